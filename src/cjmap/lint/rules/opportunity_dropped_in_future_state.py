"""An opportunity that is planned today is missing from the map of the future that improves it.

It is there when the future map has it too, by its id or its words, or resolves or eases a pain point that it addresses.
Only opportunities with `status: planned` or `in-progress` are looked at; those of stages that a `partial: true` map has
not designed yet are not.

Why: a future-state map is what teams build to. What they work on and do not find there is either forgotten on the map
or work for nothing, and both are worth a word. Kalbach ("Mapping Experiences", 2016) draws
experiences so that an organisation can align what it does with them.

Severity: info, as plans change; then `status: dropped` says so. It is said once for each map that is improved.

Avoid:

    # file: today.cjm.yaml
    journey: Pizza night
    stages:
      - {stage: Pays, opportunities: [{opportunity: Pay at the table, id: pay-at-table, status: planned}]}

    # file: future.cjm.yaml
    journey: Pizza night, spring
    state: future
    improves: today
    stages: [Pays]

Prefer:

    # file: today.cjm.yaml
    journey: Pizza night
    stages:
      - stage: Pays
        opportunities: [{opportunity: Pay at the table, id: pay-at-table, status: planned, addresses: slow-bill}]
        pain_points: [{pain_point: Nobody brings the bill, id: slow-bill}]

    # file: future.cjm.yaml
    journey: Pizza night, spring
    state: future
    improves: today
    stages: [{stage: Pays, resolves: slow-bill}]
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.claims import Opportunity
from cjmap.model.map import JourneyMap

if TYPE_CHECKING:
    from cjmap.diff.contents import Held

_MOST_NAMED = 3


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if not journey_map.is_future or not journey_map.improved:
        return
    dropped = _dropped(journey_map)
    for improved in journey_map.improved:
        own = [held.thing for held in dropped if held.map is improved]
        if own:
            names = ", ".join(f"“{one.opportunity}”" for one in own[:_MOST_NAMED])
            more = f" and {len(own) - _MOST_NAMED} more" if len(own) > _MOST_NAMED else ""
            message = f"planned for “{improved.journey.journey}” and missing here: {names}{more}"
            related = tuple((one.span_of("opportunity"), "planned here") for one in own[:_MOST_NAMED])
            hint = "show it at work here, with `resolves:` for what it does away with, or say `status: dropped` there"
            yield Finding(journey_map.journey, message, hint, "improves", improved.id, related)


def _dropped(journey_map: JourneyMap) -> list[Held[Opportunity]]:
    """What is planned on the improved maps and left no trace on this one."""
    from cjmap.diff.addressing import addresses
    from cjmap.diff.match import match
    from cjmap.diff.pain_status import pain_changes

    matched = match(journey_map.improved, journey_map)
    pains = pain_changes(matched, journey_map.improved, journey_map)
    met = [pain for pain in pains if pain.status in ("resolved", "eased", "undesigned")]
    designed = {id(pair.before.thing) for pair in matched.stages if pair.before and pair.after}
    found = []
    for pair in matched.opportunities:
        if pair.before and not pair.after and pair.before.thing.status in ("planned", "in-progress"):
            stage = pair.before.stage
            is_designed = not journey_map.journey.partial or (stage is not None and id(stage) in designed)
            if is_designed and not any(addresses(pair, pain) for pain in met):
                found.append(pair.before)
    return found


RULE = Rule(Severity.INFO, _check)
