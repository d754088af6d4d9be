"""What stands around a journey, in words: who travels, and the story of it. For the table twin of any view."""

from __future__ import annotations

from cjmap.drawing.sheet import Entry
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import quoted
from cjmap.languages import say
from cjmap.layout.kit.panel import story_sections
from cjmap.layout.kit.persona import persona_sections
from cjmap.layout.kit.sections import Section, rating_words

__all__ = ["background"]

Groups = tuple[tuple[str, tuple[Entry, ...]], ...]


def background(frame: Frame) -> Groups:
    """A group for each persona, and one for the story where there is any; a compact sheet has names and quotes only."""
    groups: list[tuple[str, tuple[Entry, ...]]] = []
    for persona in frame.map.personas:
        detail = ", ".join(filter(None, (persona.age, persona.role, persona.segment)))
        quote = quoted(persona.quote) if persona.quote else ""
        known = [] if frame.most else persona_sections(persona)
        told = filter(None, (detail, quote, persona.bio, persona.description))
        entries = [Entry(text, persona.path) for text in told]
        groups.append((persona.persona, (*entries, *(_section_entry(section) for section in known))))
    if not frame.most and (story := story_sections(frame)):
        groups.append((say("The story"), tuple(_section_entry(section) for section in story)))
    return tuple(groups)


def _section_entry(section: Section) -> Entry:
    """A section as a heading with notes: those without a label are its text and its points."""
    notes = [("", told) for told in (section.text, *section.points) if told] + list(section.pairs)
    notes += [(trait.name, rating_words(trait.rating)) for trait in section.traits]
    return Entry(section.title, (), tuple(notes))
