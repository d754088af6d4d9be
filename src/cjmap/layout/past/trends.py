"""What changes from version to version: one series a figure, each with its range and the words for its ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cjmap.figures.past import Past, Snapshot, Version
from cjmap.frozen import NamedTuple
from cjmap.languages import say, say_number
from cjmap.model.scale import Scale

__all__ = ["Trend", "trends_of"]


class Trend(NamedTuple):
    """One figure over the versions that have it: its name, values, range, the words for the first and the last value,
    the target where there is one, and whether it got better (None: neither, or not to be judged)."""

    name: str
    values: tuple[float | None, ...]
    low: float
    high: float
    first: str
    last: str
    better: bool | None
    target: float | None = None
    target_text: str = ""
    zero: float | None = None


def trends_of(past: Past) -> list[Trend]:
    """Every figure that some version has: how it feels, open pain points, evidence, and metrics, those that changed
    first."""
    told = past.told
    if not told:
        return []
    figures = [_scored(told, say(name), pick) for name, pick in _SCORES.items()]
    metrics = sorted(_metrics(told), key=lambda one: one.better is None)
    return [one for one in (*figures, _pains(told), _evidence(told), *metrics) if one is not None]


_Told = list[tuple[Version, Snapshot]]
_SCORES: dict[str, Callable[[Snapshot], float | None]] = {
    "Mean emotion": lambda one: one.mean,
    "Peak–end": lambda one: one.peak_end,
    "Lowest moment": lambda one: one.lowest,
}


def _scored(told: _Told, name: str, pick: Callable[[Snapshot], float | None]) -> Trend | None:
    values = tuple(pick(one) for _, one in told)
    found = [(one, value) for (_, one), value in zip(told, values, strict=True) if value is not None]
    if not found:
        return None
    first, last = (Scale(*one.scale).label(value) for one, value in (found[0], found[-1]))
    return Trend(name, values, -2, 2, first, last, _change(found[0][1], found[-1][1]), zero=0)


def _pains(told: _Told) -> Trend | None:
    values = tuple(float(one.pains) for _, one in told)
    if not any(values):
        return None
    first, last = say_number(values[0]), say_number(values[-1])
    return Trend(say("Open pain points"), values, 0, max(*values, 1), first, last, _change(-values[0], -values[-1]))


def _evidence(told: _Told) -> Trend | None:
    values = tuple(one.evidence for _, one in told)
    found = [value for value in values if value is not None]
    if not found:
        return None
    first, last = f"{found[0]:.0%}", f"{found[-1]:.0%}"
    return Trend(say("Claims with evidence"), values, 0, 1, first, last, _change(found[0], found[-1]))


def _metrics(told: _Told) -> Iterator[Trend]:
    """Each metric by its key; its values at the versions that have it."""
    names = {one.key: one for _, figures in told for one in figures.metrics}
    for key, latest in names.items():
        rows = [next((one for one in figures.metrics if one.key == key), None) for _, figures in told]
        found = [one for one in rows if one is not None]
        values = tuple(one.value if one else None for one in rows)
        ends = [*(one.value for one in found), *([latest.target] if latest.target is not None else [])]
        low, high = min(0.0, *ends), max(ends)
        sign = -1 if latest.lower_is_better else 1
        yield Trend(
            latest.name,
            values,
            low,
            high if high > low else low + 1,
            found[0].text,
            found[-1].text,
            _change(sign * found[0].value, sign * found[-1].value),
            latest.target,
            latest.target_text,
        )


def _change(before: float, after: float) -> bool | None:
    return None if abs(after - before) < 1e-9 else after > before
