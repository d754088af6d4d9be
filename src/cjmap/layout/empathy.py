"""Empathy: what each persona says, thinks, does and feels across the map, their pains and their gains."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from cjmap.drawing.options import Options
from cjmap.drawing.shapes import Circle, Icon, Line, Rect, Shape
from cjmap.drawing.sheet import Cell, Column, Entry, Row, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import BODY, PERSONA, QUOTE, Style
from cjmap.lanes.kit.cells import entries_of
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Item, quoted
from cjmap.lanes.kit.marks import persona_look, persona_mark
from cjmap.languages import say, speaking
from cjmap.layout.kit.empathised import FIELDS, gathered
from cjmap.layout.kit.flowing import in_flow
from cjmap.layout.kit.panels import Panelled, Piece, panel_bands
from cjmap.layout.kit.persona import portrait_of
from cjmap.layout.kit.poster import around, poster, poster_frame
from cjmap.model.map import JourneyMap
from cjmap.model.persona import Persona

__all__ = ["VIEW", "empathy_sheet"]

WIDTH, PAD, PORTRAIT = 1440, 28, 128

_TITLE = Style(20, 26, "semibold", strong="bold")
_DETAIL = Style(15, 22, fill="ink-2")
_TINTS = {"pains": ("neg-tint", "neg"), "gains": ("pos-tint", "pos")}
Gathered = dict[str, list[Item]]


def empathy_sheet(journey_map: JourneyMap, options: Options) -> Sheet:
    """Lay out an empathy map for each persona, under each other; for everybody where the map names no persona."""
    with speaking(journey_map.lang):
        return _laid_out(journey_map, options)


def _laid_out(journey_map: JourneyMap, options: Options) -> Sheet:
    frame = poster_frame(journey_map, min(options.width or WIDTH, WIDTH))
    people: list[Persona | None] = [*journey_map.personas] or [None]
    told = [(one, gathered(frame, one)) for one in people]
    columns = [Column(_id(one), _name(one), path=one.path if one else ()) for one in people]
    rows = [
        Row(name, say(title), tuple(Cell(_id(one), entries_of(fields[name])) for one, fields in told))
        for name, title, _ in FIELDS
    ]
    summary = tuple((one.persona, tuple(Entry(text, one.path) for text in _about(one))) for one in people if one)
    names = ", ".join(column.title for column in columns)
    described = say("Empathy maps of {title}: {names}.", title=journey_map.journey.journey, names=names)
    head, foot = around(frame, options, say("Empathy map"))
    panels = [Panelled(f"empathy-{_id(one)}", _name(one), one, partial(_pieces, frame, one, fields))
              for one, fields in told]  # fmt: skip
    bands = panel_bands(frame, panels, head.height, foot.height, options.height)
    return replace(
        poster(frame, options, say("Empathy map"), described, bands, columns, rows, summary), column="Persona"
    )


def _id(persona: Persona | None) -> str:
    return (persona.id or "") if persona else "everybody"


def _name(persona: Persona | None) -> str:
    return persona.persona if persona else say("Everybody on this journey")


def _about(persona: Persona) -> list[str]:
    detail = ", ".join(filter(None, (persona.age, persona.role, persona.segment)))
    return [text for text in (detail, quoted(persona.quote) if persona.quote else "") if text]


Field = tuple[str, str, str, list[Item]]


def _pieces(frame: Frame, persona: Persona | None, fields: Gathered, most: float) -> list[Piece]:
    """Says and thinks, the person in the middle, does and feels; then pains and gains on a ground of their own.

    Fields that are taller than `most` are told in several pieces (0: in one).
    """
    x, width = frame.start, frame.end - frame.start
    named = [(name, title, icon, fields[name]) for name, title, icon in FIELDS]
    first, second, third = (
        list(_pairs(one, other, x, width, most)) for one, other in zip(named[::2], named[1::2], strict=True)
    )
    return [*first, _person(frame, persona, x, width), *second, *third]


def _pairs(one: Field, other: Field, x: float, width: float, most: float) -> Iterator[Piece]:
    """Two fields beside each other, the first halves of both and then the rest where they are taller than `most`."""
    pair = _pair(one, other, x, width)
    if not most or pair.height <= most or max(len(one[3]), len(other[3])) < 2:
        yield pair
        return
    for half in (0, 1):
        yield from _pairs(_half(one, half), _half(other, half), x, width, most)


def _half(field: Field, half: int) -> Field:
    """The first half of a field (0) or the rest of it (1), which is nothing at all where the first has everything."""
    name, title, icon, items = field
    middle = (len(items) + 1) // 2
    rest = items[middle:]
    return (name, title, icon, items[:middle]) if not half else (name, title if rest else "", icon, rest)


def _pair(one: Field, other: Field, x: float, width: float) -> Piece:
    """Two fields beside each other, equally tall, a line between them; in one column where that is not taller."""
    half = width / 2
    tallest = max(_field(field, x, half, 2)[0] for field in (one, other))
    drawn = []
    for field, left in ((one, x), (other, x + half)):
        across = 1 if _field(field, left, half, 1)[0] <= tallest else 2
        drawn.append(_field(field, left, half, across))
    height = round(tallest)
    shapes: list[Shape] = []
    for (name, *_), left in ((one, x), (other, x + half)):
        if name in _TINTS:
            inset = 12
            shapes.append(Rect(left + inset, 0, half - 2 * inset, height - inset, _TINTS[name][0], radius=10))
    if one[0] not in _TINTS:
        shapes.append(Line(x + half, 20, x + half, height - 20, "line-2"))
    return Piece(height, [*shapes, *drawn[0][1], *drawn[1][1]])


def _field(field: Field, x: float, width: float, across: int) -> tuple[float, list[Shape]]:
    """A title with its icon, and the items in columns below it."""
    name, title, icon, items = field
    ink = _TINTS[name][1] if name in _TINTS else "ink"
    start, inner = x + PAD, width - 2 * PAD
    if not title:
        return 0, []
    heading = set_text(say(title), _TITLE, inner - 32)
    shapes: list[Shape] = [Icon(icon, start, 25, 22, ink), *heading.shapes(start + 32, 23, fill=ink)]
    if not items:
        none = set_text(say("Nothing is written of it yet."), BODY, inner)
        return 66 + none.height + PAD, [*shapes, *none.shapes(start, 62, fill="ink-3")]
    height, drawn = in_flow(items, start, 64, inner, across)
    return 64 + height + PAD + (12 if name in _TINTS else 0), [*shapes, *drawn]


def _person(frame: Frame, persona: Persona | None, x: float, width: float) -> Piece:
    """The person in the middle of everything: the portrait, the name before it, their own words after it."""
    middle, side = x + width / 2, width / 2 - PORTRAIT / 2 - 32 - PAD
    number = frame.persona_number(persona) if persona else 1
    about = _about(persona) if persona else []
    quote = set_text(quoted(persona.quote) if persona and persona.quote else "", QUOTE, side)
    name = set_text(_name(persona), PERSONA, side)
    detail = set_text(about[0] if about and not (len(about) == 1 and quote.lines) else "", _DETAIL, side)
    height = round(max(PORTRAIT + 24, name.height + detail.height + 36, quote.height + 32))
    centre = height / 2
    top = centre - (name.height + detail.height) / 2
    portrait = portrait_of(persona, middle - PORTRAIT / 2, centre - PORTRAIT / 2, PORTRAIT) if persona else (
        Circle(middle, centre, PORTRAIT / 2, "neu-tint"), Icon("users", middle - 28, centre - 28, 56, "ink-2"),
    )  # fmt: skip
    ink = persona_look(number).ink
    ground: list[Shape] = [Rect(x, 0, width, height, "sunken")]
    ground += [Line(x, y, x + width, y, "line-2") for y in (0, height)]
    shapes: list[Shape] = [
        *name.shapes(middle - PORTRAIT / 2 - 32, top, "end"),
        *detail.shapes(middle - PORTRAIT / 2 - 32, top + name.height, "end"),
        *portrait, Circle(middle, centre, PORTRAIT / 2, None, ink, 4),
        *quote.shapes(middle + PORTRAIT / 2 + 32, centre - quote.height / 2),
    ]  # fmt: skip
    if frame.several:
        badge = middle + PORTRAIT * 0.36, centre + PORTRAIT * 0.36
        shapes += [Circle(*badge, 16, "card", ink, 2), persona_mark(number, *badge, 14)]
    return Piece(height, shapes, ground, names=True)


VIEW = empathy_sheet
