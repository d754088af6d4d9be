"""The scenes of a storyboard: what each frame is about, whose words stand in it, and how it feels."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.drawing.bidi import joined
from cjmap.drawing.sheet import Entry
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import quoted
from cjmap.lanes.kit.notes import names_of, notes_of
from cjmap.lanes.kit.pictures import picture_of
from cjmap.languages import say
from cjmap.layout.kit.poster import felt_words, meant
from cjmap.model.channels import look_of
from cjmap.model.claims import Statement
from cjmap.model.feelings import Feeling, felt, mean_position
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage, Touchpoint

__all__ = ["DOES", "Scene", "channels_of", "feelings_of", "frame_entry", "scenes_of"]

DOES = "footprints"
"""The icon of what is done: a frame tells that plainly, and everything else in a bubble."""


class Words(NamedTuple):
    """What is thought, said, asked or done in a frame, whose it is, and an icon for which of these it is."""

    text: str
    by: str
    icon: str


class Scene(NamedTuple):
    """What one frame shows: a place of a stage, its words, its mood on −2…+2, and the moods at its two edges."""

    stage: Stage
    place: Place
    words: Words | None
    mood: float | None
    edges: tuple[float, float] = (0, 0)


def scenes_of(frame: Frame) -> list[Scene]:
    """A scene for each touchpoint, or for a stage without one; a stage with a picture of its own opens with that."""
    scenes = [scene for stage in frame.map.stages for scene in _of_stage(frame, stage)]
    marked = [(number, scene.mood) for number, scene in enumerate(scenes) if scene.mood is not None]
    for place, (number, mood) in enumerate(marked):
        before = marked[place - 1][1] if place else mood
        after = marked[place + 1][1] if place + 1 < len(marked) else mood
        scenes[number] = scenes[number]._replace(edges=((before + mood) / 2, (mood + after) / 2))
    return scenes


def _of_stage(frame: Frame, stage: Stage) -> Iterator[Scene]:
    """The scenes of a stage. Words of the stage itself go to its first scene that has none of its own."""
    touchpoints = list(stage.touchpoints or ())
    places: list[Place] = [stage] if picture_of(stage) or not touchpoints else []
    waiting = _words(frame, stage)
    for place in [*places, *touchpoints]:
        words = None if place is stage else _words(frame, place)
        if words is None:
            words, waiting = waiting, None
        yield Scene(stage, place, words, mean_position(frame.map, place))


def _words(frame: Frame, place: Place) -> Words | None:
    """The thought of whoever feels most strongly at a place; else the first quote, question or action."""
    if place.thoughts:
        return _stated(frame, max(place.thoughts, key=lambda one: _strength(frame, place, one)), "message-circle")
    for quote in place.quotes or ():
        return Words(quote.text, quote.by or "", "quote")
    for asked in place.questions or ():
        return _stated(frame, asked, "circle-help")
    for done in place.actions or ():
        return _stated(frame, done, DOES)
    return None


def _stated(frame: Frame, said: Statement, icon: str) -> Words:
    return Words(said.text, names_of(frame, said.personas) if said.personas else "", icon)


def _strength(frame: Frame, place: Place, said: Statement) -> float:
    """How far from neutral those feel who think so."""
    people: list[str | None] = [*said.personas] if said.personas else [None]
    return max(abs(mean_position(frame.map, place, one) or 0) for one in people)


def frame_entry(frame: Frame, scene: Scene) -> Entry:
    """A frame in words."""
    place = scene.place
    notes = [(say("Channel"), text) for text in [channels_of(frame, place)] if text]
    if words := scene.words:
        notes.append((say("Does"), words.text) if words.icon == DOES else (say("Words"), quoted(words.text)))
        notes += [(say("By"), words.by)] if words.by else []
    felt_here = feelings_of(frame, place)
    notes += [(say("Feels"), joined((who, felt_words(frame, feeling)), ": ")) for who, feeling in felt_here]
    anchor = f"t-{place.id}" if isinstance(place, Touchpoint) else None
    return Entry(
        place.name, place.path, (*notes, *notes_of(frame, place, ("channel", "success"))), anchor,
        frame.codes.of(place), of=f"s-{scene.stage.id}",
    )  # fmt: skip


def channels_of(frame: Frame, place: Place) -> str:
    """What people call the channels of a place."""
    return ", ".join(look_of(frame.map, name).title for name in place.channel or ())


def feelings_of(frame: Frame, place: Place) -> list[tuple[str, Feeling]]:
    """Every feeling at a place, in order, after the names of those who feel it where not everybody does."""
    people: list[Persona | None] = [one for one in frame.map.personas if meant(place.personas, one)]
    told: dict[int, tuple[Feeling, list[str]]] = {}
    for who in people or [None]:
        for move in felt(frame.map, place.emotion, who.id if who else None):
            for one in move:
                told.setdefault(id(one.emotion), (one, []))[1].append(who.persona if who else "")
    return [("" if len(names) >= len(people) else ", ".join(names), feeling) for feeling, names in told.values()]
