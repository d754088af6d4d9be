"""A map in parts: cut to fit its paper, or drawn as several sheets because somebody asked for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from cjmap.drawing.options import Options
from cjmap.languages import say, speaking
from cjmap.layout.kit.columns import FULL_WIDTH, LABELS, MARGIN, least_widths
from cjmap.model.ids import slug
from cjmap.model.map import JourneyMap

__all__ = ["Part", "parts_of", "split", "stages_named"]

Part = tuple[int, int]
"""From which stage to before which, counted from 0."""

TORN_PHASE = 0.5
"""What it costs to cut through a phase, as a share of the cost of a part that is all empty."""


def split(journey_map: JourneyMap, options: Options) -> list[tuple[str, Options]]:
    """The sheets of a map as `options.split` says: what tells each apart in the name of a file, and how it is drawn.

    A map that cannot be split so, or fits on one sheet, is one sheet without such a name.
    """
    with speaking(journey_map.lang):
        return _named(journey_map, options)


def _named(journey_map: JourneyMap, options: Options) -> list[tuple[str, Options]]:
    named = list(_by_phases(journey_map) if options.split == "phases" else _by_stages(journey_map))
    if len(named) < 2:
        return [("", replace(options, split=""))]
    used: Counter[str] = Counter()
    sheets = []
    for number, (name, said, part) in enumerate(named, 1):
        stem = slug(name) or str(number)
        used[stem] += 1
        told = f"{say('Part {number} of {count}', number=number, count=len(named))} · {said}"
        unique = f"{stem}-{used[stem]}" if used[stem] > 1 else stem
        sheets.append((unique, replace(options, split="", stages=part, part=told)))
    return sheets


def _by_phases(journey_map: JourneyMap) -> Iterator[tuple[str, str, Part]]:
    """Neighbouring stages of one phase by its name, those without a phase by their numbers; nothing without phases."""
    phases = [stage.phase for stage in journey_map.stages]
    start = 0
    for phase, stages in groupby(phases):
        stop = start + len(list(stages))
        if any(phases):
            yield phase or _plain(start, stop), phase or stages_named((start, stop)), (start, stop)
        start = stop


def _by_stages(journey_map: JourneyMap) -> Iterator[tuple[str, str, Part]]:
    """As many stages together as fit on a sheet of full width."""
    for part in parts_of(journey_map, FULL_WIDTH):
        yield _plain(*part), stages_named(part), part


def stages_named(part: Part, count: int = 0) -> str:
    """The stages of a part by their numbers, such as `stages 1–4 of 9`; without a `count`, `stages 1–4`."""
    first, last = part[0] + 1, part[1]
    words = "stage {number}" if first == last else "stages {first}–{last}"
    words += " of {count}" if count else ""
    return say(words, number=first, first=first, last=last, count=count)


def _plain(start: int, stop: int) -> str:
    """The stages of a part for the name of a file, which is the same in every language."""
    return f"stage {stop}" if stop - start == 1 else f"stages {start + 1}-{stop}"


def parts_of(
    journey_map: JourneyMap, width: float, within: Part | None = None, least: Sequence[float] = ()
) -> list[Part]:
    """The fewest parts whose sheets are at most `width` pixels wide, cut between phases where that is possible.

    Parts are filled evenly. A stage that is wider on its own has a part of its own. `within` takes some stages alone;
    `least` is how wide each of them must be, where that is not what a map needs.
    """
    begin, end = within or (0, len(journey_map.stages))
    widths = least or least_widths(journey_map)[begin:end]
    room = width - 2 * MARGIN - LABELS
    phases = [stage.phase for stage in journey_map.stages[begin:end]]
    best: list[tuple[int, float, list[Part]]] = [(0, 0.0, [])]
    for stop in range(1, len(widths) + 1):
        torn = stop < len(widths) and phases[stop] is not None and phases[stop - 1] == phases[stop]
        options = []
        for start in range(stop - 1, -1, -1):
            taken = sum(widths[start:stop])
            if taken > room and start < stop - 1:
                break
            count, cost, parts = best[start]
            empty = max(0.0, 1 - taken / room) ** 2
            part = (begin + start, begin + stop)
            options.append((count + 1, round(cost + empty + TORN_PHASE * torn, 6), [*parts, part]))
        best.append(min(options))
    return best[-1][2]
