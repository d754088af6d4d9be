"""Budgets made relative: no map may miss a gate by more than it did before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.figures.curve import drops_of, peak_end_of
from cjmap.figures.evidence import evidence_of
from cjmap.lint.budgets import GATES, Miss, number
from cjmap.model.feelings import mean_position
from cjmap.model.map import JourneyMap
from cjmap.model.values import Share

__all__ = ["CODE", "worse_than"]

CODE = "worse-than-before"
_FEELINGS = frozenset(("lowest_emotion", "largest_drop", "peak_end"))


def worse_than(before: JourneyMap, after: JourneyMap, revision: str, today: date) -> Iterator[Diagnostic]:
    """An error for each gate at which a map does worse than its earlier state, at what is to blame.

    Scores of a future map are targets: they are not held against how it was. The age of a review is left to budgets,
    since it grows by itself.
    """
    for name, limit in _limits_of(before).items():
        if limit is None or (name in _FEELINGS and before.is_future != after.is_future):
            continue
        written = limit.text if isinstance(limit, Share) else number(limit)
        gate = GATES[name]
        misses = list(gate.misses(after, limit, today))  # type: ignore[arg-type]
        for miss in _new(misses, before) if name == "open_critical" else misses:
            span = miss.record.span_of(miss.key) if miss.key else miss.record.span
            message = f"{after.id}: {miss.figure}; {gate.before.format(written)} at {revision}"
            yield Diagnostic(CODE, Severity.ERROR, message, span, None, (), f"{after.id}/{name}")


def _new(misses: list[Miss], before: JourneyMap) -> list[Miss]:
    """The pain points that were not open and critical before; all of them where none is new by its id."""
    known = {one.id for one in before.pain_points if one.is_open and one.severity == "critical"}
    return [miss for miss in misses if getattr(miss.record, "id", None) not in known] or misses


def _limits_of(journey_map: JourneyMap) -> dict[str, float | Share | None]:
    """How the map does at each gate; None where it does not say."""
    felt = [mean for place in journey_map.places if (mean := mean_position(journey_map, place)) is not None]
    pains = (one for one in journey_map.pain_points if not one.same_as and one.is_open)
    share = evidence_of(journey_map).share
    return {
        "lowest_emotion": min(felt, default=None),
        "largest_drop": max((drop.size for drop in drops_of(journey_map)), default=0.0) if felt else None,
        "open_critical": sum(one.severity == "critical" for one in pains),
        "evidence_share": None if share is None else Share(f"{share:.0%}", share),
        "peak_end": peak_end_of(journey_map),
    }
