"""The legend of the flow: the signs that occur in it, and no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from cjmap.drawing.shapes import Icon, Path, Shape
from cjmap.figures.counts import counts_of
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import mood_of, star
from cjmap.languages import say
from cjmap.layout.flowchart.links import KINDS, Flow, Kind, Link
from cjmap.layout.flowchart.pills import look_of_link
from cjmap.layout.graph.strokes import arrow
from cjmap.layout.kit.legend import Sign, persona_signs, severity_sign
from cjmap.model.feelings import mean_position

__all__ = ["signs_of"]

_WORDS: tuple[tuple[Kind, str], ...] = (
    ("jump", "On, past stages"), ("back", "Back to an earlier card"), ("end", "The journey ends"),
    ("dead", "Leaves midway"), ("handed", "Goes on in another journey"),
)  # fmt: skip


def signs_of(frame: Frame, flow: Flow) -> Iterator[tuple[str, list[Sign]]]:
    """Each group that has a sign on this flow."""
    counts = counts_of(frame.map)
    severe = [severity_sign(one) for one in counts.severities if one in ("critical", "major")]
    groups = (
        (say("Ways"), list(_ways(flow))), (say("Cards"), list(_cards(frame))), (say("Emotion"), list(_moods(frame))),
        (say("Pain points"), severe), (say("Personas"), list(persona_signs(frame))),
    )  # fmt: skip
    return ((title, signs) for title, signs in groups if signs)


def _ways(flow: Flow) -> Iterator[Sign]:
    if any(link.happy for link in flow.links):
        happy = Link("", "", "", "on", happy=True)
        yield Sign(36, say("Happy path: the main way to the end"), partial(_line, link=happy))
    if any(not link.happy and link.kind == "on" for link in flow.links):
        yield Sign(36, say("Another way"), partial(_line, link=Link("", "", "", "on")))
    for kind, words in _WORDS:
        if any(link.kind == kind for link in flow.links):
            yield Sign(36 if kind == "back" else 18, say(words), partial(_kind, kind=kind))
    if any(link.share is not None for link in flow.links):
        yield Sign(36, say("The wider, the more go that way"), _widths)


def _line(x: float, y: float, *, link: Link) -> Sequence[Shape]:
    return arrow([(x, y + 8), (x + 36, y + 8)], *look_of_link(link))


def _kind(x: float, y: float, *, kind: Kind) -> Sequence[Shape]:
    ink = look_of_link(Link("", "", None, kind))[0]
    if kind == "back":
        return arrow([(x + 36, y + 8), (x, y + 8)], *look_of_link(Link("", "", "", kind)))
    return [Icon(KINDS[kind][0], x, y, 16, ink)]


def _widths(x: float, y: float) -> Sequence[Shape]:
    wedge = (("M", x, y + 7), ("L", x + 36, y + 4), ("L", x + 36, y + 12), ("L", x, y + 9), ("Z",))
    return [Path(wedge, "ink-3")]


def _cards(frame: Frame) -> Iterator[Sign]:
    if counts_of(frame.map).moments_of_truth:
        yield Sign(16, say("Moment of truth"), lambda x, y: [star(x + 8, y + 8, 8)])
    yield Sign(16, say("Channel changes"), lambda x, y: [Icon("repeat", x, y, 16, "ink-2")])


def _moods(frame: Frame) -> Iterator[Sign]:
    found = [at for one in frame.map.places if (at := mean_position(frame.map, one)) is not None]
    words = {"laugh": "Very good", "smile": "Good", "meh": "Neutral", "frown": "Bad", "angry": "Very bad"}
    faces = {mood_of(at).face: mood_of(at) for at in found}
    for face, word in words.items():
        if face in faces:
            yield Sign(16, say(word), partial(_face, face=face, ink=faces[face].ink))


def _face(x: float, y: float, *, face: str, ink: str) -> Sequence[Shape]:
    return [Icon(face, x, y, 16, ink)]
