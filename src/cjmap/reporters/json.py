"""Diagnostics for programs: a list of flat objects, in ASCII so that no terminal or pipe can spoil it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.lint.fingerprints import fingerprints
from cjmap.reporters import ReportOptions

__all__ = ["REPORTER", "flat", "report"]


def report(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], options: ReportOptions) -> str:
    """A JSON list with one object for each finding; `[]` when there is none."""
    return json.dumps(list(flat(findings)), indent=2) + "\n"


def flat(findings: Sequence[Diagnostic]) -> Iterator[dict[str, object]]:
    """Each finding as one flat object."""
    return (_record(found, name) for found, name in zip(findings, fingerprints(findings), strict=True))


def _record(found: Diagnostic, fingerprint: str) -> dict[str, object]:
    span = found.span
    return {
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "code": found.code,
        "severity": found.severity.value,
        "message": found.message,
        "hint": found.hint,
        "subject": found.subject or None,
        "fingerprint": fingerprint,
    }


REPORTER = report
