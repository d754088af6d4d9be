"""What to tell somebody who wrote a key that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cjmap.model.nearest import did_you_mean, meant, nearest
from cjmap.source.characters import ODD_BLANKS

__all__ = ["about_key", "has_two_ways", "is_field", "is_for_a_name", "name_first", "or_a_key"]

_OTHER_WORDS = {
    "name": "", "title": "", "label": "", "text": "",
    "pain": "pain_points", "pains": "pain_points", "frictions": "pain_points", "problems": "pain_points",
    "mood": "emotion", "score": "emotion", "feels": "emotion", "sentiment": "emotion", "feeling": "emotion",
    "feelings": "emotion",
    "doing": "actions", "does": "actions", "activities": "actions", "steps": "touchpoints",
    "thinking": "thoughts", "thinks": "thoughts", "says": "quotes", "ideas": "opportunities",
    "kpi": "metrics", "kpis": "metrics", "needs": "goal", "systems": "support", "people": "by",
    "props": "physical_evidence", "persona": "personas", "who": "personas", "sources": "evidence",
    "comment": "description",
    "notes": "description", "note": "description", "why": "description", "departments": "owner", "team": "owner",
    "responsible": "owner", "time": "duration", "where": "channel", "picture": "image", "photo": "image",
}  # fmt: skip
_ELSEWHERE = {
    "phase": "a phase is written on the stage, and told more about under `phases:` of the map",
    "touchpoints": "touchpoints stand on a stage; for more detail write another map and name it with `details:`",
    "stages": "stages stand on the map; for more detail write another map and name it with `details:`",
    "order": "`order: any` is written on the stage",
}
_FOR_A_NAME = ("name", "title", "label")
_SECOND_WAY = "\nor, "
_NAMES = ("Order",)
"""Names of stages that look like a field, which takes one word."""
_MOST_LISTED = 14
_BULLETS = f"•·–—‣*-{ODD_BLANKS} "
"""What stands before the items of a list in other programs, or is put there by them."""


def is_for_a_name(key: str) -> bool:
    """Whether people write this key where cjmap has another for the name of a thing, so that it surely is a key."""
    return key.casefold() in _FOR_A_NAME


def is_field(key: str, fields: Iterable[str]) -> bool:
    """Whether a key is rather a misspelt field than a name: `touchpionts`, not `Phase 1` nor the stage `Order`."""
    return not key[-1:].isdigit() and key not in _NAMES and nearest(key, fields) is not None


def name_first(name: str, key: str, value: object) -> str:
    """How a thing is written whose name was written as a key, with a list or with keys below it."""
    inner = next(iter(value), "goal") if isinstance(value, dict) else "touchpoints" if name == "stage" else "actions"
    below = f"{inner}: …" if isinstance(value, dict) else f"{inner}:"
    return f"write:\n- {name}: {key}\n  {below}"


def or_a_key(hint: str, key: str, name: str, text: str) -> str:
    """The hint with a second way: for `Schritt: Pay`, which may be a text or `touchpoint: Pay` in own words."""
    return f"{hint}{_SECOND_WAY}if “{key}” only says what it is, write: {name}: {text}"


def has_two_ways(hint: str | None) -> bool:
    """Whether a hint leaves the choice to the author."""
    return _SECOND_WAY in (hint or "")


def about_key(key: str, known: Sequence[str], called: str) -> str:
    """The hint for an unknown key: the known one it looks like or is another word for, else where to put it.

    `known` are the keys of the thing at hand, its name first; `called` is what people call it.
    """
    if key[:1] in ODD_BLANKS:
        return f"the blank before it (U+{ord(key[0]):04X}) is a letter to YAML; put plain spaces in its place"
    if key[:1] in _BULLETS and key.lstrip(_BULLETS) in known:
        return f"write `- {key.lstrip(_BULLETS)}: …`, with a hyphen and a space before each item of a list"
    if found := did_you_mean(key, known):
        return found
    if key == called.partition(" ")[2]:
        return meant(known[0])
    if key in _ELSEWHERE and "facts" in known:
        return _ELSEWHERE[key]
    other = _OTHER_WORDS.get(key.casefold(), key)
    if other in known or not other:
        return meant(other or known[0])
    if "extra" in known:
        return "a row of your own goes under `extra:` and is declared in `lanes:`; anything else fits under `facts:`"
    if "facts" in known:
        return f"{called} has no such key; more to say fits under `description:` or `facts:`"
    listed = ", ".join(known[:_MOST_LISTED])
    return f"{called} may have: {listed}{' …' if len(known) > _MOST_LISTED else ''}"
