"""A journey map with everything it shares with its project: personas, sources, channels, scale; its things by id."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from cjmap.drawing.theme import Theme
from cjmap.model.claims import Claim, Opportunity, PainPoint
from cjmap.model.emotion import Emotion
from cjmap.model.ids import Known
from cjmap.model.journey import Journey
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage, Touchpoint
from cjmap.model.project import Project
from cjmap.model.record import is_blank
from cjmap.model.scale import DEFAULT_SCALE, Scale, scale_from
from cjmap.model.settings import Channel, LaneSpec, Source

__all__ = ["JourneyMap", "pains_of"]


@dataclass(repr=False)
class JourneyMap:
    """One journey map, resolved. `path` is the name of its file as shown, `folder` where that file is.

    `improved` are the maps it is held against: those it says it improves, as far as they were found. `theme` is the one
    it asks for, itself or by its project; None when neither does. `worked_out` belongs to `once_a_map`.
    """

    id: str
    path: str
    folder: Path
    root: Path
    journey: Journey
    project: Project
    personas: tuple[Persona, ...] = ()
    known: dict[str, Known] = field(default_factory=dict)
    improved: tuple[JourneyMap, ...] = field(default=(), repr=False, compare=False)
    theme: Theme | None = None
    worked_out: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def stages(self) -> list[Stage]:
        """The stages in order."""
        return self.journey.stages

    @cached_property
    def touchpoints(self) -> list[Touchpoint]:
        """All touchpoints in reading order."""
        return [touchpoint for stage in self.stages for touchpoint in stage.touchpoints or ()]

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every stage, followed by its touchpoints."""
        return tuple(place for stage in self.stages for place in (stage, *(stage.touchpoints or ())))

    @cached_property
    def pain_points(self) -> tuple[PainPoint, ...]:
        """Every pain point written anywhere on the map, in reading order; `same_as` ones too."""
        return (*(self.journey.pain_points or ()), *(one for place in self.places for one in pains_of(place)))

    @cached_property
    def opportunities(self) -> tuple[Opportunity, ...]:
        """Every opportunity in reading order."""
        own = self.journey.opportunities or ()
        return (*own, *(one for place in self.places for one in place.opportunities or ()))

    @cached_property
    def claims(self) -> tuple[Claim | Emotion, ...]:
        """Everything the map claims: feelings, pain points, opportunities, quotes, statements, cells, metrics."""
        journey = self.journey
        found = [*(journey.metrics or ()), *(journey.quotes or ()), *self.pain_points, *self.opportunities]
        for place in self.places:
            found += _feelings(place.emotion)
            found += place.said
            found += place.quotes or ()
            found += place.metrics or ()
            found += place.cells
        return tuple(found)

    def find(self, reference: str, *kinds: str) -> Any | None:
        """The thing that a reference names: of the kind it says (`stage:order`), else of the first of `kinds`."""
        prefix, colon, rest = reference.partition(":")
        named = prefix.replace("_", " ")
        if colon and named in self.known:
            return self.known[named].get(rest.strip())
        return next((self.known[kind][reference] for kind in kinds if reference in self.known[kind]), None)

    def original(self, pain_point: PainPoint) -> PainPoint:
        """The pain point where it was written first; itself unless it says `same_as`."""
        seen = {id(pain_point)}
        while pain_point.same_as and (first := self.find(pain_point.same_as, "pain point")):
            if id(first) in seen:
                break
            seen.add(id(first))
            pain_point = first
        return pain_point

    def personas_of(self, names: list[str] | None) -> tuple[Persona, ...]:
        """The personas named; all of them when nobody is."""
        return tuple(one for one in self.personas if names is None or one.id in names)

    @cached_property
    def scale(self) -> Scale:
        """The scale scores are written on."""
        return scale_from(self.journey.emotion_scale, scale_from(self.project.emotion_scale))

    @cached_property
    def scale_is_known(self) -> bool:
        """False where a scale is written that could not be read: then no score says how good it is."""
        settings = (self.journey, self.project)
        written = (one.node_of("emotion_scale") for one in settings if one.emotion_scale is None)
        return all(node is None or is_blank(node) for node in written)

    @cached_property
    def emotion_words(self) -> dict[str, float]:
        """The score of each declared feeling, on −2…+2."""
        project_scale = scale_from(self.project.emotion_scale, DEFAULT_SCALE)
        words = {word: project_scale.position(score) for word, score in (self.project.emotion_words or {}).items()}
        own = {word: self.scale.position(score) for word, score in (self.journey.emotion_words or {}).items()}
        return words | own

    @cached_property
    def channels(self) -> dict[str, Channel]:
        """The channels that the project or the map declares."""
        return (self.project.channels or {}) | (self.journey.channels or {})

    @cached_property
    def actors(self) -> dict[str, str]:
        """Who acts behind the scenes, by the letter or word that stands for them."""
        return (self.project.actors or {}) | (self.journey.actors or {})

    @cached_property
    def sources(self) -> dict[str, Source]:
        """What claims may cite."""
        of_personas = [persona.sources or {} for persona in self.personas]
        return (
            {k: v for some in of_personas for k, v in some.items()}
            | (self.project.sources or {})
            | (self.journey.sources or {})
        )

    @cached_property
    def lanes(self) -> list[LaneSpec]:
        """The lanes asked for by the map, else by its project."""
        return self.journey.lanes or self.project.lanes or []

    @property
    def drawn_from(self) -> tuple[JourneyMap, ...]:
        """The maps that a drawing of it may show: itself and those it is held against."""
        return (self, *self.improved)

    @property
    def is_future(self) -> bool:
        """Whether its scores are targets."""
        return self.journey.state == "future"

    @property
    def lang(self) -> str:
        """The language of the text, English unless it says otherwise."""
        return self.journey.lang or self.project.lang or "en"


def pains_of(place: Place) -> list[PainPoint]:
    """Every pain point written at one place, its statements and cells included."""
    found = list(place.pain_points or ())
    for item in place.items:
        if item.pain_points:
            found += item.pain_points
    return found


def _feelings(emotion: Emotion | None) -> list[Emotion]:
    """Every feeling told; outcomes that share their evidence count as one."""
    if emotion is None:
        return []
    parts = emotion.parts if emotion.evidence is None and emotion.assumed is None else ()
    if parts:
        return [one for part in parts for one in _feelings(part)]
    return [emotion] if emotion.none is None else []
