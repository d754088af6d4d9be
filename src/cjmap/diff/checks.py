"""What is wrong with a map before and after: what a change brings, and what it mends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.frozen import NamedTuple

__all__ = ["Checks", "checks_of"]


class Checks(NamedTuple):
    """What was found on the later side alone, what on the earlier side alone, and how many others and errors there are.

    New findings stand worst first.
    """

    new: tuple[Diagnostic, ...]
    gone: tuple[Diagnostic, ...]
    kept: int
    errors: int


def checks_of(before: Sequence[Diagnostic], after: Sequence[Diagnostic]) -> Checks:
    """Hold the findings of two states of a map against each other, by their codes and what they are about."""
    new, gone = _without(after, before), _without(before, after)
    ranked = sorted(new, key=lambda one: one.severity.rank)
    errors = sum(one.severity is Severity.ERROR for one in after)
    return Checks(tuple(ranked), tuple(gone), len(after) - len(new), errors)


def _without(findings: Sequence[Diagnostic], others: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The findings for which there is none of the same kind among others."""
    known, left = Counter(map(_about, others)), []
    for one in findings:
        if known[_about(one)]:
            known[_about(one)] -= 1
        else:
            left.append(one)
    return left


def _about(found: Diagnostic) -> tuple[str, str]:
    """What tells a finding from others of its map, whatever that is called."""
    return found.code, found.subject.partition("/")[2] or found.message
