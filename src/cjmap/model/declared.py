"""Names that must have been declared, or must not be taken: channels, lanes of one's own, phases, ids of personas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.channels import is_known_channel, known_channels
from cjmap.model.claims import Cell, Statement
from cjmap.model.emotion import Emotion
from cjmap.model.map import JourneyMap
from cjmap.model.nearest import did_you_mean
from cjmap.model.place import Lines, Place, Stage
from cjmap.model.settings import LaneSpec
from cjmap.source.nodes import Mapping, Scalar

__all__ = ["KNOWN_LANES", "undeclared", "unknown_lanes"]

Found = Iterator[Diagnostic]
KNOWN_LANES: tuple[str, ...] = ("phases", "stages", "storyboard", "widest_gap", *Stage.keys(), *Lines.keys())
"""The words that place a lane or a line cjmap knows; any other is a lane of the team's own."""
_TAKEN = frozenset((*Statement.keys(), *Emotion.keys(), "none"))


def undeclared(journey_map: JourneyMap) -> list[Diagnostic]:
    """An error for each name that nobody declared, or that cannot be used as one."""
    checks = (_channels, _own_lanes, _phases, _persona_ids)
    lanes = unknown_lanes(journey_map.journey.lanes, journey_map.project.lanes)
    return [*lanes, *(found for check in checks for found in check(journey_map))]


def _channels(journey_map: JourneyMap) -> Found:
    """Channels must be known or declared where `channels_strict` says so."""
    strict = journey_map.journey.channels_strict
    if not (journey_map.project.channels_strict if strict is None else strict):
        return
    for record in _with_channels(journey_map):
        for name in record.channel or ():
            if name not in journey_map.channels and not is_known_channel(journey_map, name):
                hint = did_you_mean(name, [*journey_map.channels, *known_channels()]) or "declare it under `channels:`"
                yield _unknown(f"nobody declared the channel “{name}”", record.span_of("channel", name), hint)


def _with_channels(journey_map: JourneyMap) -> Iterator[Place | Cell]:
    for place in journey_map.places:
        yield place
        yield from place.cells


def unknown_lanes(lanes: list[LaneSpec] | None, others: list[LaneSpec] | None = None) -> Found:
    """An error for each lane that is only named, but neither known to cjmap nor declared here or among `others`."""
    declared = {lane.id for lane in (*(lanes or ()), *(others or ())) if not isinstance(lane._source, Scalar)}
    for lane in lanes or ():
        if isinstance(lane._source, Scalar) and lane.id not in declared and lane.id not in KNOWN_LANES:
            own = f"for a lane of your own write {{id: {lane.id}, title: …}}"
            yield _unknown(f"there is no lane “{lane.id}”", lane.span, did_you_mean(lane.id, KNOWN_LANES) or own)


def _own_lanes(journey_map: JourneyMap) -> Found:
    """What stands under `extra` belongs to a lane that the map or its project declares."""
    listed: Iterable[LaneSpec] = (*(journey_map.project.lanes or ()), *(journey_map.journey.lanes or ()))
    lanes = [lane.id for lane in listed if lane.id not in KNOWN_LANES]
    for place in (one for one in journey_map.places if one.extra):
        written = place.node_of("extra")
        for name in place.extra or ():
            span = written.key_span(name) if isinstance(written, Mapping) else place.span
            if name in KNOWN_LANES:
                message = f"“{name}” is a lane that cjmap knows, so it does not stand under `extra`"
                yield _unknown(message, span, f"write `{name}:` beside `extra:` instead")
            elif name not in lanes:
                hint = did_you_mean(name, lanes) or f"declare it: lanes: [{{id: {name}, title: …}}]"
                yield _unknown(f"there is no lane “{name}”", span, hint)


def _phases(journey_map: JourneyMap) -> Found:
    """What `phases` tells more about should be the phase of some stage."""
    used = {stage.phase: None for stage in journey_map.stages if stage.phase}
    written = journey_map.journey.node_of("phases")
    for name in journey_map.journey.phases or ():
        if name not in used and isinstance(written, Mapping):
            hint = did_you_mean(name, used) or f"write `phase: {name}` on the stages that belong to it"
            yield Diagnostic(
                "unused-phase",
                Severity.WARNING,
                f"no stage is in the phase “{name}”",
                written.key_span(name),
                hint,
            )


def _persona_ids(journey_map: JourneyMap) -> Found:
    """A persona called like a field could not be told from the field."""
    for persona in journey_map.personas:
        if persona.id in _TAKEN:
            message = f"a persona cannot have the id “{persona.id}”: that is a key of the format"
            yield Diagnostic("bad-id", Severity.ERROR, message, persona.span_of("id"), "give them another `id:`")


def _unknown(message: str, span: Span, hint: str) -> Diagnostic:
    return Diagnostic("unknown-reference", Severity.ERROR, message, span, hint)
