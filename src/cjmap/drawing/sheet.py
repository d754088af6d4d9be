"""The sheet: what every picture format reads, and all it reads.

A sheet is a stack of bands, each with an origin of its own and a tuple of shapes, and beside them the same content
as rows and cells of words, so that a table, a text format and the picture cannot disagree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cjmap.drawing.shapes import Shape
from cjmap.frozen import NamedTuple, frozen
from cjmap.source.nodes import KeyPath

if TYPE_CHECKING:
    from cjmap.engines.graph import Told

__all__ = ["Band", "Cell", "Column", "Entry", "KeyPath", "Pointed", "Row", "Sheet", "dump"]

Direction = Literal["ltr", "rtl"]


@frozen
class Band:
    """A horizontal strip of the sheet; its shapes are placed from (`x`, `y`) of the sheet."""

    id: str
    title: str
    y: float
    height: float
    shapes: tuple[Shape, ...]
    kind: Literal["header", "stages", "lane", "footer"] = "lane"
    x: float = 0


@frozen
class Entry:
    """One thing said in a cell: its words, small print as (label, text) pairs, and where the source says so.

    `of` is the anchor of the touchpoint or stage it is said about, `links` are those of what else it belongs with;
    `who` names the personas it holds for by id, none where it holds for everybody.
    """

    text: str
    path: KeyPath = ()
    notes: tuple[tuple[str, str], ...] = ()
    id: str | None = None
    mark: str = ""
    of: str = ""
    links: tuple[str, ...] = ()
    who: tuple[str, ...] = ()


@frozen
class Cell:
    """What one row says about one column. `none` tells "there is none" from "not researched yet"."""

    column: str
    entries: tuple[Entry, ...] = ()
    none: str | None = None


@frozen
class Row:
    """One lane of the table twin."""

    id: str
    title: str
    cells: tuple[Cell, ...]
    subtitle: str = ""


@frozen
class Column:
    """One stage: its anchor, its name, the band it stands under, small print for its heading, and its number.

    The number is 0 where it is the column's place on the sheet. `width` is how wide it must be at least, in pixels, 0
    where the cards of a map decide.
    """

    id: str
    title: str
    phase: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    path: KeyPath = ()
    number: int = 0
    width: float = 0


class Pointed(NamedTuple):
    """What words of a headline lead to, such as `#slow-bill`: the token they take, and how severe it is in a word."""

    href: str
    ink: str
    word: str = ""


@frozen
class Sheet:
    """A drawn map, independent of any format. Lengths are CSS pixels.

    `crumbs` say what kind of map it is and where it belongs, `finding` is its headline. `summary` is what stands around
    the lanes, in groups: an entry there is a sentence, or a heading with notes below it. `people` are the ids and names
    of the personas where there are several. `lang` is the language of the map, `spoken` that of what cjmap says itself.
    `graph` is what the picture was laid out from, where that is a graph, and `note` what is to be said of how: which
    engine stood in for another. `column` is what one column of the table twin
    is where it is no stage. `glance` is the emotion curve drawn small, one for each persona where they differ, for
    pages as narrow as a phone. `pointed` are the places that words of the finding lead to and take their colour from.
    """

    id: str
    title: str
    description: str
    lang: str
    direction: Direction
    width: float
    height: float
    bands: tuple[Band, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    summary: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
    crumbs: tuple[str, ...] = ()
    finding: str = ""
    people: tuple[tuple[str, str], ...] = ()
    spoken: str = "en"
    graph: Told | None = None
    note: str = ""
    column: Literal["", "Persona", "Map", "Version"] = ""
    glance: tuple[Band, ...] = ()
    pointed: tuple[Pointed, ...] = ()


def dump(sheet: Sheet) -> dict[str, Any]:
    """The sheet as plain dictionaries and lists, each shape with its `kind`, ready for JSON.

    Without its graph, and without what pages alone need.
    """

    def plain(value: Any) -> Any:
        if hasattr(value, "__dataclass_fields__"):
            names = (name for name in value.__dataclass_fields__ if name not in ("graph", "glance", "pointed"))
            fields = {name: plain(getattr(value, name)) for name in names}
            return {"kind": type(value).__name__.lower()} | {
                k: v for k, v in fields.items() if v not in (None, (), [], "")
            }
        return [plain(item) for item in value] if isinstance(value, tuple) else value

    plain_sheet: dict[str, Any] = plain(sheet)
    return plain_sheet
