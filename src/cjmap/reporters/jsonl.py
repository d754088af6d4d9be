"""Diagnostics for programs that read line by line: the objects of the JSON report, one a line."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.reporters import ReportOptions
from cjmap.reporters.json import flat

__all__ = ["REPORTER", "report"]


def report(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], options: ReportOptions) -> str:
    """One JSON object a line; nothing at all when there is no finding."""
    return "".join(json.dumps(one) + "\n" for one in flat(findings))


REPORTER = report
