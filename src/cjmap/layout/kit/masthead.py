"""The masthead: what map this is, its title, what it found, and its key figures."""

from __future__ import annotations

from cjmap.drawing.shapes import Icon, Image, Line, Shape
from cjmap.drawing.text import line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, FIGURE, TITLE, Style
from cjmap.figures.counts import counts_of
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import severity_mark, star
from cjmap.languages import say, say_count
from cjmap.layout.kit.headline import crumb_block, finding_block
from cjmap.model.place import Place
from cjmap.source.pictures import embedded

__all__ = ["Figure", "crumbs", "figure_row", "masthead", "type_name"]

_NAME = Style(15, 20, fill="ink-2")
_PART = Style(18, 26, "semibold", "ink-2")
_TYPES = {
    "journey": "Customer journey map", "service-blueprint": "Service blueprint",
    "day-in-the-life": "Day in the life", "lifecycle": "Customer lifecycle",
}  # fmt: skip
_SMALL_TITLE = Style(34, 42, "bold", strong="bold")
PAD = 28


class Figure(NamedTuple):
    """One key figure: the number, what it counts, and shapes or words that split it."""

    number: str
    name: str
    split: str = ""
    severities: tuple[tuple[str, int], ...] = ()
    ink: str = "ink"

    @property
    def width(self) -> float:
        """How much room it takes."""
        marks = sum(32 + measure(str(count), CAPTION) for _, count in self.severities)
        return max(
            measure(self.number, FIGURE),
            measure(self.name, _NAME),
            measure(self.split, CAPTION) + 22 * bool(self.split),
            marks,
        )


def type_name(frame: Frame) -> str:
    """What kind of map this is, in words."""
    return say(_TYPES[frame.map.journey.type or "journey"])


def crumbs(frame: Frame, view: str = "") -> tuple[str, ...]:
    """The kind of map or the name of the view, its state, its project and its tags."""
    state = say("Future state") if frame.map.is_future else say("Current state")
    project = frame.map.project.project
    return (view or type_name(frame), state, *([project] if project else []), *(frame.map.journey.tags or ()))


def masthead(frame: Frame, y: float, view: str = "", own: list[Figure] | None = None) -> tuple[float, list[Shape]]:
    """The masthead from `y` on, and its height. A `view` other than the map is named in the first line.

    The key figures, those of the map or a view's `own`, stand on the first sheet of a map in parts. The finding stands
    beside them, or below where that is lower.
    """
    figures = [] if frame.is_continued else _figures(frame) if own is None else own
    taken = sum(figure.width + 2 * PAD for figure in figures) + (PAD if figures else 0)
    room = frame.width - 2 * frame.margin
    beside = room - taken >= 560
    width = room - taken if beside else room
    height, shapes = _titles(frame, y, width, view)
    narrow, wide = (finding_block(frame.map, frame.map.journey.finding or "", each - 20) for each in (width, room + 20))
    if not (figures and beside):
        row = figure_row(figures, frame.margin - PAD, y + height + narrow.height + 24)[1:]
        return height + narrow.height + (24 + 92 if figures else 0), [
            *shapes, *narrow.shapes(frame.margin, y + height), *row,
        ]  # fmt: skip
    start = frame.width - frame.margin - taken + PAD
    if max(height, 92) + 8 + wide.height < height + narrow.height:
        under = y + max(height, 92) + 8
        return under + wide.height - y, [*shapes, *wide.shapes(frame.margin, under), *figure_row(figures, start, y)]
    height += narrow.height
    top = y + max(0, min(14, height - 92))
    return max(height, 92 + top - y), [
        *shapes, *narrow.shapes(frame.margin, y + height - narrow.height), *figure_row(figures, start, top),
    ]  # fmt: skip


def _titles(frame: Frame, y: float, width: float, view: str) -> tuple[float, list[Shape]]:
    journey, x, top = frame.map.journey, float(frame.margin), y
    shapes: list[Shape] = []
    logo = journey.logo or frame.map.project.logo
    if logo and logo.located and (picture := embedded(logo.located)):
        shapes.append(Image(x, y, 32, 32, picture, logo.alt or "logo"))
        start, y = x + 44, y + 6
    else:
        shapes.append(Icon("map", x, y + 1, 18, "ink-3"))
        start = x + 28
    block = crumb_block(crumbs(frame, view), x + width - start)
    shapes += block.shapes(start, y)
    y += block.height + 6
    for text, style in (journey.journey, TITLE), (frame.part, _PART):
        if text:
            chosen = _SMALL_TITLE if style is TITLE and measure(text, style) > 2 * width else style
            block = set_text(text, chosen, width - 20, balance=True)
            shapes += block.shapes(x, y)
            y += block.height + 6
    return y - top, shapes


def _figures(frame: Frame) -> list[Figure]:
    figures = _counted(frame)
    return (
        [figure._replace(name=say("{name} in all", name=figure.name)) for figure in figures] if frame.part else figures
    )


def _counted(frame: Frame) -> list[Figure]:
    counts = counts_of(frame.map)
    stages = say_count(counts.stages, "stage")
    figures = (
        [_figure(counts.touchpoints, "touchpoint", f"{counts.stages} {stages}")]
        if counts.touchpoints
        else [_figure(counts.stages, "stage")]
    )
    if counts.moments_of_truth:
        codes = [frame.codes.of(place) or _number(frame, place) for place in counts.moments_of_truth]
        shown = ", ".join(codes) if len(codes) <= 4 else ", ".join([*codes[:3], f"+{len(codes) - 3}"])
        figures.append(_figure(len(codes), "moment of truth", f"★{shown}"))
    if counts.pain_points:
        figures.append(_figure(counts.pain_points, "pain point", "", tuple(counts.severities.items())))
    if counts.opportunities:
        owners = f"{counts.owners} {say_count(counts.owners, 'owner')}" if counts.owners else ""
        figures.append(_figure(counts.opportunities, "opportunity", owners))
    return figures


def _figure(count: int, name: str, split: str = "", severities: tuple[tuple[str, int], ...] = ()) -> Figure:
    return Figure(str(count), say_count(count, name), split, severities)


def _number(frame: Frame, stage: Place) -> str:
    """A stage as its number, since its name may be long."""
    return say("stage {number}", number=frame.number_of(stage))


def figure_row(figures: list[Figure], x: float, y: float) -> list[Shape]:
    """Key figures beside each other, 88 pixels high, a hairline before each."""
    shapes: list[Shape] = []
    for figure in figures:
        shapes.append(Line(x, y, x, y + 88, "line-2"))
        x += PAD
        is_tall = any(char.isalpha() and not char.isascii() for char in figure.number)
        up = 0 if is_tall else 4
        shapes.append(line(figure.number, FIGURE, x, y - up, fill=figure.ink))
        shapes.append(line(figure.name, _NAME, x, y + 40))
        if figure.split.startswith("★"):
            shapes += [star(x + 7, y + 73, 8), line(figure.split[1:], CAPTION, x + 22, y + 66)]
        elif figure.split:
            shapes.append(line(figure.split, CAPTION, x, y + 66))
        at = x
        for severity, count in figure.severities:
            shapes += [*severity_mark(severity, at, y + 66, 16), line(str(count), CAPTION, at + 22, y + 66)]
            at += 32 + measure(str(count), CAPTION)
        x += figure.width + PAD
    return shapes
