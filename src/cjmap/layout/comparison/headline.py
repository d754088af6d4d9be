"""What a comparison finds, in numbers and in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cjmap.diff.comparison import Comparison
from cjmap.diff.pain_status import PainChange, PainStatus
from cjmap.layout.comparison.signs import difference, direction, mean_on
from cjmap.layout.kit.masthead import Figure

__all__ = ["figures_of", "headline"]

_NAMES: dict[PainStatus, tuple[str, str]] = {
    "resolved": ("pain resolved", "pains resolved"),
    "eased": ("pain eased", "pains eased"),
    "kept": ("pain kept", "pains kept"),
    "added": ("pain added", "pains added"),
    "removed": ("pain gone unexplained", "pains gone unexplained"),
}
_WORDS = {1: "One", 2: "Two", 3: "Three"}
_INKS: dict[PainStatus, str] = {"resolved": "pos", "added": "neg"}


def figures_of(found: Comparison) -> list[Figure]:
    """The key figures: how far the mean moves, and how many pain points go which way."""
    figures = []
    change = found.mean.difference
    if change is not None:
        number = difference(change, found.after.scale, 2)
        figures.append(Figure(number, "mean emotion", _means(found), ink=direction(change).ink))
    for status, (one, many) in _NAMES.items():
        pains = found.pains(status)
        if pains:
            figures.append(Figure(str(len(pains)), one if len(pains) == 1 else many, "", _split(pains),
                                  _INKS.get(status, "ink")))  # fmt: skip
    return figures


def _means(found: Comparison) -> str:
    return " to ".join(_both_means(found) or ())


def _both_means(found: Comparison) -> tuple[str, str] | None:
    """The means before and after as their maps write scores, with the scale where it is not the same."""
    before, after = found.mean.before, found.mean.after
    if before is None or after is None:
        return None
    sides = ((before, found.before[0].scale), (after, found.after.scale))
    told = [mean_on(mean, scale, 2) + (f" on {scale}" if found.scale_note else "") for mean, scale in sides]
    return told[0], told[1]


def _split(pains: tuple[PainChange, ...]) -> tuple[tuple[str, int], ...]:
    counted = Counter(next(filter(None, reversed(pain.severities)), "") for pain in pains)
    return tuple((name, counted[name]) for name in ("critical", "major", "minor") if counted[name])


def headline(found: Comparison) -> str:
    """What changes, in two or three sentences."""
    return " ".join(_sentences(found))


def _sentences(found: Comparison) -> Iterator[str]:
    change, means = found.mean.difference, _both_means(found)
    if change is not None and means:
        designed = sum(1 for one in found.stages if one.pair.before and one.pair.after)
        where = f" in the {_count(designed, 'stage').lower()} designed so far" if found.after.journey.partial else ""
        verb = {"better": "rises", "worse": "falls"}.get(direction(change).word)
        moved = f"{verb} from **{means[0]}** to **{means[1]}**" if verb else f"stays at **{means[1]}**"
        yield f"Mean emotion{where} {moved}."
    critical = [one for one in found.pain_points if one.severities[0] == "critical"]
    gone = [one for one in critical if one.status == "resolved"]
    if critical and len(gone) == len(critical):
        every = {1: "The one critical pain point disappears", 2: "Both critical pain points disappear"}
        yield f"{every.get(len(gone), f'All {len(gone)} critical pain points disappear')}."
    elif critical and not gone:
        yield "No critical pain point disappears."
    elif critical:
        total = _WORDS.get(len(critical), str(len(critical))).lower()
        verb = "disappears" if len(gone) == 1 else "disappear"
        yield f"{_WORDS.get(len(gone), len(gone))} of the {total} critical pain points {verb}."
    worse = [one for one in found.touchpoints if (one.feeling.difference or 0) <= -0.05]
    if worse:
        names = ", ".join(one.pair.either.thing.name for one in worse[:3])
        more = f" and {len(worse) - 3} more" if len(worse) > 3 else ""
        yield f"{_count(len(worse), 'touchpoint')} get{'s' if len(worse) == 1 else ''} worse: **{names}**{more}."


def _count(number: int, word: str) -> str:
    return f"{_WORDS.get(number, number)} {word}{'' if number == 1 else 's'}"
