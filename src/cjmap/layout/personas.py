"""Personas: a sheet to pin to a wall for everybody on the map, with what this journey does to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from cjmap.drawing.bidi import joined
from cjmap.drawing.options import Options
from cjmap.drawing.shapes import Circle, Icon, Rect, Shape
from cjmap.drawing.sheet import Band, Cell, Column, Entry, Row, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import BODY, CAPTION, PERSONA_BODY, Style
from cjmap.lanes.kit.card import Card
from cjmap.lanes.kit.cells import cards, stack
from cjmap.lanes.kit.foot import Foot, Part, Reach, Words
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Item, quoted
from cjmap.lanes.kit.marks import SEVERITIES, persona_look, persona_mark
from cjmap.lanes.kit.notes import notes_of
from cjmap.languages import say, speaking
from cjmap.layout.kit.panels import Panelled, Piece, panel_bands
from cjmap.layout.kit.persona import persona_sections, portrait_of
from cjmap.layout.kit.poster import around, felt_words, poster, poster_frame, where_of
from cjmap.layout.kit.sections import Section, in_columns, rating_words
from cjmap.layout.kit.sparkline import lived, sparkline
from cjmap.layout.kit.suffered import Suffered, suffered_by
from cjmap.model.map import JourneyMap
from cjmap.model.persona import Persona

__all__ = ["VIEW", "personas_sheet"]

WIDTH, PAD, GAP, PORTRAIT, ASIDE, WORST = 1440, 32, 28, 184, 236, 6
_NAME = Style(40, 48, "bold", strong="bold")
_DETAIL = Style(17, 24, fill="ink-2")
_QUOTE = Style(24, 34, "italic")
_HEADING = Style(18, 24, "semibold", strong="bold")


def personas_sheet(journey_map: JourneyMap, options: Options) -> Sheet:
    """Lay out a card page for each persona of a map, under each other; without any, a sheet that says so."""
    with speaking(journey_map.lang):
        return _laid_out(journey_map, options)


def _laid_out(journey_map: JourneyMap, options: Options) -> Sheet:
    frame = poster_frame(journey_map, min(options.width or WIDTH, WIDTH))
    people = journey_map.personas
    head, foot = around(frame, options, say("Personas"))
    panels = [Panelled(f"persona-{one.id}", one.persona, one, partial(_pieces, frame, one)) for one in people]
    bands = panel_bands(frame, panels, head.height, foot.height, options.height)
    if not people:
        none = set_text(say("This map names no persona."), _DETAIL, frame.end - frame.start)
        bands = [Band("nobody", say("nobody"), 0, none.height + GAP, none.shapes(frame.start, 0))]
    columns = [Column(one.id or "", one.persona, path=one.path) for one in people]
    summary = tuple((one.persona, tuple(Entry(text, one.path) for _, text in _identity(one))) for one in people)
    named = ", ".join(one.persona for one in people) or say("nobody")
    described = say("Personas of {title}: {names}.", title=journey_map.journey.journey, names=named)
    sheet = poster(frame, options, say("Personas"), described, bands, columns, list(_rows(frame)), summary)
    return replace(sheet, column="Persona")


def _identity(persona: Persona) -> Iterator[tuple[Style, str]]:
    """Who they are, from the name's line down, and how each part is set."""
    told = (
        (_DETAIL, ", ".join(filter(None, (persona.age, persona.role, persona.segment)))),
        (_QUOTE, quoted(persona.quote) if persona.quote else ""), (PERSONA_BODY, persona.bio or ""),
        (PERSONA_BODY, persona.description or ""),
    )  # fmt: skip
    return ((style, text) for style, text in told if text)


