"""Diagnostics for code scanning: SARIF 2.1.0, with the manual of every rule that found something.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from cjmap import __version__
from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.lint.fingerprints import fingerprints
from cjmap.lint.manual import manual_of
from cjmap.lint.rules import RULES
from cjmap.reporters import ReportOptions
from cjmap.reporters._unicode import whole

__all__ = ["REPORTER", "report"]

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def report(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], options: ReportOptions) -> str:
    """One SARIF log with one run."""
    codes = sorted({found.code for found in findings})
    named = zip(findings, fingerprints(findings), strict=True)
    driver = {
        "name": "cjmap",
        "semanticVersion": __version__,
        "rules": [_rule(code) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(found, name, codes.index(found.code), options) for found, name in named],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    if code not in RULES:
        return {"id": code, "shortDescription": {"text": f"{code}: what is written cannot be read as it is meant"}}
    manual = manual_of(code)
    help_ = f"{manual.finds}\n\n{manual.why}\n\nInstead of\n\n{manual.avoid}\nwrite\n\n{manual.prefer}"
    return {
        "id": code,
        "shortDescription": {"text": manual.summary},
        "fullDescription": {"text": manual.finds},
        "help": {"text": help_},
        "defaultConfiguration": {"level": _LEVELS[RULES.load(code).severity]},
    }


def _result(found: Diagnostic, fingerprint: str, index: int, options: ReportOptions) -> dict[str, Any]:
    hint = f"\n{found.hint}" if found.hint else ""
    result: dict[str, Any] = {
        "ruleId": found.code,
        "ruleIndex": index,
        "level": _LEVELS[found.severity],
        "message": {"text": whole(found.message + hint)},
        "locations": [_location(found.span, options)],
        "partialFingerprints": {"cjmap/v1": fingerprint},
    }
    if found.related:
        related = [_location(span, options) | {"id": at, "message": {"text": whole(words)}}
                   for at, (span, words) in enumerate(found.related)]  # fmt: skip
        result["relatedLocations"] = related
    return result


def _location(span: Span, options: ReportOptions) -> dict[str, Any]:
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {
        "physicalLocation": {"artifactLocation": {"uri": _address(options.in_repository(span.path))}, "region": region}
    }


def _address(path: str) -> str:
    """A path as a URI, relative unless the path is absolute."""
    quoted = quote(path, errors="replace")
    return f"file://{quoted}" if path.startswith("/") else quoted


REPORTER = report
