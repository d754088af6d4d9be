"""How feelings change: the mean before and after, at a touchpoint, in a stage, and over the journey."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import fsum

from cjmap.diff.contents import Held
from cjmap.diff.match import Matched, Pair
from cjmap.figures.curve import arcs_of
from cjmap.frozen import NamedTuple
from cjmap.languages import say, say_all
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place, Stage, Touchpoint

__all__ = ["FeelingChange", "StageChange", "TouchpointChange", "feeling_changes", "mean_change", "scale_note"]


class FeelingChange(NamedTuple):
    """Two means on −2…+2; None where nothing is scored. `reason` says why they are not compared."""

    before: float | None
    after: float | None
    reason: str = ""

    @property
    def difference(self) -> float | None:
        """How much better it gets, in points of −2…+2; None when there is nothing to compare."""
        if self.before is None or self.after is None or self.reason:
            return None
        return round(self.after - self.before, 4)


class StageChange(NamedTuple):
    """A stage and how its mean changes. `undesigned`: a partial map has not come to it yet."""

    pair: Pair[Stage]
    feeling: FeelingChange
    undesigned: bool


class TouchpointChange(NamedTuple):
    """A touchpoint and how its mean changes."""

    pair: Pair[Touchpoint]
    feeling: FeelingChange
    undesigned: bool


class _Scores:
    """How each place on the curves of some maps feels, to each persona."""

    def __init__(self, maps: Iterable[JourneyMap]) -> None:
        self.at: dict[int, list[float]] = {}
        for one in maps:
            for arc in arcs_of(one):
                for point in arc.points:
                    self.at.setdefault(id(point.place), []).append(point.position)

    def mean(self, places: Iterable[Place]) -> float | None:
        """The mean of these places, as `figures.curve.mean_of` has it for a whole map."""
        scores = [score for place in places for score in self.at.get(id(place), ())]
        return fsum(scores) / len(scores) if scores else None

    def of_stage(self, held: Held[Stage] | None) -> float | None:
        """The mean of a stage's touchpoints; its own where they have none."""
        if held is None:
            return None
        of_touchpoints = self.mean(held.thing.touchpoints or ())
        return self.mean([held.thing]) if of_touchpoints is None else of_touchpoints

    def at_place(self, held: Held[Touchpoint] | None) -> float | None:
        """The mean at one touchpoint."""
        return self.mean([held.thing]) if held else None


def feeling_changes(
    matched: Matched, before: Sequence[JourneyMap], after: JourneyMap
) -> tuple[tuple[StageChange, ...], tuple[TouchpointChange, ...]]:
    """The change of every stage and every touchpoint, in the order they are matched in."""
    old, new, partial = _Scores(before), _Scores([after]), bool(after.journey.partial)
    undesigned = {id(pair.before.thing) for pair in matched.stages if partial and pair.before and pair.after is None}
    stages, touchpoints = [], []
    for stage in matched.stages:
        later = id(stage.either.thing) in undesigned
        means = old.of_stage(stage.before), new.of_stage(stage.after)
        stages.append(StageChange(stage, _change(stage, *means, later), later))
    for one in matched.touchpoints:
        later = one.after is None and id(one.either.stage) in undesigned
        means = old.at_place(one.before), new.at_place(one.after)
        touchpoints.append(TouchpointChange(one, _change(one, *means, later), later))
    return tuple(stages), tuple(touchpoints)


def _change(
    pair: Pair[Stage] | Pair[Touchpoint], before: float | None, after: float | None, undesigned: bool
) -> FeelingChange:
    if pair.before is None:
        return FeelingChange(None, after, say("New"))
    if pair.after is None:
        return FeelingChange(before, None, say("Not designed yet") if undesigned else say("Gone"))
    return FeelingChange(before, after, _missing(before, after))


def _missing(before: float | None, after: float | None) -> str:
    """Which score is not there; empty where both are."""
    if before is None:
        return say("No score") if after is None else say("No score before")
    return say("No score after") if after is None else ""


def mean_change(matched: Matched, before: Sequence[JourneyMap], after: JourneyMap) -> FeelingChange:
    """The mean of everything felt, before and after; where the later map is partial, in the stages it has."""
    designed = [pair for pair in matched.stages if pair.after or not after.journey.partial]
    designed = [pair for pair in designed if pair.before or not after.journey.partial]

    def mean(maps: Sequence[JourneyMap], stages: Iterable[Stage]) -> float | None:
        places = [place for stage in stages for place in (stage, *(stage.touchpoints or ()))]
        return _Scores(maps).mean(places)

    old = mean(before, (pair.before.thing for pair in designed if pair.before))
    new = mean([after], (pair.after.thing for pair in designed if pair.after))
    missing = say("No score before") if old is None else say("No score after") if new is None else ""
    return FeelingChange(old, new, missing)


def scale_note(before: Sequence[JourneyMap], after: JourneyMap) -> str:
    """What a reader must know where the maps are scored on different scales; empty where they share one."""
    scales = list(dict.fromkeys(str(one.scale) for one in before if one.scale != after.scale))
    if not scales:
        return ""
    words = "Scored on {earlier} before, on {later} after; both drawn on −2…+2"
    return say(words, earlier=say_all(scales), later=after.scale)
