"""Dates in another form than `2026-10-01` are rewritten, where only one day, month or quarter can be meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.lint.fix import Change, respelt
from cjmap.lint.kit.written import scalars_at
from cjmap.model.project_maps import ProjectMaps
from cjmap.model.values import parse_date

__all__ = ["FIX", "dates", "iso_date"]

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip


def dates(project: ProjectMaps, found: Sequence[Diagnostic]) -> Iterator[Change]:
    """A change for each text that was found to be no date and surely means one."""
    for scalar in scalars_at(project, found, "bad-date"):
        meant = iso_date(str(scalar))
        change = respelt(scalar, meant) if meant else None
        if change:
            yield change


def iso_date(text: str) -> str | None:
    """The one day, month or quarter that a text can mean, as the format writes it; None when unsure.

    `01.10.2026` is the first of October or the tenth of January, so it is nothing; `13.10.2026` is sure.
    """
    for pattern, read in _FORMS:
        if match := re.fullmatch(pattern, text.strip(), re.IGNORECASE | re.ASCII):
            meant = {one for one in read(*match.groups()) if parse_date(one)}
            return meant.pop() if len(meant) == 1 else None
    return None


def _day(year: str, month: str, day: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"


def _named(day: str | None, month: str, year: str) -> list[str]:
    short = month.casefold().removesuffix(".")
    numbers = [number for number, name in enumerate(_MONTHS, start=1)
               if short == name or short in (name[:3], "sept" if name[:4] == "sept" else None)]  # fmt: skip
    return [f"{year}-{number:02}" + (f"-{int(day):02}" if day else "") for number in numbers]


_FORMS: tuple[tuple[str, Callable[..., list[str]]], ...] = (
    (r"(\d{4})([-/.])(\d\d?)\2(\d\d?)\.?", lambda year, _, month, day: [_day(year, month, day)]),
    (r"(\d{4})(\d\d)(\d\d)", lambda year, month, day: [_day(year, month, day)]),
    (r"(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d\S*", lambda day: [day]),
    (r"(\d\d?)([-/.])(\d\d?)\2(\d{4})", lambda one, _, two, year: [_day(year, one, two), _day(year, two, one)]),
    (r"(\d{4})[-/.](\d\d?)", lambda year, month: [f"{year}-{int(month):02}"]),
    (r"(\d\d?)[-/.](\d{4})", lambda month, year: [f"{year}-{int(month):02}"]),
    (r"(\d{4})[-/ ]?q([1-4])", lambda year, quarter: [f"{year}-Q{quarter}"]),
    (r"q([1-4])[-/ ]?(\d{4})", lambda quarter, year: [f"{year}-Q{quarter}"]),
    (r"(\d\d?)\.?[ -]([a-z]{3,9}\.?)[ -](\d{4})", _named),
    (r"([a-z]{3,9}\.?) (\d\d?),? (\d{4})", lambda month, day, year: _named(day, month, year)),
    (r"([a-z]{3,9}\.?),? (\d{4})", lambda month, year: _named(None, month, year)),
)  # fmt: skip

FIX = dates
