"""One map before and after: its changes, its figures, and whether it got better or worse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cjmap.diff.change import Change, Sense
from cjmap.diff.checks import Checks
from cjmap.diff.comparison import compare
from cjmap.diff.edits import edits
from cjmap.diff.hunk import Hunk
from cjmap.diff.planned import is_plan, unjudged
from cjmap.figures.measures import Measures, measures_of
from cjmap.frozen import NamedTuple
from cjmap.model.map import JourneyMap

__all__ = ["MapDiff", "Verdict", "map_diff"]

Verdict = Literal["improvement", "regression", "mixed", "neutral", "added", "removed", "unchanged"]


class MapDiff(NamedTuple):
    """A map on both sides, or on the one where it is; its changes in reading order, and how each side measures.

    `hunk` are lines of its file that changed and `checks` what was found wrong with it, where somebody looked.
    """

    before: JourneyMap | None
    after: JourneyMap | None
    changes: tuple[Change, ...]
    figures: tuple[Measures | None, Measures | None]
    hunk: Hunk | None = None
    checks: Checks | None = None

    @property
    def either(self) -> JourneyMap:
        """The map as it is after; as it was before where it is gone."""
        found = self.after or self.before
        assert found
        return found

    @property
    def verdict(self) -> Verdict:
        """What the changes come to. A map that is new or gone is neither better nor worse."""
        if self.before is None or self.after is None:
            return "added" if self.before is None else "removed"
        better, worse = (any(one.sense == sense for one in self.changes) for sense in ("improvement", "regression"))
        if better or worse:
            return "mixed" if better and worse else "improvement" if better else "regression"
        return "neutral" if self.changes else "unchanged"

    @property
    def is_plan(self) -> bool:
        """Whether one side is how it is and the other how it is planned."""
        return is_plan(self.before, self.after)

    def of(self, sense: Sense) -> list[Change]:
        """The changes of one sense."""
        return [one for one in self.changes if one.sense == sense]


def map_diff(before: JourneyMap | None, after: JourneyMap | None) -> MapDiff:
    """Hold a map against its earlier state. One that is on one side alone is a single change."""
    figures = measures_of(before) if before else None, measures_of(after) if after else None
    if before and after:
        changes = edits(compare([before], after))
        return MapDiff(before, after, tuple(unjudged(changes) if is_plan(before, after) else changes), figures)
    return MapDiff(before, after, tuple(_alone(before, after)), figures)


def _alone(before: JourneyMap | None, after: JourneyMap | None) -> Sequence[Change]:
    one = after or before
    assert one
    title = one.journey.journey
    return [
        Change(
            "map", "added" if after else "removed", one.id, one.id, title, *((None, title) if after else (title, None))
        )
    ]
