"""The closed set of shapes a sheet is made of.

Lengths are CSS pixels. `x` counts from the **start** edge of the sheet, `y` downwards from the top of the band;
`drawing.mirror` turns start into right for scripts that read from the right. Paints name theme tokens, never
colours. Shapes are plain values: compare them, print them, dump them.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from cjmap.drawing.bidi import Reads
from cjmap.frozen import frozen

__all__ = [
    "Anchor", "Circle", "Fade", "Group", "Hatch", "Icon", "Image", "Line", "Link", "Paint", "Path", "Rect", "Run",
    "Segment", "Shape", "Text",
]  # fmt: skip

Anchor = Literal["start", "middle", "end"]
FaceName = Literal["regular", "medium", "semibold", "bold", "italic", "mono"]


@frozen
class Fade:
    """One token fading from `opacity` at `y` to `end_opacity` at `end_y`."""

    token: str
    y: float
    opacity: float
    end_y: float
    end_opacity: float


@frozen
class Hatch:
    """45° lines of one token over a ground of another, or over what is there."""

    lines: str
    ground: str | None = None


Paint: TypeAlias = str | Fade | Hatch
Segment: TypeAlias = tuple[str, *tuple[float, ...]]  # ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y), ("Z",)


@frozen
class Rect:
    """A box, with rounded corners where `radius` says so."""

    x: float
    y: float
    width: float
    height: float
    fill: Paint | None = None
    stroke: str | None = None
    stroke_width: float = 1
    radius: float = 0
    dash: tuple[float, ...] = ()


@frozen
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str
    stroke_width: float = 1
    dash: tuple[float, ...] = ()
    round: bool = False


@frozen
class Path:
    """Straight and cubic segments in absolute coordinates."""

    segments: tuple[Segment, ...]
    fill: Paint | None = None
    stroke: str | None = None
    stroke_width: float = 1
    dash: tuple[float, ...] = ()
    round: bool = False


@frozen
class Circle:
    """A disc or a ring."""

    x: float
    y: float
    radius: float
    fill: Paint | None = None
    stroke: str | None = None
    stroke_width: float = 1
    dash: tuple[float, ...] = ()


@frozen
class Run:
    """A stretch of one line set in one face; it begins `offset` after the start of the line.

    `family` names a font that stands in for the face where the face has no glyphs. `line` is `through` where the words
    are struck. `tracking` is the space after each letter that the font does not know of.
    """

    text: str
    offset: float
    width: float
    face: FaceName = "regular"
    fill: str | None = None
    href: str | None = None
    family: str | None = None
    line: Literal["", "through"] = ""
    tracking: float = 0


@frozen
class Text:
    """One line of text with its baseline at `y`.

    `anchor` says which point of the line stands at `x`. `halo` is a token painted behind the glyphs. `reads` is the
    way its letters run; `drawing.mirror` settles `mixed` ones and swaps anchors of those that run against the sheet.
    """

    x: float
    y: float
    runs: tuple[Run, ...]
    size: float
    fill: str = "ink"
    anchor: Anchor = "start"
    halo: str | None = None
    reads: Reads = "ltr"

    @property
    def width(self) -> float:
        """The advance of the whole line."""
        return max((run.offset + run.width for run in self.runs), default=0)

    @property
    def words(self) -> str:
        """The text without its faces."""
        return "".join(run.text for run in self.runs)


@frozen
class Icon:
    """A stroked glyph of the icon set, `size` wide and high, its top start corner at (x, y)."""

    name: str
    x: float
    y: float
    size: float
    stroke: str = "ink-2"
    stroke_width: float = 1.75


@frozen
class Image:
    """A picture embedded as a data URL; `round` crops it to a circle."""

    x: float
    y: float
    width: float
    height: float
    href: str
    alt: str
    round: bool = False


@frozen
class Link:
    """Shapes that lead somewhere; `label` says where, for those who point at them or cannot see them."""

    href: str
    shapes: tuple[Shape, ...]
    label: str = ""


@frozen
class Group:
    """Shapes that belong together. `id` is an anchor, unique in the sheet; `classes` are words for style sheets.

    `clip` hides what lies outside of it; `label` is the group's name for those who cannot see it.
    """

    shapes: tuple[Shape, ...]
    id: str | None = None
    classes: tuple[str, ...] = ()
    label: str | None = None
    clip: Rect | None = None


Shape: TypeAlias = Rect | Line | Path | Circle | Text | Icon | Image | Link | Group
