"""Below the lanes: what holds for the whole journey, the legend, and which two maps these are."""

from __future__ import annotations

from datetime import date

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Anchor, Icon, Shape
from cjmap.drawing.text import measure, set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.figures.review import review_of
from cjmap.languages import say, say_all, small
from cjmap.layout.comparison.board import Board
from cjmap.layout.comparison.metrics import metric_words
from cjmap.layout.comparison.pains import pain_words
from cjmap.layout.comparison.remedies import opportunity_words
from cjmap.layout.comparison.signs import STATUS, Sign, as_spoken
from cjmap.layout.kit.legend import HEADING, severity_sign, sign_groups
from cjmap.layout.kit.legend import Sign as LegendSign
from cjmap.layout.kit.sections import Section, in_columns
from cjmap.model.map import JourneyMap

__all__ = ["footer", "origins", "whole_journey", "whole_sections"]


START: Anchor = "start"
END: Anchor = "end"


def whole_sections(board: Board) -> list[Section]:
    """What hurts, could help and is measured along the whole journey, before and after."""
    found = board.found
    told = (
        (
            "octagon-alert",
            say("Hurts all along"),
            [pain_words(board, one) for one in found.pain_points if one.pair.either.stage is None],
        ),
        (
            "lightbulb",
            say("Could be better all along"),
            [opportunity_words(board, one) for one in found.matched.opportunities if one.either.stage is None],
        ),
        (
            "gauge",
            say("Measured overall"),
            [metric_words(one) for one in found.metrics if one.pair.either.stage is None],
        ),
    )
    return [Section(icon, title, points=tuple(points)) for icon, title, points in told if points]


def whole_journey(board: Board) -> tuple[float, list[Shape]]:
    """Those sections beside each other, and their height; nothing when there are none."""
    sections = whole_sections(board)
    if not sections:
        return 0, []
    frame = board.frame
    height, shapes = in_columns(sections, frame.start + 14, 16, frame.end - frame.start - 28, 3)
    return height + 32, shapes


def footer(board: Board, today: date, stamp: str, y: float) -> tuple[float, list[Shape]]:
    """The signs of the cards and, at the end, where both maps come from; and the height they take."""
    frame = board.frame
    lines = origins(board, today, stamp)
    trust_width = min(max(measure(text, CAPTION) for text in lines) + 8, 700)
    inner = frame.width - 2 * frame.margin
    beside = inner - trust_width > 560
    legend_height, shapes = sign_groups(_groups(board), frame.margin, y, inner - trust_width - 40 if beside else inner)
    top = y if beside or not legend_height else y + legend_height + 16
    at = top
    for number, text in enumerate(lines):
        block = set_text(text, HEADING if number == 0 else CAPTION, trust_width if beside else inner)
        x, anchor = (frame.width - frame.margin, END) if beside else (frame.margin, START)
        shapes += as_spoken(block.shapes(x, at, anchor))
        at += block.height + 4
    return max(legend_height, at - y), shapes


def _groups(board: Board) -> list[tuple[str, list[LegendSign]]]:
    """The status of pain points and their severities, as far as they occur."""
    pains = board.found.pain_points
    present = [sign for status, sign in STATUS.items() if board.found.pains(status)]
    severities = [
        name for name in ("critical", "major", "minor") if any(name in one.severities for one in pains)
    ]  # fmt: skip
    groups = [(say("Pain status"), [_status_sign(sign) for sign in present])]
    groups.append((say("Severity"), [severity_sign(name) for name in severities]))
    return [(title, signs) for title, signs in groups if signs]


def _status_sign(sign: Sign) -> LegendSign:
    return LegendSign(16, say(sign.word), lambda x, y: [Icon(sign.icon, x, y, 16, sign.ink, 2.25)])


def origins(board: Board, today: date, stamp: str) -> list[str]:
    """Which two maps are compared, how the scores were brought together, and how fresh both are."""
    found = board.found
    words, earlier = "{map}, against {others}", say_all(map(_origin, found.before))
    lines = [say(words, map=_origin(found.after), others=earlier)]
    lines += [found.scale_note] if found.scale_note else []
    lines += [told for one in (*found.before, found.after) if (told := _reviewed(one, today))]
    return [*lines, *([stamp] if stamp else [])]


def _origin(journey_map: JourneyMap) -> str:
    journey = journey_map.journey
    status = small(say(journey.status.replace("-", " ").capitalize())) if journey.status else ""
    version = say("version {version}", version=journey.version) if journey.version else ""
    return joined((journey_map.path, version, status), ", ")


def _reviewed(journey_map: JourneyMap, today: date) -> str:
    review = review_of(journey_map, today)
    if not review.last:
        return ""
    journey = journey_map.journey
    words = "{title}: reviewed {date} by {name}" if journey.reviewed_by else "{title}: reviewed {date}"
    told = say(words, title=journey.journey, date=review.last, name=journey.reviewed_by)
    return joined((told, say("review overdue") if review.overdue else ""), ", ")
