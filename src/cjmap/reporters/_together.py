"""Findings that are one flaw of a whole map, told as one: for reports that a person reads from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.diagnostics import Diagnostic, Severity, Span, Together, in_order

__all__ = ["lines_of", "told_together"]


def told_together(findings: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The findings in order, where those that are told as one are one: its related places are all of theirs."""
    groups: dict[tuple[str, Severity, Together], list[Diagnostic]] = {}
    told = []
    for found in findings:
        if found.together:
            groups.setdefault((found.code, found.severity, found.together), []).append(found)
        else:
            told.append(found)
    for (code, severity, together), group in groups.items():
        told += [_as_one(code, severity, together, group)] if len(group) > together.most else group
    return in_order(told) if groups else told


def _as_one(code: str, severity: Severity, together: Together, group: Sequence[Diagnostic]) -> Diagnostic:
    related = tuple((one.span, one.message) for one in group)
    message = together.message.replace("{count}", str(len(group)))
    return Diagnostic(code, severity, message, together.span, together.hint, related)


def lines_of(spans: Sequence[Span], path: str) -> str:
    """Where these begin, such as `lines 4, 7`: lines of a file other than that of `path` with its name."""
    told = dict.fromkeys(str(span.line) if span.path == path else f"{span.path}:{span.line}" for span in spans)
    return f"{'lines' if len(told) > 1 else 'line'} {', '.join(told)}"
