"""Below the lanes: what changed of the whole journey, the legend, and how to read the sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from cjmap.diff.match import Pair
from cjmap.drawing.shapes import Circle, Icon, Line, Rect, Shape
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.lanes.kit.cells import cards, stack
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.marks import MOST_TICKS, star
from cjmap.languages import say
from cjmap.layout.changed.cards import ChangeCard
from cjmap.layout.changed.claims import chance_card, pain_card
from cjmap.layout.changed.details import map_details
from cjmap.layout.changed.emotion import drawn_areas
from cjmap.layout.changed.labels import state_of
from cjmap.layout.changed.metrics import MetricCard, metric_card
from cjmap.layout.changed.signs import cross
from cjmap.layout.changed.state import Changed
from cjmap.layout.comparison.curves import curves_of
from cjmap.layout.comparison.emotion import BETTER, WORSE
from cjmap.layout.comparison.signs import GHOST_DASH, diamond
from cjmap.layout.kit.legend import Sign, ratings_sign, reach_sign, severity_sign, sign_groups

__all__ = ["footer", "whole", "whole_items"]

_PACKING = cards(300)
_READING = (
    "For pain points the colour follows the consequence: resolved is good, a new one is bad.",
    "Grey stages are folded: nothing in them changed.",
)


def whole_items(changed: Changed) -> list[Item]:
    """What changed of the map itself, of its personas, and of what hurts, helps and is measured all along."""
    found = changed.found
    cards_along: list[ChangeCard | MetricCard] = [
        *(pain_card(changed, one) for one in found.pain_points if _is_along(changed, one.pair)),
        *(chance_card(changed, one) for one in found.matched.opportunities if _is_along(changed, one)),
        *(metric_card(changed, one) for one in found.metrics if _is_along(changed, one.pair)),
    ]
    return [*map_details(changed), *(replace(one, classes=("along",)) for one in cards_along)]


def _is_along(changed: Changed, pair: Pair[Any]) -> bool:
    """Whether a thing stands in no stage, and changed."""
    return pair.either.stage is None and bool(changed.changes.of(pair))


def whole(changed: Changed) -> tuple[float, list[Shape]]:
    """Those beside each other, and their height; nothing when there are none."""
    items, frame = whole_items(changed), changed.board.frame
    if not items:
        return 0, []
    height, shapes = stack(items, frame.start, 16, frame.end - frame.start, _PACKING)
    return height + 32, shapes


def footer(changed: Changed, y: float) -> tuple[float, list[Shape]]:
    """The legend and a line on how to read it; and the height they take."""
    frame = changed.board.frame
    inner = frame.width - 2 * frame.margin
    height, shapes = sign_groups(_groups(changed), frame.margin, y, inner)
    note = changed.found.scale_note
    told = [*([f"{note}."] if note else []), *map(say, _READING)]
    block = set_text(" ".join(told), CAPTION, inner)
    return height + 8 + block.height, [*shapes, *block.shapes(frame.margin, y + height + 8)]


def _groups(changed: Changed) -> list[tuple[str, list[Sign]]]:
    """The signs of the curves, of what happened and of what is claimed, as far as they occur."""
    groups = ((say("Curves"), _curves(changed)), (say("Cards"), _cards(changed)), (say("Claims"), _claims(changed)))
    return [(title, signs) for title, signs in groups if signs]


def _curves(changed: Changed) -> list[Sign]:
    curves = curves_of(changed.board)
    areas = [getattr(shape, "fill", None) for shape in drawn_areas(changed, curves)]
    states = {state_of(pair) for pair in curves.pairs}
    signs: list[Sign] = []
    if curves.before:
        signs.append(Sign(44, say("Before"), lambda x, y: [Line(x, y + 8, x + 44, y + 8, "ink-3", 2, GHOST_DASH),
                                                      diamond(x + 22, y + 8, 9, "paper")]))  # fmt: skip
    if curves.after:
        signs.append(Sign(44, say("After"), lambda x, y: [Line(x, y + 8, x + 44, y + 8, "ink", 4, round=True),
                                                     Circle(x + 22, y + 8, 6, "card", "ink", 3)]))  # fmt: skip
    signs += [
        Sign(14, say(word), lambda x, y, ink=ink: [Circle(x + 7, y + 8, 7, ink)])  # type: ignore[misc]
        for state, word, ink in (("changed", "Changed", "mom"), ("added", "Added", "pos"))
        if state in states
    ]
    if "removed" in states:
        signs.append(Sign(16, say("Removed"), lambda x, y: cross(x + 8, y + 8, 6)))
    if BETTER in areas:
        signs.append(Sign(34, say("Gets better"), lambda x, y: [Rect(x, y + 1, 34, 14, BETTER, radius=2)]))
    if WORSE in areas:
        signs.append(Sign(34, say("Gets worse"), lambda x, y: [Rect(x, y + 1, 34, 14, WORSE, radius=2)]))
    if any(one.pair.either.thing.moment_of_truth for one in changed.found.touchpoints):
        signs.append(Sign(16, say("Moment of truth"), lambda x, y: [star(x + 8, y + 8, 8)]))
    return signs


def _cards(changed: Changed) -> list[Sign]:
    ops = {
        one.change.op if not one.field else "edited" for befell in changed.changes.by_record.values() for one in befell
    }
    known = (("added", "plus", "Added"), ("removed", "minus", "Removed"), ("edited", "pencil", "Changed"),
             ("moved", "arrow-left-right", "Moved"))  # fmt: skip
    ops |= {"edited"} if "renamed" in ops else set()
    return [Sign(16, say(word), lambda x, y, icon=icon: [Icon(icon, x, y, 16, "ink-2", 2.5)])  # type: ignore[misc]
            for op, icon, word in known if op in ops]  # fmt: skip


def _claims(changed: Changed) -> list[Sign]:
    """The signs on the cards of pain points and opportunities that are drawn."""
    pains = [one for one in changed.found.pain_points if _is_drawn(changed, one.pair)]
    chances = [one.either.thing for one in changed.found.matched.opportunities if _is_drawn(changed, one)]
    shown = {severity for pain in pains for severity in pain.severities}
    signs = [severity_sign(name) for name in ("critical", "major", "minor") if name in shown]
    reaches = [reach for pain in pains if (reach := pain.pair.either.thing.reach)]
    signs += [reach_sign()] if any(reach.of and reach.of <= MOST_TICKS for reach in reaches) else []
    return [*signs, *([ratings_sign()] if any(one.impact or one.effort for one in chances) else [])]


def _is_drawn(changed: Changed, pair: Pair[Any]) -> bool:
    """Whether a thing has a card."""
    return _is_along(changed, pair) or any(column.holds(pair.either) for column in changed.open_columns)
