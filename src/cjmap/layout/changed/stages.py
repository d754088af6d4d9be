"""The chevrons of a change: folded stages small and grey, open ones with what happened in them."""

from __future__ import annotations

from cjmap.drawing.shapes import Group, Path, Shape
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, STAGE, Style
from cjmap.languages import say
from cjmap.layout.changed.signs import strip_of
from cjmap.layout.changed.state import Changed, counted, ops_of, things_in
from cjmap.layout.comparison.board import BoardColumn
from cjmap.layout.kit.stages import GAP, POINT, chevron

__all__ = ["counts_words", "stage_bar", "stage_words"]

_NUMBER = Style(18, 22, "regular", "on-stage-2")
_SUB = Style(13, 16, fill="on-stage-2")
_FOLDED = Style(13, 16, "medium", "ink-2")


def stage_bar(changed: Changed) -> tuple[float, list[Shape]]:
    """The chevrons, and their height."""
    columns = changed.board.columns
    texts = [_texts(changed, at, column) for at, column in enumerate(columns)]
    height = max([44.0, *(name.height + sub.height + (4 if sub.lines else 0) + 24 for name, sub in texts)])
    shapes: list[Shape] = []
    for at, (column, (name, sub)) in enumerate(zip(columns, texts, strict=True)):
        box, first, last = column.box, at == 0, at == len(columns) - 1
        outline = chevron(box.x, box.end - (0 if last else GAP), height, first, last)
        y = (height - name.height - sub.height - (4 if sub.lines else 0)) / 2
        x = box.x + _inset(changed, at)
        drawn: list[Shape] = []
        if at in changed.open:
            number = f"{at + 1}"
            drawn = [Path(outline, "stage"), line(number, _NUMBER, x, y)]
            drawn += name.shapes(x + _indent(number), y)
            drawn += sub.shapes(x, y + name.height + 4)
        else:
            drawn = [Path(outline, "neu-tint"), *name.shapes(x, y)]
        shapes.append(Group(tuple(drawn), f"s-{box.stage.id}", ("stage",), label=box.stage.stage))
    return height, shapes


def _inset(changed: Changed, at: int) -> float:
    if at in changed.open:
        return 16.0 if at == 0 else 28.0
    return 10.0 if at == 0 else 20.0


def _indent(number: str) -> float:
    return measure(number, _NUMBER) + 7


def _texts(changed: Changed, at: int, column: BoardColumn) -> tuple[Block, Block]:
    width = column.box.width - _inset(changed, at) - POINT - GAP + (6 if at not in changed.open else -4)
    if at not in changed.open:
        return set_text(column.box.stage.stage, _FOLDED, width), set_text("", CAPTION, width)
    name = set_text(column.box.stage.stage, STAGE, width - _indent(f"{at + 1}"))
    return name, set_text(stage_words(changed, column), _SUB, width)


def stage_words(changed: Changed, column: BoardColumn) -> str:
    """What happened to a stage and in it: `Renamed, was Pay. 2 added, 1 changed`."""
    befell = changed.changes.of(column.change.pair)
    before, after = column.change.pair.before, column.change.pair.after
    ops = ops_of(befell)
    told = [strip_of(ops).word] if ops & {"added", "removed", "moved"} else []
    if before and after and before.thing.name != after.thing.name:
        told.append(say("was {what}", what=before.thing.name))
    inside = [one for one in things_in(changed.changes, column) if one is not befell]
    return ". ".join(filter(None, (", ".join(told), counts_words(*counted(inside)))))


def counts_words(added: int, removed: int, changed: int) -> str:
    """How many things, such as `4 added, 2 removed`; nothing where there are none."""
    counts = ((added, "{count} added"), (removed, "{count} removed"), (changed, "{count} changed"))
    return ", ".join(say(words, count=count) for count, words in counts if count)
