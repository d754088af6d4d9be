"""Budgets that can never be met or missed: for what there is not, or with a limit that is off the scale."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.lint.budgets import GATES, KINDS
from cjmap.model.journey import STATES, TYPES
from cjmap.model.nearest import did_you_mean
from cjmap.model.outline import Outline
from cjmap.model.project import Budget, Project
from cjmap.model.scale import DEFAULT_SCALE
from cjmap.source.nodes import Mapping as Written

__all__ = ["wrong_with_budgets"]

_WORDS: dict[str, Sequence[str]] = {"type": TYPES, "state": STATES}
_ON_SCALE = {"lowest_emotion": DEFAULT_SCALE, "peak_end": DEFAULT_SCALE, "largest_drop": (0, 4)}
"""The least and the most that a limit on feelings can be: any other is never missed, or always."""


def wrong_with_budgets(project: Project, maps: Sequence[Outline] | None) -> Iterator[Diagnostic]:
    """An error for each word that says for what a budget is and names nothing, and for each limit off the scale.

    A tag that no map has, and a budget without any gate, are warnings: either may be meant for later. `maps` are all
    maps of the project; None where they are not at hand.
    """
    known = dict(_WORDS) if maps is None else _WORDS | {"map": [one.id for one in maps]}
    if maps is not None:
        known["tag"] = sorted({tag for one in maps for tag in one.tags})
    for budget in project.budgets or ():
        for kind, words in (budget.applies_to or {}).items():
            yield from _unknown(budget, kind, words, known)
        for gate, (least, most) in _ON_SCALE.items():
            limit = getattr(budget, gate)
            if limit is not None and not least <= limit <= most:
                yield _off_scale(budget, gate, limit)
        if all(budget.node_of(gate) is None for gate in GATES):
            hint = f"write one of {', '.join(GATES)}"
            yield Diagnostic("empty-budget", Severity.WARNING, "this budget sets no gate", budget.span, hint)


def _unknown(
    budget: Budget, kind: str, words: Collection[str], known: Mapping[str, Sequence[str]]
) -> Iterator[Diagnostic]:
    written = budget.node_of("for")
    at = written if isinstance(written, Written) else None
    if kind not in KINDS:
        span = at.key_span(kind) if at else budget.span
        hint = did_you_mean(kind, KINDS) or f"write one of {', '.join(KINDS)}"
        yield Diagnostic("unknown-key", Severity.ERROR, f"a budget cannot be for a “{kind}”", span, hint)
    for word in words if kind in known else ():
        if word not in known[kind]:
            code = "unknown-value" if kind in _WORDS else "unknown-reference"
            severity = Severity.WARNING if kind == "tag" else Severity.ERROR
            message = f"this budget is for the {kind} “{word}”, and there is none"
            hint = did_you_mean(word, known[kind]) or _listed(kind, known[kind])
            yield Diagnostic(code, severity, message, at[kind].span if at else budget.span, hint)


def _listed(kind: str, known: Sequence[str]) -> str:
    return f"known: {', '.join(sorted(known)[:8])}" if known else f"no map has a {kind} yet"


def _off_scale(budget: Budget, gate: str, limit: float) -> Diagnostic:
    message = f"`{gate}` is {limit:g}, which is off the scale: budgets are on {DEFAULT_SCALE} whatever the map's own"
    hint = (
        "write a fall of 0 to 4"
        if gate == "largest_drop"
        else "−2 is the worst a map can say, 0 the middle, 2 the best"
    )
    return Diagnostic("emotion-out-of-range", Severity.ERROR, message, budget.span_of(gate), hint)
