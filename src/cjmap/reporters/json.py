"""Diagnostics for programs: a list of flat objects, in ASCII so that no terminal or pipe can spoil it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.reporters import ReportOptions

__all__ = ["REPORTER", "report"]


def report(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], options: ReportOptions) -> str:
    """A JSON list with one object for each finding; `[]` when there is none."""
    return json.dumps([_record(found) for found in findings], indent=2) + "\n"


def _record(found: Diagnostic) -> dict[str, object]:
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
    }


REPORTER = report
