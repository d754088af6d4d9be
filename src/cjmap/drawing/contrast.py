"""Contrast between colours by the formula of WCAG 2, and which tokens must stand out against which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from colorsys import hls_to_rgb, rgb_to_hls

from cjmap.frozen import NamedTuple

__all__ = ["PAIRS", "Pair", "contrast", "luminance", "nearest_legible", "too_faint"]

TEXT, GRAPHIC = 4.5, 3.0
_STEPS = 510


class Pair(NamedTuple):
    """A token that is drawn on another, and the least contrast it needs: 4.5 for text, 3 for lines (level AA)."""

    front: str
    ground: str
    least: float = TEXT


def _all(fronts: str, grounds: str, least: float = TEXT) -> list[Pair]:
    return [Pair(front, ground, least) for front in fronts.split() for ground in grounds.split()]


PAIRS: tuple[Pair, ...] = (
    *_all("ink ink-2 ink-3", "paper card sunken neu-tint pos-tint neg-tint"),
    *_all("pos neg crit minor mom", "paper card sunken"),
    *_all("on-stage on-stage-2", "stage"),
    *_all("pos", "pos-tint"),
    *_all("neg crit", "neg-tint"),
    *_all("minor", "minor-tint neu-tint"),
    *_all("mom", "mom-tint"),
    *_all("p1 p2 p3 p4 p5 p6 p7 p8", "paper card"),
    *_all("line-3", "paper card", GRAPHIC),
)
"""What is drawn on what, one way round: contrast is the same when `card` is written on `pos`."""


def luminance(colour: str) -> float:
    """The relative luminance of a colour such as `#1B2B4B`: 0 for black, 1 for white."""
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in _shares(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """How much two colours stand out against each other: 1 for none, 21 for black on white."""
    return _ratio(luminance(one), luminance(other))


def too_faint(tokens: Mapping[str, str]) -> list[tuple[Pair, float]]:
    """The pairs whose contrast is too low in a theme, each with what it has."""
    found = ((pair, contrast(tokens[pair.front], tokens[pair.ground])) for pair in PAIRS)
    return [(pair, ratio) for pair, ratio in found if ratio < pair.least]


def nearest_legible(colour: str, others: Iterable[tuple[str, float]]) -> str | None:
    """The colour of the same hue, as near in lightness as can be, that has its least contrast with all `others`.

    None where no lightness will do.
    """
    wanted = [(luminance(other), least) for other, least in others]
    hue, lightness, saturation = rgb_to_hls(*_shares(colour))
    for step in range(_STEPS + 1):
        for shifted in (lightness - step / _STEPS, lightness + step / _STEPS):
            if 0 <= shifted <= 1:
                candidate = _hex(hls_to_rgb(hue, shifted, saturation))
                light = luminance(candidate)
                if all(_ratio(light, other) >= least for other, least in wanted):
                    return candidate
    return None


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _shares(colour: str) -> tuple[float, float, float]:
    """Red, green and blue between 0 and 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(shares: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(share * 255):02X}" for share in shares)
