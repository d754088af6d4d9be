"""The foot of the sheet: what its signs mean, and how far it can be trusted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Shape
from cjmap.drawing.text import measure, set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.figures.evidence import evidence_of
from cjmap.figures.review import review_of
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say
from cjmap.layout.kit.legend import HEADING, Group, legend

__all__ = ["footer", "trust_lines"]

_SOURCES = {
    "interview": ("{count} interview", "{count} interviews"),
    "survey": ("{count} survey answer", "{count} survey answers"),
    "analytics": ("{count} analytics record", "{count} analytics records"),
    "observation": ("{count} observation", "{count} observations"),
    "support": ("{count} support case", "{count} support cases"),
    "test": ("{count} test session", "{count} test sessions"),
    "document": ("{count} document", "{count} documents"),
    "code": ("{count} code reference", "{count} code references"),
    "expert": ("{count} expert review", "{count} expert reviews"),
    "other": ("{count} other source", "{count} other sources"),
}
"""What sources of a kind are called: one, and any other number."""


def footer(
    frame: Frame, lanes: list[str], today: date, stamp: str, y: float, own: Sequence[Group] = ()
) -> tuple[float, list[Shape]]:
    """The legend of the signs that occur and, at the end, lines on status, evidence and review; and their height.

    `own` are signs that a view has besides those of the lanes.
    """
    trust = trust_lines(frame, today, stamp)
    widths = [measure(text, CAPTION if place else HEADING) for place, text in enumerate(trust)]
    trust_width = min(max(widths, default=0) * 1.02 + 4, 620)
    inner = frame.width - 2 * frame.margin
    beside = inner - trust_width > 560
    legend_height, shapes = legend(frame, lanes, frame.margin, y, inner - trust_width - 40 if beside else inner, own)
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
    status = say(journey.status.replace("-", " ").capitalize()) if journey.status else ""
    version = say("version {version}", version=journey.version) if journey.version else ""
    first = joined((frame.map.path, version, status, stamp))
    lines = [first]
    if frame.left_out:
        lines.append(say("Compact; {told}", told=frame.left_out))
    if journey.owner:
        lines.append(say("Owner: {name}", name=journey.owner))
    share = evidence_of(frame.map)
    if share.share is not None:
        told = say(
            "{cited} of {claims} claims cite evidence ({percent} %)", cited=share.cited, claims=share.claims,
            percent=round(share.share * 100),
        )  # fmt: skip
        lines.append(joined((told, say("{count} assumed", count=share.assumed) if share.assumed else ""), ", "))
    counted: Counter[str] = Counter()
    for source in frame.map.sources.values():
        if source.kind:
            counted[source.kind] += int(source.n.number) if source.n else 1
    if counted:
        lines.append(say("Sources: {list}", list=", ".join(_told(kind, n) for kind, n in counted.items())))
    review = review_of(frame.map, today)
    if review.last:
        words = "Reviewed {date} by {name}" if journey.reviewed_by else "Reviewed {date}"
        last = say(words, date=review.last, name=journey.reviewed_by)
        words = "next review {date}, overdue" if review.overdue else "next review {date}"
        lines.append(joined((last, say(words, date=review.due.isoformat()) if review.due else "")))
    return lines


def _told(kind: str, count: int) -> str:
    """So many sources of a kind, in words; thousands apart."""
    return say(_SOURCES[kind][count != 1], count=f"{count:,}".replace(",", "\u202f"))
