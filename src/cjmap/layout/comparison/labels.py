"""The words beside the two curves, placed so that none touches another, a mark, an arrow or a curve."""

from __future__ import annotations

from collections.abc import Iterable

from cjmap.drawing.shapes import Line, Shape
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, LABEL
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Codes
from cjmap.lanes.kit.labels import Placed, Placer, Wanted
from cjmap.lanes.kit.marks import mood_of
from cjmap.layout.comparison.curves import Curves, Mark, MarkPair
from cjmap.layout.comparison.signs import BIG, from_to, said_of

__all__ = ["Job", "label_shapes", "place_jobs", "place_labels"]

WIDEST, MOST_LINES = 140, 3


class Job(NamedTuple):
    """One label to place: the pair and the mark it belongs to, its words, its score and its look."""

    pair: MarkPair
    mark: Mark
    word: Block
    score: str
    ink: str
    above: bool
    weight: float

    @property
    def size(self) -> tuple[float, float]:
        """Its width and height, with a little air."""
        width = max(self.word.width, measure(self.score, CAPTION))
        return width * 1.02 + 4, self.word.height + 16

    def told(self, codes: Codes) -> str:
        """The label in one line, for where it finds no room."""
        side = "after" if self.mark is self.pair.after else "before"
        words = " ".join(run.text for runs in self.word.lines for run in runs)
        return " ".join(filter(None, (codes.of(self.mark.place), said_of(side, f"{words} {self.score}".strip()))))


def place_labels(curves: Curves, placer: Placer) -> tuple[list[tuple[Job, Placed]], list[Job]]:
    """Place the labels, the weightiest first; those that find no place are returned."""
    return place_jobs([job for pair in curves.pairs for job in _jobs(pair)], placer)


def place_jobs(jobs: Iterable[Job], placer: Placer) -> tuple[list[tuple[Job, Placed]], list[Job]]:
    """Place these labels, the weightiest first; those that find no place are returned."""
    placed: list[tuple[Job, Placed]] = []
    homeless: list[Job] = []
    for job in sorted(jobs, key=lambda job: (-job.weight, job.mark.x)):
        width, height = job.size
        clear = 19 if job.mark.place.moment_of_truth else 12
        wanted = Wanted(job.mark.x, job.mark.y, width, height, clear, job.above)
        found = placer.place(wanted) if len(job.word.lines) <= MOST_LINES else None
        if found:
            placed.append((job, found))
        else:
            homeless.append(job)
    return placed, sorted(homeless, key=lambda job: job.mark.x)


def _jobs(pair: MarkPair) -> list[Job]:
    """The label of the new state on the outer side, that of the old one opposite; one for both where they agree."""
    before, after = pair.before, pair.after
    if after is None or before is None:
        mark = after or before
        assert mark
        quiet = after is None
        return [_job(pair, mark, mark.word, mark.written, mark.position >= 0, quiet, 2)]
    change = after.position - before.position
    weight = 3 + abs(change) + 2 * bool(after.place.moment_of_truth)
    above = after.y <= before.y
    same = after.word.casefold() == before.word.casefold()
    if abs(change) < BIG and same:
        score = from_to(tuple(dict.fromkeys((before.written, after.written))))
        return [_job(pair, after, after.word, score, above, False, weight)]
    return [
        _job(pair, after, after.word, after.written, above, False, weight),
        _job(pair, before, "" if same else before.word, before.written, not above, True, weight - 3),
    ]


def _job(pair: MarkPair, mark: Mark, word: str, score: str, above: bool, quiet: bool, weight: float) -> Job:
    ink = "ink-3" if quiet else mood_of(mark.position).ink
    style = CAPTION if quiet else LABEL
    told = f"{word} ({pair.missing})".strip() if pair.missing else word
    return Job(pair, mark, set_text(told, style, WIDEST, balance=True), score, ink, above, weight)


def label_shapes(job: Job, placed: Placed) -> list[Shape]:
    """A label where it was placed, with a line to its mark when it had to go far."""
    width, height = job.size
    middle, y = round(placed.x + width / 2, 2), placed.y
    shapes: list[Shape] = []
    if placed.far:
        edge = y + height + 1 if placed.above else y - 1
        near = job.mark.y + (-10 if placed.above else 10)
        end = round(min(max(job.mark.x, placed.x), placed.x + width), 2)
        shapes.append(Line(job.mark.x, near, end, edge, "line-3"))
    shapes += job.word.shapes(middle, y, "middle", fill=job.ink, halo="card")
    ink = "ink-3" if job.ink == "ink-3" else "ink-2"
    shapes.append(line(job.score, CAPTION, middle, y + job.word.height, "middle", ink, "card"))
    return shapes
