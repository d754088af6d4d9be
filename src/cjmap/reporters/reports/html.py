"""A report as a page to share: one file, no script, light or dark as its reader likes."""

from __future__ import annotations

from cjmap.render.spell.report_page import report_page
from cjmap.report._records import Report
from cjmap.reporters.reports import Wishes

__all__ = ["FORMAT", "written"]


def written(report: Report, wishes: Wishes) -> str:
    """The whole report as HTML; wishes for terminals have no say in it."""
    return report_page(report)


FORMAT = written
