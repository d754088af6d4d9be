"""From YAML nodes to the model: journeys, personas and projects, every shorthand spelt out, every id resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.claims import Cell
from cjmap.model.declared import undeclared, unknown_lanes
from cjmap.model.emotion import Emotion
from cjmap.model.ids import Known, index, slug
from cjmap.model.journey import Journey
from cjmap.model.map import JourneyMap
from cjmap.model.nearest import did_you_mean
from cjmap.model.persona import Persona
from cjmap.model.project import Project
from cjmap.model.read import read_record
from cjmap.model.record import Record, is_blank
from cjmap.model.scale import Scale, scale_from
from cjmap.model.settings import Settings
from cjmap.model.unresolved import unresolved
from cjmap.source.nodes import Document, Mapping, Node, Scalar

__all__ = ["build_journey", "build_persona", "build_project"]

Found = list[Diagnostic]


def build_project(document: Document) -> tuple[Project, Found]:
    """The project a document describes, and what is wrong with it."""
    project, found = read_record(Project, document.root, Span(document.path))
    if project is None:
        return Project(), found
    if _scale_is_told(project):
        found += _words_off_scale(project, scale_from(project.emotion_scale))
    return project, found + list(unknown_lanes(project.lanes))


def build_persona(document: Document, name: str) -> tuple[Persona | None, Found]:
    """The persona a document describes, and what is wrong with it. `name` is the file's."""
    persona, found = read_record(Persona, document.root, Span(document.path), fallback={"persona": name})
    if persona is not None and persona.id is None:
        persona.id = name
    return persona, found


def build_journey(
    document: Document,
    name: str,
    project: Project | None = None,
    personas: Sequence[Persona] = (),
    folder: Path = Path(),
    root: Path | None = None,
) -> tuple[JourneyMap | None, Found]:
    """The journey map a document describes, even a broken one, and everything that is wrong with it.

    `name` is the id when the map gives none; `project` and `personas` are what the map shares with others; `folder`
    is where its file is and `root` the folder that files it names must stay in. None only when the document holds
    no mapping at all.
    """
    named = _persona_names(document.root, personas)
    fallback = {"journey": name, "stages": []}
    journey, found = read_record(Journey, document.root, Span(document.path), named, fallback)
    if journey is None:
        return None, found
    travellers, told = _travellers(journey, personas)
    journey_map = JourneyMap(
        journey.id or name,
        document.path,
        folder,
        root or folder,
        journey,
        project or Project(),
        tuple(travellers),
    )
    found += told + _identify(journey_map)
    is_written = isinstance(document.root, Mapping) and "stages" in document.root
    at = journey.span_of("stages")
    if is_written and not journey.stages and not any(one.code in _UNREAD or _is_name_in(at, one) for one in found):
        hint = "write the first one below `stages:`, such as `- stage: Finds us`"
        found.append(Diagnostic("map-without-stages", Severity.ERROR, "this map has no stage yet", at, hint))
    if _scale_is_told(journey) and (journey.emotion_scale or _scale_is_told(journey_map.project)):
        found += _words_off_scale(journey, journey_map.scale)
        found += _off_scale(journey_map)
    return journey_map, found + unresolved(journey_map) + undeclared(journey_map)


_UNREAD = ("missing-key", "unquoted-text")
"""What is said where there is no stage yet, or one that cannot be read."""


def _is_name_in(at: Span, found: Diagnostic) -> bool:
    """Whether a stage's name stands where a key does."""
    return found.code == "unknown-key" and at.holds(found.span)


def _persona_names(root: Node | None, shared: Iterable[Persona]) -> frozenset[str]:
    """The ids that the map's personas will have, as far as they can be told before it is read."""
    listed = root.get("personas", ()) if isinstance(root, Mapping) else ()
    by_name = {persona.persona.casefold(): persona.id or "" for persona in shared}
    names = set()
    for item in listed if isinstance(listed, list) else [listed]:
        if isinstance(item, Scalar):
            names |= {str(item), by_name.get(item.casefold()) or slug(item)}
        elif isinstance(item, Mapping):
            names.add(str(item.get("id") or slug(str(item.get("persona", "")))))
    return frozenset(names - {""})


