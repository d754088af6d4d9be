"""Thoughts: what the customer says to themselves, in bubbles tinted by how the moment feels."""

from __future__ import annotations

from cjmap.lanes.kit.cells import cards, cell_lane
from cjmap.lanes.kit.frame import Frame, above
from cjmap.lanes.kit.items import Bubble, Item
from cjmap.lanes.kit.marks import mood_of
from cjmap.lanes.kit.notes import entry_of
from cjmap.lanes.kit.said import speaker_of, tag_of
from cjmap.model.claims import Statement
from cjmap.model.feelings import mean_position
from cjmap.model.place import Place


def _thought(frame: Frame, place: Place, said: Statement) -> Item:
    persona = said.personas[0] if said.personas else None
    position = mean_position(frame.map, place, persona)
    mood = mood_of(position)
    face = "message-circle" if position is None else mood.face
    return Bubble(
        entry_of(frame, said, said.text), mood.tint, mood.ink, face, tag_of(frame, said),
        under=above(frame, place), persona=speaker_of(frame, said.personas),
    )  # fmt: skip


LANE = cell_lane(
    "Thoughts", "message-circle", "thoughts", _thought, cards(156), "What the customer thinks", by_persona=True
)
