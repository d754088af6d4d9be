"""A map was reviewed, a figure measured, or a source made on a day that is still to come.

Looked at are `reviewed:` of the map, `date:` and `period:` of metrics with a value, and `date:` of the sources that are
cited. A period such as `2026-Q4` may have begun; tomorrow passes, since days begin earlier elsewhere. Figures of a
future-state map are plans, and may be of any time.

Why: every rule and budget about age is silent until that day, and for long after: the map counts as fresh because of a
slip, such as a wrong year or the day and month swapped. Trust in evidence rests on knowing when it was gathered, as
Stickdorn and others ask ("This Is Service Design Doing", 2018) when they tell research-based maps from assumptions.

Severity: warning, as nothing on the map is wrong but its age.

Avoid:

    journey: Pizza night
    reviewed: 2062-11-01
    stages: [Orders, Pays]

Prefer:

    journey: Pizza night
    reviewed: 2026-11-01
    stages: [Orders, Pays]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.age import is_ahead
from cjmap.lint.kit.dated import noted_of_dates, told_of_dates
from cjmap.lint.kit.metrics import metrics_of
from cjmap.lint.rule import Across, Finding, Mark, Notes, Rule, Setting, Told
from cjmap.model.map import JourneyMap

_HINT = "look at the year, and at which number is the day and which the month"


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    journey, today = journey_map.journey, setting.today
    if journey.reviewed and is_ahead(journey.reviewed, today):
        yield Finding(journey, f"the review of {journey.reviewed} is still to come", _HINT, "reviewed")
    for metric in () if journey_map.is_future else metrics_of(journey_map):
        written = metric.date or metric.period
        if written and metric.value and is_ahead(written, today):
            message = f"“{metric.name}” is of {written}, which is still to come"
            yield Finding(metric, message, _HINT, "date" if metric.date else "period")


def _note(journey_map: JourneyMap, setting: Setting) -> list[tuple[str, Mark]]:
    """Each source of a day to come that a map or one of its personas cites."""
    return noted_of_dates(
        journey_map, lambda day: f"of {day}, which is still to come" if is_ahead(day, setting.today) else None
    )


def _judge(notes: Notes, setting: Setting) -> Iterator[Told]:
    yield from told_of_dates(notes, _HINT)


RULE = Rule(Severity.WARNING, _check, Across(_note, _judge))
