"""Diagnostics written for someone: one module a reporter, each with one REPORTER."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from cjmap.diagnostics import Diagnostic
from cjmap.registry import Registry

__all__ = ["REPORTERS", "ReportOptions", "Reporter"]


class ReportOptions(NamedTuple):
    """How to write a report: the cells in a line, colour or none, and whether to leave out the counts."""

    width: int = 120
    colour: bool = False
    quiet: bool = False


Reporter: TypeAlias = Callable[[Sequence[Diagnostic], Mapping[str, list[str]], ReportOptions], str]
"""Takes the findings in order and the lines of every file read, by path; gives the whole report."""

REPORTERS: Registry[Reporter] = Registry("cjmap.reporters", "REPORTER", separator="-")
