"""A map too wide for its paper in parts: which stages go together."""

from __future__ import annotations

from cjmap.layout.kit.columns import LABELS, MARGIN, least_widths
from cjmap.model.map import JourneyMap

__all__ = ["Part", "parts_of"]

Part = tuple[int, int]
"""From which stage to before which, counted from 0."""

TORN_PHASE = 0.5
"""What it costs to cut through a phase, as a share of the cost of a part that is all empty."""


def parts_of(journey_map: JourneyMap, width: float) -> list[Part]:
    """The fewest parts whose sheets are at most `width` pixels wide, cut between phases where that is possible.

    Parts are filled evenly. A stage that is wider on its own has a part of its own.
    """
    widths = least_widths(journey_map)
    room = width - 2 * MARGIN - LABELS
    phases = [stage.phase for stage in journey_map.stages]
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
            options.append((count + 1, round(cost + empty + TORN_PHASE * torn, 6), [*parts, (start, stop)]))
        best.append(min(options))
    return best[-1][2]
