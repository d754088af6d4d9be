"""The lanes of a blueprint, from what the customer can touch down to what supports it; and the lanes around them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cjmap.drawing.sheet import Row
from cjmap.frozen import NamedTuple
from cjmap.lanes import LANES
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say
from cjmap.layout.kit.lanes import Chosen, headed
from cjmap.model.claims import Cell
from cjmap.model.place import Place

__all__ = ["Around", "Tier", "tiers_of"]

Look = Literal["evidence", "customer", "staff", "support"]

_CUSTOMER = ("touchpoints", "actions")
_EVIDENCE = "physical_evidence"
_STAFF = ("frontstage", "backstage")
_INSTEAD = (*_CUSTOMER, "pain_points")
"""Lanes of the map that a blueprint tells in another way: as the customer's cards, and as its fail points."""


class Tier(NamedTuple):
    """A lane of the blueprint: how it was chosen, what it is called, and how its cards look."""

    chosen: Chosen
    title: str
    subtitle: str
    look: Look

    @property
    def id(self) -> str:
        """What the lane is called in files: its key, or the id that the team gave it."""
        return self.chosen.spec.id

    @property
    def icon(self) -> str:
        """The sign of the lane."""
        return "footprints" if self.look == "customer" else self.chosen.lane.icon

    def held(self, place: Place) -> Sequence[Cell] | None:
        """What a place holds in this lane; the customer's own card is not among it."""
        if self.look == "customer":
            return None
        found: Sequence[Cell] | None
        found = getattr(place, self.id) if self.id in LANES else (place.extra or {}).get(self.id)
        return found


class Around(NamedTuple):
    """The lanes of a sheet: those above the blueprint, its own, and those below it."""

    above: list[Chosen]
    tiers: list[Tier]
    below: list[Chosen]


def tiers_of(frame: Frame, chosen: Sequence[Chosen]) -> Around:
    """The lanes chosen, sorted into those of the blueprint and those above and below it, each in order.

    A lane of the map stands above when it comes before what the customer does. Lanes of the team's own belong to the
    blueprint where they have a role in it.
    """
    customer = [one for one in chosen if one.spec.id in _CUSTOMER]
    first = chosen.index(customer[0]) if customer else len(chosen)
    tiers: list[Tier] = []
    above: list[Chosen] = []
    below: list[Chosen] = []
    for place, one in enumerate(chosen):
        if one.spec.id in _CUSTOMER and one is customer[0]:
            tiers.append(_customer(frame, customer))
        elif one.depth or one.spec.id == _EVIDENCE:
            look: Look = "evidence" if not one.depth else "staff" if one.spec.id in _STAFF else "support"
            title = one.spec.title or (say(one.lane.title) if one.lane.title else one.spec.id)
            tiers.append(Tier(one, *_headed(frame, one, title), look))
        elif one.spec.id not in _INSTEAD:
            (above if place < first else below).append(one)
    return Around(above, tiers, below)


def _customer(frame: Frame, lanes: Sequence[Chosen]) -> Tier:
    """Touchpoints and actions share the customer's cards, under the title that the team gave either."""
    named = next((one for one in lanes if one.spec.title), lanes[0])
    titled, subtitle = _headed(frame, named, named.spec.title or say("Customer actions"), "What the customer does")
    spec = named.spec.model_copy(update={"id": "touchpoints"})
    return Tier(Chosen(spec, lanes[0].lane, 0), titled, subtitle, "customer")


def _headed(frame: Frame, one: Chosen, title: str, subtitle: str = "") -> tuple[str, str]:
    row = headed(frame, one, Row(one.spec.id, title, (), subtitle or one.lane.subtitle))
    return row.title, row.subtitle
