"""How much two names look alike, the same whichever comes first."""

from __future__ import annotations

from functools import lru_cache

from cjmap.model.ids import slug

__all__ = ["ALIKE", "similarity"]

ALIKE = 0.55
"""From here on two names in the right neighbourhood are taken for one thing that was renamed."""


def similarity(one: str, other: str) -> float:
    """0 for nothing in common, 1 for the same letters in the same order: Dice's measure over pairs of letters.

    Case, punctuation and spaces do not count. Works in any script, and needs no list of words.
    """
    pairs, others = _pairs(one), _pairs(other)
    if not pairs or not others:
        return 0.0
    return 2 * len(pairs & others) / (len(pairs) + len(others))


@lru_cache(maxsize=4096)
def _pairs(name: str) -> frozenset[str]:
    """Every two neighbouring letters, the beginning and the end of the name included."""
    letters = slug(name)
    padded = f"^{letters}$" if letters else ""
    return frozenset(padded[at : at + 2] for at in range(len(padded) - 1))
