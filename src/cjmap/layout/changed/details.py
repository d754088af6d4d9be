"""What else changed in a stage, in words: fields of the stage and its touchpoints that no other lane draws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from cjmap.diff.brief import brief
from cjmap.diff.change import Change
from cjmap.diff.match import Pair
from cjmap.diff.words import Run
from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Shape
from cjmap.drawing.sheet import Entry
from cjmap.frozen import frozen
from cjmap.lanes.kit.cells import cards
from cjmap.lanes.kit.items import Item
from cjmap.languages import say
from cjmap.layout.changed.cards import Detail, details_of, field_label, label_of, runs_of, told_in_line
from cjmap.layout.changed.lanes import item_lane
from cjmap.layout.changed.state import Befell, Changed
from cjmap.layout.changed.touchpoints import is_short
from cjmap.layout.comparison.board import BoardColumn
from cjmap.layout.comparison.curves import Curves, curves_of

__all__ = ["DETAILS", "DetailItem", "map_details"]

_DRAWN = frozenset(("channel", "emotion", "moment_of_truth"))
"""Fields of a new place that its card or the curve shows."""
_SIMPLE = {"score", "feeling"}


@frozen
class DetailItem:
    """A change in words, as an item of a cell."""

    entry: Entry
    detail: Detail

    def height(self, width: float) -> float:
        """As tall as its words."""
        return self.detail.height(width - 12)

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """Its words, inset a little."""
        return tuple(self.detail.shapes(x + 6, y, width - 12))


def _items(changed: Changed, column: BoardColumn) -> Sequence[Item]:
    curves = curves_of(changed.board)
    pairs: list[Pair[Any]] = [column.change.pair, *(one.pair for one in column.touchpoints)]
    items: list[Item] = []
    for at, pair in enumerate(pairs):
        code = changed.board.frame.codes.of(pair.either.thing)
        where = code or (pair.either.thing.name if at else say("Stage"))
        items += [_item(changed, where, pair.either.thing.path, one) for one in _told(changed, curves, pair, at > 0)]
        items += [
            DetailItem(
                Entry(say("{label}: {text}", label=detail.label, text=detail.runs[0].text), pair.either.thing.path),
                detail,
            )
            for detail in (replace(one, label=joined((where, one.label))) for one in _of_new(changed, pair))
        ]
    return items


def _told(changed: Changed, curves: Curves, pair: Pair[Any], is_touchpoint: bool) -> Iterator[Befell]:
    """The changes of a place that neither its card nor the curve nor its chevron tells."""
    for one in changed.changes.of(pair):
        if one.change.kind == "emotion":
            if not _is_on_curve(curves, pair, one.change):
                yield one
        elif (one.field and not (is_touchpoint and is_short(one))) or (not is_touchpoint and one.change.op == "moved"):
            yield one


def _is_on_curve(curves: Curves, pair: Pair[Any], change: Change) -> bool:
    """Whether the marks of both sides say all there is to say of a feeling that changed."""
    marked = {id(mark.place) for both in curves.pairs for mark in (both.before, both.after) if mark}
    sides = (pair.before, pair.after)
    seen = all(side is None or id(side.thing) in marked for side in sides)
    return seen and all(not isinstance(value, dict | list) or set(value) <= _SIMPLE
                        for value in (change.before, change.after))  # fmt: skip


def _item(changed: Changed, where: str, path: Any, one: Befell) -> DetailItem:
    (detail,) = details_of([one])
    label = joined((where, label_of(one)))
    entry = Entry(say("{label}: {text}", label=label, text=told_in_line(one)), path)
    return DetailItem(entry, Detail(label, detail.runs, detail.sense, detail.reason))


def _of_new(changed: Changed, pair: Pair[Any]) -> list[Detail]:
    """What is written of a place that is new, field by field."""
    whole = next(
        (one.change.after for one in changed.changes.of(pair) if one.change.op == "added" and not one.field), None
    )
    fields, is_signed = whole["fields"] if whole else {}, changed.found.after.scale.is_signed
    return [
        Detail(
            field_label(key.replace("/", " ")),
            (Run("after", brief(value, is_score=key == "emotion", is_signed=is_signed)),),
        )
        for key, value in fields.items()
        if key not in _DRAWN and value not in ([], None)
    ]


def map_details(changed: Changed) -> list[DetailItem]:
    """What changed of the map itself and of its personas."""
    items = [_item(changed, "", (), one) for one in changed.changes.of_map if one.field]
    for pair in changed.found.matched.personas:
        for one in changed.changes.of(pair):
            name = pair.either.thing.persona
            runs = runs_of(one) if one.told.runs else (Run("after" if one.change.op == "added" else "before", name),)
            label = joined((name if one.field else say("Persona"), label_of(one)))
            detail = Detail(label, runs, one.change.sense, one.told.reason)
            items.append(
                DetailItem(
                    Entry(say("{label}: {text}", label=label, text=told_in_line(one)), pair.either.thing.path), detail
                )
            )
    return items


DETAILS = item_lane("details", "Also changed", "file-text", _items, cards(230))
