"""Diagnostics written for someone: one module a reporter, each with one REPORTER."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from cjmap.diagnostics import Diagnostic
from cjmap.registry import Registry

__all__ = ["REPORTERS", "ReportOptions", "Reporter"]


class ReportOptions(NamedTuple):
    """How to write a report: how many cells a line has, whether colours help, and whether to leave out the counts."""

    width: int = 120
    colour: bool = False
    quiet: bool = False


Reporter: TypeAlias = Callable[[Sequence[Diagnostic], Mapping[str, list[str]], ReportOptions], str]
"""Takes the findings in order and the lines of every file that was read, by path; gives the report, newline and all."""

REPORTERS: Registry[Reporter] = Registry("cjmap.reporters", "REPORTER", separator="-")
