"""A card that stands for a map: what it is, how it feels, what hurts, whose it is, and where its details are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Circle, Group, Icon, Line, Link, Rect, Shape
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION, Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import SEVERITIES, mood_of, severity_mark, star
from cjmap.lanes.kit.tinted import Pen, tinted
from cjmap.languages import say
from cjmap.layout.hierarchy.kin import Detail, Kin
from cjmap.layout.kit.masthead import crumbs
from cjmap.layout.kit.poster import felt_words, poster_frame
from cjmap.layout.kit.sparkline import lived
from cjmap.model.map import JourneyMap
from cjmap.model.place import Stage

__all__ = ["NODE", "Node", "node_of", "open_pains", "placed_names"]

NODE = 332.0
PAD, INDENT, GAP = 14, 26, 8
SPARK, PER_POINT = 64, 13
_NAME = Style(17, 22, "semibold", strong="bold")
_TOLD = Style(14, 18, fill="ink-2")
_KINDS = {"service-blueprint": "layers", "day-in-the-life": "sun", "lifecycle": "repeat"}


class Piece(NamedTuple):
    """One thing on a card: its height, what draws it, the map that a line from here leads to, and what kind of line."""

    height: float
    draw: Callable[[float, float], Sequence[Shape]]
    leads_to: str = ""
    replaces: bool = False


class Node(NamedTuple):
    """A card for one map, the map itself where it was read."""

    id: str
    map: JourneyMap | None
    pieces: tuple[Piece, ...]

    @property
    def title(self) -> str:
        """What people call the map."""
        return self.map.journey.journey if self.map else self.id

    @property
    def height(self) -> float:
        """The height of its pieces and the air around them."""
        return round(sum(piece.height + GAP for piece in self.pieces) - GAP + 2 * PAD)

    def port(self, other: str, replaces: bool = False) -> float:
        """How far below its top a line to another map begins: to a part of it, or to what it would replace."""
        at = float(PAD)
        for piece in self.pieces:
            if piece.leads_to == other and piece.replaces is replaces:
                return at + _TOLD.leading / 2
            at += piece.height + GAP
        return self.height / 2

    def shapes(self, x: float, y: float) -> Group:
        """The card with its top start corner at (x, y)."""
        dash = (5.0, 4.0) if self.map is None or self.map.is_future else ()
        fill = "card" if self.map else "sunken"
        drawn: list[Shape] = [Rect(x + 0.5, y + 0.5, NODE - 1, self.height - 1, fill, "line-3", 1, 10, dash)]
        at = y + PAD
        for piece in self.pieces:
            drawn += piece.draw(x + PAD, at)
            at += piece.height + GAP
        return Group(tuple(drawn), f"s-{self.id}", ("card", "stage"), label=self.title)


def node_of(kin: Kin, id_: str, page: str) -> Node:
    """The card of a map; `page` is where its page lies, empty where nobody knows."""
    journey_map = kin.maps[id_]
    if journey_map is None:
        pieces = [_line(say("Not among the maps drawn here"), "circle-help", "ink-3", CAPTION), _title(id_, "")]
        return Node(id_, None, tuple(pieces))
    frame = poster_frame(journey_map, NODE)
    pieces = [_kind(frame), _title(journey_map.journey.journey, page), *_spark(frame), *_pains(journey_map)]
    pieces += [*_owner(journey_map), *_improves(kin, id_), *_details(kin, id_)]
    return Node(id_, journey_map, tuple(pieces))


def _line(text: str, icon: str, ink: str, style: Style = _TOLD, leads_to: str = "") -> Piece:
    block = set_text(text, style, NODE - 2 * PAD - INDENT)

    def draw(x: float, y: float) -> Sequence[Shape]:
        return [Icon(icon, x, y + style.leading / 2 - 8, 16, ink), *block.shapes(x + INDENT, y)]

    return Piece(block.height, draw, leads_to)


def _kind(frame: Frame) -> Piece:
    journey = frame.map.journey
    named = crumbs(frame)[:2]
    return _line(joined(named), _KINDS.get(journey.type or "", "map"), "ink-3", CAPTION)


def _title(text: str, page: str) -> Piece:
    block = set_text(text, _NAME, NODE - 2 * PAD - (24 if page else 0), balance=True)

    def draw(x: float, y: float) -> Sequence[Shape]:
        if not page:
            return block.shapes(x, y)
        arrow = Icon("external-link", x + NODE - 2 * PAD - 16, y + 3, 16, "pos")
        return [Link(page, (*block.shapes(x, y), arrow))]

    return Piece(block.height, draw)


def _spark(frame: Frame) -> Iterator[Piece]:
    """The curve of the first persona, small, and its best and worst moment in words; nothing without scores."""
    person = frame.map.personas[0] if frame.map.personas else None
    curve = lived(frame, person, 0, NODE - 2 * PAD)
    if curve is None:
        return
    marks = curve.marks
    high, low = max(marks, key=lambda one: one.position), min(marks, key=lambda one: one.position)

    def draw(x: float, y: float) -> Sequence[Shape]:
        middle = y + SPARK / 2
        drawn: list[Shape] = [Line(x, middle, x + NODE - 2 * PAD, middle, "ink-3", 1, (3, 3))]
        runs, forks = (
            [[(x + mark.x, middle - mark.position * PER_POINT) for mark in run] for run in some]
            for some in (curve.runs, curve.forks)
        )
        drawn += tinted(runs, forks, middle, 2 * PER_POINT, Pen(2.5, fork=1.5, fork_dash=(4, 3)))
        for mark in (high, low):
            at = (x + mark.x, middle - mark.position * PER_POINT)
            told = (
                star(*at, 8, "card")
                if mark.place.moment_of_truth
                else Circle(*at, 4, "card", mood_of(mark.position).ink, 2.5)
            )
            drawn.append(told)
        return drawn

    yield Piece(SPARK, draw)
    ends = [("trending-up", high), ("trending-down", low)] if high.position > low.position else [("minus", high)]
    for icon, mark in ends:
        words = joined((felt_words(frame, mark.feeling), mark.place.name))
        yield _line(words, icon, mood_of(mark.position).ink, CAPTION)


def open_pains(journey_map: JourneyMap) -> dict[str, int]:
    """How many severe pain points are open, by severity, the worst first."""
    counted = Counter(one.severity for one in journey_map.pain_points if not one.same_as and one.is_open)
    return {name: counted[name] for name in ("critical", "major") if counted[name]}


def _pains(journey_map: JourneyMap) -> Iterator[Piece]:
    found = open_pains(journey_map)
    if not found:
        yield _line(say("No severe pain point is open"), "check", "pos", CAPTION)
        return
    block = set_text(say("open"), CAPTION, 100)

    def draw(x: float, y: float) -> Sequence[Shape]:
        drawn: list[Shape] = []
        for severity, count in found.items():
            words = set_text(f"{count} {say(SEVERITIES[severity][0]).lower()}", _TOLD, 200)
            drawn += [*severity_mark(severity, x, y, 18), *words.shapes(x + INDENT, y)]
            x = round(x + INDENT + words.width + 14, 2)
        return [*drawn, *block.shapes(x, y + 1)]

    yield Piece(18, draw)


def _owner(journey_map: JourneyMap) -> Iterator[Piece]:
    journey = journey_map.journey
    status = say(journey.status.replace("-", " ").capitalize()) if journey.status else ""
    words = joined((journey.owner or journey_map.project.owner, status))
    yield _line(words or say("Nobody owns it"), "briefcase", "ink-3", CAPTION)


def _improves(kin: Kin, id_: str) -> Iterator[Piece]:
    for earlier in kin.improved_by(id_):
        words = say("Would replace {what}", what=_called(kin, earlier))
        yield _line(words, "git-compare", "ink-2", leads_to=earlier)._replace(replaces=True)


def _details(kin: Kin, id_: str) -> Iterator[Piece]:
    journey_map = kin.maps[id_]
    for detail in kin.details_of(id_):
        words = placed_names(journey_map, detail) if journey_map and detail.places else say("The whole")
        yield _line(f"{words}: {_called(kin, detail.part)}", "arrow-right", "ink-2", leads_to=detail.part)


def placed_names(journey_map: JourneyMap, detail: Detail) -> str:
    """The places that a detail tells of: stages with their numbers, touchpoints by name."""
    numbers = {id(stage): number for number, stage in enumerate(journey_map.stages, 1)}
    return ", ".join(
        f"{numbers[id(place)]} {place.name}" if isinstance(place, Stage) else place.name for place in detail.places
    )


def _called(kin: Kin, id_: str) -> str:
    one = kin.maps.get(id_)
    return one.journey.journey if one else id_
