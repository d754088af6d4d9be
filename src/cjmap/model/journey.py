"""The journey map as its file says it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from cjmap.model.claims import Claim, Described, Image, Link, Metrics, Opportunity, PainPoint, Quote
from cjmap.model.lists import Answers, Named, OneOrMany
from cjmap.model.persona import Persona
from cjmap.model.place import Stage
from cjmap.model.record import Record
from cjmap.model.settings import Settings
from cjmap.model.values import Date, DurationText, Flag, OneOf, Text

__all__ = ["Backstory", "Journey", "Phase", "Scope"]


class Scope(Record):
    """Where the journey starts and ends."""

    starts: Text | None = None
    ends: Text | None = None


class Backstory(Record):
    """Why the customer sets out at all."""

    pains: OneOrMany[Text] | None = None
    requirements: OneOrMany[Text] | None = None
    outcomes: OneOrMany[Text] | None = None


class Phase(Described):
    """A band over neighbouring stages."""

    shorthand = "description"

    duration: DurationText | None = None


class Journey(Settings, Claim):
    """One journey map."""

    journey: Text = Field(description="the title of the map", examples=["Pizza night at Bella Napoli"])
    id: Text | None = Field(None, description="what other maps call it; else the file's name")
    finding: Text | None = Field(None, description="the headline: what the map proves")
    type: Annotated[str, OneOf("journey", "service-blueprint", "day-in-the-life", "lifecycle")] | None = None
    state: Annotated[str, OneOf("current", "future")] | None = None
    personas: OneOrMany[Persona] | None = Field(None, description="ids, names, or personas written out")
    scenario: Text | None = Field(None, description="the situation the customer is in")
    goal: Text | None = Field(None, description="what the customer wants to reach")
    business_goal: Text | None = Field(None, description="what we want to reach")
    scope: Scope | None = None
    backstory: Backstory | None = None
    context: Text | None = None
    frequency: Text | None = None
    product: Text | None = None
    owner: Text | None = Field(None, description="who answers for this map")
    status: Annotated[str, OneOf("draft", "in-review", "approved", "retired")] | None = None
    version: Text | None = Field(None, description="yours; git keeps the rest")
    reviewed: Date | None = Field(None, description="when somebody last checked it")
    reviewed_by: Text | None = None
    tags: OneOrMany[Text] | None = None
    lang: Text | None = Field(None, description="of the text, such as en, ja or ar; sets the direction", examples=["en"])
    phases: Named[Phase] | None = Field(None, description="more about the phases that stages name")
    part_of: Text | None = Field(None, description="the id of the journey this one details")
    improves: OneOrMany[Text] | None = Field(None, description="ids of the journeys this one would replace")
    partial: Flag | None = Field(None, description="true: stages missing here are not designed yet")
    related: OneOrMany[Text] | None = Field(None, description="ids of other journeys")
    metrics: Metrics | None = None
    pain_points: Answers[PainPoint] | None = None
    opportunities: Answers[Opportunity] | None = None
    quotes: Answers[Quote] | None = None
    image: Image | None = None
    links: OneOrMany[Link] | None = None
    stages: OneOrMany[Stage] = Field(description="in the order the customer travels them")