def _pieces(frame: Frame, persona: Persona, _: float) -> list[Piece]:
    """One persona: who they are on a tinted ground, what else is known, then what they live through."""
    x, width = frame.start, frame.end - frame.start
    inner, start = width - 2 * PAD, x + PAD
    pieces = [_hero(frame, persona, x, width)]
    known = [one for one in persona_sections(persona) if not one.traits]
    if known:
        height, shapes = in_columns(known, start, 0, inner, 4 if len(known) > 6 else 3)
        pieces.append(Piece(height + PAD, shapes))
    pieces += [Piece(height + 24, shapes, ruled=True) for height, shapes in _through(frame, persona, start, inner)]
    y, drawn = 0.0, list[Shape]()
    for text in _rests_on(frame, persona):
        block = set_text(text, CAPTION, inner)
        drawn, y = [*drawn, *block.shapes(start, y)], y + block.height + 4
    return [*pieces, Piece(y + 20, drawn)]


def _hero(frame: Frame, persona: Persona, x: float, width: float) -> Piece:
    """The portrait in a ring of the persona's colour, name, quote and life beside it, traits at the end."""
    number = frame.persona_number(persona)
    ink, top = persona_look(number).ink, 8.0 + PAD
    traits = [one for one in persona_sections(persona) if one.traits]
    start = x + PAD + PORTRAIT + 36
    room = x + width - PAD - start - (ASIDE + 40 if traits else 0)
    middle = x + PAD + PORTRAIT / 2
    drawn: list[Shape] = [
        *portrait_of(persona, x + PAD, top, PORTRAIT),
        Circle(middle, top + PORTRAIT / 2, PORTRAIT / 2, None, ink, 4),
    ]
    name = set_text(persona.persona, _NAME, room)
    drawn += name.shapes(start, top - 6)
    if frame.several and name.lines:
        badge = middle + PORTRAIT * 0.36, top + PORTRAIT * 0.86
        drawn += [Circle(*badge, 19, "card", ink, 2), persona_mark(number, *badge, 16)]
    y, after_quote = top - 6 + name.height, False
    for style, text in _identity(persona):
        quote = style is _QUOTE
        block = set_text(text, style, room - (28 if quote else 0))
        y += 18 if quote or after_quote else 10
        after_quote = quote
        if quote:
            drawn.append(Rect(start, y + 3, 4, block.height - 6, ink, radius=2))
        drawn += block.shapes(start + (24 if quote else 0), y)
        y += block.height
    lowest = max(y, top + PORTRAIT)
    if traits:
        height, shapes = in_columns(traits, x + width - PAD - ASIDE, top, ASIDE, 1)
        drawn, lowest = [*drawn, *shapes], max(lowest, top + height)
    height = round(lowest + PAD)
    ground = Rect(x, 0, width, height, "sunken"), Rect(x, 0, width, 8, ink)
    return Piece(height + PAD, drawn, ground, names=True)


def _through(frame: Frame, persona: Persona, x: float, width: float) -> Iterator[tuple[float, list[Shape]]]:
    """Their curve, and what hurts them most."""
    height, shapes = sparkline(frame, persona, x, 48, width)
    if shapes:
        yield height + 48, [*_heading("heart-pulse", say("How this journey feels"), x), *shapes]
    hurts = suffered_by(frame, persona)
    if hurts:
        title = say("What hurts most") if len(hurts) > WORST else say("What hurts")
        items = [_pain(frame, one) for one in hurts[:WORST]]
        across = 4 if len(items) == 4 else 3
        room = width * min(len(items), across) / across + 16
        height, shapes = stack(items, x - 8, 52, room, cards(room / (across + 1)))
        rest = ", ".join(frame.codes.of(one.pain) for one in hurts[WORST:])
        if rest:
            more = set_text(
                say("and {count} more on the map: {codes}", count=len(hurts) - WORST, codes=rest), BODY, width
            )
            shapes += more.shapes(x, 52 + height + 10, fill="ink-2")
            height += more.height + 10
        yield height + 52, [*_heading("octagon-alert", title, x), *shapes]


def _heading(icon: str, title: str, x: float) -> list[Shape]:
    return [Icon(icon, x, 18, 20, "ink-2"), *set_text(title, _HEADING, 600).shapes(x + 30, 16)]


