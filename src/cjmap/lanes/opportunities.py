"""Opportunities: what could be better, which pains it eases, what it is worth and who drives it."""

from __future__ import annotations

from dataclasses import replace

from cjmap.lanes.kit.card import Card
from cjmap.lanes.kit.cells import cards, cell_lane
from cjmap.lanes.kit.foot import Discs, Foot, Part, Ratings, Words, discs
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.notes import entry_of
from cjmap.languages import say
from cjmap.model.claims import Opportunity
from cjmap.model.place import Place

_STATUS = {
    "idea": ("lightbulb", "Idea", "ink-3"),
    "planned": ("calendar", "Planned", "ink-2"),
    "in-progress": ("zap", "In progress", "ink-2"),
    "done": ("check", "Done", "pos"),
    "dropped": ("x", "Dropped", "ink-3"),
}


def _opportunity(frame: Frame, place: Place, chance: Opportunity) -> Item:
    pains = frame.map.known["pain point"]
    eased = [pains[name] for name in chance.addresses or () if name in pains]
    removed = [one.id for one in chance.resolves or ()]
    codes = [frame.codes.of(pain) or pain.id or "" for pain in eased]
    head = say("Solves {what}", what=", ".join([*codes, *removed])) if codes or removed else say("Opportunity")
    solved = [f"{code} {pain.pain_point}" for code, pain in zip(codes, eased, strict=True)] + removed
    entry = entry_of(frame, chance, chance.opportunity, "o")
    entry = replace(
        entry,
        notes=(*((say("Solves"), text) for text in solved), *entry.notes),
        links=tuple(f"p-{pain.id}" for pain in eased),
    )
    return Card(entry, head, "pos", "lightbulb", assumed=bool(chance.assumed), foot=Foot(tuple(_foot(frame, chance))))


def _foot(frame: Frame, chance: Opportunity) -> list[Part]:
    named = [(say("Impact"), chance.impact, "pos"), (say("Effort"), chance.effort, "ink-2")]
    ratings = tuple((name, rating, ink) for name, rating, ink in named if rating)
    parts: list[Part] = [Ratings(ratings)] if ratings else []
    if chance.status or chance.due:
        icon, word, ink = _STATUS.get(chance.status or "", ("calendar", "", "ink-2"))
        parts.append(Words(icon, _when(word, chance.due or ""), ink))
    if chance.assumed:
        parts.append(Words("circle-dashed", say("Assumed")))
    parts += discs(frame, chance.personas)
    if chance.owner:
        parts.append(Discs(((0, chance.owner),)))
    return parts


def _when(word: str, due: str) -> str:
    """How far it is and when it is due, as far as either is known."""
    return say("{status} for {date}", status=say(word), date=due) if word and due else say(word) if word else due


def _weight(chance: Opportunity) -> float:
    return chance.impact.value if chance.impact else 0


LANE = cell_lane(
    "Opportunities", "lightbulb", "opportunities", _opportunity, cards(158, level=80), "What to do about it", _weight
)  # fmt: skip
