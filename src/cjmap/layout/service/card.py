"""The cards of a blueprint, with the tags that stand on their upper edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.drawing.shapes import Group, Icon, Rect, Shape
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, CARD, Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.foot import Foot, Part, Words, discs
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import dashed_if
from cjmap.lanes.kit.marks import SEVERITIES, severity_mark, star
from cjmap.lanes.kit.notes import actors_of, whither
from cjmap.lanes.kit.ways import way_parts
from cjmap.languages import say
from cjmap.layout.service.links import unlinked
from cjmap.layout.service.pieces import Board, Piece
from cjmap.model.channels import look_of
from cjmap.model.claims import Cell, PainPoint
from cjmap.model.flow import ways
from cjmap.model.place import SAID, Place, Stage

__all__ = ["LEAST_HEIGHT", "TAG", "Card", "Tag", "card_of", "pains_at", "worst_of"]

LEAST_HEIGHT, PAD, TAG = 96, 12, 24
_BROKEN = {"missing": "Connection missing", "weak": "Connection weak"}
_WAIT = Style(13, 16, "semibold", "minor")
_ORDER = ("critical", "major", "minor", "")


class Tag(NamedTuple):
    """A pill on the upper edge of a card: how long the wait is, or which fail points are here and how bad."""

    words: str
    ink: str
    severity: str = ""

    @property
    def width(self) -> float:
        """How wide it is."""
        return round(27 + measure(self.words, _WAIT) * 1.02 + 9, 1)

    def shapes(self, x: float, y: float) -> tuple[Shape, ...]:
        """The pill with its start at `x`, its middle on `y`."""
        wait = self.ink == "minor" and not self.severity
        fill = "minor-tint" if wait else "card"
        if self.severity:
            mark: Sequence[Shape] = severity_mark(self.severity, x + 7, y - 8, 16)
        else:
            mark = [Icon("clock" if wait else "triangle-alert", x + 7, y - 8, 16, self.ink)]
        pill = Rect(x + 0.5, y - TAG / 2 + 0.5, self.width - 1, TAG - 1, fill, self.ink, radius=(TAG - 1) / 2)
        return (Group((pill, *mark, line(self.words, _WAIT, x + 27, y - 8, fill=self.ink)), classes=("tag",)),)


class Card(NamedTuple):
    """What a card shows: its icon, code and title, what is done there, small print, tags; and how it looks."""

    piece: Piece
    look: str
    icon: str
    code: str
    title: str
    done: tuple[str, ...]
    foot: Foot
    tags: tuple[Tag, ...]
    border: str
    decisive: bool
    assumed: bool

    def _title(self, width: float) -> Block:
        strong = isinstance(self.piece.record, Place)
        return set_text(self.title, CARD if strong else BODY, width)

    def _done(self, width: float) -> list[Block]:
        return [set_text(text, CAPTION, width - 12) for text in self.done]

    def height(self, width: float) -> float:
        """How tall it must be at least."""
        inner = width - 2 * self._inset
        done = sum(block.height + 4 for block in self._done(inner))
        foot = self.foot.height(inner)
        tall = self._top + self._title(inner).height + (done + 2 if done else 0) + (foot + 8 if foot else 0)
        return max(round(tall + 12), 0 if self.look == "evidence" else LEAST_HEIGHT)

    @property
    def _inset(self) -> int:
        return 2 if self.look == "evidence" else PAD

    @property
    def _top(self) -> int:
        return 26 if self.look == "evidence" else 40

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """The card in its box, its tags on the upper edge from the end."""
        start, inner = x + self._inset, width - 2 * self._inset
        boxed = self.look != "evidence"
        title = self._title(inner)
        top = y + self._top
        drawn: list[Shape] = [self._box(x, y, width, height)] if boxed else []
        drawn.append(Icon(self.icon, start, y + (14 if boxed else 2), 18, "ink" if boxed else "ink-2"))
        if self.code:
            code = line(self.code, CAPTION, x + width - self._inset, y + (16 if boxed else 3), "end")
            drawn.append(code)
            if self.decisive:
                drawn.append(star(x + width - self._inset - code.width - 12, y + 24, 8))
        drawn += title.shapes(start, top)
        top += title.height + 4
        for block in self._done(inner):
            drawn += [Rect(start, top + 7, 6, 2, "ink-3"), *block.shapes(start + 12, top, fill="ink-2")]
            top += block.height + 4
        drawn += self.foot.shapes(start, y + height - 12 - self.foot.height(inner), inner)
        classes = ("card", "touchpoint") if isinstance(self.piece.record, Place) else ("chip",)
        card = Group(tuple(drawn), classes=classes)
        return (Group((card, *self._tag_shapes(x, y, width)), self.piece.id, ("piece",), label=self.title),)

    def _box(self, x: float, y: float, width: float, height: float) -> Rect:
        stroke, thick = self.border or "line-2", 1.0
        if self.decisive:
            stroke, thick = "mom", 2
        elif self.border or self.look == "customer":
            stroke, thick = self.border or "ink", 1.5
        fill = "neu-tint" if self.look == "support" else "card"
        return Rect(x + thick / 2, y + thick / 2, width - thick, height - thick, fill, stroke, thick, 8,
                    dashed_if(self.assumed))  # fmt: skip

    def _tag_shapes(self, x: float, y: float, width: float) -> Iterator[Shape]:
        end = x + width - 8
        for tag in reversed(self.tags):
            yield from tag.shapes(end - tag.width, y)
            end -= tag.width + 6

    @property
    def tagged(self) -> float:
        """How far from the end of the card its tags reach."""
        return 8 + sum(tag.width + 6 for tag in self.tags) if self.tags else 0


def card_of(frame: Frame, board: Board, piece: Piece, width: float) -> Card:
    """The card of one piece."""
    record, tier = piece.record, board.tiers[piece.spot.tier]
    place = record if isinstance(record, Place) else None
    channels = [look_of(frame.map, name) for name in record.channel or ()]
    own = "circle-dashed" if not channels else channels[0].icon
    icon = own if own != "circle-dashed" else _icon(record, tier.icon)
    pains = pains_at(piece)
    tags, rest = _tags(frame, piece, pains, width - 12)
    worst = worst_of(frame, pains)
    return Card(
        piece, tier.look, icon, frame.codes.of(record) if place else "", _title(record),
        tuple(one.text for one in place.actions or ()) if place else (),
        Foot((*rest, *_foot(frame, board, piece))), tags, SEVERITIES.get(worst, ("", "neg"))[1] if pains else "",
        bool(place and place.moment_of_truth), bool(record.assumed),
    )  # fmt: skip


def _title(record: Place | Cell) -> str:
    return record.name if isinstance(record, Place) else record.text


def _icon(record: Place | Cell, otherwise: str) -> str:
    """The sign of a card without a channel that has one: of its kind, or of whoever acts."""
    if isinstance(record, Place):
        kinds = {"decision": "git-branch", "milestone": "flag", "communication": "message-circle"}
        return kinds.get(record.kind or "", otherwise)
    return "user-round" if record.by else otherwise


def pains_at(piece: Piece) -> list[PainPoint]:
    """What hurts at a card: at the item, or at the touchpoint itself and in what is said there."""
    record = piece.record
    if isinstance(record, Cell):
        return list(record.pain_points or ())
    said = (one for name in SAID for one in getattr(record, name) or ())
    return [*(record.pain_points or ()), *(pain for one in said for pain in one.pain_points or ())]


def worst_of(frame: Frame, pains: Sequence[PainPoint]) -> str:
    """The worst severity among pain points; empty where none says."""
    found = {pain.severity or frame.map.original(pain).severity or "" for pain in pains}
    return next((one for one in _ORDER if one in found), "")


def _tags(
    frame: Frame, piece: Piece, pains: Sequence[PainPoint], room: float
) -> tuple[tuple[Tag, ...], tuple[Part, ...]]:
    """The tags that a card has room for, and as small print those that are too long."""
    rest: list[Part] = []
    waits = []
    if wait := piece.record.wait:
        left = room - 56 * bool(pains)
        told = (Tag(say("{time} wait", time=wait.told), "minor"), Tag(wait.told, "minor"))
        waits = [tag for tag in told if tag.width <= left][:1]
        rest = [] if waits else [Words("clock", told[0].words, "minor")]
        room -= sum(tag.width + 6 for tag in waits)
    coded = [(frame.codes.of(pain), pain) for pain in pains]
    fails = [_fail(frame, code, [pain]) for code, pain in coded]
    if sum(tag.width + 6 for tag in fails) - 6 > room:
        codes = " ".join(code for code, _ in coded)
        fails = [_fail(frame, codes, pains)]
        if fails[0].width > room:
            fails = [_fail(frame, f"{len(pains)}×", pains)]
            rest.append(Words("octagon-alert", codes, "ink-2"))
    return (*fails, *waits), tuple(rest)


def _fail(frame: Frame, words: str, pains: Sequence[PainPoint]) -> Tag:
    worst = worst_of(frame, pains)
    return Tag(words, SEVERITIES.get(worst, ("", "neg"))[1], worst)


def _elsewhere(frame: Frame, board: Board, place: Place) -> Iterator[str]:
    """What follows a place in reading order on another sheet."""
    for way in ways(board.map) if len(board.stops) < len(board.map.touchpoints) else ():
        if way.start is place and way.to and not way.next and id(way.to) not in board.by_record:
            yield frame.codes.of(way.to) or way.to.name


def _foot(frame: Frame, board: Board, piece: Piece) -> Iterator[Part]:
    """The small print: through what, by whom, whose, where it leads where no line can show it, what is not sure."""
    record = piece.record
    for name in record.channel or ():
        yield Words("", look_of(frame.map, name).title)
    if isinstance(record, Cell) and record.by:
        yield Words("user-round", ", ".join(actors_of(frame, record.by)), "ink-2")
    if record.owner:
        yield Words("briefcase", record.owner, "ink-2")
    if isinstance(record, Cell):
        yield from (Words("arrow-right", whither(frame, name), "ink-2") for name in unlinked(board, piece))
        if record.link:
            grey = board.tiers[piece.spot.tier].look == "support"  # where a warning's colour would be too faint
            yield Words("zap", say(_BROKEN[record.link]), "ink-2" if grey else "neg")
        if isinstance(piece.of, Stage) and len(board.stops) > 1 and piece.of.touchpoints:
            yield Words("layers", say("All of the stage"))
    else:
        yield from way_parts(frame, record)
        yield from (Words("arrow-right", called, "ink-2") for called in _elsewhere(frame, board, record))
        if record.resolves:
            yield Words("check", say("Resolves {what}", what=", ".join(one.id for one in record.resolves)), "pos")
        if record.details:
            yield Words("file-search", say("In detail: {what}", what=record.details))
    if record.assumed:
        yield Words("circle-dashed", record.assumed if isinstance(record.assumed, str) else say("Assumed"))
    yield from discs(frame, record.personas)
