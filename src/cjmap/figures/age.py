"""How old something is, by the date or period written beside it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from cjmap.languages import say
from cjmap.model.values import parse_date

__all__ = ["days_since", "is_ahead", "last_day", "old"]

_MONTH_DAYS = 30.44
_YEAR_MONTHS = 12
_LAST_YEAR = 9998
_QUARTER_FIRST = re.compile(r"Q([1-4])[ /-](\d{4})$", re.IGNORECASE)


def _first_day(written: str) -> date | None:
    """The first day of what `last_day` knows."""
    return parse_date(_plain(written))


def _plain(written: str) -> str:
    return _QUARTER_FIRST.sub(r"\2-Q\1", written.strip()).replace("q", "Q").replace(" Q", "-Q")


@lru_cache(maxsize=256)
def last_day(written: str) -> date | None:
    """The last day of `2026-10-01`, `2026-10`, `2026-Q3`, `Q3 2026` or `2026`; None for other words."""
    first = _first_day(written)
    if first is None or first.year > _LAST_YEAR:
        return None
    parts = _plain(written).split("-")
    if len(parts) == 3:
        return first
    months = 12 if len(parts) == 1 else 3 if parts[1].startswith("Q") else 1
    after = first.year * 12 + first.month - 1 + months
    return date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


@lru_cache(maxsize=256)
def is_ahead(written: str, today: date) -> bool:
    """Whether what a date or period names begins after tomorrow, so that it is still to come wherever people are."""
    first = _first_day(written)
    return first is not None and (first - today).days > 1


def days_since(written: str, today: date) -> int | None:
    """Days from the end of what a date or period names to today; None when it is neither."""
    last = last_day(written)
    return None if last is None else (today - last).days


def old(days: int) -> str:
    """An age in words: `14 months old`, `3 years old`."""
    months = int(days / _MONTH_DAYS)
    if months < 2 * _YEAR_MONTHS:
        return say("{count} months old", count=months) if months > 1 else say("{count} days old", count=days)
    return say("{count} years old", count=months // _YEAR_MONTHS)
