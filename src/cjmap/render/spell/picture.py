"""Shapes spelt as SVG elements; what they share (icons, fades, hatches, clips) is collected as definitions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from cjmap.drawing.fonts import FACES, uncovered
from cjmap.drawing.icons import GRID, icon_paths
from cjmap.drawing.shapes import (
    Circle,
    Fade,
    Group,
    Hatch,
    Icon,
    Image,
    Line,
    Link,
    Paint,
    Path,
    Rect,
    Run,
    Shape,
    Text,
)  # fmt: skip
from cjmap.render.spell.elements import element, escaped, number

__all__ = ["Picture"]

Attributes = dict[str, str | float | None]


class Picture:
    """Spells shapes. `colour` turns a token into a paint; `rtl` says that text reads from the right.

    Fades of a `hatched` token are spelt as slanted lines.
    """

    def __init__(self, colour: Callable[[str], str], rtl: bool, hatched: Collection[str] = ()) -> None:
        self.colour, self.rtl, self.hatched = colour, rtl, hatched
        self._shared: dict[object, str] = {}
        self._definitions: list[str] = []

    def definitions(self) -> str:
        """Everything that the shapes spelt so far refer to."""
        return f"<defs>{''.join(self._definitions)}</defs>" if self._definitions else ""

    def spell(self, shapes: Iterable[Shape]) -> str:
        """The shapes, one element after the other."""
        return "".join(map(self._shape, shapes))

    def _shape(self, shape: Shape) -> str:
        match shape:
            case Text():
                return self._text(shape)
            case Rect():
                return element(
                    "rect",
                    self._box(shape) | self._painted(shape.fill, shape.stroke, shape.stroke_width, shape.dash),
                )
            case Line():
                ends: Attributes = {"x1": shape.x1, "y1": shape.y1, "x2": shape.x2, "y2": shape.y2}
                return element("line", ends | self._stroked(shape.stroke, shape.stroke_width, shape.dash, shape.round))
            case Icon():
                return self._icon(shape)
            case Path():
                path = " ".join(segment[0] + " ".join(map(number, segment[1:])) for segment in shape.segments)
                painted = self._painted(shape.fill, shape.stroke, shape.stroke_width, shape.dash, shape.round)
                return element("path", {"d": path} | painted)
            case Circle():
                ring: Attributes = {"cx": shape.x, "cy": shape.y, "r": shape.radius}
                return element("circle", ring | self._painted(shape.fill, shape.stroke, shape.stroke_width, shape.dash))
            case Group():
                return self._group(shape)
            case Link():
                title = element("title", {}, escaped(shape.label)) if shape.label else ""
                return element("a", {"href": shape.href}, title + self.spell(shape.shapes))
            case Image():
                return self._image(shape)

    def _box(self, rect: Rect) -> Attributes:
        box: Attributes = {"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}
        return box | ({"rx": rect.radius} if rect.radius else {})

    def _painted(
        self,
        fill: Paint | None,
        stroke: str | None,
        width: float,
        dash: tuple[float, ...] = (),
        round_: bool = False,
    ) -> Attributes:
        painted: Attributes = {"fill": "none"} if fill is None else self._filled(fill)
        return painted | self._stroked(stroke, width, dash, round_) if stroke else painted

    def _filled(self, fill: Paint) -> Attributes:
        return {"fill": self.colour(fill) if isinstance(fill, str) else f"url(#{self._paint(fill)})"}

    def _stroked(self, stroke: str, width: float, dash: tuple[float, ...], round_: bool) -> Attributes:
        return {
            "stroke": self.colour(stroke),
            "stroke-width": None if width == 1 else width,
            "stroke-dasharray": " ".join(map(number, dash)) or None,
            "stroke-linecap": "round" if round_ else None,
            "stroke-linejoin": "round" if round_ else None,
        }

    def _paint(self, paint: Fade | Hatch) -> str:
        """The id of a fade or hatch, defined at its first use."""
        if isinstance(paint, Fade) and paint.token in self.hatched:
            paint = Hatch(paint.token)
        if isinstance(paint, Fade):
            ends = ((0, paint.opacity), (1, paint.end_opacity))
            stops = "".join(
                element("stop", {"offset": at, "stop-color": self.colour(paint.token), "stop-opacity": opacity})
                for at, opacity in ends
            )
            span: Attributes = {
                "gradientUnits": "userSpaceOnUse",
                "x1": 0,
                "x2": 0,
                "y1": paint.y,
                "y2": paint.end_y,
            }
            return self._define(paint, "fade", lambda id_: element("linearGradient", {"id": id_} | span, stops))
        tile: Attributes = {
            "width": 8,
            "height": 8,
            "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
        }
        inner = element("rect", {"width": 8, "height": 8, "fill": self.colour(paint.ground)}) if paint.ground else ""
        inner += element("rect", {"width": 2, "height": 8, "fill": self.colour(paint.lines)})
        return self._define(paint, "hatch", lambda id_: element("pattern", {"id": id_} | tile, inner))

    def _define(self, key: object, kind: str, spell: Callable[[str], str]) -> str:
        if key not in self._shared:
            self._shared[key] = f"{kind}-{len(self._shared) + 1}"
            self._definitions.append(spell(self._shared[key]))
        return self._shared[key]

    def _icon(self, icon: Icon) -> str:
        id_ = f"icon-{icon.name}"
        if id_ not in self._shared:
            self._shared[id_] = id_
            paths = "".join(element("path", {"d": path}) for path in icon_paths(icon.name))
            self._definitions.append(element("symbol", {"id": id_, "viewBox": f"0 0 {GRID} {GRID}"}, paths))
        return element("use", {
            "href": f"#{id_}", "x": icon.x, "y": icon.y, "width": icon.size, "height": icon.size, "fill": "none",
            "stroke": self.colour(icon.stroke), "stroke-width": icon.stroke_width * GRID / icon.size,
            "stroke-linecap": "round", "stroke-linejoin": "round",
        })  # fmt: skip

    def _group(self, group: Group) -> str:
        clip = group.clip
        clipped = None
        if clip:
            inner = element("rect", self._box(clip))
            clipped = self._define(clip, "clip", lambda id_: element("clipPath", {"id": id_}, inner))
        named: Attributes = {
            "id": group.id,
            "class": " ".join(group.classes) or None,
            "clip-path": f"url(#{clipped})" if clipped else None,
        }
        return element("g", named, self.spell(group.shapes))

    def _image(self, image: Image) -> str:
        box: Attributes = {"x": image.x, "y": image.y, "width": image.width, "height": image.height}
        clip = None
        if image.round:
            circle = element(
                "circle",
                {"cx": image.x + image.width / 2, "cy": image.y + image.height / 2, "r": image.width / 2},
            )
            clip = f"url(#{self._define(image, 'clip', lambda id_: element('clipPath', {'id': id_}, circle))})"
        said: Attributes = {"role": "img", "aria-label": image.alt} if image.alt else {"aria-hidden": "true"}
        fit = "xMidYMid slice" if image.round else "xMidYMid meet"
        return element(
            "image",
            box | {"href": image.href, "preserveAspectRatio": fit, "clip-path": clip} | said,
        )

    def _text(self, text: Text) -> str:
        if not text.runs:
            return ""
        common: Attributes = {"font-size": text.size, "fill": self.colour(text.fill)}
        if text.halo:
            common |= {"stroke": self.colour(text.halo), "stroke-width": 4}
            common |= {"stroke-linejoin": "round", "paint-order": "stroke"}
        if (text.reads == "rtl") != self.rtl:
            common["direction"] = text.reads
        if len(text.runs) == 1 and not text.runs[0].offset:
            anchor = None if text.anchor == "start" else text.anchor
            run = text.runs[0]
            inner = escaped(run.text) if run.href is None else self._run(run, None)
            face = _face(run) | ({"fill": self.colour(run.fill)} if run.fill else {})
            return element("text", {"x": text.x, "y": text.y} | common | face | {"text-anchor": anchor}, inner)
        if any(uncovered(run.text, run.face) for run in text.runs):
            runs = "".join(self._run(run, None) for run in text.runs)
            flowing: Attributes = {
                "x": text.x,
                "y": text.y,
                "text-anchor": None if text.anchor == "start" else text.anchor,
            }
            return element("text", flowing | common | {"xml:space": "preserve"}, runs)
        forward = -1 if text.reads == "rtl" else 1
        back = {"start": 0.0, "middle": text.width / 2, "end": text.width}[text.anchor]
        start = text.x - forward * back
        runs = "".join(self._run(run, start + forward * run.offset) for run in text.runs)
        return element("text", {"y": text.y} | common | {"xml:space": "preserve"}, runs)

    def _run(self, run: Run, x: float | None) -> str:
        spelt = element(
            "tspan",
            {"x": x} | _face(run) | ({"fill": self.colour(run.fill)} if run.fill else {}),
            escaped(run.text),
        )
        if run.href is None:
            return spelt
        return element("a", {"href": run.href, "text-decoration": "underline"}, spelt)


def _face(run: Run) -> Attributes:
    face = FACES[run.face]
    own = f"{face.family}, monospace" if run.face == "mono" else None
    return {
        "text-decoration": f"line-{run.line}" if run.line else None,
        "font-weight": None if face.weight == 400 else str(face.weight),
        "letter-spacing": run.tracking or None,
        "font-style": None if face.style == "normal" else face.style,
        "font-family": own if run.family is None else f"'{run.family}'",
    }
