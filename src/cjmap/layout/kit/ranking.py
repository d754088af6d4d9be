"""What to do first: the opportunities by impact and effort, as a matrix and as a list, between what hurts most and what
the map rests on.

It stands where a page has room left, beside the map or below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Icon, Line, Rect, Shape
from cjmap.drawing.text import line, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Codes, codes_of
from cjmap.languages import say
from cjmap.layout.kit.matrix import Spot, axes, boxes_of, codes, room_for_codes
from cjmap.layout.kit.pain_ranking import pain_ranking
from cjmap.model.claims import Opportunity
from cjmap.model.map import JourneyMap

__all__ = ["NARROWEST", "board", "ranked"]

NARROWEST, BESIDE = 420, 1200
"""The least width of the board in pixels, and the width from which its parts stand beside each other."""

_TITLE = Style(20, 26, "semibold", strong="bold")
_HEAD, _CODE = Style(13, 18, "semibold", "ink-3"), Style(14, 20, "semibold")
GAP, SIDE = 40, 400
BOXES, SOLVES, OWNER, WITH_OWNER = 54, 84, 150, 640


class Chance(NamedTuple):
    """An opportunity as the board knows it: its code and words, the codes of what it solves, and its two ratings."""

    code: str
    words: str
    solves: str
    owner: str
    impact: float | None
    effort: float | None


def ranked(journey_map: JourneyMap, codes: Codes) -> list[Chance]:
    """The opportunities, those of most impact first and of least effort among them; those without a rating last."""
    found = [_chance(journey_map, codes, one) for one in journey_map.opportunities]
    return sorted(found, key=lambda one: (one.impact is None, -(one.impact or 0), one.effort or 6))


def _chance(journey_map: JourneyMap, codes: Codes, one: Opportunity) -> Chance:
    pains = (journey_map.find(name, "pain point") for name in one.addresses or ())
    solves = ", ".join(codes.of(pain) for pain in pains if pain is not None)
    impact, effort = (rating.value if rating else None for rating in (one.impact, one.effort))
    return Chance(codes.of(one), one.opportunity, solves, one.owner or "", impact, effort)


def board(journey_map: JourneyMap, width: float, *, pains: bool = False) -> tuple[float, list[Shape]]:
    """The board at a width, from (0, 0) on, and its height; nothing where no opportunity has both ratings.

    With `pains`, a narrow one begins with what hurts most.
    """
    codes = codes_of(journey_map)
    chances = ranked(journey_map, codes)
    if not any(one.impact and one.effort for one in chances):
        return 0, []
    if width < BESIDE:
        ache, shapes = pain_ranking(journey_map, codes, 0, 0, width) if pains else (0, [])
        start = ache + GAP if ache else 0
        tall, matrix = _matrix(chances, 0, start, width)
        listed, rows = _list(chances, 0, start + tall + GAP, width)
        rests, sources = _rests_on(journey_map, 0, start + tall + listed + 2 * GAP, width)
        return start + tall + listed + GAP + (rests + GAP if rests else 0), [*shapes, *matrix, *rows, *sources]
    side = SIDE if journey_map.sources else 0
    room = width - SIDE - GAP - (side + GAP if side else 0)
    parts = (
        _matrix(chances, 0, 0, SIDE), _list(chances, SIDE + GAP, 0, room),
        _rests_on(journey_map, width - SIDE, 0, SIDE),
    )  # fmt: skip
    return max(height for height, _ in parts), [shape for _, shapes in parts for shape in shapes]


def _matrix(chances: Sequence[Chance], x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """Impact upwards, effort towards the end; tinted where the impact is larger than the effort."""
    spots = [Spot(one.code, one.words, one.impact, one.effort) for one in chances]
    boxes = boxes_of(spots, x, y + 58, width, room_for_codes)
    shapes: list[Shape] = [*set_text(say("Impact against effort"), _TITLE, width).shapes(x, y)]
    for box in boxes:
        ground = "pos-tint" if box.impact > box.effort else "neu-tint"
        shapes += [Rect(box.x, box.y, box.width, box.height, ground, radius=8), *codes(box)]
    end, named = axes(boxes, x, y + 34, width)
    return end - y, [*shapes, *named]


def _list(chances: Sequence[Chance], x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """A row for each opportunity: code, words, what it solves, whose it is, and its ratings."""
    end = x + width
    impact, effort = end - 2 * BOXES - 16, end - BOXES
    with_owner = width >= WITH_OWNER
    owner = impact - OWNER if with_owner else impact
    solves = owner - SOLVES
    shapes: list[Shape] = [
        *set_text(say("What to do first"), _TITLE, width).shapes(x, y),
        line(say("Ranked by impact, then effort"), CAPTION, x, y + 28),
    ]
    heads = [("Solves", solves), ("Impact", impact), ("Effort", effort), *([("Owner", owner)] if with_owner else [])]
    shapes += [line(say(head), _HEAD, left, y + 52) for head, left in heads]
    top = y + 76
    for one in chances:
        words = set_text(one.words, BODY, solves - x - 44 - 16)
        who = set_text(one.owner if with_owner else "", CAPTION, OWNER - 12)
        eased = set_text(one.solves, CAPTION, SOLVES - 12)
        shapes.append(Line(x, top, end, top, "line"))
        shapes += [line(one.code, _CODE, x, top + 7), *words.shapes(x + 44, top + 7)]
        shapes += [*eased.shapes(solves, top + 9), *who.shapes(owner, top + 9, fill="ink-2")]
        shapes += [*_boxes(one.impact, impact, top + 8, "pos"), *_boxes(one.effort, effort, top + 8, "ink-2")]
        top += max(words.height, eased.height + 2, who.height + 2, 20) + 14
    return top - y, shapes


def _boxes(rating: float | None, x: float, y: float, ink: str) -> Iterator[Shape]:
    """A rating as filled boxes out of five; a dash where there is none."""
    if rating is None:
        yield line("—", CAPTION, x, y)
        return
    for box in range(5):
        full = box < round(rating)
        yield Rect(x + box * 9 + 0.5, y + 3, 6, 11, ink if full else None, ink if full else "line-3", radius=1)


def _rests_on(journey_map: JourneyMap, x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """The sources of the map, one a row, each with how many and when; nothing where it has none."""
    if not journey_map.sources:
        return 0, []
    shapes: list[Shape] = [*set_text(say("Rests on"), _TITLE, width).shapes(x, y)]
    top = y + 38
    for name, source in journey_map.sources.items():
        n = say("n = {n}", n=source.n.text) if source.n else ""
        title = set_text(source.title or name, BODY, width - 28)
        more = set_text(joined((n, str(source.date) if source.date else "")), CAPTION, width - 28)
        shapes += [Line(x, top, x + width, top, "line"), Icon("file-text", x, top + 8, 18, "ink-2")]
        shapes += [*title.shapes(x + 28, top + 7), *more.shapes(x + 28, top + 7 + title.height)]
        top += title.height + more.height + 14
    return top - y, shapes
