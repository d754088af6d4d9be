"""A lane of a change: what each open column holds, as cards in rows; folded columns stay empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cjmap.drawing.shapes import Icon, Shape
from cjmap.drawing.sheet import Cell, Row
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.cells import LANE_PAD, Packing, entries_of, stack
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.lane import Drawn
from cjmap.languages import say
from cjmap.layout.changed.state import Changed
from cjmap.layout.comparison.board import BoardColumn

__all__ = ["FOLDED", "ChangeLane", "item_lane"]

FOLDED = "Unchanged"


class ChangeLane(NamedTuple):
    """A lane: what it says as a row of the table, and how it is drawn between the columns."""

    id: str
    title: str
    icon: str
    words: Callable[[Changed], Row]
    draw: Callable[[Changed], Drawn]


Items = Callable[[Changed, BoardColumn], Sequence[Item]]


def item_lane(
    name: str, title: str, icon: str, items: Items, packing: Packing, nothing: str = "",
    subtitle: Callable[[Changed], str] = lambda _: "",
) -> ChangeLane:  # fmt: skip
    """A lane of items. `nothing` is said in an open column without any."""

    def said_nothing() -> str:
        return say(nothing) if nothing else ""

    def words(changed: Changed) -> Row:
        cells = []
        for at, column in enumerate(changed.board.columns):
            told = entries_of(items(changed, column)) if at in changed.open else ()
            reason = say(FOLDED) if at not in changed.open else said_nothing() or None
            cells.append(Cell(column.box.stage.id or "", told, None if told else reason))
        return Row(name, say(title), tuple(cells), subtitle(changed))

    def draw(changed: Changed) -> Drawn:
        shapes: list[Shape] = []
        tallest = 0.0
        for column in changed.open_columns:
            box, found = column.box, items(changed, column)
            if found:
                height, drawn = stack(found, box.x, LANE_PAD, box.width, packing)
            else:
                block = set_text(said_nothing(), CAPTION, box.width - 50)
                height, drawn = block.height, [*block.shapes(box.x + 34, LANE_PAD)]
                drawn += [Icon("minus", box.x + 14, LANE_PAD + 1, 14, "ink-3")] if block.lines else []
            tallest = max(tallest, height)
            shapes += drawn
        return Drawn(tallest + 2 * LANE_PAD, tuple(shapes))

    return ChangeLane(name, title, icon, words, draw)
