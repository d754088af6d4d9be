"""Findings that were there before anybody looked: written once, left out from then on, so that only new ones count."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from cjmap.diagnostics import Diagnostic
from cjmap.errors import UsageError
from cjmap.lint.fingerprints import fingerprints
from cjmap.lint.rules import RULES

__all__ = ["Compared", "baseline_of", "beyond"]

_VERSION = 1


class Compared(NamedTuple):
    """The findings that a baseline does not know, how many it does, and how many of its own are gone."""

    new: list[Diagnostic]
    known: int
    gone: int


def baseline_of(findings: Sequence[Diagnostic]) -> str:
    """The text of a baseline with every finding of a rule, one a line. Errors of form cannot be among them."""
    named = zip(fingerprints(findings), findings, strict=True)
    entries = sorted(
        (found.code, found.subject or found.span.path, name) for name, found in named if found.code in RULES
    )
    lines = [json.dumps({"rule": rule, "subject": subject, "fingerprint": name}) for rule, subject, name in entries]
    listed = ("\n    " + ",\n    ".join(lines) + "\n  ") if lines else ""
    return f'{{\n  "version": {_VERSION},\n  "findings": [{listed}]\n}}\n'


def beyond(findings: Sequence[Diagnostic], baseline: str) -> Compared:
    """The findings that the text of a baseline does not hold. Raises UsageError when it is no baseline."""
    known = _read(baseline)
    named = list(zip(fingerprints(findings), findings, strict=True))
    new = [found for name, found in named if name not in known or found.code not in RULES]
    return Compared(new, len(findings) - len(new), len(known - {name for name, _ in named}))


def _read(baseline: str) -> set[str]:
    try:
        read = json.loads(baseline)
        if read["version"] != _VERSION:
            raise UsageError(f"this baseline is of version {read['version']}; write it again with --write-baseline")
        return {str(entry["fingerprint"]) for entry in read["findings"]}
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UsageError("this is no baseline: write one with --write-baseline") from None
