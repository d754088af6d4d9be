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
from cjmap.lint.rule import Across, Finding, Notes, Rule, Setting
from cjmap.model.map import JourneyMap


def _note(journey_map: JourneyMap, setting: Setting) -> None:
    """Nothing: the outline of a map names its personas."""


def _judge(notes: Notes, setting: Setting) -> Iterator[Finding]:
    if not notes.is_whole:
        return
    travelling = {persona for outline, _ in notes.maps for persona in outline.personas}
    for persona in notes.personas:
        if persona.id not in travelling:
            hint = f"name them in a map, as `personas: {persona.id}`, or take the file away"
            yield Finding(persona, f"{persona.persona} travels no map of this project", hint, "persona")


RULE = Rule(Severity.INFO, across=Across(_note, _judge, heeds_all=True))
