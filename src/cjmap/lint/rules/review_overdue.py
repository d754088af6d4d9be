"""A map was to be reviewed by a day that has passed.

The day follows from `reviewed:` and `review_every:` of the map, or that of its project. A date such as `2026-Q3` counts
from its last day. Maps that say neither are not looked at, nor those with `status: retired`.

Why: services change while their maps stay as they are, and an old map misleads with the authority of a true one. Lemon
and Verhoef ("Understanding Customer Experience Throughout the Customer Journey", Journal of Marketing, 2016) describe
experience as dynamic: it changes with what customers have met before and elsewhere, even where the service does not.

Severity: warning, as the team has set the date itself.

Avoid:

    journey: Pizza night
    reviewed: 2025-03-01
    review_every: 90d
    stages: [Orders, Pays]

Prefer:

    journey: Pizza night
    reviewed: 2026-11-01
    review_every: 90d
    stages: [Orders, Pays]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.review import review_of
from cjmap.lint.kit.cited import is_retired
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    review = review_of(journey_map, setting.today)
    if review.overdue and not is_retired(journey_map):
        hint = "go through it and write the day as `reviewed:`, or say `status: retired`"
        yield Finding(journey_map.journey, f"this map was due for review on {review.due}", hint, "reviewed")


RULE = Rule(Severity.WARNING, _check)