def _pain(frame: Frame, one: Suffered) -> Item:
    """What hurts as a card: how much, where, how many."""
    word, ink = SEVERITIES.get(one.severity, ("Pain point", "neg"))
    word = say(word)
    parts: list[Part] = [Reach(one.pain.reach, ink)] if one.pain.reach else []
    parts += [Words("map-pin", where_of(frame, *place)) for place in one.places]
    if one.pain.assumed:
        parts.append(Words("circle-dashed", say("Assumed")))
    entry = Entry(one.pain.pain_point or "?", one.pain.path, mark=frame.codes.of(one.pain))
    return Card(
        entry, word, ink, "" if one.severity else "triangle-alert", one.severity, bool(one.pain.assumed),
        one.severity == "critical", Foot(tuple(parts)),
    )  # fmt: skip


def _rests_on(frame: Frame, persona: Persona) -> list[str]:
    """What the persona rests on, in a sentence, and where more can be read."""
    told = []
    names = [frame.map.sources.get(name) for name in persona.evidence or ()]
    cited = [
        joined((source.title or name, source.kind, f"n\u00a0=\u00a0{source.n.text}" if source.n else "", source.date))
        if source
        else name
        for name, source in zip(persona.evidence or (), names, strict=True)
    ]
    if cited:
        told.append(say("Evidence: {list}", list="; ".join(cited)))
    if persona.assumed:
        why = persona.assumed
        told.append(say("Assumed: {what}", what=why) if isinstance(why, str) else say("Assumed, not checked yet"))
    told += [f"[{link.title or link.url}]({link.url})" for link in persona.links or ()]
    if persona.tags:
        told.append(joined(persona.tags))
    return told


def _rows(frame: Frame) -> Iterator[Row]:
    """The table twin: what is known down, personas across."""
    people = frame.map.personas
    sections = {one.id: persona_sections(one) for one in people}
    titles = dict.fromkeys(section.title for found in sections.values() for section in found)
    for title in titles:
        cells = []
        for one in people:
            found = next((section for section in sections[one.id] if section.title == title), None)
            cells.append(Cell(one.id or "", _told(found, one) if found else ()))
        yield Row(title.lower().replace(" ", "-"), title, tuple(cells))
    yield Row("feels", say("How this journey feels"), tuple(Cell(one.id or "", _felt(frame, one)) for one in people))
    yield Row("hurts", say("What hurts"), tuple(Cell(one.id or "", _hurt(frame, one)) for one in people))
    rests = tuple(Cell(one.id or "", tuple(Entry(text) for text in _rests_on(frame, one))) for one in people)
    yield Row("evidence", say("Evidence"), rests)


def _told(section: Section, persona: Persona) -> tuple[Entry, ...]:
    told = [text for text in (section.text, *section.points) if text]
    told += [f"{name}: {value}" for name, value in section.pairs]
    told += [f"{trait.name}: {rating_words(trait.rating)}" for trait in section.traits]
    return tuple(Entry(text, persona.path) for text in told)


def _felt(frame: Frame, persona: Persona) -> tuple[Entry, ...]:
    curve = lived(frame, persona, 0, frame.width)
    marks = curve.marks if curve else []
    return tuple(
        Entry(felt_words(frame, mark.feeling), mark.feeling.emotion.path,
              ((say("Where"), joined((frame.codes.of(mark.place), mark.place.name))),))
        for mark in marks
    )  # fmt: skip


def _hurt(frame: Frame, persona: Persona) -> tuple[Entry, ...]:
    return tuple(
        Entry(one.pain.pain_point or "?", one.pain.path,
              (*((say("Where"), where_of(frame, *place)) for place in one.places), *notes_of(frame, one.pain)),
              mark=frame.codes.of(one.pain))
        for one in suffered_by(frame, persona)
    )  # fmt: skip


VIEW = personas_sheet
