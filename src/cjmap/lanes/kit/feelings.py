"""The words beside the curve: feelings and scores, the peak and the lowest, the personas' names at the ends."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.drawing.shapes import Line, Rect, Shape
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, LABEL, Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.canvas import y_of
from cjmap.lanes.kit.curves import Curve, Mark
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.labels import Placed, Placer, Wanted
from cjmap.lanes.kit.marks import mood_of, persona_look
from cjmap.languages import say

__all__ = ["Label", "label_curves", "label_shapes"]

_PILL = Style(13, 16, "semibold", "card")
_NAME = Style(16, 20, "bold")
WIDEST_WORD, MOST_LINES, NAMED = 140, 3, 9
Job = tuple[Curve, Mark]


class Label(NamedTuple):
    """The words at one mark, or at equal ones of several personas: feeling, score, and the peak or the lowest."""

    word: Block
    score: str
    pill: str
    ink: str
    is_shared: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Its width and height, with a little air."""
        width = max(self.word.width, measure(self.score, CAPTION), measure(self.pill, _PILL) + 20 if self.pill else 0)
        return width * 1.02 + 4, self.word.height + (16 if self.score else 0) + (24 if self.pill else 0)


def label_curves(
    frame: Frame, curves: list[Curve], placer: Placer
) -> tuple[list[tuple[Mark, Label, Placed]], list[Job]]:
    """Place the labels, the weightiest first. Those that find no place are returned, to be listed below the curve."""
    jobs: list[tuple[float, Job, Label]] = []
    sides: dict[int, bool] = {}
    for curve in curves:
        marks = curve.marks
        every = curve.every_mark
        high, low = (choose(every, key=lambda mark: mark.position) for choose in (max, min))  # the first of several
        sides |= _sides(marks)
        for mark in marks:
            told = high.position > low.position and not (curve.persona and frame.several)
            pill = _pill(mark is high, mark is low) if told else ""
            weight = 3 * bool(pill) + 2 * bool(mark.place.moment_of_truth) + abs(mark.position) / 4
            jobs.append((weight, (curve, mark), _label_of(frame, curve, mark, pill)))
    jobs = [*_said_once(jobs)]
    placed = _names_at_ends(frame, curves, placer)
    named = {id(mark) for mark, _, _ in placed}
    for curve in curves:
        if (name := _name(frame, curve)) and not any(id(mark) in named for mark in curve.marks):
            jobs.append((NAMED, (curve, curve.marks[-1]), name))
    homeless: list[Job] = []
    for weight, (curve, mark), label in sorted(jobs, key=lambda job: (-job[0], job[1][1].x)):
        found = None
        if len(label.word.lines) <= MOST_LINES:
            width, height = label.size
            clear = 20 if mark.place.moment_of_truth else 13
            found = placer.place(Wanted(mark.x, y_of(mark.position), width, height, clear, sides[id(mark)]))
        if found:
            placed.append((mark, label, found))
        elif weight < NAMED:
            homeless.append((curve, mark))
    return placed, sorted(homeless, key=lambda job: job[1].x)


def _said_once(jobs: list[tuple[float, Job, Label]]) -> Iterator[tuple[float, Job, Label]]:
    """The labels, those that are the same score of several personas at one place as one, in nobody's colour."""
    alike: dict[tuple[int, float, str], list[tuple[float, Job, Label]]] = {}
    for one in jobs:
        _, (curve, mark), label = one
        if curve.persona and not label.word.lines and not label.pill:
            alike.setdefault((id(mark.place), mark.middle, label.score), []).append(one)
        else:
            yield one
    for row in alike.values():
        weight, job, label = row[len(row) // 2]
        yield weight, job, label if len(row) == 1 else label._replace(ink="ink-2", is_shared=True)


def _name(frame: Frame, curve: Curve) -> Label | None:
    """Whose curve it is, where there are several."""
    persona = curve.persona
    if persona is None or not frame.several:
        return None
    ink = persona_look(frame.persona_number(persona)).ink
    return Label(set_text(frame.called(persona), _NAME, 200), "", "", ink)


def _names_at_ends(frame: Frame, curves: list[Curve], placer: Placer) -> list[tuple[Mark, Label, Placed]]:
    """The personas' names beside the ends of their curves, the highest first, wherever there is room."""
    placed = []
    for after in (True, False):
        ends = [(curve.marks[-1 if after else 0], name) for curve in curves if (name := _name(frame, curve))]
        for mark, name in sorted(ends, key=lambda end: -end[0].position):
            clear = 20 if mark.place.moment_of_truth else 13
            wanted = Wanted(mark.x, y_of(mark.position), *name.size, clear, above=True)
            if found := placer.place_beside(wanted, after):
                placed.append((mark, name, found))
    return placed


def _pill(is_peak: bool, is_lowest: bool) -> str:
    return f"▲ {say('Peak')}" if is_peak else f"▼ {say('Lowest')}" if is_lowest else ""


def _label_of(frame: Frame, curve: Curve, mark: Mark, pill: str) -> Label:
    mood = mood_of(mark.position)
    ink = mood.ink
    if curve.persona and frame.several:
        ink = persona_look(frame.persona_number(curve.persona)).ink
    word = " — ".join(filter(None, (mark.feeling.word, mark.feeling.when)))
    return Label(set_text(word, LABEL, WIDEST_WORD, balance=True), mark.feeling.written, pill, ink)


def _sides(marks: list[Mark]) -> dict[int, bool]:
    """Whether each mark's label wants to stand above: at a high yes, at a low no, else on the side of its sign."""
    sides = {}
    for number, mark in enumerate(marks):
        around = [one.position for one in (*marks[max(number - 1, 0) : number], *marks[number + 1 : number + 2])]
        above = mark.position >= 0
        if around and mark.position >= max(around):
            above = True
        elif around and mark.position <= min(around):
            above = 0 < mark.position < 1
        sides[id(mark)] = above
    return sides


def label_shapes(mark: Mark, label: Label, placed: Placed) -> list[Shape]:
    """A label where it was placed, with a line to its mark when it had to go far."""
    width, height = label.size
    middle, y = placed.x + width / 2, placed.y
    shapes: list[Shape] = []
    if placed.far:
        edge = placed.y + height + 1 if placed.above else placed.y - 1
        near = y_of(mark.position) + (-10 if placed.above else 10)
        shapes.append(Line(mark.x, near, round(min(max(mark.x, placed.x), placed.x + width), 2), edge, "line-3"))
    pill_top = y if placed.above else y + height - 20
    y += 24 if label.pill and placed.above else 0
    shapes += label.word.shapes(round(middle, 2), y, "middle", fill=label.ink, halo="card")
    if label.score:
        ink = "ink-2" if label.word.lines else label.ink  # alone it says whose it is
        shapes.append(line(label.score, CAPTION, round(middle, 2), y + label.word.height, "middle", ink, "card"))
    if label.pill:
        wide = measure(label.pill, _PILL) + 20
        ink = "pos" if "▲" in label.pill else "neg"
        shapes.append(Rect(round(middle - wide / 2, 2), pill_top, round(wide, 2), 20, ink, radius=10))
        shapes.append(line(label.pill, _PILL, round(middle, 2), pill_top + 2, "middle"))
    return shapes
