"""More personas travel one stage together than a reader can follow.

Personas who hand over to each other, each in stages of their own, do not get in each other's way: the largest number
that shares one stage counts.

Why: a map shows what one kind of customer lives through. With every further one its statements become those of nobody,
and their curves cover each other; one map for each actor is the advice (Gibbons, "Journey Mapping 101", Nielsen Norman
Group, 2018).

Severity: warning, as a map for everybody is the commonest way to say nothing about anybody.

Settings: `personas_per_map` under `lint: {limits: …}`, 3 by default.

Avoid:

    journey: Pizza night
    personas: [Eva, Marco, Giulia, Tom, Ines]
    stages: [Hears of it, Orders, Eats]

Prefer:

    journey: Pizza night
    personas: [Eva, Marco]
    stages: [Hears of it, Orders, Eats]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    limit = setting.number("personas_per_map", 3)
    together = max((len(journey_map.personas_of(stage.personas)) for stage in journey_map.stages), default=0)
    if together > limit:
        message = f"{together} personas travel this map together; more than {limit:g} are hard to follow"
        hint = "make a map for each group, or name those who come to a stage there, with `personas:`"
        yield Finding(journey_map.journey, message, hint, "personas")


RULE = Rule(Severity.WARNING, _check)
