"""The report of some maps on a day: every section's rows, in the order of the sections."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cjmap.languages import ENGLISH, speaking
from cjmap.model.map import JourneyMap
from cjmap.report import SECTIONS
from cjmap.report._head import head_of
from cjmap.report._records import Report, Section, Table

__all__ = ["report_on"]


def report_on(maps: Sequence[JourneyMap], today: date, sections: Sequence[str] = (), lang: str = ENGLISH) -> Report:
    """What there is to say about some maps, in a language.

    `sections` are the parts wanted, by id; none: all that make sense.

    Retired maps are left out unless they are all there is.
    """
    living = [one for one in maps if one.journey.status != "retired"] or list(maps)
    wanted = {name: SECTIONS.load(name) for name in sections or SECTIONS.names()}
    order = sorted(wanted, key=lambda name: wanted[name].place)
    told = [name for name in order if sections or len(living) > 1 or not wanted[name].of_many]
    with speaking(lang):
        tables = tuple(_table(name, wanted[name], living, today) for name in told)
        return Report(today, tuple(head_of(one, today) for one in living), tables, lang)


def _table(name: str, section: Section, maps: Sequence[JourneyMap], today: date) -> Table:
    rows = [row for one in maps for row in section.rows(one, today)]
    return Table(name, section, tuple(sorted(rows, key=lambda row: row.rank)))
