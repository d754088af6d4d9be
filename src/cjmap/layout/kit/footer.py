"""The foot of the sheet: what its signs mean, and how far it can be trusted."""

from __future__ import annotations

from collections import Counter
from datetime import date

from cjmap.drawing.shapes import Circle, Line, Path, Rect, Shape
from cjmap.drawing.text import line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, Style
from cjmap.figures.counts import counts_of
from cjmap.figures.evidence import evidence_of
from cjmap.figures.review import review_of
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import SEVERITIES, persona_look, persona_mark, severity_mark, star, ticks

__all__ = ["footer", "trust_lines"]

_HEADING = Style(13, 18, "semibold")
_SOURCES = {
    "interview": "interviews", "survey": "survey answers", "analytics": "analytics records", "observation": "observations",
    "support": "support cases", "test": "test sessions", "document": "documents", "code": "code references",
    "expert": "expert reviews", "other": "other sources",
}  # fmt: skip
ENTRY_GAP, GROUP_GAP, MARK = 18, 40, 26


def footer(frame: Frame, lanes: list[str], today: date, stamp: str, y: float) -> tuple[float, list[Shape]]:
    """The legend of the signs that occur and, at the end, lines on status, evidence and review; and their height."""
    trust = trust_lines(frame, today, stamp)
    trust_width = min(max((measure(text, CAPTION) for text in trust), default=0) + 8, 620)
    inner = frame.width - 2 * frame.margin
    beside = inner - trust_width > 560
    legend_height, shapes = _legend(frame, lanes, frame.margin, y, inner - trust_width - 40 if beside else inner)
    top = y if beside or not legend_height else y + legend_height + 16
    at = top
    for number, text in enumerate(trust):
        block = set_text(text, _HEADING if number == 0 else CAPTION, trust_width if beside else inner)
        x = frame.width - frame.margin if beside else frame.margin
        shapes += block.shapes(x, at, "end" if beside else "start")
        at += block.height + 4
    return max(legend_height, at - y), shapes


def trust_lines(frame: Frame, today: date, stamp: str) -> list[str]:
    """Where the map comes from, who answers for it, what it rests on, and how fresh it is."""
    journey = frame.map.journey
    status = (journey.status or "").replace("-", " ").capitalize()
    first = " · ".join(filter(None, (frame.map.path, f"version {journey.version}" if journey.version else "", status, stamp)))
    lines = [first]
    if journey.owner:
        lines.append(f"Owner: {journey.owner}")
    share = evidence_of(frame.map)
    if share.share is not None:
        told = f"{share.cited} of {share.claims} claims cite evidence ({round(share.share * 100)} %)"
        lines.append(told + (f", {share.assumed} assumed" if share.assumed else ""))
    counted: Counter[str] = Counter()
    for source in frame.map.sources.values():
        if source.kind:
            counted[source.kind] += int(source.n.number) if source.n else 1
    if counted:
        lines.append("Sources: " + ", ".join(f"{n:,} {_SOURCES[kind]}".replace(",", "\u202f", 1) for kind, n in counted.items()))
    review = review_of(frame.map, today)
    if review.last:
        by = f" by {journey.reviewed_by}" if journey.reviewed_by else ""
        due = f" · next review {review.due.isoformat()}{', overdue' if review.overdue else ''}" if review.due else ""
        lines.append(f"Reviewed {review.last}{by}{due}")
    return lines


