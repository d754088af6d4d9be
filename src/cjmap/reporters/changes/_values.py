"""The figures of a map for the head of its changes."""

from __future__ import annotations

from cjmap.diff.judged import signed
from cjmap.diff.map_diff import MapDiff
from cjmap.figures.measures import Measures, felt_along
from cjmap.frozen import NamedTuple
from cjmap.model.map import JourneyMap

__all__ = ["Figure", "figures_of", "sparkline"]

_BARS = "▁▂▃▄▅▆▇█"


class Figure(NamedTuple):
    """One figure on both sides, as words; the same words where it did not change."""

    name: str
    before: str
    after: str


def sparkline(journey_map: JourneyMap | None) -> str:
    """The emotion curve in one line of bars, from −2 (the lowest) to +2, a dot for no score; empty without any."""
    curve = felt_along(journey_map) if journey_map else ()
    if all(felt is None for felt in curve):
        return ""
    return "".join("·" if felt is None else _BARS[min(max(round((felt + 2) / 4 * 7), 0), 7)] for felt in curve)


def figures_of(one: MapDiff) -> list[Figure]:
    """What a reader wants to know first: how it feels, what hurts, what it rests on."""
    rows = (
        ("mean emotion", lambda found: _score(found.mean_emotion)),
        ("lowest", lambda found: _score(found.lowest_emotion)),
        ("open pain points", _pains),
        ("evidence", lambda found: "–" if found.evidence_share is None else f"{found.evidence_share:.0%}"),
    )
    before, after = one.figures
    told: list[Figure] = []
    for name, tell in rows:
        sides: list[str] = [tell(found) if found else "–" for found in (before, after)]
        told.append(Figure(name, *sides))
    return told


def _score(value: float | None) -> str:
    return "–" if value is None else signed(value)


def _pains(found: Measures) -> str:
    critical = f" ({found.open_critical} critical)" if found.open_critical else ""
    return f"{found.open_pain_points}{critical}"
