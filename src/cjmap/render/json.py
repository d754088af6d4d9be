"""JSON: the map itself, resolved, for programs. `docs/json.md` describes the shape."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from cjmap.model.claims import Metric, PainPoint
from cjmap.model.emotion import Emotion
from cjmap.model.feelings import score_of_word
from cjmap.model.map import JourneyMap
from cjmap.model.plain import plain, plain_nothing, plain_number, plain_record
from cjmap.model.record import Record
from cjmap.model.settings import Settings
from cjmap.render import Format

__all__ = ["FORMAT", "as_dict", "as_json"]

Plain = dict[str, Any]
_TOLD_ELSEWHERE = {"id", "journey", "personas", "stages", "emotion_scale", *Settings.model_fields}


def as_json(journey_map: JourneyMap) -> str:
    """The map as JSON text, keys always in the same order, with a newline at its end."""
    return json.dumps(as_dict(journey_map), ensure_ascii=False, indent=2) + "\n"


def as_dict(journey_map: JourneyMap) -> Plain:
    """The map as dictionaries and lists: ids given, personas and settings of the project put in, scores placed."""
    told = _Resolved(journey_map)
    journey, project = journey_map.journey, journey_map.project
    scale = {"worst": plain_number(journey_map.scale.worst), "best": plain_number(journey_map.scale.best)}
    settings = {
        "scale": scale,
        "emotion_words": {word: plain_number(score) for word, score in journey_map.emotion_words.items()},
        "channels": told.plain(journey_map.channels),
        "actors": told.plain(journey_map.actors),
        "sources": told.plain(journey_map.sources),
        "lanes": told.plain(journey_map.lanes),
    }
    for name in ("theme", "logo", "review_every"):
        settings[name] = told.plain(getattr(journey, name) or getattr(project, name))
    head = {"id": journey_map.id, "file": journey_map.path, "project": project.project, "journey": journey.journey}
    said = {key: value for key, value in told.record(journey).items() if key not in _TOLD_ELSEWHERE}
    resolved = {"type": journey.type or "journey", "state": journey.state or "current", "lang": journey_map.lang}
    return {
        **{key: value for key, value in head.items() if value is not None},
        **resolved,
        **{key: value for key, value in said.items() if key not in resolved},
        **{key: value for key, value in settings.items() if value},
        "personas": told.plain(list(journey_map.personas)),
        "stages": told.plain(journey_map.stages),
    }


class _Resolved:
    """Records of one map as plain values. What nobody wrote is left out; `[]` stays, a reason is `{"none": reason}`."""

    def __init__(self, journey_map: JourneyMap) -> None:
        self.map = journey_map
        self.special: dict[type[Record], Callable[[Any], Any]] = {
            Emotion: self.emotion, PainPoint: self.pain_point, Metric: self.metric
        }  # fmt: skip

    def plain(self, value: Any) -> Any:
        """Any value of the model."""
        return plain(value, self.special)

    def record(self, record: Record) -> Plain:
        """The fields that say something, `id` first."""
        return plain_record(record, self.special)

    def metric(self, metric: Metric) -> Plain:
        """A metric with its name or id under `key`."""
        return {"key": metric.key, **self.record(metric)}

    def pain_point(self, pain_point: PainPoint) -> Plain:
        """A pain point; one felt again says what the first one says, and its own words where it has any."""
        said = self.record(pain_point)
        if not pain_point.same_as:
            return said
        first = self.map.original(pain_point)
        return self.record(first) | said | {"same_as": first.id or pain_point.same_as}

    def emotion(self, emotion: Emotion) -> Any:
        """A feeling with its `position` on −2…+2, or the feelings it is made of."""
        if emotion.none is not None:
            return plain_nothing(emotion.none)
        told = {key: value for key, value in self.record(emotion).items() if value != []}
        position = self._position(emotion)
        told |= {} if position is None else {"position": plain_number(position)}
        if emotion.range:
            told["range_position"] = [plain_number(self.map.scale.position(bound)) for bound in emotion.range]
        parts = {"moves": emotion.moves, "by_persona": emotion.by_persona}
        return told | {key: self.plain(part) for key, part in parts.items() if part}

    def _position(self, emotion: Emotion) -> float | None:
        if emotion.score is not None:
            return self.map.scale.position(emotion.score)
        return score_of_word(self.map.emotion_words, emotion.feeling, self.map.lang) if emotion.feeling else None


FORMAT = Format(of_map=as_json)
