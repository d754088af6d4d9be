"""What a map claims: pain points, opportunities, quotes, statements, what happens behind the scenes, metrics."""

from pathlib import Path
from typing import Annotated, Any, TypeAlias

from cjmap.model.fields import about, needed
from cjmap.model.lists import Answers, Listed, Named, OneOrMany
from cjmap.model.reading import Reading
from cjmap.model.record import Record, Spelt, is_blank, origin_of
from cjmap.model.values import (
    AmountText,
    Date,
    DurationText,
    FlagOrText,
    OneOf,
    RatingText,
    ShareText,
    Text,
    Url,
    parse_amount,
)  # fmt: skip
from cjmap.source.nodes import Mapping, Node, Scalar

__all__ = [
    "Cause", "Cell", "Claim", "Described", "Image", "Link", "Metric", "Metrics", "Opportunity", "PainPoint", "Quote",
    "Resolution", "Statement",
]  # fmt: skip


class Described(Record):
    """Whatever has more to say than the map shows."""

    description: Text | None = about(
        "more to say; shown in details and tables, never as a lane", "Six pages, small print, no marks."
    )
    facts: Named[Text] | None = about("facts under labels of your own; shown in details", {"Feature": "OD-114"})


class Claim(Described):
    """Whatever is claimed about customers."""

    evidence: OneOrMany[Text] | None = about("ids of the sources that show it", ["interviews-sep"])
    assumed: FlagOrText | None = about("a hypothesis, or the name of one; false: it was checked", True)


class Link(Record):
    """A web address or a path, and what to call it."""

    shorthand = "url"

    url: Url = needed("http, https, mailto or a relative path", "https://example.org/issues/41")
    title: Text | None = about("what to call it", "The issue")


class Image(Record):
    """A picture beside the map."""

    shorthand = "file"

    file: Text = needed("path relative to this file, inside the repository", "menu.jpg")
    alt: Text | None = about("what it shows, for those who cannot see it", "The printed menu, no allergen marks")
    _located: Path | None = None

    @property
    def located(self) -> Path | None:
        """Where the picture is; None until it was looked for, and when there is none."""
        return self._located


class Quote(Claim):
    """What a customer said, in their own words."""

    shorthand = "text"

    text: Text = needed("what was said, word for word", "Nobody could tell me")
    by: Text | None = about("who said it", "Guest 7")
    personas: OneOrMany[Text] | None = about("ids of the personas it stands for", ["eva"])


class Cause(Record):
    """What causes a pain point: something on this map, or plain words."""

    shorthand = "to"

    to: Text | None = about("the id of a touchpoint, stage, pain point or item behind the scenes", "recipe-sheets")
    text: Text | None = about("the cause in words", "The supplier changed the dough")


class PainPoint(Claim):
    """Something that hurts."""

    shorthand = "pain_point"

    pain_point: Text | None = about("what hurts, in the customer's words", "Allergens are not on the menu")
    id: Text | None = about(
        "what opportunities and `same_as` call it; unique among the map's pain points, else made from its text",
        "no-allergens",
    )
    same_as: Text | None = about("the id of a pain point written elsewhere, felt here too", "no-allergens")
    severity: Annotated[str, OneOf("minor", "major", "critical")] | None = about(
        "minor annoys, major needs a workaround, critical makes people give up", "critical"
    )
    reach: ShareText | None = about("how many of those asked, or a share", "8/12")
    owner: Text | None = about("who answers for it", "Kitchen")
    status: Annotated[str, OneOf("open", "resolved", "accepted")] | None = about(
        "open unless it says otherwise", "resolved"
    )
    personas: OneOrMany[Text] | None = about("ids of the personas it hurts", ["eva"])
    caused_by: OneOrMany[Cause] | None = about(
        "felt here, caused elsewhere: a reference, or `{text: …}`", "old-recipe-sheets"
    )
    links: OneOrMany[Link] | None = about("where more about it can be read", "https://example.org/issues/41")

    @property
    def is_open(self) -> bool:
        """Whether it still hurts and nobody has accepted that it does."""
        return self.status in (None, "open")

    @classmethod
    def _spell_out(cls, value: Node | Spelt, reading: Reading) -> dict[str, Any]:
        entries = super()._spell_out(value, reading)
        if "pain_point" in entries or "same_as" in entries:
            return entries
        reading.report(
            "missing-key",
            "this pain point has no `pain_point`: what hurts?",
            origin_of(value).span,
            "add a line `pain_point: …`, or `same_as: …` when it is written elsewhere",
        )
        return {**entries, "pain_point": "?"}


class Statement(Claim):
    """Something a customer does, thinks, asks, wants or expects."""

    shorthand = "text"

    text: Text = needed("what they do, think, ask, want or expect, in words", "Looks for allergens")
    by: OneOrMany[Text] | None = about("who", "Eva")
    personas: OneOrMany[Text] | None = about("ids of the personas it holds for", ["eva"])
    pain_points: Answers[PainPoint] | None = about("what hurts here", "The list is out of date")


