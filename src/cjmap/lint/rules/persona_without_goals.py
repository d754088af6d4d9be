"""A persona who travels a map does not want anything.

Those with `goals`, `needs` or `motivations` are not found, nor those of whom the map knows only the name: that is
said of them already, by `persona-only-a-name`.

Why: age and household do not explain what people do; their goals do, and a design is judged by how it serves them
(Cooper, "The Inmates Are Running the Asylum", 1999).

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
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.project_maps import ProjectMaps
from cjmap.source.nodes import Mapping


def _check(project: ProjectMaps, setting: Setting) -> Iterator[Finding]:
    travelling = {id(persona): persona for journey_map in project.maps for persona in journey_map.personas}
    for persona in travelling.values():
        is_described = isinstance(persona.node, Mapping)
        if is_described and persona.goals is None and persona.needs is None and persona.motivations is None:
            message = f"nothing says what {persona.persona} wants"
            yield Finding(persona, message, "add `goals:`, with what they want to reach", "persona")


RULE = Rule(Severity.INFO, on_project=_check)
