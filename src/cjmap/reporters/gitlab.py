"""Diagnostics for GitLab merge requests: a Code Quality report.

Source: docs.gitlab.com, "Code Quality", report format (a subset of the Code Climate specification).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.lint.fingerprints import fingerprints
from cjmap.reporters import ReportOptions
from cjmap.reporters._unicode import whole

__all__ = ["REPORTER", "report"]

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}


def report(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], options: ReportOptions) -> str:
    """A JSON list with one issue for each finding."""
    named = zip(findings, fingerprints(findings), strict=True)
    return (
        json.dumps([_issue(found, name, options.in_repository(found.span.path)) for found, name in named], indent=2)
        + "\n"
    )


def _issue(found: Diagnostic, fingerprint: str, path: str) -> dict[str, object]:
    span = found.span
    hint = f" ({found.hint.splitlines()[0]})" if found.hint else ""
    return {
        "type": "issue",
        "check_name": found.code,
        "description": whole(found.message + hint),
        "categories": ["Clarity"],
        "severity": _SEVERITIES[found.severity],
        "fingerprint": fingerprint,
        "location": {"path": whole(path), "lines": {"begin": span.line, "end": span.end_line}},
    }


REPORTER = report
