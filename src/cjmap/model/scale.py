"""Scales of emotion: what authors write, and the −2…+2 that everything inside is computed on."""

from __future__ import annotations

from math import copysign, floor

from cjmap.frozen import NamedTuple
from cjmap.languages import say_number
from cjmap.model.settings import EmotionScale

__all__ = ["DEFAULT_SCALE", "Scale", "scale_from"]

MINUS = "−"


class Scale(NamedTuple):
    """Scores from `worst` to `best`; `worst` may be the larger number."""

    worst: float
    best: float

    @property
    def is_signed(self) -> bool:
        """Whether it crosses zero, so that good scores have a plus."""
        return self.worst * self.best < 0

    def holds(self, score: float) -> bool:
        """Whether a score lies on the scale."""
        return min(self) <= score <= max(self)

    def position(self, score: float) -> float:
        """A score on −2…+2."""
        return round(4 * (score - self.worst) / (self.best - self.worst) - 2, 4)

    def score(self, position: float) -> float:
        """The score at a position on −2…+2."""
        return self.worst + (position + 2) / 4 * (self.best - self.worst)

    def written(self, score: float) -> str:
        """A score as maps print it: with a sign only where the scale crosses zero."""
        number = say_number(abs(score))
        if score < 0:
            return MINUS + number
        return f"+{number}" if score > 0 and self.is_signed else number

    def label(self, position: float) -> str:
        """A position on −2…+2 as the map would write it, with one decimal at most."""
        return self.written(_in_tenths(self.score(position)))

    def precise(self, position: float) -> str:
        """The same with two decimals at most."""
        return self.written(round(self.score(position), 2))

    def distance(self, size: float) -> str:
        """A distance on −2…+2 as the map would count it, with one decimal at most."""
        return say_number(_in_tenths(abs(self.score(size) - self.score(0))))

    def __str__(self) -> str:
        return f"{self.written(self.worst)}…{self.written(self.best)}"


def _in_tenths(number: float) -> float:
    """A number with one decimal, halves away from zero, so that a rise from −1.5 to +1.25 and its 2.75 agree."""
    return copysign(floor(round(abs(number) * 10, 6) + 0.5) / 10, number) + 0.0


DEFAULT_SCALE = Scale(-2, 2)


def scale_from(declared: EmotionScale | None, otherwise: Scale = DEFAULT_SCALE) -> Scale:
    """The scale a file declares, or another."""
    return Scale(declared.worst, declared.best) if declared else otherwise
