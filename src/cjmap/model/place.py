"""Stages and touchpoints: the places of a journey. Both hold the same things."""

from collections.abc import Iterable
from typing import Annotated, Any

from cjmap.model.claims import (
    Cell,
    Claim,
    Image,
    Link,
    Metrics,
    Opportunity,
    PainPoint,
    Quote,
    Resolution,
    Statement,
)
from cjmap.model.emotion import Emotion
from cjmap.model.fields import about, needed
from cjmap.model.lists import Answers, Named, OneOrMany, ToldPerPersona
from cjmap.model.record import Record
from cjmap.model.values import DurationText, FlagOrText, OneOf, ShareText, Text

__all__ = ["SAID", "Lines", "Next", "Place", "Stage", "Touchpoint"]

SAID = (
    "goal", "actions", "thoughts", "questions", "motivations", "barriers", "expects", "success", "delights",
)  # fmt: skip
"""The lanes of a place that hold what the customer does, thinks and wants."""
_CELLS = ("physical_evidence", "frontstage", "backstage", "support")
Said = Annotated[list[Statement], ToldPerPersona(Statement)]


class Next(Record):
    """One way on from here."""

    shorthand = "to"
    called = "way on"

    to: Text = needed("a touchpoint, a stage, `end`, or `journey:id` for a hand-off", "orders")
    when: Text | None = about("in which case", "Nobody can tell what is in it")
    share: ShareText | None = about("how many go this way", "12%")


class Lines(Record):
    """Words written on the lines between the bands of a blueprint."""

    interaction: Answers[Text] | None = about(
        "on the line between the customer and those they meet", "Asks for the bill"
    )
    visibility: Answers[Text] | None = about("on the line below which the customer sees nothing", "Kitchen door")
    internal: Answers[Text] | None = about(
        "on the line between those who serve and those who support", "Hands over to IT"
    )


class Place(Claim):
    """What a stage and a touchpoint can hold."""

    __slots__ = ("_cells", "_said")

    id: Text | None = about("unique among its kind in the map; else made from the name", "menu")
    personas: OneOrMany[Text] | None = about("ids of the personas who come here; else all", ["eva"])
    goal: Answers[Statement] | None = about("what the customer wants here", "Choose something safe")
    owner: Text | None = about("who answers for it", "Floor team")
    when: Text | None = about("free text", "Friday 19:20")
    duration: DurationText | None = about("how long it takes", "10 min")
    wait: DurationText | None = about("how long the customer waits", "4 min")
    kind: Annotated[str, OneOf("communication", "action", "decision", "milestone")] | None = about(
        "communication is the default with a channel, action without", "decision"
    )
    layer: Annotated[str, OneOf("customer", "frontstage", "backstage", "support")] | None = about(
        "where it happens, customer unless it says otherwise; below the line of visibility the customer never sees it",
        "backstage",
    )
    channel: OneOrMany[Text] | None = about("through what the customer meets us", "phone")
    actions: Said | None = about("what the customer does", ["Looks for allergens"])
    thoughts: Said | None = about("what the customer thinks", "Is there peanut in this?")
    questions: Said | None = about("what the customer asks", ["Can I change the topping?"])
    quotes: Answers[Quote] | None = about(
        "what customers really said", {"text": "Nobody could tell me", "by": "Guest 7"}
    )
    motivations: Answers[Statement] | None = about("what drives the customer on", ["Stay well"])
    barriers: Answers[Statement] | None = about("what holds the customer back", ["Small print"])
    expects: Said | None = about("what the customer expects", "Every allergen listed")
    success: Answers[Statement] | None = about(
        "how it would be when it goes well", "Knows within a minute what is safe"
    )
    emotion: Emotion | None = about(
        "how it feels: a score, a word, both, or one per persona", {"score": -1, "feeling": "anxious"}
    )
    moment_of_truth: FlagOrText | None = about("True, or in words why it decides about the relationship", True)
    delights: Answers[Statement] | None = about("what pleases", ["Handwritten specials"])
    pain_points: Answers[PainPoint] | None = about("what hurts", ["Allergens are not on the menu"])
    opportunities: Answers[Opportunity] | None = about("what could be better", ["Print allergen icons"])
    resolves: OneOrMany[Resolution] | None = about("pain points of an earlier map it does away with", ["no-allergens"])
    metrics: Metrics | None = about("figures by name, or a list of those to watch", {"csat": "61%"})
    physical_evidence: Answers[Cell] | None = about("what the customer sees, hears and holds", "Printed menu")
    frontstage: Answers[Cell] | None = about("what the customer sees people and machines do", "Waiter brings the card")
    backstage: Answers[Cell] | None = about(
        "what happens out of the customer's sight", {"text": "Cook checks the recipe", "by": "K"}
    )
    support: Answers[Cell] | None = about("systems and partners behind that", ["Recipe database"])
    extra: Named[Answers[Cell]] | None = about(
        "what belongs to lanes of your own, by the id of the lane", {"regulation": "Allergen labelling"}
    )
    lines: Lines | None = about(
        "words on the lines of interaction, visibility and internal interaction",
        {"visibility": "Kitchen door"},
    )
    image: Image | None = about("a picture of it", {"file": "menu.jpg", "alt": "The printed menu"})
    next: Answers[Next] | None = about("where it goes on; [] ends the journey here", [{"to": "orders", "share": "88%"}])
    details: Text | None = about("the id of a journey that tells this in detail", "ordering-in-detail")
    links: OneOrMany[Link] | None = about("where more can be read", "https://example.org/issues/41")

    @property
    def name(self) -> str:
        """What people call it."""
        raise NotImplementedError

    @property
    def said(self) -> list[Statement]:
        """What the customer does, thinks and wants here, lane by lane."""
        said: list[Statement] | None = getattr(self, "_said", None)
        if said is None:
            said = self._said = self._in(SAID)
        return said

    @property
    def cells(self) -> list[Cell]:
        """Everything behind the scenes here, the lanes of one's own included."""
        cells: list[Cell] | None = getattr(self, "_cells", None)
        if cells is None:
            cells = self._cells = self._in(_CELLS)
            for lane in (self.extra or {}).values():
                cells += lane
        return cells

    @property
    def items(self) -> list[Statement | Cell]:
        """All of these: what may hold pain points of its own."""
        return self.said + self.cells

    def _in(self, names: Iterable[str]) -> list[Any]:
        held = vars(self)
        return [item for name in names if (items := held[name]) for item in items]


class Touchpoint(Place):
    """One moment at which the customer meets us, or does something on the way."""

    shorthand = "touchpoint"

    touchpoint: Text = needed("its name", "Reads the menu")

    @property
    def name(self) -> str:
        """What people call it."""
        return self.touchpoint


class Stage(Place):
    """One stretch of the journey."""

    shorthand = "stage"

    stage: Text = needed("its name", "Order")
    phase: Text | None = about("neighbours with the same phase share a band", "At the restaurant")
    order: Annotated[str, OneOf("any", "sequence")] | None = about(
        "any: its touchpoints are a set or alternatives; sequence unless it says otherwise", "any"
    )
    touchpoints: Answers[Touchpoint] | None = about("in the order the customer meets them", ["Reads the menu"])

    @property
    def name(self) -> str:
        """What people call it."""
        return self.stage
