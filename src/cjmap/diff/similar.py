"""How much two names look alike, the same whichever comes first."""

from __future__ import annotations

from collections.abc import Set

from cjmap.model.ids import slug

__all__ = ["ALIKE", "letters_of", "shared", "similarity"]

ALIKE = 0.55
"""From here on two names in the right neighbourhood are taken for one thing that was renamed."""


def similarity(one: str, other: str) -> float:
    """0 for nothing in common, 1 for the same letters in the same order: Dice's measure over pairs of letters.

    Case, punctuation and spaces do not count. Works in any script, and needs no list of words.
    """
    return shared(letters_of(one), letters_of(other))


def shared(one: Set[object], other: Set[object]) -> float:
    """How much of what is in either is in both, 0 to 1."""
    if not one or not other:
        return 0.0
    return 2 * len(one & other) / (len(one) + len(other))


def letters_of(name: str) -> frozenset[str]:
    """Every two neighbouring letters, the beginning and the end of the name included."""
    letters = slug(name)
    padded = f"^{letters}$" if letters else ""
    return frozenset(padded[at : at + 2] for at in range(len(padded) - 1))
