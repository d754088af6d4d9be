"""A source that claims rest on is old.

It is found where the source is declared: in the map, in a persona, or in the project. A date such as `2025-Q3` or
`2025` is as old as its last day. Sources without a date, those that nothing cites, and those cited only by maps with
`status: retired` are not looked at.

Why: evidence is about customers as they were. Lemon and Verhoef ("Understanding Customer Experience Throughout the
Customer Journey", Journal of Marketing, 2016) describe experience as dynamic: it changes with what customers have met
before and elsewhere, even where the service does not.

Severity: warning, as the claims above it may no longer be true, and nobody sees it on the map.

Settings: `evidence_max_age`, the age from which on sources count as stale; 365 days unless the project says otherwise.

Avoid:

    journey: Pizza night
    sources:
      interviews: {kind: interview, n: 12, date: 2023-09-18}
    stages:
      - stage: Orders
        emotion: {score: -1, feeling: anxious, evidence: [interviews]}

Prefer:

    journey: Pizza night
    sources:
      interviews: {kind: interview, n: 12, date: 2026-09-18}
    stages:
      - stage: Orders
        emotion: {score: -1, feeling: anxious, evidence: [interviews]}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.age import days_since, old
from cjmap.lint.kit.cited import is_retired
from cjmap.lint.kit.dated import noted_of_dates, told_of_dates
from cjmap.lint.rule import Across, Mark, Notes, Rule, Setting, Told
from cjmap.model.map import JourneyMap

_YEAR = 365


def _note(journey_map: JourneyMap, setting: Setting) -> list[tuple[str, Mark]]:
    """Each old source that a map or one of its personas cites."""
    longest = setting.days("evidence_max_age", _YEAR)

    def wrong_with(day: str) -> str | None:
        days = days_since(day, setting.today)
        return f"{old(days)}, and claims rest on it" if days is not None and days > longest else None

    return [] if is_retired(journey_map) else noted_of_dates(journey_map, wrong_with)


def _judge(notes: Notes, setting: Setting) -> Iterator[Told]:
    hint = "look again at what it shows and cite something newer, or mark its claims `assumed: true`"
    yield from told_of_dates(notes, hint)


RULE = Rule(Severity.WARNING, across=Across(_note, _judge))
