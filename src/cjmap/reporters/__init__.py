"""Diagnostics written for someone: one module a reporter, each with one REPORTER."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from cjmap.diagnostics import Diagnostic
from cjmap.frozen import NamedTuple
from cjmap.registry import Registry

__all__ = ["REPORTERS", "ReportOptions", "Reporter"]


class ReportOptions(NamedTuple):
    """How to write a report: the cells in a line, colour or none, and whether to leave out the counts.

    Paths are told from `cwd`. Those who read a report at the `root` of the repository, both whole paths, want them from
    there: see `in_repository`. `fail_on` is how bad a finding must be for the run to fail: a severity, or `never`.
    """

    width: int = 120
    colour: bool = False
    quiet: bool = False
    cwd: str = ""
    root: str = ""
    fail_on: str = "error"

    def in_repository(self, path: str) -> str:
        """A path from the root of the repository; as it is where there is none, or when it leads out of it."""
        whole = posixpath.normpath(posixpath.join(self.cwd, path))
        return whole.removeprefix(f"{self.root}/") if self.root and whole.startswith(f"{self.root}/") else path


Reporter: TypeAlias = Callable[[Sequence[Diagnostic], Mapping[str, list[str]], ReportOptions], str]
"""Takes the findings in order and the lines of every file read, by path; gives the whole report."""

REPORTERS: Registry[Reporter] = Registry("cjmap.reporters", "REPORTER", separator="-")
