"""Who a persona is, as cards and sheets show it: portrait, name, and what else is known of them."""

from __future__ import annotations

from cjmap.drawing.shapes import Circle, Group, Image, Shape
from cjmap.drawing.text import line, set_text
from cjmap.drawing.type_scale import BODY, PERSONA, QUOTE, Style
from cjmap.lanes.kit.items import quoted
from cjmap.languages import say
from cjmap.layout.kit.sections import Section, Trait
from cjmap.model.persona import Persona
from cjmap.source.pictures import embedded

__all__ = ["identity", "is_told", "persona_sections", "portrait_of"]

_DETAIL = Style(15, 22, fill="ink-3")
_SMALL_QUOTE = Style(15, 22, "italic")


def identity(
    persona: Persona, x: float, y: float, width: float, avatar: float, *, is_alone: bool = False, name: Style = PERSONA
) -> tuple[float, list[Shape]]:
    """The portrait, and beside it name, role, quote and a few words on the life they lead.

    A name that `is_alone` stands beside the middle of the portrait; `name` is its style.
    """
    drawn: list[Shape] = list(portrait_of(persona, x, y, avatar))
    start, inner = x + avatar + 20, width - avatar - 20
    detail = ", ".join(filter(None, (persona.age, persona.role, persona.segment)))
    quote = QUOTE if avatar > 80 else _SMALL_QUOTE
    said = (
        (persona.persona, name, 2), (detail, _DETAIL, 8), (quoted(persona.quote) if persona.quote else "", quote, 8),
        (persona.bio or "", BODY, 0), (persona.description or "", BODY, 0),
    )  # fmt: skip
    blocks = [(set_text(text, style, inner), gap) for text, style, gap in said if text]
    tall = sum(block.height + gap for block, gap in blocks)
    top = y + (max(0, round((avatar - tall) / 2)) if is_alone else 0)
    for block, gap in blocks:
        drawn += block.shapes(start, top)
        top += block.height + gap
    return max(avatar, tall), [Group(tuple(drawn), classes=("persona",), label=persona.persona)]


def is_told(persona: Persona) -> bool:
    """Whether there is more to say beside the portrait than who it is."""
    return bool(persona.quote or persona.bio or persona.description)


def portrait_of(persona: Persona, x: float, y: float, size: float) -> tuple[Shape, ...]:
    """The persona's picture cropped to a circle, or a disc with their initials."""
    avatar = persona.avatar
    portrait = embedded(avatar.located) if avatar and avatar.located else None
    if avatar and portrait:
        return (Image(x, y, size, size, portrait, avatar.alt or persona.persona, round=True),)
    initials = Style(round(size * 0.34), size, "semibold", "ink-2")
    return (
        Circle(x + size / 2, y + size / 2, size / 2, "neu-tint"),
        line(persona.initials, initials, x + size / 2, y, "middle"),
    )


def persona_sections(persona: Persona) -> list[Section]:
    """Everything else a persona file says."""
    lists = (
        ("target", "Goals", persona.goals), ("list-checks", "Needs", persona.needs),
        ("sparkles", "Motivations", persona.motivations), ("frown", "Frustrations", persona.frustrations),
        ("footprints", "Behaviours", persona.behaviours), ("hand-heart", "Values", persona.values),
        ("wrench", "Current solutions", persona.current_solutions),
    )  # fmt: skip
    sections = [Section(icon, say(title), points=tuple(points)) for icon, title, points in lists if points]
    if persona.traits:
        traits = tuple(Trait(name, rating) for name, rating in persona.traits.items())
        sections.insert(0, Section("gauge", say("Traits"), traits=traits))
    if persona.decides_by:
        sections.append(Section("scale", say("Decides by"), persona.decides_by))
    pairs = [(name, ", ".join(said)) for name, said in (persona.preferences or {}).items()]
    if pairs:
        sections.append(
            Section("smartphone", say("Preferences"), pairs=tuple((name.capitalize(), said) for name, said in pairs))
        )
    pairs = [(name.capitalize(), said) for name, said in ((persona.demographics or {}) | (persona.facts or {})).items()]
    if pairs:
        sections.append(Section("user-round", say("About"), pairs=tuple(pairs)))
    return sections
