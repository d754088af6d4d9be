"""What hurts most and what is worth doing first: pain points and opportunities in order, by open formulas."""

from __future__ import annotations

from cjmap.figures.pains import addressing
from cjmap.frozen import NamedTuple
from cjmap.languages import say_number
from cjmap.model.claims import Opportunity, PainPoint
from cjmap.model.formula import Formula, parse_formula
from cjmap.model.map import JourneyMap

__all__ = [
    "DEFAULT_VALUE", "PAIN_FORMULA", "QUADRANTS", "PainRank", "answers_to", "formula_of", "quadrant_of", "rank_of",
    "value_of",
]  # fmt: skip

PAIN_FORMULA = "severity × reach × evidence"
DEFAULT_VALUE = "impact / effort"
SEVERITY = {"critical": 3, "major": 2, "minor": 1}
UNKNOWN_REACH = 0.5
WITHOUT_EVIDENCE = 0.5
_HIGH = 3
QUADRANTS = {
    (True, False): "quick win",
    (True, True): "big project",
    (False, False): "fill-in",
    (False, True): "not now",
}
"""What an opportunity is, by whether its impact is high and whether its effort is."""


class PainRank(NamedTuple):
    """How much a pain point weighs, 0 to 3, and the three numbers it is the product of."""

    severity: float
    reach: float
    evidence: float

    @property
    def rank(self) -> float:
        """Severity times reach times evidence."""
        return round(self.severity * self.reach * self.evidence, 4)

    def __str__(self) -> str:
        return " × ".join(map(say_number, (self.severity, float(f"{self.reach:.2g}"), self.evidence)))


def rank_of(pain_point: PainPoint) -> PainRank:
    """Severity (critical 3, major 2, minor or unsaid 1) × reach (the share; half where nobody counted) × evidence (1,
    or half where nothing is cited)."""
    return PainRank(
        SEVERITY.get(pain_point.severity or "", 1),
        pain_point.reach.share if pain_point.reach else UNKNOWN_REACH,
        1 if pain_point.evidence else WITHOUT_EVIDENCE,
    )


def formula_of(journey_map: JourneyMap) -> Formula:
    """How the map's project values opportunities: by the formula it declares, else by impact over effort."""
    return parse_formula(journey_map.project.opportunity_value or DEFAULT_VALUE)


def value_of(journey_map: JourneyMap, opportunity: Opportunity) -> float | None:
    """What an opportunity is worth by the formula of its project; None where a number that it names is missing."""
    eased = [
        journey_map.original(found)
        for name in opportunity.addresses or ()
        if (found := journey_map.find(name, "pain point"))
    ]
    return formula_of(journey_map).value(
        {
            "impact": opportunity.impact.value if opportunity.impact else None,
            "effort": opportunity.effort.value if opportunity.effort else None,
            "pain": sum(rank_of(one).rank for one in eased),
            "pains": len(eased),
            "reach": max((rank_of(one).reach for one in eased), default=0),
        }
    )


def quadrant_of(opportunity: Opportunity) -> str | None:
    """Quick win, big project, fill-in or not now: from 3 both are high; None where one is missing."""
    if opportunity.impact is None or opportunity.effort is None:
        return None
    return QUADRANTS[(opportunity.impact.value >= _HIGH, opportunity.effort.value >= _HIGH)]


def answers_to(journey_map: JourneyMap) -> dict[int, list[Opportunity]]:
    """The opportunities that address a pain point and were not dropped, the most valuable first, by its `id()`."""

    def worth(opportunity: Opportunity) -> float:
        return -(value_of(journey_map, opportunity) or 0)

    return {
        key: sorted((one for one in found if one.status != "dropped"), key=worth)
        for key, found in addressing(journey_map).items()
    }
