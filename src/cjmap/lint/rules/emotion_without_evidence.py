"""A strong feeling neither cites evidence nor says that it is assumed.

Strong is more than half-way from neutral to either end of the scale; a place is found once. Evidence of the touchpoint
or of its stage speaks for the feeling too; that of the whole map does not. Maps of the state `future` are left alone:
their scores are targets.

Why: highs and lows carry the story of a map, and invented ones lead a team astray. Kaplan ("When and
How to Create Customer Journey Maps", Nielsen Norman Group, 2016) asks for truthful narratives instead of fairy tales;
in Kalbach ("Mapping Experiences", 2016) investigating comes before drawing.

Severity: info, as a first draft is made of guesses; `assumed: true` says so.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Pays, emotion: {score: -1.5, feeling: ignored}}

Prefer:

    journey: Pizza night
    sources: {interviews: {kind: interview, n: 12}}
    stages:
      - {stage: Eats, emotion: {score: 2, feeling: delighted, assumed: true}}
      - {stage: Pays, emotion: {score: -1.5, feeling: ignored, evidence: interviews}}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.spots import spots_of
from cjmap.lint.kit.moods import is_supported, on_scale, position_of
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.emotion import Emotion
from cjmap.model.map import JourneyMap

_STRONG = 1
_HINT = "cite a source with `evidence:`, or write `assumed: true`"


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if not journey_map.is_future:
        message = "{count} strong feelings cite no evidence"
        yield from said_once(journey_map, _unsupported(journey_map), message, _HINT)


def _unsupported(journey_map: JourneyMap) -> Iterator[Finding]:
    for spot in spots_of(journey_map):
        if is_supported(spot.place) or is_supported(spot.stage):
            continue
        strong = [(one, position) for one in _bare(spot.place.emotion)
                  if abs(position := position_of(journey_map, one) or 0) > _STRONG]  # fmt: skip
        if strong:
            feeling, position = max(strong, key=lambda one: abs(one[1]))
            felt = f"“{feeling.feeling}”" if feeling.feeling else on_scale(journey_map, position)
            yield Finding(feeling, f"{felt} at “{spot.place.name}” cites no evidence", _HINT)


def _bare(emotion: Emotion | None) -> Iterator[Emotion]:
    """The single feelings that neither they nor what they are part of support."""
    if emotion is None or emotion.none is not None or is_supported(emotion):
        return
    if not emotion.parts:
        yield emotion
    for part in emotion.parts:
        yield from _bare(part)


RULE = Rule(Severity.INFO, _check)
