"""The cards of the flow: what happens, through what, how it feels, and what hurts badly."""

from __future__ import annotations

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Group, Icon, Rect, Shape
from cjmap.drawing.text import Block, line, set_text
from cjmap.drawing.type_scale import CAPTION, CARD, Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.foot import Foot, Part, Words, discs
from cjmap.lanes.kit.frame import Frame, anchor_of
from cjmap.lanes.kit.marks import SEVERITIES, mood_of, severity_mark, star
from cjmap.languages import say, say_count
from cjmap.layout.flowchart.links import Flow, Stop
from cjmap.layout.kit.poster import felt_words
from cjmap.layout.kit.scenes import channels_of, feelings_of
from cjmap.model.channels import look_of
from cjmap.model.feelings import mean_position
from cjmap.model.map import pains_of
from cjmap.model.place import Stage, Touchpoint

__all__ = ["CARD_WIDTH", "StopCard", "card_of"]

CARD_WIDTH = 240.0
_PAD, _TILE = 12.0, 34.0
_TAG = Style(13, 17, "medium")
_KIND_ICONS = {"decision": "git-branch", "milestone": "flag", "communication": "message-circle"}


class Tag(NamedTuple):
    """A feeling on a card: a face and words on its tint."""

    block: Block
    face: str
    ink: str
    tint: str

    @property
    def height(self) -> float:
        """Its lines and the air around them."""
        return self.block.height + 6

    def shapes(self, x: float, y: float) -> list[Shape]:
        """The tag with its top start corner at (x, y)."""
        return [
            Rect(x, y, round(self.block.width * 1.02 + 34, 2), self.height, self.tint, radius=min(self.height / 2, 12)),
            Icon(self.face, x + 6, y + 4, 16, self.ink),
            *self.block.shapes(x + 27, y + 3, fill=self.ink),
        ]


class StopCard(NamedTuple):
    """A card ready to be placed: the stop, its name, the line above it, its feelings, severe pains and small print."""

    frame: Frame
    stop: Stop
    title: Block
    above: Block
    tags: tuple[Tag, ...]
    pains: tuple[tuple[str, str], ...]
    foot: Foot
    happy: bool

    @property
    def height(self) -> float:
        """As tall as what it holds."""
        head = max(_TILE, self.above.height + 2 + self.title.height)
        tags = sum(tag.height + 5 for tag in self.tags)
        foot = self.foot.height(CARD_WIDTH - 2 * _PAD)
        rest = tags + 23 * len(self.pains) + (foot + 5 if foot else 0)
        return round(_PAD + head + (6 + rest if rest else 0) + _PAD - (3 if rest else 0))

    def shapes(self, x: float, y: float) -> Group:
        """The card with its top start corner at (x, y)."""
        place, height = self.stop.place, self.height
        decisive = bool(place.moment_of_truth)
        behind = place.layer in ("backstage", "support")
        border, stroke = ("mom", 2.0) if decisive else ("ink-2", 1.75) if self.happy else ("line-2", 1.0)
        drawn: list[Shape] = [
            Rect(x + stroke / 2, y + stroke / 2, CARD_WIDTH - stroke, height - stroke, "sunken" if behind else "card",
                 border, stroke, 10, (4, 3) if place.assumed else ()),
            Rect(x + _PAD, y + _PAD, _TILE, _TILE, "card" if behind else "sunken", radius=8),
            Icon(_icon(self.frame, self.stop), x + _PAD + 7, y + _PAD + 7, 20, "ink-2"),
        ]  # fmt: skip
        start = x + _PAD + _TILE + 10
        drawn += self.above.shapes(start, y + _PAD - 1)
        if decisive:
            drawn.append(star(x + CARD_WIDTH - _PAD - 7, y + _PAD + 6, 8))
        drawn += self.title.shapes(start, y + _PAD + self.above.height + 1)
        at = y + _PAD + max(_TILE, self.above.height + 2 + self.title.height) + 6
        for tag in self.tags:
            drawn += tag.shapes(x + _PAD, at)
            at += tag.height + 5
        for severity, words in self.pains:
            drawn += severity_mark(severity, x + _PAD + 1, at, 17)
            drawn.append(line(words, _TAG, x + _PAD + 27, at, fill=SEVERITIES[severity][1]))
            at += 23
        drawn += self.foot.shapes(x + _PAD, at, CARD_WIDTH - 2 * _PAD)
        anchor = None if isinstance(place, Stage) else anchor_of(place)
        return Group(tuple(drawn), anchor, ("card", "touchpoint"), label=place.name)


def card_of(frame: Frame, flow: Flow, stop: Stop) -> StopCard:
    """The card of a stop, measured."""
    room = CARD_WIDTH - 2 * _PAD - _TILE - 10
    happy = any(link.happy and stop.id in (link.start, link.end) for link in flow.links)
    small = set_text(_above(frame, flow, stop), CAPTION, room - (20 if stop.place.moment_of_truth else 0))
    return StopCard(
        frame, stop, set_text(stop.place.name, CARD, room), small, tuple(_tags(frame, flow, stop)),
        tuple(_severe(frame, flow, stop)), Foot(tuple(_foot(frame, flow, stop))), happy,
    )  # fmt: skip


