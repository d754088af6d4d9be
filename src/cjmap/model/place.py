"""Stages and touchpoints: the places of a journey. Both hold the same things."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from cjmap.model.claims import Cell, Claim, Image, Link, Metrics, Opportunity, PainPoint, Quote, Resolution, Statement
from cjmap.model.emotion import Emotion
from cjmap.model.lists import Answers, Named, OneOrMany, ToldPerPersona
from cjmap.model.record import Record
from cjmap.model.values import DurationText, FlagOrText, OneOf, ShareText, Text

__all__ = ["Lines", "Next", "Place", "Stage", "Touchpoint"]

Said = Annotated[list[Statement], ToldPerPersona(Statement)]


class Next(Record):
    """One way on from here."""

    shorthand = "to"

    to: Text = Field(description="a touchpoint, a stage, `end`, or `journey:id` for a hand-off")
    when: Text | None = Field(None, description="in which case")
    share: ShareText | None = Field(None, description="how many go this way")


class Lines(Record):
    """Words written on the lines between the bands of a blueprint."""

    interaction: Answers[Text] | None = None
    visibility: Answers[Text] | None = None
    internal: Answers[Text] | None = None


class Place(Claim):
    """What a stage and a touchpoint can hold."""

    id: Text | None = Field(None, description="unique among its kind in the map; else made from the name")
    personas: OneOrMany[Text] | None = Field(None, description="ids of the personas who come here; else all")
    goal: Answers[Statement] | None = Field(None, description="what the customer wants here")
    owner: Text | None = Field(None, description="who answers for it")
    when: Text | None = Field(None, description="free text", examples=["Friday 19:20"])
    duration: DurationText | None = Field(None, description="how long it takes")
    wait: DurationText | None = Field(None, description="how long the customer waits")
    kind: Annotated[str, OneOf("communication", "action", "decision", "milestone")] | None = Field(
        None, description="communication is the default with a channel, action without"
    )
    layer: Annotated[str, OneOf("customer", "frontstage", "backstage", "support")] | None = Field(
        None, description="where it happens; below the line of visibility the customer never sees it"
    )
    channel: OneOrMany[Text] | None = Field(None, description="through what the customer meets us", examples=["phone"])
    actions: Said | None = Field(None, description="what the customer does")
    thoughts: Said | None = Field(None, description="what the customer thinks")
    questions: Said | None = Field(None, description="what the customer asks")
    quotes: Answers[Quote] | None = Field(None, description="what customers really said")
    motivations: Answers[Statement] | None = Field(None, description="what drives the customer on")
    barriers: Answers[Statement] | None = Field(None, description="what holds the customer back")
    expects: Said | None = Field(None, description="what the customer expects")
    success: Answers[Statement] | None = Field(None, description="how it would be when it goes well")
    emotion: Emotion | None = Field(None, description="how it feels: a score, a word, both, or one per persona")
    moment_of_truth: FlagOrText | None = Field(None, description="true, or why it decides about the relationship")
    delights: Answers[Statement] | None = Field(None, description="what pleases")
    pain_points: Answers[PainPoint] | None = Field(None, description="what hurts")
    opportunities: Answers[Opportunity] | None = Field(None, description="what could be better")
    resolves: OneOrMany[Resolution] | None = Field(None, description="pain points of an earlier map it does away with")
    metrics: Metrics | None = Field(None, description="figures by name")
    physical_evidence: Answers[Cell] | None = Field(None, description="what the customer sees, hears and holds")
    frontstage: Answers[Cell] | None = Field(None, description="what the customer sees people and machines do")
    backstage: Answers[Cell] | None = Field(None, description="what happens out of the customer's sight")
    support: Answers[Cell] | None = Field(None, description="systems and partners behind that")
    extra: Named[Answers[Cell]] | None = Field(None, description="lanes of your own, by id")
    lines: Lines | None = Field(None, description="words on the lines of interaction and visibility")
    image: Image | None = Field(None, description="a picture of it")
    next: Answers[Next] | None = Field(None, description="where it goes on; [] ends the journey here")
    details: Text | None = Field(None, description="the id of a journey that tells this in detail")
    links: OneOrMany[Link] | None = None

    @property
    def name(self) -> str:
        """What people call it."""
        raise NotImplementedError


class Touchpoint(Place):
    """One moment at which the customer meets us, or does something on the way."""

    shorthand = "touchpoint"

    touchpoint: Text = Field(description="its name")

    @property
    def name(self) -> str:
        """What people call it."""
        return self.touchpoint


class Stage(Place):
    """One stretch of the journey."""

    shorthand = "stage"

    stage: Text = Field(description="its name")
    phase: Text | None = Field(None, description="neighbours with the same phase share a band")
    order: Annotated[str, OneOf("any", "sequence")] | None = Field(
        None, description="any: its touchpoints are a set or alternatives, not a sequence"
    )
    touchpoints: Answers[Touchpoint] | None = Field(None, description="in the order the customer meets them")

    @property
    def name(self) -> str:
        """What people call it."""
        return self.stage
