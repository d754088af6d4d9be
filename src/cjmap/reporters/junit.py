"""Diagnostics for CI servers that read test results: JUnit XML, one suite a file and one case a finding."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.reporters import ReportOptions

__all__ = ["REPORTER", "report"]

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], options: ReportOptions) -> str:
    """The XML document. A file without findings is one case that passed; infos pass too, and say what they found."""
    by_path: dict[str, list[Diagnostic]] = {path: [] for path in lines}
    for found in findings:
        by_path.setdefault(found.span.path, []).append(found)
    tests = sum(max(1, len(some)) for some in by_path.values())
    failed = sum(map(_fails, findings))
    suites = "".join(_suite(path, by_path[path]) for path in sorted(by_path))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="cjmap" tests="{tests}" failures="{failed}">\n{suites}</testsuites>\n'
    )


def _suite(path: str, findings: Sequence[Diagnostic]) -> str:
    cases = "".join(map(_case, findings)) or f'    <testcase name="valid" classname={_attribute(path)}/>\n'
    failed = sum(map(_fails, findings))
    head = f'<testsuite name={_attribute(path)} tests="{max(1, len(findings))}" failures="{failed}">'
    return f"  {head}\n{cases}  </testsuite>\n"


def _case(found: Diagnostic) -> str:
    span = found.span
    where = f"{span.path}:{span.line}:{span.column}"
    head = f"<testcase name={_attribute(f'{found.code}:{span.line}:{span.column}')} classname={_attribute(span.path)}>"
    text = _text(f"{where}: {found.severity.value}: {found.message}" + (f"\n{found.hint}" if found.hint else ""))
    told = f'<failure type="{found.severity.value}" message={_attribute(found.message)}>{text}</failure>'
    return f"    {head}{told if _fails(found) else f'<system-out>{text}</system-out>'}</testcase>\n"


def _fails(found: Diagnostic) -> bool:
    return found.severity is not Severity.INFO


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text))


REPORTER = report
