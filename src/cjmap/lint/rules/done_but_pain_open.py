"""Everything that addresses a pain point is done, and the pain point is still open.

Dropped opportunities do not count; one that is an idea, planned or in progress settles it.

Why: either the pain is gone and the map says otherwise, or it was not eased and needs another answer. In the cycle that
Deming teaches ("Out of the Crisis", 1986, where he calls it Shewhart's) the change is the second step of four: its
effects are observed then, and what they teach is studied.

Severity: warning, as the map cannot be right: it is out of date, or an opportunity is missing.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        pain_points: {pain_point: Nobody brings the bill, id: no-bill}
        opportunities: {opportunity: Bill with the coffee, addresses: no-bill, status: done}

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        pain_points: {pain_point: Nobody brings the bill, id: no-bill, status: resolved}
        opportunities: {opportunity: Bill with the coffee, addresses: no-bill, status: done}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.pains import addressing, pains_on
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    addressed = addressing(journey_map)
    for pain in pains_on(journey_map):
        one = pain.pain_point
        answers = [answer for answer in addressed.get(id(one), ()) if answer.status != "dropped"]
        if one.is_open and answers and all(answer.status == "done" for answer in answers):
            done = f"“{answers[0].opportunity}”" if len(answers) == 1 else f"all {len(answers)} opportunities for it"
            message = f"“{one.pain_point}” is open, though {done} {'is' if len(answers) == 1 else 'are'} done"
            hint = "write `status: resolved`, or add an opportunity for what is left"
            related = tuple((answer.span_of("status"), "done") for answer in answers)
            yield Finding(one, message, hint, "status" if one.status else "pain_point", related=related)


RULE = Rule(Severity.WARNING, _check)
