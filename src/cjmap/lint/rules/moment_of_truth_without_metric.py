"""Nothing measures a moment of truth.

A metric of the touchpoint or of its stage does, and so does one without a value, which says what the team means to
watch. `metrics: []` says that somebody looked. A map on which no moment of truth is measured is told so once.

Why: a moment of truth makes or breaks the relationship (Carlzon, "Moments of Truth", 1987), so a change for the worse
must be seen there first. Overall satisfaction comes too late for that: it sums up the experiences that it has to be
taken apart into (Meyer and Schwager, "Understanding Customer Experience", Harvard Business Review, 2007).

Severity: info, as moments are named before they are measured.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - {touchpoint: Waits for the bill, moment_of_truth: true}

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - touchpoint: Waits for the bill
            moment_of_truth: true
            metrics: [Minutes to the bill]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.spots import spots_of
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_HINT = "add `metrics:`; the name of what you mean to watch is enough"
_MOST = 3


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    moments = [spot for spot in spots_of(journey_map) if spot.place.moment_of_truth]
    bare = [spot.place for spot in moments if not spot.is_answered("metrics")]
    found = [Finding(one, f"nothing measures “{one.name}”, a moment of truth", _HINT, "moment_of_truth")
             for one in bare]  # fmt: skip
    message = "nothing measures {count} moments of truth"
    yield from said_once(journey_map, found, message, _HINT, most=_MOST if len(bare) < len(moments) else 1)


RULE = Rule(Severity.INFO, _check)
