"""How it is against how it is planned: what cannot be judged between the two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.diff.change import Change
from cjmap.languages import say
from cjmap.model.map import JourneyMap

__all__ = ["PLAN_NOTE", "is_plan", "unjudged"]

PLAN_NOTE = "one is planned, the other is how it is: nothing but pain points is judged"


def is_plan(before: JourneyMap | None, after: JourneyMap | None) -> bool:
    """Whether one of two maps is of the future and the other is not."""
    return bool(before and after and before.is_future != after.is_future)


def unjudged(changes: Iterable[Change]) -> Iterator[Change]:
    """The changes, neither better nor worse but for pain points that come, go or are resolved.

    That a plan cites other sources, was reviewed later or means to be quicker says nothing of what customers get.
    """
    for one in changes:
        is_pain = one.kind == "pain_point" and (one.op in ("added", "removed") or one.path.endswith("/status"))
        is_judged = one.sense != "neutral" and not is_pain
        yield one._replace(sense="neutral", reason=say(PLAN_NOTE), amount=None) if is_judged else one
