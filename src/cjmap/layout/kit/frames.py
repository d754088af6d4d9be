"""The frames of a storyboard: a picture or a landscape of the mood, a title, words in a bubble, and how it feels."""

from __future__ import annotations

from cjmap.drawing.bidi import joined
from cjmap.drawing.curve import steffen
from cjmap.drawing.shapes import Circle, Fade, Group, Icon, Line, Path, Rect, Segment, Shape
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, LABEL, Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import dashed_if, quoted
from cjmap.lanes.kit.marks import mood_of, star
from cjmap.lanes.kit.pictures import picture_of, picture_shapes
from cjmap.languages import say
from cjmap.layout.kit.poster import felt_words
from cjmap.layout.kit.scenes import DOES, Scene, channels_of, feelings_of
from cjmap.model.channels import look_of
from cjmap.model.place import Place, Touchpoint

__all__ = ["PICTURE", "foot_height", "frame_shapes", "head_height"]

PICTURE, PAD, RIDER = 200, 14, 30
_TITLE = Style(16, 22, "semibold", strong="bold")
_CODE = Style(13, 16, "semibold", "ink-2")
_SPOKEN = Style(14, 20, "italic")
_KINDS = {"decision": "git-branch", "milestone": "flag", "communication": "message-circle"}


def head_height(frame: Frame, scene: Scene, width: float) -> float:
    """How tall the title and the small print below it are."""
    title, small = _head(frame, scene, width)
    return title.height + small.height + 24


def foot_height(frame: Frame, scene: Scene, width: float) -> float:
    """How tall everything below the picture is."""
    bubble, feels = _bubble(scene, width), _felt(frame, scene, width)
    return (bubble.height + 12 if bubble else 0) + sum(block.height + 4 for _, block, _ in feels) + 20


def frame_shapes(frame: Frame, scene: Scene, x: float, y: float, width: float, head: float, foot: float) -> Group:
    """One frame: its head and its foot as tall as the tallest of the row, so that the pictures stand on one line."""
    place, height = scene.place, head + PICTURE + foot
    decisive = bool(place.moment_of_truth)
    inset = 1 if decisive else 0.5
    border = Rect(
        x + inset, y + inset, width - 2 * inset, height - 2 * inset, None, "mom" if decisive else "line-2", 2 * inset,
        10, dashed_if(bool(place.assumed)),
    )  # fmt: skip
    title, small = _head(frame, scene, width)
    code = frame.codes.of(place)
    indent = measure(code, _CODE) + 10 if code else 0
    drawn: list[Shape] = [
        Rect(x, y, width, height, "card", radius=10),
        *([line(code, _CODE, x + PAD, y + 14)] if code else []),
        *title.shapes(x + PAD + indent, y + 11), *small.shapes(x + PAD + indent, y + 13 + title.height),
    ]  # fmt: skip
    if decisive:
        drawn.append(star(x + width - PAD - 8, y + 22, 9))
    drawn += _view(frame, scene, x, y + head, width)
    drawn += _below(frame, scene, x, y + head + PICTURE, width, foot)
    is_touchpoint = isinstance(place, Touchpoint)
    return Group((*drawn, border), f"t-{place.id}" if is_touchpoint else None, ("card", "touchpoint"), label=place.name)


def _head(frame: Frame, scene: Scene, width: float) -> tuple[Block, Block]:
    place = scene.place
    code = frame.codes.of(place)
    inner = width - 2 * PAD - (measure(code, _CODE) + 10 if code else 0) - (24 if place.moment_of_truth else 0)
    truth = place.moment_of_truth
    why = (
        say("Moment of truth: {why}", why=truth) if isinstance(truth, str) else say("Moment of truth") if truth else ""
    )
    small = joined((channels_of(frame, place), why))
    return set_text(place.name, _TITLE, inner), set_text(small, CAPTION, inner)


