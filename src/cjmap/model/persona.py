"""Personas: who travels."""

from __future__ import annotations

from pydantic import Field

from cjmap.model.claims import Claim, Image, Link
from cjmap.model.lists import Named, OneOrMany
from cjmap.model.settings import Source
from cjmap.model.values import RatingText, Text

__all__ = ["Persona"]


class Persona(Claim):
    """A person who stands for many, in a file of their own or written inside a map."""

    shorthand = "persona"

    persona: Text = Field(description="the name")
    id: Text | None = Field(None, description="what maps call them; else made from the name")
    role: Text | None = None
    age: Text | None = None
    quote: Text | None = Field(None, description="one sentence that only they would say")
    bio: Text | None = None
    segment: Text | None = None
    demographics: Named[Text] | None = None
    goals: OneOrMany[Text] | None = None
    needs: OneOrMany[Text] | None = None
    motivations: OneOrMany[Text] | None = None
    frustrations: OneOrMany[Text] | None = None
    behaviours: OneOrMany[Text] | None = None
    values: OneOrMany[Text] | None = None
    preferences: Named[OneOrMany[Text]] | None = Field(None, description="such as channels and tone")
    decides_by: Text | None = None
    current_solutions: OneOrMany[Text] | None = None
    traits: Named[RatingText] | None = Field(None, description="1 to 5 each", examples=[{"Tech confidence": 2}])
    avatar: Image | None = Field(None, description="a portrait; else drawn from the initials")
    sources: Named[Source] | None = Field(None, description="sources of its own, beside the project's")
    links: OneOrMany[Link] | None = None
    tags: OneOrMany[Text] | None = None
    lang: Text | None = Field(None, description="of the text, such as en, ja or ar")

    @property
    def initials(self) -> str:
        """One or two letters."""
        words = [word for word in self.persona.split() if word[0].isalnum()] or ["?"]
        return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()
