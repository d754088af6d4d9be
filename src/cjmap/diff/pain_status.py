"""What became of each pain point: resolved, eased, kept, added, gone without a word, or not looked at yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from cjmap.diff.match import Matched, Pair
from cjmap.frozen import NamedTuple
from cjmap.model.claims import Opportunity, PainPoint, Resolution
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place, Stage

__all__ = ["PainChange", "PainStatus", "Remedy", "pain_changes"]

PainStatus = Literal["resolved", "eased", "kept", "added", "removed", "undesigned"]
_WEIGHTS = {"minor": 1, "major": 2, "critical": 3}


class Remedy(NamedTuple):
    """What does away with a pain point: a place or an opportunity of the later map, how, and whether only partly."""

    by: Place | Opportunity
    stage: Stage | None
    how: str
    partly: bool | str

    @property
    def name(self) -> str:
        """What people call it."""
        return self.by.opportunity if isinstance(self.by, Opportunity) else self.by.name


class PainChange(NamedTuple):
    """A pain point before and after, what became of it, and what did it."""

    status: PainStatus
    pair: Pair[PainPoint]
    remedies: tuple[Remedy, ...] = ()

    @property
    def severities(self) -> tuple[str, str]:
        """The severity before and after; empty where the map does not say, or where it is not there."""
        before, after = self.pair.before, self.pair.after
        return (before and before.thing.severity) or "", (after and after.thing.severity) or ""


def pain_changes(matched: Matched, before: Sequence[JourneyMap], after: JourneyMap) -> tuple[PainChange, ...]:
    """The change of every pain point, in the order they are matched in."""
    remedies: dict[int, list[Remedy]] = {}
    for remedy, resolution in _remedies(after):
        pain = _named_by(resolution, before)
        if pain is not None:
            remedies.setdefault(id(pain), []).append(remedy)
    designed = {id(pair.before.thing) for pair in matched.stages if pair.before and pair.after}
    partial = bool(after.journey.partial)

    def change(pair: Pair[PainPoint]) -> PainChange:
        found = tuple(remedies.get(id(pair.before.thing), ())) if pair.before else ()
        stage = pair.before.stage if pair.before else None
        return PainChange(_status(pair, found, partial and (stage is None or id(stage) not in designed)), pair, found)

    return tuple(map(change, matched.pain_points))


def _status(pair: Pair[PainPoint], remedies: Sequence[Remedy], undesigned: bool) -> PainStatus:
    before, after = (held.thing if held else None for held in (pair.before, pair.after))
    if before is None:
        return "added"
    if after is None:
        if remedies:
            return "eased" if all(remedy.partly for remedy in remedies) else "resolved"
        return "resolved" if before.status == "resolved" else "undesigned" if undesigned else "removed"
    if after.status == "resolved":
        return "resolved"
    if before.status == "resolved":
        return "added"
    lighter = (
        _WEIGHTS.get(after.severity or "", 0) < _WEIGHTS.get(before.severity or "", 0) if after.severity else False
    )
    return "eased" if remedies or lighter else "kept"


def _remedies(after: JourneyMap) -> Iterator[tuple[Remedy, Resolution]]:
    """Everything on the later map that says it resolves something, in reading order."""
    for thing, stage in _things(after):
        for one in thing.resolves or ():
            yield Remedy(thing, stage, one.how or "", one.partly or False), one


def _things(after: JourneyMap) -> Iterator[tuple[Place | Opportunity, Stage | None]]:
    yield from ((chance, None) for chance in after.journey.opportunities or ())
    for stage in after.stages:
        for place in (stage, *(stage.touchpoints or ())):
            yield place, stage
            yield from ((chance, stage) for chance in place.opportunities or ())


def _named_by(resolution: Resolution, before: Sequence[JourneyMap]) -> PainPoint | None:
    """The pain point of an earlier map that a resolution names, where it was written first."""
    name, _, pain = resolution.id.rpartition("#")
    for one in before:
        if (not name or one.id == name) and (found := one.known["pain point"].get(pain)):
            first: PainPoint = one.original(found)
            return first
    return None
