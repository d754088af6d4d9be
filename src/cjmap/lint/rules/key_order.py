"""Keys stand in another order than the one in which the format speaks of them.

The order is: what it is, its `id`, everything else as in the description of the format, and `stages` or `touchpoints`
last. What is written in braces is left alone. This rule holds only where it is named, as in
`select: [all, key-order]`. Then `cjmap validate --fix` moves the keys, with the comments above and beside them,
where it is clear which comment belongs to which key.

Why: in maps that many hands write, the same thing is found at the same place, and a change shows as the lines that
changed. That is taste, though, and no reader of a picture ever sees it, so nobody is asked for it.

Severity: info, and only on request: the order of keys means nothing.

Avoid:

    stages:
      - stage: Orders
        touchpoints: [Reads the menu, Asks about peanut]
        owner: Floor team
    journey: Pizza night

Prefer:

    journey: Pizza night
    stages:
      - stage: Orders
        owner: Floor team
        touchpoints: [Reads the menu, Asks about peanut]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.key_order import first_late
from cjmap.lint.kit.records import records_in
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    for record in records_in(journey_map.journey):
        if late := first_late(record):
            key, before = late
            message = f"`{key}` stands below `{before}`; the format has it above"
            yield Finding(
                record,
                message,
                "`cjmap validate --fix` moves it, where it is clear whose the comments around it are",
                key,
            )


RULE = Rule(Severity.INFO, on_map=_check, on_request=True)
