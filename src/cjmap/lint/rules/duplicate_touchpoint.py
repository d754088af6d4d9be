"""A touchpoint stands in its stage several times, with the same name and channel.

What differs in `when`, in `layer` or in the personas who come is not the same; nor is what stands in another stage, as
people do come back. Without a channel only neighbours are compared, as people may well wait twice. The finding is at
the second of them.

Why: a journey map is a sequence of steps, each an experience of its own (Stickdorn, Hormess, Lawrence and Schneider,
"This Is Service Design Doing", 2018). Seven steps that are called the same in fours could be three; a reader cannot
tell them apart, nor can anything that refers to them.

Severity: warning, as either a step is there by mistake or its name says too little.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - {touchpoint: Asks for the bill, channel: at the table}
          - {touchpoint: Asks for the bill, channel: at the table}

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - {touchpoint: Asks for the bill, channel: at the table}
          - {touchpoint: Asks for the bill again, channel: at the counter}
"""

from collections.abc import Iterator
from itertools import groupby

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.place import Stage, Touchpoint


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    for stage in journey_map.stages:
        for first, second, *more in _alike(stage):
            times = f"{len(more) + 2} times" if more else "twice"
            through = ", through the same channel" if first.channel else ""
            message = f"“{first.touchpoint}” stands {times} in “{stage.stage}”{through}"
            related = ((first.span_of("touchpoint"), "the first one"),)
            hint = "make one of them, or say in the names what differs"
            yield Finding(second, message, hint, "touchpoint", related=related)


def _alike(stage: Stage) -> Iterator[list[Touchpoint]]:
    """Touchpoints that nothing tells apart, two or more; those without a channel as far as they are neighbours."""
    touchpoints = stage.touchpoints or ()
    if len({_name(one) for one in touchpoints}) == len(touchpoints):
        return
    alike: dict[tuple[object, ...], list[Touchpoint]] = {}
    for at, (told, run) in enumerate(groupby(touchpoints, _told_by)):
        neighbours = list(run)
        alike.setdefault((told, -1 if neighbours[0].channel else at), []).extend(neighbours)
    yield from (row for row in alike.values() if len(row) > 1)


def _told_by(touchpoint: Touchpoint) -> tuple[object, ...]:
    """What tells one touchpoint from another."""
    channels = frozenset(channel.casefold() for channel in touchpoint.channel or ())
    people = frozenset(touchpoint.personas or ())
    return _name(touchpoint), channels, people, touchpoint.layer or "customer", touchpoint.when


def _name(touchpoint: Touchpoint) -> str:
    return " ".join(touchpoint.touchpoint.casefold().split())


RULE = Rule(Severity.WARNING, _check)
