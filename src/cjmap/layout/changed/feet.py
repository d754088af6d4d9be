"""What the card of a pain point or an opportunity says of it besides its words, as far as that did not change."""

from __future__ import annotations

from collections.abc import Collection

from cjmap.lanes.kit.foot import Foot, Part, Ratings, Reach, Words
from cjmap.lanes.kit.notes import assumed_words
from cjmap.languages import say
from cjmap.model.claims import Opportunity, PainPoint

__all__ = ["chance_foot", "pain_foot"]

_PAIN_STATUS = {"resolved": ("check", "Resolved", "pos"), "accepted": ("minus", "Accepted", "ink-3")}
_STATUS = {"idea": "Idea", "planned": "Planned", "in-progress": "In progress", "done": "Done", "dropped": "Dropped"}


def pain_foot(pain: PainPoint, edited: Collection[str], ink: str, resolved_by: Collection[str]) -> Foot:
    """How many it hurts, its status, what resolves it, whose it is; `edited` are the fields told elsewhere."""
    parts: list[Part] = [Reach(pain.reach, ink)] if pain.reach and "reach" not in edited else []
    if pain.status in _PAIN_STATUS and "status" not in edited:
        icon, word, status_ink = _PAIN_STATUS[pain.status]
        parts.append(Words(icon, say(word), status_ink))
    parts += [Words("check", say("By {name}", name=name), "pos") for name in resolved_by]
    return Foot((*parts, *_owner_and_trust(pain, edited)))


def chance_foot(chance: Opportunity, edited: Collection[str]) -> Foot:
    """Its impact and effort, how far it has come, whose it is; `edited` are the fields told elsewhere."""
    named = ((say("Impact"), "impact", chance.impact, "pos"), (say("Effort"), "effort", chance.effort, "ink-2"))
    rated = tuple((name, rating, ink) for name, field, rating, ink in named if rating and field not in edited)
    status = say(_STATUS[chance.status]) if chance.status in _STATUS and "status" not in edited else ""
    due = (chance.due or "") if "due" not in edited else ""
    both = say("{status} for {date}", status=status, date=due)
    when = both if status and due else status or (say("For {list}", list=due) if due else "")
    parts: list[Part] = [Ratings(rated)] if rated else []
    parts += [Words("calendar", when)] if when else []
    return Foot((*parts, *_owner_and_trust(chance, edited)))


def _owner_and_trust(thing: PainPoint | Opportunity, edited: Collection[str]) -> list[Part]:
    parts: list[Part] = [Words("user-round", thing.owner)] if thing.owner and "owner" not in edited else []
    return [*parts, *([Words("circle-dashed", assumed_words(thing.assumed))] if thing.assumed else [])]
