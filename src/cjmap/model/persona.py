"""Personas: who travels."""

from cjmap.model.claims import Claim, Image, Link
from cjmap.model.fields import about, needed
from cjmap.model.lists import Answers, Named, OneOrMany
from cjmap.model.settings import Source
from cjmap.model.values import RatingText, Text

__all__ = ["Persona"]


class Persona(Claim):
    """A person who stands for many, in a file of their own or written inside a map."""

    shorthand = "persona"

    persona: Text = needed("the name", "Eva Moline")
    id: Text | None = about("what maps call them; else made from the name", "eva")
    role: Text | None = about("what they are, in a word or two", "Journalist")
    age: Text | None = about("in years, or a range", 29)
    quote: Text | None = about("one sentence that only they would say", "I just want to know what is in it.")
    bio: Text | None = about("a few sentences about their life", "Lives alone, cycles everywhere.")
    segment: Text | None = about("the group they stand for", "Urban regulars")
    demographics: Named[Text] | None = about("facts such as place and household", {"location": "Turin"})
    goals: Answers[Text] | None = about("what they want to reach", ["Eat well without planning"])
    needs: Answers[Text] | None = about("what they cannot do without", ["Clear ingredients"])
    motivations: Answers[Text] | None = about("what drives them", ["Health"])
    frustrations: Answers[Text] | None = about("what annoys them again and again", ["Hidden allergens"])
    behaviours: Answers[Text] | None = about("what they usually do", ["Decides from reviews"])
    values: Answers[Text] | None = about("what they hold dear", ["Honesty"])
    preferences: Named[OneOrMany[Text]] | None = about(
        "such as channels and tone", {"channels": ["phone"], "tone": "short and friendly"}
    )
    decides_by: Text | None = about("how they make up their mind", "Reviews first, then friends")
    current_solutions: Answers[Text] | None = about("how they get by today", ["Cooks at home"])
    traits: Named[RatingText] | None = about("1 to 5 each", {"Tech confidence": 2})
    avatar: Image | None = about("a portrait; else drawn from the initials", {"file": "eva.png"})
    sources: Named[Source] | None = about(
        "sources of its own, beside the project's", {"diary": {"kind": "observation"}}
    )
    links: OneOrMany[Link] | None = about("where more can be read", "https://example.org/personas/eva")
    tags: OneOrMany[Text] | None = about("words to find them by", ["b2c"])
    lang: Text | None = about("of the text, such as en, ja or ar", "en")

    @property
    def initials(self) -> str:
        """One or two letters, those of titles such as `Dr.` left out."""
        words = [word for word in self.persona.split() if word[0].isalnum()] or ["?"]
        words = [word for word in words if not word.endswith(".")] or words
        return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()
