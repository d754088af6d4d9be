"""Lanes behind the scenes: physical evidence, frontstage, backstage, support, and lanes of the team's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from cjmap.lanes.kit.cells import cards, cell_lane
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Chip, Item
from cjmap.lanes.kit.lane import Lane
from cjmap.lanes.kit.marks import SEVERITIES
from cjmap.lanes.kit.notes import actors_of, entry_of, names_of, whither
from cjmap.languages import say
from cjmap.model.channels import look_of
from cjmap.model.claims import Cell
from cjmap.model.place import Place
from cjmap.model.settings import LaneSpec

__all__ = ["band", "chip"]

_BROKEN = {"missing": "Connection missing", "weak": "Connection weak"}
Held = str | Callable[[Place, LaneSpec], Sequence[Any] | None]


def band(title: str, icon: str, held: Held, subtitle: str = "") -> Lane:
    """A lane of what `held` finds at each place, in small boxes."""
    return cell_lane(title, icon, held, chip, cards(150), subtitle)


def chip(frame: Frame, place: Place, cell: Cell) -> Item:
    """One item as a box with its small print."""
    return Chip(entry_of(frame, cell, cell.text), tuple(_notes(frame, cell)), bool(cell.assumed))


def _notes(frame: Frame, cell: Cell) -> list[tuple[str, str, str]]:
    notes = []
    if cell.by:
        notes.append(("user-round", ", ".join(actors_of(frame, cell.by)), "ink-2"))
    if cell.owner:
        notes.append(("briefcase", cell.owner, "ink-2"))
    notes += [(look.icon, look.title, "ink-3") for look in (look_of(frame.map, name) for name in cell.channel or ())]
    if cell.wait:
        notes.append(("hourglass", say("{time} wait", time=cell.wait.told), "minor"))
    notes += [("arrow-right", whither(frame, name), "ink-3") for name in cell.to or ()]
    if cell.link:
        notes.append(("zap", say(_BROKEN[cell.link]), "neg"))
    for pain in cell.pain_points or ():
        first = frame.map.original(pain)
        ink = SEVERITIES.get(pain.severity or first.severity or "", ("", "neg"))[1]
        words = f"{frame.codes.of(pain)} {first.pain_point}"
        notes.append(("octagon-alert" if ink == "crit" else "triangle-alert", words, ink))
    if cell.personas and frame.several:
        notes.append(("users", names_of(frame, cell.personas), "ink-2"))
    if cell.assumed:
        notes.append(("circle-dashed", cell.assumed if isinstance(cell.assumed, str) else say("Assumed"), "ink-3"))
    return notes
