"""Reports on maps written for someone: one module a format, each with one FORMAT."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from cjmap.frozen import NamedTuple
from cjmap.registry import Registry

if TYPE_CHECKING:
    from cjmap.report._records import Report

__all__ = ["FORMATS", "Wishes"]


class Wishes(NamedTuple):
    """How to write a report: the cells in a line, colour or none, everything or what matters most."""

    width: int = 100
    colour: bool = False
    whole: bool = False


ReportFormat: TypeAlias = "Callable[[Report, Wishes], str]"

FORMATS: Registry[ReportFormat] = Registry("cjmap.reporters.reports", "FORMAT")
