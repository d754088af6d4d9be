"""Everything that changes from one state of a journey to another, in one record."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.diff.feeling_change import (
    FeelingChange,
    StageChange,
    TouchpointChange,
    feeling_changes,
    mean_change,
    scale_note,
)
from cjmap.diff.match import Matched, match
from cjmap.diff.metric_change import MetricChange, metric_changes
from cjmap.diff.pain_status import PainChange, PainStatus, pain_changes
from cjmap.frozen import NamedTuple
from cjmap.model.map import JourneyMap

__all__ = ["Comparison", "compare"]


class Comparison(NamedTuple):
    """One map against those it is compared with. `scale_note` says how unlike scales were brought together."""

    before: tuple[JourneyMap, ...]
    after: JourneyMap
    matched: Matched
    mean: FeelingChange
    stages: tuple[StageChange, ...]
    touchpoints: tuple[TouchpointChange, ...]
    pain_points: tuple[PainChange, ...]
    metrics: tuple[MetricChange, ...]
    scale_note: str

    def pains(self, status: PainStatus) -> tuple[PainChange, ...]:
        """The pain points that this became of."""
        return tuple(one for one in self.pain_points if one.status == status)


def compare(before: Sequence[JourneyMap], after: JourneyMap) -> Comparison:
    """Hold a map against one or several earlier ones. Scores are compared on −2…+2, whatever they were written on."""
    matched = match(before, after)
    stages, touchpoints = feeling_changes(matched, before, after)
    return Comparison(
        tuple(before), after, matched, mean_change(matched, before, after), stages, touchpoints,
        pain_changes(matched, before, after), metric_changes(matched), scale_note(before, after),
    )  # fmt: skip
