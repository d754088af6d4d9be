"""Findings that were there before anybody looked: written once, left out from then on, so that only new ones count."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.errors import UsageError
from cjmap.frozen import NamedTuple
from cjmap.lint.choice import ALL, Asked
from cjmap.lint.fingerprints import fingerprints
from cjmap.lint.rule import Rule
from cjmap.lint.rules import RULES

__all__ = ["Compared", "Entry", "Looked", "baseline_of", "beyond", "entries_of", "read_baseline"]

_VERSION = 1


class Entry(NamedTuple):
    """A finding as a baseline holds it: its rule, what it is about (else its file), and its fingerprint."""

    rule: str
    subject: str
    fingerprint: str


class Looked(NamedTuple):
    """How far a run looked: by which rules, at which maps (by id) and files (by path); None: at all there are."""

    asked: Asked = Asked()
    maps: frozenset[str] | None = None
    files: frozenset[str] = frozenset()

    def could_find(self, entry: Entry) -> bool:
        """Whether a finding that is still there would have been found: where it was not, it is gone."""
        if entry.rule in RULES and not self._asks(entry.rule):
            return False
        if self.maps is None or entry.rule not in RULES:
            return True
        known = entry.subject in self.files or any(f"{entry.subject}/".startswith(f"{one}/") for one in self.maps)
        return known and _needs_one_file(entry.rule)

    def _asks(self, rule: str) -> bool:
        select, ignore = set(self.asked.select or (ALL,)), set(self.asked.ignore)
        is_meant = rule in select or (ALL in select and not RULES.load(rule).on_request)
        return is_meant and not ignore & {ALL, rule}


class Compared(NamedTuple):
    """The findings that a baseline does not know, how many it does, and its own that are gone."""

    new: list[Diagnostic]
    known: int
    gone: list[Entry]


def entries_of(findings: Sequence[Diagnostic]) -> list[Entry]:
    """Every finding of a rule as an entry, sorted. Errors of form cannot be among them."""
    named = zip(fingerprints(findings), findings, strict=True)
    return sorted(
        Entry(found.code, found.about or found.subject or found.span.path, name)
        for name, found in named
        if found.code in RULES
    )


def baseline_of(entries: Iterable[Entry]) -> str:
    """The text of a baseline with these entries, one a line."""
    lines = [json.dumps(entry._asdict()) for entry in sorted(set(entries))]
    listed = ("\n    " + ",\n    ".join(lines) + "\n  ") if lines else ""
    return f'{{\n  "version": {_VERSION},\n  "findings": [{listed}]\n}}\n'


def beyond(findings: Sequence[Diagnostic], baseline: Sequence[Entry], looked: Looked) -> Compared:
    """The findings that a baseline does not hold, in a run that looked so far."""
    known = {entry.fingerprint for entry in baseline}
    named = list(zip(fingerprints(findings), findings, strict=True))
    new = [found for name, found in named if name not in known or found.code not in RULES]
    still = {name for name, _ in named}
    gone = [entry for entry in baseline if entry.fingerprint not in still and looked.could_find(entry)]
    return Compared(new, len(findings) - len(new), gone)


def read_baseline(text: str) -> list[Entry]:
    """The entries in the text of a baseline. Raises UsageError when it is none."""
    try:
        read = json.loads(text)
        if read["version"] != _VERSION:
            raise UsageError(f"this baseline is of version {read['version']}; write it again with --write-baseline")
        return [Entry(*(str(entry[key]) for key in Entry._fields)) for entry in read["findings"]]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UsageError("this is no baseline: write one with --write-baseline") from None


def _needs_one_file(name: str) -> bool:
    """Whether a rule finds the same, whatever other files are looked at: not those across the maps of a project."""
    rule = RULES.load(name)
    return rule.on_map is not None or rule == Rule(rule.severity)
