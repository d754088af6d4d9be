"""Which lanes are drawn, in which order, and the lines between the bands of a service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cjmap.drawing.shapes import Icon, Line, Shape
from cjmap.drawing.sheet import Row
from cjmap.drawing.text import Block, fitted, set_text
from cjmap.drawing.type_scale import CAPTION, LABEL, Style
from cjmap.errors import UsageError
from cjmap.frozen import NamedTuple
from cjmap.lanes import LANES, ORDERS
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.lane import Lane
from cjmap.lanes.kit.notes import about
from cjmap.languages import say
from cjmap.model.map import JourneyMap
from cjmap.model.nearest import did_you_mean
from cjmap.model.settings import LaneSpec

__all__ = ["DASHES", "Chosen", "Divider", "chosen", "divider_above", "divider_shapes", "headed", "label_column"]

_LINES = {
    "interaction": "Line of interaction",
    "visibility": "Line of visibility",
    "internal": "Line of internal interaction",
}
_LINE_STYLE = Style(13, 16, "medium", "ink-2")
_WORDS = Style(13, 16, "italic", "ink-2")
DASHES: dict[str, tuple[float, ...]] = {"interaction": (), "visibility": (10, 6), "internal": (2, 5)}
_LINES_BY_DEPTH = {1: "interaction", 2: "visibility", 3: "internal"}
_DEPTH = {"frontstage": 1, "backstage": 2, "support": 3, "governance": 4}
_SUBTITLE_WIDTH = 126
_TITLE_WIDTH = 110


class Chosen(NamedTuple):
    """A lane that will be drawn: how it is asked for, what it is, and how deep behind the scenes it lies."""

    spec: LaneSpec
    lane: Lane
    depth: int


class Divider(NamedTuple):
    """One line between two bands of a service: its id, its title and what is written on it."""

    id: str
    title: str


def chosen(journey_map: JourneyMap, asked: Sequence[str]) -> list[Chosen]:
    """The lanes in order: those asked for, else those the map or its project lists, else the default order.

    A list that names only lanes of the team's own adds them to the default order. Raises UsageError for a lane asked
    for that nobody knows.
    """
    listed = {spec.id: spec for spec in journey_map.lanes}
    if asked:
        names = [_known(name.strip().replace("-", "_"), listed) for name in asked]
        return [_chosen(listed.get(name) or LaneSpec(id=name)) for name in names if name not in _LINES]
    lanes = [spec for spec in journey_map.lanes if spec.id not in _LINES]
    if any(_is_known(spec.id) for spec in lanes):
        return [_chosen(spec) for spec in lanes]
    order = ORDERS.get(journey_map.journey.type or "journey", ORDERS["journey"])
    found = [_chosen(LaneSpec(id=name)) for name in order]
    for own in map(_chosen, lanes):
        place = max((at for at, one in enumerate(found) if one.depth == own.depth), default=len(found) - 1) + 1
        found.insert(place if own.depth else len(found), own)
    return found


def _known(name: str, listed: dict[str, LaneSpec]) -> str:
    if name in listed or _is_known(name) or name in _LINES:
        return name
    known = [*LANES.names(), *listed]
    raise UsageError(f"there is no lane “{name}”; {did_you_mean(name, known) or 'there is ' + ', '.join(known)}")


def _is_known(name: str) -> bool:
    """Whether a lane is one of ours; `own` is the form of those that a team declares, not a lane by that name."""
    return name in LANES and name != "own"


def _chosen(spec: LaneSpec) -> Chosen:
    known = _is_known(spec.id)
    return Chosen(spec, LANES.load(spec.id if known else "own"), _DEPTH.get(spec.id if known else spec.role or "", 0))


def divider_above(journey_map: JourneyMap, above: Chosen | None, below: Chosen) -> Divider | None:
    """The line between two neighbouring lanes, where the lower lies deeper behind the scenes.

    Where several lines fall together, the line of visibility is the one that matters.
    """
    if above is None:
        return None
    crossed = [_LINES_BY_DEPTH[depth] for depth in range(above.depth + 1, below.depth + 1) if depth in _LINES_BY_DEPTH]
    if not crossed:
        return None
    name = "visibility" if "visibility" in crossed else crossed[0]
    title = next((spec.title for spec in journey_map.lanes if spec.id == name and spec.title), say(_LINES[name]))
    return Divider(name, title)


def divider_shapes(frame: Frame, divider: Divider) -> tuple[float, list[Shape]]:
    """The line, its name in the label column, and what stages and touchpoints write on it."""
    title = set_text(divider.title, _LINE_STYLE, _SUBTITLE_WIDTH)
    told: list[tuple[float, Block]] = []
    for box in frame.boxes:
        said = [text for place in (box.stage, *(box.stage.touchpoints or ())) if place.lines
                for text in getattr(place.lines, divider.id) or ()]  # fmt: skip
        told.append((box.x, set_text("\n".join(said), _WORDS, box.width - 28)))
    words = max(block.height for _, block in told) if told else 0.0
    height = max(title.height, words + 6) + 10
    y = height - 5
    shapes: list[Shape] = [
        Line(
            frame.start,
            y,
            frame.end,
            y,
            "ink",
            3 if divider.id == "visibility" else 2,
            DASHES[divider.id],
            divider.id == "internal",
        ),
        *title.shapes(frame.margin, y - title.height + 5),
    ]
    for x, block in told:
        shapes += block.shapes(x + 14, y - 5 - block.height)
    return height, shapes


def headed(frame: Frame, one: Chosen, row: Row) -> Row:
    """The row with its subtitle as people read it: about the one persona by name, none under a title of the team's."""
    return replace(row, subtitle="" if one.spec.title else about(frame, row.subtitle))


def label_column(frame: Frame, row: Row, lane: Lane) -> tuple[float, list[Shape]]:
    """The lane's icon, title and subtitle at the start of its band, and the height they need."""
    title = set_text(row.title, fitted(row.title, LABEL, _TITLE_WIDTH - 4), _TITLE_WIDTH)
    subtitle = set_text(row.subtitle, CAPTION, _SUBTITLE_WIDTH)
    shapes: list[Shape] = [Icon(lane.icon, frame.margin, 17, 18, "ink-2"), *title.shapes(frame.margin + 26, 16)]
    shapes += subtitle.shapes(frame.margin, 18 + title.height)
    return 18 + title.height + subtitle.height + 12, shapes
