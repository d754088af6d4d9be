"""What an edit of one field means for the customer: better, worse or neither, and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cjmap.diff.change import Judgement, Sense
from cjmap.diff.metric_change import why_unlike
from cjmap.diff.things import Thing
from cjmap.figures.age import last_day
from cjmap.languages import say, say_number
from cjmap.model.claims import Metric
from cjmap.model.feelings import mean_position
from cjmap.model.gauge import lower_is_better
from cjmap.model.journey import Journey
from cjmap.model.place import Place
from cjmap.model.scale import MINUS

__all__ = ["NOTHING_TO_JUDGE", "judged", "signed"]

NOTHING_TO_JUDGE = Judgement("neutral", "")
_SEVERITIES = ("minor", "major", "critical")
_STEPS = ("idea", "planned", "in-progress", "done")


def judged(field: str, before: Thing, after: Thing) -> Judgement:
    """Judge the edit of a field of a thing that is on both maps."""
    judge = _JUDGES.get((after.kind, field)) or _JUDGES.get(("", field))
    return judge(before.record, after.record, before, after) if judge else NOTHING_TO_JUDGE


def signed(amount: float) -> str:
    """A difference with its sign: `+1.5`, `−0.25`."""
    return f"{'+' if amount > 0 else MINUS if amount < 0 else ''}{say_number(abs(round(amount, 2)))}"


def _feeling(one: Place, other: Place, before: Thing, after: Thing) -> Judgement:
    if before.map.is_future != after.map.is_future:
        return Judgement("neutral", say("scores of a future map are targets, not to be compared with how it is"))
    if not (before.map.scale_is_known and after.map.scale_is_known):
        return Judgement("neutral", say("the scale of one side cannot be read, so the scores are not compared"))
    old, new = mean_position(before.map, one), mean_position(after.map, other)
    if old is None or new is None:
        both = say("no score to compare with")
        before_only, after_only = say("no score before to compare with"), say("no score after to compare with")
        return Judgement("neutral", (both if new is None else before_only) if old is None else after_only)
    amount = round(new - old, 4)
    if not amount:
        return Judgement("neutral", say("told otherwise, scored the same"), 0)
    sense, words = _sense(amount > 0, "feels better by {amount} on −2…+2", "feels worse by {amount} on −2…+2")
    reason = say(words, amount=say_number(abs(round(amount, 2))))
    if before.map.scale != after.map.scale:
        reason += "; " + say("scored on {before}, now on {after}", before=before.map.scale, after=after.map.scale)
    return Judgement(sense, reason, amount)


def _owner(one: Any, other: Any, before: Thing, after: Thing) -> Judgement:
    if one.owner and not other.owner:
        return Judgement("regression", say("nobody owns it any more"))
    return (
        Judgement("improvement", say("it has an owner now"))
        if not one.owner
        else Judgement("neutral", say("changed hands"))
    )


def _severity(one: Any, other: Any, before: Thing, after: Thing) -> Judgement:
    if one.severity not in _SEVERITIES or other.severity not in _SEVERITIES:
        return Judgement("neutral", say("rated now") if other.severity else say("no longer rated"))
    worse = _SEVERITIES.index(other.severity) > _SEVERITIES.index(one.severity)
    return Judgement(*_sense(not worse, "hurts less", "hurts more"))


def _reach(one: Any, other: Any, before: Thing, after: Thing) -> Judgement:
    old, new = getattr(one.reach, "share", None), getattr(other.reach, "share", None)
    if old is None or new is None or old == new:
        return NOTHING_TO_JUDGE
    return Judgement(*_sense(new < old, "reaches fewer people", "reaches more people"))


def _pain_status(one: Any, other: Any, before: Thing, after: Thing) -> Judgement:
    if other.status == "resolved":
        return Judgement("improvement", say("resolved"))
    if one.status == "resolved":
        return Judgement("regression", say("it hurts again"))
    return Judgement(
        "neutral", say("accepted, not resolved") if other.status == "accepted" else say("no longer accepted")
    )


def _step(one: Any, other: Any, before: Thing, after: Thing) -> Judgement:
    if other.status == "dropped":
        return Judgement("regression", say("dropped"))
    old, new = (_STEPS.index(status) if status in _STEPS else 0 for status in (one.status, other.status))
    if one.status == "dropped":
        return Judgement("improvement", say("taken up again"))
    return Judgement(*_sense(new > old, "further along", "set back")) if old != new else NOTHING_TO_JUDGE


def _due(one: Any, other: Any, before: Thing, after: Thing) -> Judgement:
    old, new = last_day(one.due or ""), last_day(other.due or "")
    if old is None or new is None or old == new:
        return NOTHING_TO_JUDGE
    return Judgement(*_sense(new < old, "due sooner", "put off"))


def _value(one: Metric, other: Metric, before: Thing, after: Thing) -> Judgement:
    if reason := why_unlike(one, other):
        return Judgement("neutral", say("not compared: {reason}", reason=reason))
    if before.map.is_future != after.map.is_future:
        return Judgement("neutral", say("not compared: one is a target, the other was measured"))
    if one.value is None or other.value is None:
        return Judgement("neutral", say("measured now") if other.value else say("no longer measured"))
    if not (other.better or other.target or lower_is_better(other)):
        return Judgement("neutral", say("neither `better` nor a target says which way is good"))
    gap = round(other.value.number - one.value.number, 6)
    if not gap:
        return NOTHING_TO_JUDGE
    return Judgement(*_sense((gap < 0) == lower_is_better(other), "better", "worse"))


def _target(one: Metric, other: Metric, before: Thing, after: Thing) -> Judgement:
    if one.target is None or other.target is None:
        return Judgement("neutral", say("it has a target now") if other.target else say("it has no target any more"))
    if reason := why_unlike(one, other):
        return Judgement("neutral", say("not compared: {reason}", reason=reason))
    gap = other.target.number - one.target.number
    if not gap:
        return NOTHING_TO_JUDGE
    easier = (gap > 0) == lower_is_better(other)
    lowered = say("the bar was lowered; what customers get did not change")
    return Judgement("neutral", lowered if easier else say("the bar was raised; what customers get did not change"))


def _wait(one: Place, other: Place, before: Thing, after: Thing) -> Judgement:
    old, new = (
        (wait.low + wait.high) / 2 if wait and wait.low is not None and wait.high is not None else None
        for wait in (one.wait, other.wait)
    )
    if old is None or new is None or old == new:
        return NOTHING_TO_JUDGE
    return Judgement(*_sense(new < old, "the wait gets shorter", "the wait gets longer"))


def _reviewed(one: Journey, other: Journey, before: Thing, after: Thing) -> Judgement:
    old, new = last_day(one.reviewed or ""), last_day(other.reviewed or "")
    if old == new:
        return NOTHING_TO_JUDGE
    if old is None or new is None:
        return Judgement(*_sense(old is None, "reviewed now", "no review any more"))
    return Judgement(*_sense(new > old, "reviewed more recently", "an earlier review than before"))


def _sense(is_better: bool, better: str, worse: str) -> tuple[Sense, str]:
    return ("improvement", say(better)) if is_better else ("regression", say(worse))


_JUDGES: dict[tuple[str, str], Callable[[Any, Any, Thing, Thing], Judgement]] = {
    ("", "emotion"): _feeling,
    ("", "owner"): _owner,
    ("", "wait"): _wait,
    ("pain_point", "severity"): _severity,
    ("pain_point", "reach"): _reach,
    ("pain_point", "status"): _pain_status,
    ("opportunity", "status"): _step,
    ("opportunity", "due"): _due,
    ("metric", "value"): _value,
    ("metric", "target"): _target,
    ("map", "reviewed"): _reviewed,
}
