"""Where it hurts most: every pain point of a map, those that weigh most first."""

from __future__ import annotations

from cjmap.drawing.shapes import Icon, Line, Shape
from cjmap.drawing.text import line, set_text
from cjmap.drawing.type_scale import BODY, Style
from cjmap.figures.ranking import rank_of
from cjmap.lanes.kit.foot import Reach
from cjmap.lanes.kit.frame import Codes
from cjmap.lanes.kit.marks import SEVERITIES, severity_mark
from cjmap.languages import say
from cjmap.model.map import JourneyMap

__all__ = ["pain_ranking"]

_TITLE = Style(20, 26, "semibold", strong="bold")
_CODE = Style(14, 20, "semibold")
CODE, WORDS, REACH = 28, 72, 190


def pain_ranking(journey_map: JourneyMap, codes: Codes, x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """A row for each pain point: how severe it is, its code and words, and how many it hurts; and their height.

    Nothing where the map has none.
    """
    pains = [one for one in journey_map.pain_points if not one.same_as]
    if not pains:
        return 0, []
    shapes: list[Shape] = [*set_text(say("Pain points"), _TITLE, width).shapes(x, y)]
    top = y + 38
    for pain in sorted(pains, key=lambda one: -rank_of(one).rank):
        severity = pain.severity or ""
        ink = SEVERITIES.get(severity, ("", "neg"))[1]
        words = set_text(pain.pain_point or "?", BODY, width - WORDS - REACH - 16)
        reach = Reach(pain.reach, ink) if pain.reach else None
        shapes.append(Line(x, top, x + width, top, "line"))
        shapes += (
            severity_mark(severity, x, top + 8)
            if severity in SEVERITIES
            else [Icon("triangle-alert", x, top + 8, 18, ink)]
        )
        shapes += [line(codes.of(pain), _CODE, x + CODE, top + 7), *words.shapes(x + WORDS, top + 7)]
        shapes += reach.shapes(x + width - REACH, top + 9, REACH) if reach else ()
        top += max(words.height, reach.height(REACH) + 2 if reach else 0, 20) + 14
    return top - y, shapes
