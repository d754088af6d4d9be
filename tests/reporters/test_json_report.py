"""The report for programs."""

from __future__ import annotations

import json

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.reporters import REPORTERS, ReportOptions

FOUND = Diagnostic(
    "unknown-key",
    Severity.WARNING,
    "注文 \ud800 is no key",
    Span("a.cjm.yaml", 2, 3, 2, 7),
    "did you mean…",
    ((Span("b"), "x"),),
)


def report(*findings: Diagnostic) -> str:
    return REPORTERS.load("json")(findings, {}, ReportOptions())


def test_each_finding_is_a_flat_object():
    assert json.loads(report(FOUND)) == [
        {
            "path": "a.cjm.yaml",
            "line": 2,
            "column": 3,
            "end_line": 2,
            "end_column": 7,
            "code": "unknown-key",
            "severity": "warning",
            "message": "注文 \ud800 is no key",
            "hint": "did you mean…",
            "subject": None,
            "fingerprint": "b3d65c1f8231c2df",
        }
    ]


def test_it_is_ascii_so_that_no_terminal_spoils_it():
    assert report(FOUND).isascii()


def test_nothing_wrong_is_an_empty_list():
    assert report() == "[]\n"
