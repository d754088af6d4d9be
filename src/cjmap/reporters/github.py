"""Diagnostics as annotations on a pull request: the workflow commands of GitHub Actions.

Source: docs.github.com, "Workflow commands for GitHub Actions", setting a notice, warning or error message.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.reporters import ReportOptions
from cjmap.reporters._together import lines_of, told_together
from cjmap.reporters.text import counts

__all__ = ["REPORTER", "report"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def report(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], options: ReportOptions) -> str:
    """One command a line, and a last line that counts them unless `options.quiet`.

    GitHub shows ten of a kind, so what is one flaw of a whole map is told as one.
    """
    findings = told_together(findings)
    commands = [_command(found, options.in_repository(found.span.path)) for found in findings]
    last = [] if options.quiet else [counts(findings, lines, options.fail_on)]
    return "".join(f"{line}\n" for line in [*commands, *last])


def _command(found: Diagnostic, path: str) -> str:
    span = found.span
    place = {"file": path, "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:  # GitHub takes columns of one line alone
        place |= {"col": span.column, "endColumn": span.end_column}
    told = ",".join(f"{key}={_property(str(value))}" for key, value in place.items())
    hint = f"\n{found.hint}" if found.hint else ""
    if found.related:
        hint += f"\nSee {lines_of([where for where, _ in found.related], span.path)}"
    return f"::{_COMMANDS[found.severity]} {told},title={_property(found.code)}::{_message(found.message + hint)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


REPORTER = report
