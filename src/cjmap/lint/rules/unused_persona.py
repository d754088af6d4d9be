"""A persona of the project travels none of its maps.

Why: personas that no journey uses grow old unseen, and people quote them all the same. Only a run over all maps of a
project can tell, so a run over some of them stays silent.

Severity: info, as personas are often written before their maps.

Avoid:

    # file: eva.persona.yaml
    persona: Eva Moline
    goals: [Eat well]

    # file: pizza-night.cjm.yaml
    journey: Pizza night
    stages: [Orders]

Prefer:

    # file: eva.persona.yaml
    persona: Eva Moline
    goals: [Eat well]

    # file: pizza-night.cjm.yaml
    journey: Pizza night
    personas: eva
    stages: [Orders]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.project_maps import ProjectMaps


def _check(project: ProjectMaps, setting: Setting) -> Iterator[Finding]:
    if not project.is_whole:
        return
    travelling = {persona.id for journey_map in project.maps for persona in journey_map.personas}
    for persona in project.personas:
        if persona.id not in travelling:
            hint = f"name them in a map, as `personas: {persona.id}`, or take the file away"
            yield Finding(persona, f"{persona.persona} travels no map of this project", hint, "persona")


RULE = Rule(Severity.INFO, on_project=_check)