def _above(frame: Frame, flow: Flow, stop: Stop) -> str:
    """The code and the channels; of a folded stage, how many touchpoints it holds."""
    if isinstance(stop.place, Touchpoint):
        return joined((stop.code, channels_of(frame, stop.place)))
    count = len(stop.place.touchpoints or ()) if isinstance(stop.place, Stage) else 0
    told = f"{count} {say_count(count, 'touchpoint')}" if count and flow.folded else ""
    stage = say("stage {number}", number=stop.code)
    return joined((stage[:1].upper() + stage[1:], told or channels_of(frame, stop.place)))


def _icon(frame: Frame, stop: Stop) -> str:
    if stop.place.channel:
        return look_of(frame.map, stop.place.channel[0]).icon
    return "layers" if isinstance(stop.place, Stage) else _KIND_ICONS.get(stop.place.kind or "", "footprints")


def _tags(frame: Frame, flow: Flow, stop: Stop) -> list[Tag]:
    """Every feeling here with its score as written; of a folded stage, the range of its touchpoints."""
    if flow.folded and isinstance(stop.place, Stage) and stop.place.touchpoints:
        return _range(frame, stop.place)
    tags = []
    for who, feeling in feelings_of(frame, stop.place):
        mood = mood_of(feeling.position)
        words = joined((joined((who, felt_words(frame, feeling)), ": "), feeling.when))
        if words:
            tags.append(Tag(set_text(words, _TAG, CARD_WIDTH - 2 * _PAD - 36), mood.face, mood.ink, mood.tint))
    return tags


def _range(frame: Frame, stage: Stage) -> list[Tag]:
    found = [at for one in (stage, *(stage.touchpoints or ())) if (at := mean_position(frame.map, one)) is not None]
    if not found:
        return []
    scale = frame.map.scale
    ends = [scale.precise(end) for end in (min(found), max(found))]
    mood = mood_of(min(found) if min(found) < -0.25 else max(found))
    words = ends[0] if ends[0] == ends[1] else say("{first} to {last}", first=ends[0], last=ends[1])
    return [Tag(set_text(words, _TAG, CARD_WIDTH), mood.face, mood.ink, mood.tint)]


def _severe(frame: Frame, flow: Flow, stop: Stop) -> list[tuple[str, str]]:
    """The severities of critical and major pains, each with its word and the codes of the pains."""
    places = [stop.place]
    if isinstance(stop.place, Stage) and flow.folded:
        places += stop.place.touchpoints or ()
    codes: dict[str, list[str]] = {}
    for pain in (pain for place in places for pain in pains_of(place)):
        severity = frame.map.original(pain).severity or pain.severity
        if severity in ("critical", "major"):
            codes.setdefault(severity, []).append(frame.codes.of(pain))
    told = []
    for severity in ("critical", "major"):
        if named := [code for code in dict.fromkeys(codes.get(severity, ())) if code]:
            more = f" +{len(named) - 4}" if len(named) > 4 else ""
            told.append((severity, f"{say(SEVERITIES[severity][0])} {', '.join(named[:4])}{more}"))
    return told


def _foot(frame: Frame, flow: Flow, stop: Stop) -> list[Part]:
    place = stop.place
    parts: list[Part] = [
        Words("repeat", say("Switch from {names}", names=names), "ink-2") for names in _switched(frame, flow, stop)
    ]
    parts += [Words("hourglass", say("{time} wait", time=place.wait.told), "minor")] if place.wait else []
    parts += [Words("git-branch", say("Decision"), "ink-2")] if place.kind == "decision" and place.channel else []
    parts += [Words("flag", say("Milestone"), "ink-2")] if place.kind == "milestone" and place.channel else []
    if place.layer and place.layer != "customer":
        parts.append(Words("eye" if place.layer == "frontstage" else "eye-off", say(place.layer.capitalize()), "ink-2"))
    parts += [Words("circle-dashed", say("Assumed"))] if place.assumed else []
    return [*parts, *discs(frame, place.personas)]


def _switched(frame: Frame, flow: Flow, stop: Stop) -> list[str]:
    """The channels that people come from and cannot go on in, in words; at most one line."""
    here = set(stop.place.channel or ())
    before = {one.id: one.place for one in flow.stops}
    sources = [before[link.start] for link in flow.links if link.end == stop.id and link.kind != "back"]
    left = [place for place in sources if here and place.channel and not here & set(place.channel)]
    names = [look_of(frame.map, name).title for place in left for name in (place.channel or ())[:1]]
    return [", ".join(dict.fromkeys(names))] if names else []
