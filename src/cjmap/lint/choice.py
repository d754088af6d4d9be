"""Which rules hold for a file, and how bad their findings are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.frozen import NamedTuple
from cjmap.lint.rules import RULES
from cjmap.model.nearest import did_you_mean
from cjmap.source.ignored import Ignored
from cjmap.source.nodes import Mapping

if TYPE_CHECKING:
    from cjmap.model.project import FileRules, Lint

__all__ = ["ALL", "Asked", "Choice", "unknown_rules"]

ALL = "all"


class Asked(NamedTuple):
    """The rules that a person asked for on the command line: with `select` these alone, without those of `ignore`."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    @property
    def with_budgets(self) -> bool:
        """Whether budgets are judged too: not where some rules alone are asked for."""
        return not self.select or ALL in self.select


class Choice:
    """The rules of one project: what its settings say, and what was asked for besides."""

    def __init__(self, lint: Lint | None, asked: Asked) -> None:
        self.lint, self.asked = lint, asked
        self._per_file = [(_pattern(files), own) for files, own in ((lint and lint.per_file) or {}).items()]
        self._made: dict[tuple[bool, ...], dict[str, Severity]] = {}

    def of(self, path: str) -> dict[str, Severity]:
        """The rules that hold for a file, whose path is relative to the project, and how bad their findings are."""
        fits = tuple(bool(pattern.verdict(Path(path), False)) for pattern, _ in self._per_file)
        if fits not in self._made:
            names = self._shared
            for (_, own), fit in zip(self._per_file, fits, strict=True):
                names = _narrowed(names, own.select, own.ignore) if fit else names
            self._made[fits] = {name: self._severities[name] for name in names}
        return self._made[fits]

    @cached_property
    def _shared(self) -> list[str]:
        select, ignore = (self.lint.select, self.lint.ignore) if self.lint else (None, None)
        if self.asked.select:
            select, ignore = list(self.asked.select), None
        names = _narrowed(_narrowed(RULES.names(), select, ignore), None, self.asked.ignore)
        return [name for name in names if name in (select or ()) or not RULES.load(name).on_request]

    @cached_property
    def _severities(self) -> dict[str, Severity]:
        told = (self.lint and self.lint.severity) or {}
        return {name: Severity(told[name]) if name in told else RULES.load(name).severity for name in self._shared}


def _narrowed(names: list[str], select: Iterable[str] | None, ignore: Iterable[str] | None) -> list[str]:
    chosen, left_out = set(select or (ALL,)), set(ignore or ())
    return [name for name in names if (ALL in chosen or name in chosen) and not left_out & {name, ALL}]


def _pattern(files: str) -> Ignored:
    """The paths, relative to the project, that a pattern names as in `.gitignore`."""
    return Ignored(Path(), (files,))


def unknown_rules(lint: Lint | None) -> Iterator[Diagnostic]:
    """A finding for each name in the settings that is no rule's: an error where it leaves a gate open."""
    if lint is None:
        return
    known = [ALL, *RULES.names()]
    for settings in (lint, *(lint.per_file or {}).values()):
        yield from _unknown_in(settings, known)
    written = lint.node_of("severity")
    for name in lint.severity or {}:
        if name not in known[1:]:
            span = written.key_span(name) if isinstance(written, Mapping) else lint.span_of("severity")
            yield Diagnostic("unknown-rule", Severity.WARNING, _no_rule(name), span, _hint(name, known))


def _unknown_in(settings: FileRules, known: list[str]) -> Iterator[Diagnostic]:
    for key in ("select", "ignore"):
        for name in getattr(settings, key) or ():
            if name not in known:
                span, severity = settings.span_of(key, name), Severity.ERROR if key == "select" else Severity.WARNING
                yield Diagnostic("unknown-rule", severity, _no_rule(name), span, _hint(name, known))


def _no_rule(name: str) -> str:
    return f"there is no rule “{name}”"


def _hint(name: str, known: list[str]) -> str:
    return did_you_mean(name, known) or "`cjmap rules` lists them"
