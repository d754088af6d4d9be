"""The nearest known name to one that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["did_you_mean", "meant", "nearest"]


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that `name` most looks like, or None when none comes near."""
    by_fold = {candidate.casefold().replace("-", "_"): candidate for candidate in known}
    found = get_close_matches(name.casefold().replace("-", "_").replace(" ", "_"), by_fold, n=1, cutoff=0.7)
    return by_fold[found[0]] if found else None


def did_you_mean(name: str, known: Iterable[str]) -> str | None:
    """A hint with the nearest name, or None."""
    found = nearest(name, known)
    return meant(found) if found else None


def meant(name: str) -> str:
    """The hint that a name may have been meant."""
    return f"did you mean “{name}”?"
