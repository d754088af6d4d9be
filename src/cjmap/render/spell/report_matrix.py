"""The matrix of a report: its opportunities by impact and effort, each leading to its row in the table below."""

from __future__ import annotations

from cjmap.figures.ranking import QUADRANTS
from cjmap.frozen import NamedTuple
from cjmap.languages import say
from cjmap.layout.kit.matrix import Spot
from cjmap.layout.kit.quadrants import quadrants
from cjmap.render.spell.elements import element, number
from cjmap.render.spell.picture import Picture
from cjmap.render.spell.template import markup
from cjmap.render.spell.words import words_of
from cjmap.report._records import Cell, Row, Table

__all__ = ["Matrix", "matrix_of"]

_WIDTHS = {"narrow": 344, "middle": 704, "wide": 1160}
_FEW = 24
"""Up to so many opportunities are written out, where the grid is wide enough."""

_SETTLED = ("done", "dropped")


class Matrix(NamedTuple):
    """One drawing for each width of screen, by name, and the numbers of the rows that are on none of them."""

    drawings: tuple[tuple[str, str], ...]
    unrated: tuple[int, ...]
    settled: bool


def matrix_of(table: Table, picture: Picture, several: bool) -> Matrix | None:
    """The matrix of a table of opportunities; None for other tables, and where nothing has both ratings."""
    if table.id != "opportunities":
        return None
    spots = [_spot(table, row, place, several) for place, row in enumerate(table.rows, 1)]
    rated = [one for one in spots if one.impact and one.effort]
    if not rated:
        return None
    drawings = tuple((name, _drawn(rated, width, name, picture)) for name, width in _WIDTHS.items())
    unrated = tuple(place for place, one in enumerate(spots, 1) if not (one.impact and one.effort))
    return Matrix(drawings, unrated, any(one.settled for one in rated))


def _spot(table: Table, row: Row, place: int, several: bool) -> Spot:
    cells = {column.id: cell for column, cell in zip(table.section.columns, row.cells, strict=True)}
    words = words_of(cells["opportunity"].text)
    about = f"{cells['quadrant'].text}, impact {cells['impact'].text}, effort {cells['effort'].text}"
    where = f" ({row.map})" if several else ""
    settled = cells["status"].value in _SETTLED
    told = f"{words}{where}: {about}{', ' + cells['status'].text if settled else ''}"
    rated = (_rating(cells["impact"]), _rating(cells["effort"]))
    return Spot(str(place), words, *rated, f"#{table.id}-{place}", told, settled)


def _rating(cell: Cell) -> float | None:
    return cell.value if isinstance(cell.value, int | float) else None


def _drawn(spots: list[Spot], width: int, name: str, picture: Picture) -> str:
    """The grid at one width as an SVG element, with a name for those who cannot see it."""
    worded = name != "narrow" and len(spots) <= _FEW
    height, shapes = quadrants(spots, width, QUADRANTS, worded)
    about: dict[str, str | float | None] = {
        "class": name, "viewBox": f"0 0 {width} {number(height)}", "width": width, "height": height, "role": "group",
        "aria-label": say("Impact against effort"),
    }  # fmt: skip
    return markup(element("svg", about, picture.spell(shapes)))
