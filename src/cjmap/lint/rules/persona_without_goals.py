"""A persona who travels a map does not want anything.

Those with `goals`, `needs` or `motivations` are not found, nor those of whom the map knows only the name: that is
said of them already, by `persona-only-a-name`.

Why: age and household seldom explain what people do. Cooper, who brought personas into design, has them defined by
their goals ("The Inmates Are Running the Asylum", 1999), since only these tell whether a design serves them.

Severity: info, as a persona grows with the research.

Avoid:

    journey: Pizza night
    personas:
      - {persona: Eva Moline, age: 29, bio: Lives alone}
    stages: [Hears of it, Orders, Eats]

Prefer:

    journey: Pizza night
    personas:
      - {persona: Eva Moline, age: 29, goals: [Eat well without planning]}
    stages: [Hears of it, Orders, Eats]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Across, Mark, Notes, Rule, Setting, Told, mark_from
from cjmap.lint.subjects import mark_of
from cjmap.model.map import JourneyMap
from cjmap.source.nodes import Mapping


def _note(journey_map: JourneyMap, setting: Setting) -> list[tuple[str, Mark]]:
    """The personas of a map that are described without what they want."""
    return [
        (persona.persona, mark_of(journey_map, persona, "persona"))
        for persona in journey_map.personas
        if isinstance(persona.node, Mapping)
        and persona.goals is None
        and persona.needs is None
        and persona.motivations is None
    ]


def _judge(notes: Notes, setting: Setting) -> Iterator[Told]:
    without = {mark_from(mark): name for _, some in notes.maps for name, mark in some}
    for mark, name in without.items():
        yield Told(mark, f"nothing says what {name} wants", "add `goals:`, with what they want to reach")


RULE = Rule(Severity.INFO, across=Across(_note, _judge))
