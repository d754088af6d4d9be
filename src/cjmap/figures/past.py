"""What one version of a map says in figures, small enough to keep, and all versions of it in order."""

from __future__ import annotations

from typing import Any

from cjmap.figures.curve import mean_of, peak_end_of
from cjmap.figures.evidence import evidence_of
from cjmap.figures.measures import felt_along, lowest_of, rounded
from cjmap.figures.pains import pains_on
from cjmap.frozen import NamedTuple
from cjmap.model.gauge import lower_is_better
from cjmap.model.map import JourneyMap

__all__ = ["SEVERITIES", "Measured", "Past", "Snapshot", "Version", "snapshot_of"]

SEVERITIES = ("critical", "major", "minor", "unrated")


class Measured(NamedTuple):
    """A metric at one time: its key and name, value and target as numbers and as written, and which way is good."""

    key: str
    name: str
    value: float
    text: str
    target: float | None
    target_text: str
    lower_is_better: bool


class Snapshot(NamedTuple):
    """The figures of one version. Scores are on −2…+2; the curve has None where a place has no score.

    `scale` is how the map writes scores: the worst and the best; `lang` is the language it is in.
    """

    title: str
    scale: tuple[float, float]
    curve: tuple[float | None, ...]
    decisive: tuple[bool, ...]
    mean: float | None
    peak_end: float | None
    lowest: float | None
    open_pains: dict[str, int]
    claims: int
    cited: int
    metrics: tuple[Measured, ...]
    lang: str = "en"

    @property
    def evidence(self) -> float | None:
        """The share of claims that cite a source; None when nothing is claimed."""
        return self.cited / self.claims if self.claims else None

    @property
    def pains(self) -> int:
        """How many pain points are open."""
        return sum(self.open_pains.values())

    def plain(self) -> dict[str, Any]:
        """The same as plain values, for JSON."""
        return {**self._asdict(), "metrics": [one._asdict() for one in self.metrics]}

    @classmethod
    def of_plain(cls, plain: dict[str, Any]) -> Snapshot:
        """A snapshot from what `plain` gave. Raises TypeError or KeyError for anything else."""
        lists = {name: tuple(plain[name]) for name in ("scale", "curve", "decisive")}
        return cls(**{**plain, **lists, "metrics": tuple(Measured(**one) for one in plain["metrics"])})


class Version(NamedTuple):
    """One version: the commit's hash, day and subject, its tags, where the map was, and its figures.

    There are none where the map could not be read then.
    """

    commit: str
    date: str
    subject: str
    tags: tuple[str, ...]
    path: str
    figures: Snapshot | None


class Past(NamedTuple):
    """A map's versions, the earliest first."""

    id: str
    title: str
    path: str
    versions: tuple[Version, ...]

    @property
    def lang(self) -> str:
        """The language of the map as it is now."""
        return self.told[-1][1].lang if self.told else "en"

    @property
    def told(self) -> list[tuple[Version, Snapshot]]:
        """The versions that could be read, with their figures."""
        return [(one, one.figures) for one in self.versions if one.figures is not None]


def snapshot_of(journey_map: JourneyMap) -> Snapshot:
    """The figures of a map as it is."""
    places = journey_map.touchpoints or journey_map.stages
    share = evidence_of(journey_map)
    severities = [
        one.pain_point.severity or "unrated" for one in pains_on(journey_map) if one.pain_point.is_open
    ]  # fmt: skip
    return Snapshot(
        journey_map.journey.journey,
        (journey_map.scale.worst, journey_map.scale.best),
        felt_along(journey_map),
        tuple(bool(one.moment_of_truth) for one in places),
        rounded(mean_of(journey_map)),
        rounded(peak_end_of(journey_map)),
        lowest_of(journey_map),
        {name: severities.count(name) for name in SEVERITIES if name in severities},
        share.claims,
        share.cited,
        tuple(_measured(journey_map)),
        journey_map.lang,
    )


def _measured(journey_map: JourneyMap) -> list[Measured]:
    metrics = [*(journey_map.journey.metrics or ())]
    metrics += [one for place in journey_map.places for one in place.metrics or ()]
    return [
        Measured(
            one.key, one.name, one.value.number, _with_unit(one.value.text, one.unit),
            one.target.number if one.target else None, _with_unit(one.target.text, one.unit) if one.target else "",
            lower_is_better(one),
        )
        for one in metrics
        if one.value
    ]  # fmt: skip


def _with_unit(text: str, unit: str | None) -> str:
    return f"{text} {unit}" if unit and unit not in text else text
