"""The journey map as its file says it."""

from typing import Annotated

from cjmap.model.claims import Claim, Described, Image, Link, Metrics, Opportunity, PainPoint, Quote
from cjmap.model.fields import about, needed
from cjmap.model.lists import Answers, Named, OneOrMany
from cjmap.model.persona import Persona
from cjmap.model.place import Stage
from cjmap.model.record import Record
from cjmap.model.settings import Settings
from cjmap.model.values import Date, DurationText, Flag, OneOf, Text

__all__ = ["STATES", "TYPES", "Backstory", "Journey", "Phase", "Scope"]

TYPES = ("journey", "service-blueprint", "day-in-the-life", "lifecycle")
STATES = ("current", "future")


class Scope(Record):
    """Where the journey starts and ends."""

    starts: Text | None = about("where the journey begins", "Hungry after work")
    ends: Text | None = about("where it is over", "Books a second visit")


class Backstory(Record):
    """Why the customer sets out at all."""

    pains: Answers[Text] | None = about(
        "what went wrong before", ["The last place could not say what was in the dough"]
    )
    requirements: Answers[Text] | None = about("what it must have", ["Ingredients in plain sight"])
    outcomes: Answers[Text] | None = about("what should come of it", ["A relaxed evening"])


class Phase(Described):
    """A band over neighbouring stages."""

    shorthand = "description"

    duration: DurationText | None = about("how long it takes", "2-3 h")


class Journey(Settings, Claim):
    """One journey map."""

    journey: Text = needed("the title of the map", "Pizza night at Bella Napoli")
    id: Text | None = about("what other maps call it; else the file's name", "pizza-night")
    finding: Text | None = about(
        "the headline: what the map proves. Words that link to something on the map by its id, such as `#slow-bill`, "
        "take its colour",
        "Two moments nearly lose her.",
    )
    type: Annotated[str, OneOf(*TYPES)] | None = about(
        "what kind of map it is; journey unless it says otherwise", "service-blueprint"
    )
    state: Annotated[str, OneOf(*STATES)] | None = about(
        "how it is, or how it shall be: then scores are targets; current unless it says otherwise", "future"
    )
    personas: OneOrMany[Persona] | None = about("ids, names, or personas written out", ["eva"])
    scenario: Text | None = about("the situation the customer is in", "Friday evening, no table booked")
    goal: Text | None = about("what the customer wants to reach", "A good pizza without a long wait")
    business_goal: Text | None = about("what we want to reach", "Turn first visits into second visits")
    scope: Scope | None = about("where the journey starts and ends", {"starts": "Hungry", "ends": "Books again"})
    backstory: Backstory | None = about("why the customer sets out at all", {"pains": ["No list of allergens"]})
    context: Text | None = about("the surroundings: place, device, season", "Loud, dim, small tables")
    frequency: Text | None = about("how often it happens", "60 first-time tables a week")
    product: Text | None = about("what is used or bought", "Dine-in")
    owner: Text | None = about("who answers for this map", "Guest experience")
    status: Annotated[str, OneOf("draft", "in-review", "approved", "retired")] | None = about(
        "how far the map has come", "approved"
    )
    version: Text | None = about("yours; git keeps the rest", 1.4)
    reviewed: Date | None = about("when somebody last checked it", "2026-10-01")
    reviewed_by: Text | None = about("who checked it", "Ines Costa")
    tags: OneOrMany[Text] | None = about("words to find it by; budgets and rules can name them", ["b2c"])
    lang: Text | None = about("of the text, such as en, ja or ar; sets the direction", "en")
    phases: Named[Phase] | None = about(
        "more about the phases that stages name", {"At the restaurant": {"duration": "2-3 h"}}
    )
    part_of: Text | None = about("the id of the journey this one details", "guest-lifecycle")
    improves: OneOrMany[Text] | None = about("ids of the journeys this one would replace", "pizza-night")
    partial: Flag | None = about("True: stages missing here are not designed yet", True)
    related: OneOrMany[Text] | None = about("ids of other journeys", ["delivery"])
    metrics: Metrics | None = about("figures about the journey as a whole", {"nps": 27})
    pain_points: Answers[PainPoint] | None = about("what hurts all along", ["Nobody knows who answers"])
    opportunities: Answers[Opportunity] | None = about(
        "what could be better as a whole", ["One team for the whole evening"]
    )
    quotes: Answers[Quote] | None = about("what customers said about the whole", ["I felt like a number"])
    image: Image | None = about("a picture for the head of the map", {"file": "room.jpg", "alt": "The room at eight"})
    links: OneOrMany[Link] | None = about("where more can be read", "https://example.org/research")
    stages: OneOrMany[Stage] = needed(
        "in the order the customer travels them", [{"stage": "Order", "touchpoints": ["Reads the menu"]}]
    )