def _view(frame: Frame, scene: Scene, x: float, y: float, width: float) -> list[Shape]:
    """The picture on a quiet ground; or the mood as a landscape, whose line runs on from frame to frame."""
    place = scene.place
    window = Rect(x, y, width, PICTURE)
    if picture := picture_of(place):
        return picture_shapes(place, picture, x, y, width, PICTURE)
    mood = mood_of(scene.mood)
    if scene.mood is None:
        ground: list[Shape] = [Rect(x, y, width, PICTURE, "neu-tint")]
        return [*ground, *_rider(frame, place, x + width / 2, y + PICTURE / 2, "line-3")]
    low, high = scene.edges
    points = [(x, _level(y, low)), (x + width / 2, _level(y, scene.mood)), (x + width, _level(y, high))]
    path = steffen(points)
    down: tuple[Segment, ...] = (("L", x + width, y + PICTURE), ("L", x, y + PICTURE), ("Z",))
    area = {"pos": "area-pos", "neg": "area-neg"}.get(mood.ink, "ink-3")
    land = Group(
        (Rect(x, y, width, PICTURE, mood.tint),
         Line(x, y + PICTURE / 2, x + width, y + PICTURE / 2, "line-3", 1, (1, 5)),
         Path((*path, *down), Fade(area, y + 30, 0.34, y + PICTURE, 0.1)), Path(path, None, mood.ink, 3)),
        clip=window,
    )  # fmt: skip
    return [land, *_rider(frame, place, x + width / 2, _level(y, scene.mood), mood.ink)]


def _level(y: float, mood: float) -> float:
    """How high a mood stands in the picture."""
    return round(y + PICTURE / 2 - mood * (PICTURE / 2 - RIDER - 8) / 2, 2)


def _rider(frame: Frame, place: Place, x: float, y: float, ink: str) -> list[Shape]:
    """The channel's icon on a disc, carried by the landscape."""
    icon = look_of(frame.map, place.channel[0]).icon if place.channel else _KINDS.get(place.kind or "", "footprints")
    return [Circle(x, y, RIDER, "card", ink, 3), Icon(icon, x - 16, y - 16, 32, "ink-2")]


class Bubble(NamedTuple):
    """Words set for a bubble; what is done is told plainly, without one."""

    text: Block
    by: Block
    icon: str

    @property
    def height(self) -> float:
        """The lines and the air around them."""
        return max(self.text.height + self.by.height, 20) + 20


def _bubble(scene: Scene, width: float) -> Bubble | None:
    """The words of a scene and whose they are."""
    words, inner = scene.words, width - 2 * PAD - 50
    if words is None:
        return None
    style, said = (BODY, words.text) if words.icon == DOES else (_SPOKEN, quoted(words.text))
    return Bubble(set_text(said, style, inner), set_text(words.by, CAPTION, inner), words.icon)


def _below(frame: Frame, scene: Scene, x: float, y: float, width: float, height: float) -> list[Shape]:
    """The bubble under the picture, its tail in it, and what is felt on the bottom line."""
    shapes: list[Shape] = []
    mood = mood_of(scene.mood)
    if bubble := _bubble(scene, width):
        top, left, spoken = y + 12, x + PAD, bubble.icon != DOES
        if spoken:
            tail = (("M", left + 22, top + 1), ("L", left + 34, top - 18), ("L", left + 42, top + 1), ("Z",))
            box = Rect(left, top, width - 2 * PAD, bubble.height, mood.tint, radius=10)
            shapes += [Path(tail, "card"), Path(tail, mood.tint), box]
        start = left + (40 if spoken else 28)
        shapes += [
            Icon(bubble.icon, start - 28, top + 11, 18, mood.ink if spoken else "ink-3"),
            *bubble.text.shapes(start, top + 10), *bubble.by.shapes(start, top + 10 + bubble.text.height, fill="ink-2"),
        ]  # fmt: skip
    feels = _felt(frame, scene, width)
    bottom = y + height - 12 - sum(block.height + 4 for _, block, _ in feels)
    for face, block, ink in feels:
        shapes += [Icon(face, x + PAD, bottom, 20, ink), *block.shapes(x + PAD + 28, bottom, fill=ink)]
        bottom += block.height + 4
    return shapes


def _felt(frame: Frame, scene: Scene, width: float) -> list[tuple[str, Block, str]]:
    """A line for each feeling: its face, its words and score, its token."""
    lines = []
    for who, feeling in feelings_of(frame, scene.place):
        mood = mood_of(feeling.position)
        face = "message-circle" if feeling.position is None else mood.face
        told = felt_words(frame, feeling)
        told = joined((f"{who}: {told}" if who else told, feeling.when))
        lines.append((face, set_text(told, LABEL, width - 2 * PAD - 28), mood.ink))
    return [one for one in lines if one[1].lines]
