"""Which opportunities are about which pain points, on either side of a comparison."""

from __future__ import annotations

from cjmap.diff.contents import Held
from cjmap.diff.match import Pair
from cjmap.diff.pain_status import PainChange
from cjmap.model.claims import Opportunity, PainPoint

__all__ = ["addresses"]


def addresses(chance: Pair[Opportunity], pain: PainChange) -> bool:
    """Whether an opportunity addresses a pain point on its own map, or is what resolves it on the later one."""
    if chance.after and any(remedy.by is chance.after.thing for remedy in pain.remedies):
        return True
    sides = ((chance.before, pain.pair.before), (chance.after, pain.pair.after))
    return any(_names(one, felt) for one, felt in sides if one and felt)


def _names(chance: Held[Opportunity], pain: Held[PainPoint]) -> bool:
    """Whether it names the pain point, be it by the id of a place where it is felt again."""
    found = (chance.map.find(name, "pain point") for name in chance.thing.addresses or ())
    return any(one is not None and chance.map.original(one) is pain.thing for one in found)