def _travellers(journey: Journey, shared: Sequence[Persona]) -> tuple[list[Persona], Found]:
    """The personas of a map: those it shares with the project by id or name, and those written in it."""
    known = {persona.id: persona for persona in shared} | {persona.persona.casefold(): persona for persona in shared}
    travellers, found = [], []
    for persona in journey.personas or ():
        match = known.get(persona.persona) or known.get(persona.persona.casefold())
        only_named = isinstance(persona._source, Scalar)
        if only_named and match is None:
            hint = did_you_mean(persona.persona, [one.id or "" for one in shared]) or (
                f"describe them in {slug(persona.persona) or 'name'}.persona.yaml, or write them out here"
            )
            message = f"nobody described the persona “{persona.persona}”; drawn with the name alone"
            found.append(Diagnostic("persona-only-a-name", Severity.INFO, message, persona.span, hint))
        travellers.append(match if only_named and match else persona)
    return travellers, found


def _identify(journey_map: JourneyMap) -> Found:
    """Give everything on the map its id, and note who has which."""
    cells = [claim for claim in journey_map.claims if isinstance(claim, Cell) and claim.id]
    pain_points = [one for one in journey_map.pain_points if not one.same_as]
    found: Found = []
    for kind, things, name in (
        ("persona", journey_map.personas, lambda one: one.persona),
        ("stage", journey_map.stages, lambda one: one.stage),
        ("touchpoint", journey_map.touchpoints, lambda one: one.touchpoint),
        ("pain point", pain_points, lambda one: one.pain_point or ""),
        ("opportunity", journey_map.opportunities, lambda one: one.opportunity),
        ("item", cells, lambda one: one.text),
    ):
        journey_map.known[kind], twice = index(kind, things, name)
        found += twice
    journey_map.known["source"] = Known("source", lambda one: one.title or "")
    journey_map.known["source"].update(journey_map.sources)
    return found


def _scale_is_told(settings: Settings) -> bool:
    """False when a scale is written but could not be read: then nobody knows what is off it."""
    return settings.emotion_scale is not None or is_blank(settings.node_of("emotion_scale") or Scalar(""))


def _off_scale(journey_map: JourneyMap) -> Found:
    """An error for each score that is off the map's scale; it is left out."""
    return [found for place in journey_map.places for found in _off(place.emotion, journey_map.scale)]


def _off(emotion: Emotion | None, scale: Scale) -> Iterator[Diagnostic]:
    if emotion is None:
        return
    if emotion.score is not None and not scale.holds(emotion.score):
        yield _out_of_range(emotion, "score", emotion.score, scale)
        emotion.score = None
    if emotion.range and not all(map(scale.holds, emotion.range)):
        yield _out_of_range(emotion, "range", next(bound for bound in emotion.range if not scale.holds(bound)), scale)
        emotion.range = None
    for part in emotion.parts:
        yield from _off(part, scale)


def _words_off_scale(settings: Settings, scale: Scale) -> Iterator[Diagnostic]:
    for word, score in list((settings.emotion_words or {}).items()):
        if not scale.holds(score) and settings.emotion_words:
            del settings.emotion_words[word]
            written = settings.node_of("emotion_words")
            span = written[word].span if isinstance(written, Mapping) and word in written else settings.span
            yield Diagnostic(
                "emotion-out-of-range",
                Severity.ERROR,
                _off_text(score, scale),
                span,
                _SCALE_HINT.format(scale),
            )


def _out_of_range(emotion: Record, key: str, score: float, scale: Scale) -> Diagnostic:
    span = emotion.span_of(key)
    return Diagnostic("emotion-out-of-range", Severity.ERROR, _off_text(score, scale), span, _SCALE_HINT.format(scale))


_SCALE_HINT = "the scale here is {}; declare `emotion_scale: {{worst: …, best: …}}` to use another"


def _off_text(score: float, scale: Scale) -> str:
    return f"score {scale.written(score).removeprefix('+')} is off the scale {scale}"
