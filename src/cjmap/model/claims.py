"""What a map claims: pain points, opportunities, quotes, statements, what happens behind the scenes, metrics."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from cjmap.model.lists import Answers, Listed, Named, OneOrMany, items_of
from cjmap.model.record import Reading, Record, Spelt, is_blank
from cjmap.model.values import (
    AmountText, Date, DurationText, FlagOrText, OneOf, RatingText, ShareText, Text,
)  # fmt: skip
from cjmap.source.nodes import Mapping

__all__ = [
    "Cause", "Cell", "Claim", "Described", "Image", "Link", "Metric", "Metrics", "Opportunity", "PainPoint", "Quote",
    "Resolution", "Statement",
]  # fmt: skip


class Described(Record):
    """Whatever has more to say than the map shows."""

    description: Text | None = Field(None, description="more to say; shown in details and tables, never as a lane")
    facts: Named[Text] | None = Field(None, description="facts under labels of your own; shown in details")


class Claim(Described):
    """Whatever is claimed about customers."""

    evidence: OneOrMany[Text] | None = Field(None, description="ids of the sources that show it")
    assumed: FlagOrText | None = Field(None, description="a hypothesis, or the name of one; false: it was checked")


class Link(Record):
    """A web address or a path, and what to call it."""

    shorthand = "url"

    url: Text = Field(description="http, https, mailto or a relative path")
    title: Text | None = Field(None, description="what to call it")


class Image(Record):
    """A picture beside the map."""

    shorthand = "file"

    file: Text = Field(description="path relative to this file, inside the repository")
    alt: Text | None = Field(None, description="what it shows, for those who cannot see it")


class Statement(Claim):
    """Something a customer does, thinks, asks, wants or expects."""

    shorthand = "text"

    text: Text
    by: OneOrMany[Text] | None = Field(None, description="who")
    personas: OneOrMany[Text] | None = Field(None, description="ids of the personas it holds for")
    pain_points: Answers[PainPoint] | None = Field(None, description="what hurts here")


class Quote(Claim):
    """What a customer said, in their own words."""

    shorthand = "text"

    text: Text
    by: Text | None = Field(None, description="who said it", examples=["Guest 7"])
    personas: OneOrMany[Text] | None = Field(None, description="ids of the personas it stands for")


class Cause(Record):
    """What causes a pain point: something on this map, or plain words."""

    shorthand = "to"

    to: Text | None = Field(None, description="the id of a touchpoint, stage, pain point or item behind the scenes")
    text: Text | None = Field(None, description="the cause in words")


class PainPoint(Claim):
    """Something that hurts."""

    shorthand = "pain_point"

    pain_point: Text | None = Field(None, description="what hurts, in the customer's words")
    id: Text | None = Field(None, description="unique among the map's pain points")
    same_as: Text | None = Field(None, description="the id of a pain point written elsewhere, felt here too")
    severity: Annotated[str, OneOf("minor", "major", "critical")] | None = Field(
        None, description="minor annoys, major needs a workaround, critical makes people give up"
    )
    reach: ShareText | None = Field(None, description="how many of those asked, or a share")
    owner: Text | None = Field(None, description="who answers for it")
    status: Annotated[str, OneOf("open", "resolved", "accepted")] | None = None
    personas: OneOrMany[Text] | None = Field(None, description="ids of the personas it hurts")
    caused_by: OneOrMany[Cause] | None = Field(None, description="felt here, caused elsewhere")
    links: OneOrMany[Link] | None = None

    @classmethod
    def _spell_out(cls, value: Any, reading: Reading) -> Spelt:
        spelt = super()._spell_out(value, reading)
        if "pain_point" not in spelt and "same_as" not in spelt:
            reading.report("missing-key", "this pain point has no `pain_point`: what hurts?", spelt.origin.span)
            spelt["pain_point"] = "?"
        return spelt


class Resolution(Record):
    """What a touchpoint or an opportunity does away with."""

    shorthand = "id"

    id: Text = Field(description="a pain point of the map this one improves, or `map#id`")
    how: Text | None = None
    partly: FlagOrText | None = Field(None, description="true when something of it stays")


class Opportunity(Claim):
    """Something that could be better."""

    shorthand = "opportunity"

    opportunity: Text = Field(description="what could be done")
    id: Text | None = Field(None, description="unique among the map's opportunities")
    addresses: OneOrMany[Text] | None = Field(None, description="ids of the pain points it would ease")
    resolves: OneOrMany[Resolution] | None = Field(None, description="pain points of an earlier map it does away with")
    impact: RatingText | None = Field(None, description="1 to 5, or low, medium, high")
    effort: RatingText | None = Field(None, description="1 to 5, or low, medium, high")
    owner: Text | None = Field(None, description="who answers for it")
    status: Annotated[str, OneOf("idea", "planned", "in-progress", "done", "dropped")] | None = None
    due: Text | None = Field(None, description="a date or words", examples=["2026-12"])
    personas: OneOrMany[Text] | None = Field(None, description="ids of the personas it is for")
    links: OneOrMany[Link] | None = None


class Cell(Claim):
    """One item behind the scenes, or in a lane of your own."""

    shorthand = "text"

    text: Text
    id: Text | None = Field(None, description="so that arrows and causes can name it")
    by: OneOrMany[Text] | None = Field(None, description="who acts: keys of `actors`, or names")
    owner: Text | None = None
    channel: OneOrMany[Text] | None = None
    wait: DurationText | None = Field(None, description="how long the customer waits for it")
    to: OneOrMany[Text] | None = Field(None, description="where the arrow leads: an item's id or a band")
    link: Annotated[str, OneOf("missing", "weak")] | None = Field(None, description="a broken connection")
    personas: OneOrMany[Text] | None = None
    pain_points: Answers[PainPoint] | None = Field(None, description="what hurts here")


class Metric(Claim):
    """One figure, where it should be, and how it was got. Without a value: one the team means to watch."""

    shorthand = "value"

    key: Text = Field(description="its name, or its id when there is a title")
    title: Text | None = None
    value: AmountText | None = None
    target: AmountText | None = None
    n: AmountText | None = Field(None, description="how many were asked or counted")
    unit: Text | None = None
    better: Annotated[str, OneOf("higher", "lower")] | None = None
    period: Text | None = Field(None, description="when it was measured", examples=["2026-Q3"])
    date: Date | None = None
    formula: Text | None = Field(None, description="how it is computed", examples=["top-2-box"])
    question: Text | None = Field(None, description="what was asked")
    owner: Text | None = None

    @property
    def name(self) -> str:
        """What people call it."""
        return self.title or self.key


def _keyed(item: Any, reading: Reading) -> list[Any]:
    """One metric written out, or several given by name."""
    if not isinstance(item, Mapping):
        return [Spelt({"key": item}, item)]
    if "title" in item and "key" not in item and not isinstance(item["title"], Mapping):
        return [Spelt(item | {"key": item["title"]}, item)]
    named = {name: body for name, body in item.items() if id(body) not in reading.left_out}
    return [Spelt(_body(body) | {"key": name}, body) for name, body in named.items()]


def _body(body: Any) -> dict[str, Any]:
    return dict(body) if isinstance(body, Mapping) else {} if is_blank(body) else {"value": body}


class ByName(Listed):
    """An annotation: metrics by name, or a list of those the team means to watch."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        forms = super().__get_pydantic_json_schema__(core, handler)["anyOf"]
        named = {"anyOf": [forms[0], {"type": "null"}]}
        return {"anyOf": [{"type": "object", "additionalProperties": named, "title": "metrics by name"}, *forms]}

    def _spread(self, value: Any, reading: Reading) -> list[Any]:
        return [spelt for item in items_of(value, reading) for spelt in _keyed(item, reading)]


Metrics: TypeAlias = Annotated[list[Metric], ByName(none=True)]