class Resolution(Record):
    """What a touchpoint or an opportunity does away with."""

    shorthand = "id"

    id: Text = needed("a pain point of the map this one improves, or `map#id`", "no-allergens")
    how: Text | None = about("how it does away with it", "Icons beside each pizza")
    partly: FlagOrText | None = about("True when something of it stays", True)


class Opportunity(Claim):
    """Something that could be better."""

    shorthand = "opportunity"

    opportunity: Text = needed("what could be done", "Print allergen icons beside each pizza")
    id: Text | None = about("unique among the map's opportunities, else made from its text", "icons")
    addresses: OneOrMany[Text] | None = about("ids of the pain points it would ease", ["no-allergens"])
    resolves: OneOrMany[Resolution] | None = about("pain points of an earlier map it does away with", ["no-allergens"])
    impact: RatingText | None = about("how much it would help: 1 to 5, or low, medium, high", 5)
    effort: RatingText | None = about("how much work it is: 1 to 5, or low, medium, high", 2)
    owner: Text | None = about("who answers for it", "Kitchen")
    status: Annotated[str, OneOf("idea", "planned", "in-progress", "done", "dropped")] | None = about(
        "how far it has come", "planned"
    )
    due: Text | None = about("a date or words", "2026-12")
    personas: OneOrMany[Text] | None = about("ids of the personas it is for", ["eva"])
    links: OneOrMany[Link] | None = about("where it is tracked", "https://example.org/issues/41")


class Cell(Claim):
    """One item behind the scenes, or in a lane of your own."""

    shorthand = "text"

    text: Text = needed("what happens, or what is there", "Cook leafs through the recipe sheets")
    id: Text | None = about("so that arrows and causes can name it", "recipe-sheets")
    by: OneOrMany[Text] | None = about("who acts: keys of `actors`, or names", "K")
    owner: Text | None = about("who answers for it", "Kitchen")
    channel: OneOrMany[Text] | None = about("through what it happens", "phone")
    wait: DurationText | None = about("how long the customer waits for it", "4 min")
    to: OneOrMany[Text] | None = about("where the arrow leads: an item's id or a band", "support")
    link: Annotated[str, OneOf("missing", "weak")] | None = about("a broken connection", "missing")
    personas: OneOrMany[Text] | None = about("ids of the personas it is for", ["eva"])
    pain_points: Answers[PainPoint] | None = about("what hurts here", "Sheets are two years old")


class Metric(Claim):
    """One figure, where it should be, and how it was got. Without a value: one the team means to watch."""

    shorthand = "value"
    inner = frozenset(("key",))

    key: Text = needed("its name, or its id when there is a title", None)
    title: Text | None = about("what to call it; its key is then an id", "Satisfaction")
    value: AmountText | None = about("what it is now", "61%")
    target: AmountText | None = about("what it should be", "80%")
    n: AmountText | None = about("how many were asked or counted", 412)
    unit: Text | None = about("of what the number is", "min")
    better: Annotated[str, OneOf("higher", "lower")] | None = about("which way is good", "lower")
    period: Text | None = about("when it was measured", "2026-Q3")
    date: Date | None = about("the day it was measured", "2026-09-30")
    formula: Text | None = about("how it is computed", "top-2-box")
    question: Text | None = about("what was asked", "How easy was it to choose?")
    owner: Text | None = about("who watches it", "Floor team")

    @property
    def name(self) -> str:
        """What people call it."""
        return self.title or self.key


def _keyed(item: Any, reading: Reading) -> list[Any]:
    """One metric written out, or several given by name."""
    if not isinstance(item, Mapping):
        return [Spelt({"key": item}, item)]
    if (name := _name_in(item)) is not None:
        return [Spelt(item | {"key": name}, item)]
    named = {name: body for name, body in item.items() if id(body) not in reading.left_out}
    return [Spelt(_body(body) | {"key": name}, body) for name, body in named.items()]


def _name_in(item: Mapping) -> Any:
    """The name of a metric that is written as other things are, its name under a key; None where keys are names."""
    if "title" in item:
        return None if "key" in item or isinstance(item["title"], Mapping) else item["title"]
    if not _FIGURES.isdisjoint(item):
        words = (item.get(word) for word in ("metric", "name"))
        return next((word for word in words if isinstance(word, Scalar) and parse_amount(word) is None), None)
    return None


_FIGURES = frozenset(("value", "target", "n", "unit", "better", "formula", "question", "period"))


def _body(body: Any) -> dict[str, Any]:
    return dict(body) if isinstance(body, Mapping) else {} if is_blank(body) else {"value": body}


class ByName(Listed):
    """An annotation: metrics by name, or a list of those the team means to watch."""

    def _spread(self, items: list[Any], reading: Reading) -> list[Any]:
        return [spelt for item in items for spelt in _keyed(item, reading)]


Metrics: TypeAlias = Annotated[list[Metric], ByName(none=True)]
