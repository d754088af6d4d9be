"""Lanes of plain statements: goals, actions, questions and the like."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.bidi import joined
from cjmap.lanes.kit.cells import LIST, Packing, cell_lane
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Bullet, Heading, Item
from cjmap.lanes.kit.lane import Lane
from cjmap.lanes.kit.notes import actors_of, assumed_words, entry_of, names_of
from cjmap.model.claims import Statement
from cjmap.model.place import Place

__all__ = ["bullet", "speaker_of", "statements", "tag_of"]


def statements(title: str, icon: str, key: str, subtitle: str = "", mark: str = "", packing: Packing = LIST) -> Lane:
    """A lane of the statements that stages and touchpoints hold under `key`, one line each after a dash or `mark`."""

    def item(frame: Frame, place: Place, said: Statement) -> Item:
        who = speaker_of(frame, said.personas)
        return Bullet(entry_of(frame, said, said.text), mark, tag_of(frame, said), persona=who)

    return cell_lane(title, icon, key, item, packing, subtitle)


def bullet(frame: Frame, place: Place, said: Statement) -> Item:
    """A statement as a line after a dash."""
    return Bullet(entry_of(frame, said, said.text), "", tag_of(frame, said), persona=speaker_of(frame, said.personas))


def heading(frame: Frame, place: Place, said: Statement) -> Item:
    """A statement in semibold."""
    return Heading(entry_of(frame, said, said.text))


def speaker_of(frame: Frame, personas: Sequence[str] | None) -> int:
    """The number of the one persona that words are of, where a map has several; else 0."""
    found = frame.map.personas_of(list(personas or ())) if frame.several else []
    return frame.persona_number(found[0]) if len(found) == 1 else 0


def tag_of(frame: Frame, said: Statement) -> str:
    """Who a statement is about, what hurts in it and whether it is only assumed, in small print under it."""
    told = [", ".join(actors_of(frame, said.by))] if said.by else []
    told += [names_of(frame, said.personas)] if said.personas and frame.several else []
    told += [frame.codes.of(pain) for pain in said.pain_points or () if frame.codes.of(pain)]
    told += [assumed_words(said.assumed, "assumed")] if said.assumed else []
    return joined(told)