def _legend(frame: Frame, lanes: list[str], x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    groups = [(title, entries) for title, entries in _groups(frame, lanes) if entries]
    shapes: list[Shape] = []
    left, top, row = x, y, 46.0
    for title, entries in groups:
        each = [(wide, text, draw) for wide, text, draw in entries]
        need = sum(wide + 8 + measure(text, CAPTION) + ENTRY_GAP for wide, text, _ in each)
        if left > x and left + need > x + width:
            left, top = x, top + row
        if left > x:
            shapes.append(Line(left - GROUP_GAP / 2, top, left - GROUP_GAP / 2, top + 38, "line-2"))
        shapes.append(line(title, _HEADING, left, top - 2))
        at, line_top = left, top + 20
        for wide, text, draw in each:
            size = wide + 8 + measure(text, CAPTION) + ENTRY_GAP
            if at > left and at + size > x + width + ENTRY_GAP:
                at, line_top = left, line_top + 22
                row = max(row, line_top - top + 28)
            shapes += draw(at, line_top)
            shapes.append(line(text, CAPTION, at + wide + 8, line_top, fill="ink-2"))
            at += size
        left += max(need - ENTRY_GAP, measure(title, _HEADING)) + GROUP_GAP
    return (top + row - y if groups else 0), shapes


def _groups(frame: Frame, lanes: list[str]):  # type: ignore[no-untyped-def]
    """Every group of the legend with those of its signs that occur."""
    counts = counts_of(frame.map)
    feeling = []
    if counts.moments_of_truth:
        feeling.append((16, "Moment of truth", lambda x, y: [star(x + 8, y + 8, 8)]))
    if "emotion" in lanes and not frame.several:
        for token, word, dip in (("pos", "Above neutral", -1), ("neg", "Below neutral", 1)):
            feeling.append((34, word, lambda x, y, t=token, d=dip: _hill(x, y, t, d)))
    if "emotion" in lanes and frame.map.is_future:
        feeling.append((28, "Target, not measured", lambda x, y: [Line(x, y + 8, x + 28, y + 8, "pos", 3.5, (9, 6))]))
    people = []
    if frame.several:
        for number, persona in enumerate(frame.map.personas, 1):
            look = persona_look(number)
            people.append((
                36, persona.persona,
                lambda x, y, n=number, k=look: [Line(x, y + 8, x + 36, y + 8, k.ink, 3.5, k.dash, k.round), persona_mark(n, x + 18, y + 8, 11, "paper")],
            ))  # fmt: skip
    hurts = []
    if "pain_points" in lanes:
        for severity in counts.severities:
            hurts.append((18, SEVERITIES[severity][0], lambda x, y, s=severity: list(severity_mark(s, x, y - 1))))
        reaches = [pain.reach for pain in frame.map.pain_points() if pain.reach]
        if any(reach.of and reach.of <= 24 for reach in reaches):
            hurts.append((33, "So many of those asked", lambda x, y: list(ticks(4, 7, x, y + 2, "neg")[0])))
    measures = []
    if "opportunities" in lanes and any(one.impact or one.effort for one in frame.map.opportunities()):
        measures.append((24, "Impact and effort, 1 to 5", lambda x, y: [
            Rect(x + 9 * i + 0.5, y + 3, 6, 11, "ink-2" if i < 2 else None, "ink-2" if i < 2 else "line-3", radius=1) for i in range(3)
        ]))  # fmt: skip
    if "metrics" in lanes:
        for token, word, share in (("pos", "Target met", 34), ("neg", "Short of target", 20)):
            measures.append((40, word, lambda x, y, t=token, s=share: [
                Rect(x, y + 4, 40, 8, "neu-tint", radius=2), Rect(x, y + 4, s, 8, t, radius=2), Rect(x + 28, y + 1, 2, 14, "ink"),
            ]))  # fmt: skip
    trust = []
    if any(pain.assumed for pain in frame.map.pain_points()) or evidence_of(frame.map).assumed:
        trust.append((24, "Assumed, not checked", lambda x, y: [Rect(x + 0.5, y + 1.5, 23, 13, None, "line-3", radius=3, dash=(4, 3))]))
    return [("Emotion", feeling), ("Personas", people), ("Pain points", hurts), ("Measures", measures), ("Trust", trust)]


def _hill(x: float, y: float, token: str, dip: int) -> list[Shape]:
    base = y + 8 - dip * 4
    top = base + dip * 10
    return [
        Path((("M", x, base), ("C", x + 10, base, x + 8, top, x + 17, top), ("C", x + 26, top, x + 24, base, x + 34, base), ("Z",)),
             f"{token}-tint", token, 2, round=True),
        Circle(x + 17, top, 3, "paper", token, 2),
    ]  # fmt: skip
