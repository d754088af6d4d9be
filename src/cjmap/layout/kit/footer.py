"""The foot of the sheet: what its signs mean, and how far it can be trusted."""

from __future__ import annotations

from collections import Counter
from datetime import date

from cjmap.drawing.shapes import Shape
from cjmap.drawing.text import measure, set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.figures.evidence import evidence_of
from cjmap.figures.review import review_of
from cjmap.lanes.kit.frame import Frame
from cjmap.layout.kit.legend import HEADING, legend

__all__ = ["footer", "trust_lines"]

_SOURCES = {
    "interview": "interviews",
    "survey": "survey answers",
    "analytics": "analytics records",
    "observation": "observations",
    "support": "support cases",
    "test": "test sessions",
    "document": "documents",
    "code": "code references",
    "expert": "expert reviews",
    "other": "other sources",
}


def footer(frame: Frame, lanes: list[str], today: date, stamp: str, y: float) -> tuple[float, list[Shape]]:
    """The legend of the signs that occur and, at the end, lines on status, evidence and review; and their height."""
    trust = trust_lines(frame, today, stamp)
    trust_width = min(max((measure(text, CAPTION) for text in trust), default=0) + 8, 620)
    inner = frame.width - 2 * frame.margin
    beside = inner - trust_width > 560
    legend_height, shapes = legend(frame, lanes, frame.margin, y, inner - trust_width - 40 if beside else inner)
    top = y if beside or not legend_height else y + legend_height + 16
    at = top
    for number, text in enumerate(trust):
        block = set_text(text, HEADING if number == 0 else CAPTION, trust_width if beside else inner)
        x = frame.width - frame.margin if beside else frame.margin
        shapes += block.shapes(x, at, "end" if beside else "start")
        at += block.height + 4
    return max(legend_height, at - y), shapes


def trust_lines(frame: Frame, today: date, stamp: str) -> list[str]:
    """Where the map comes from, who answers for it, what it rests on, and how fresh it is."""
    journey = frame.map.journey
    status = (journey.status or "").replace("-", " ").capitalize()
    first = " · ".join(
        filter(None, (frame.map.path, f"version {journey.version}" if journey.version else "", status, stamp))
    )
    lines = [first]
    if frame.left_out:
        lines.append(f"Compact; {frame.left_out}")
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
        lines.append(
            "Sources: " + ", ".join(f"{n:,} {_SOURCES[kind]}".replace(",", "\u202f", 1) for kind, n in counted.items())
        )
    review = review_of(frame.map, today)
    if review.last:
        by = f" by {journey.reviewed_by}" if journey.reviewed_by else ""
        due = f" · next review {review.due.isoformat()}{', overdue' if review.overdue else ''}" if review.due else ""
        lines.append(f"Reviewed {review.last}{by}{due}")
    return lines
