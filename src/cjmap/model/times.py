"""Lengths of time: as they are written in files, and as they are told in the language that is spoken now."""

from __future__ import annotations

import re

from cjmap.frozen import NamedTuple
from cjmap.languages import ENGLISH, say_count, say_decimals, spoken
from cjmap.model.numbers import NUMBER, number_in

__all__ = ["Duration", "is_time", "parse_duration", "say_time"]

_DURATION = re.compile(
    rf"[~<>≤≥≈]?\s*(?P<low>{NUMBER})(?:\s*(?:-|–|to)\s*(?P<high>{NUMBER}))?\s*(?P<unit>[a-z]+)\.?$", re.I
)
_MINUTES = {
    "s": 1 / 60, "sec": 1 / 60, "second": 1 / 60, "min": 1, "minute": 1, "h": 60, "hr": 60, "hour": 60, "d": 1440,
    "day": 1440, "w": 10080, "wk": 10080, "week": 10080, "mo": 43200, "month": 43200, "y": 525600, "year": 525600,
}  # fmt: skip
_NOUNS = {
    1 / 60: "second", 1: "minute", 60: "hour", 1440: "day", 10080: "week", 43200: "month", 525600: "year",
}  # fmt: skip
_UNSPACED = ("ja", "zh")
_WORDS = """
    s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days w wk week weeks mo month months
    sekunde sekunden std stunde stunden tag tage tagen woche wochen monat monate monaten werktage arbeitstage minuten
    seconde secondes heure heures jour jours semaine semaines mois
    segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês
    secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi
    seconden minuut uur uren dag dagen werkdagen weken maand maanden
    sekunda sekundy sekund minuta minuty minut godz godzina godziny godzin dzień dni tydzień tygodnie tygodni miesiąc
    miesiące miesięcy
    秒 分 分間 時間 日 日間 週 週間 か月 ヶ月 カ月 か月間 分钟 小时 天 周 星期 个月
    ثانية ثوان دقيقة دقائق ساعة ساعات يوم أيام أسبوع أسابيع شهر أشهر
    שנייה שניות דקה דקות שעה שעות יום ימים שבוע שבועות חודש חודשים
"""
_SHORT = frozenset(_WORDS.split())
"""Units of time up to months in the languages that maps are spoken to in. Years are left out: people stay for years."""


class Duration(NamedTuple):
    """A stretch of time as written, and its bounds in minutes; `ongoing` has no bounds."""

    text: str
    low: float | None
    high: float | None

    @property
    def told(self) -> str:
        """The text, its unit in the language that is spoken now; in English as it was written."""
        return say_time(self.text)


def parse_duration(text: str) -> Duration | None:
    """`4 min`, `2-4 h`, `~3 w`, `ongoing`; None when it is no duration."""
    if text.casefold() == "ongoing":
        return Duration(text, None, None)
    match = _DURATION.match(text)
    minutes = _minutes_in(match["unit"]) if match else 0
    if not match or not minutes:
        return None
    low = number_in(match["low"]) * minutes
    return Duration(text, low, number_in(match["high"]) * minutes if match["high"] else low)


def say_time(text: str) -> str:
    """A length of time, its unit in the language that is spoken now: `3 w` as `3 Wochen`; others as they are."""
    match = _DURATION.match(text) if spoken() != ENGLISH else None
    noun = _NOUNS.get(_minutes_in(match["unit"])) if match else None
    if match is None or noun is None:
        return text
    number = number_in(match["high"] or match["low"])
    unit = say_count(int(number) if number == int(number) else 2, noun)
    return f"{say_decimals(text[: match.start('unit')].rstrip())}{'' if spoken() in _UNSPACED else ' '}{unit}"


def is_time(unit: str) -> bool:
    """Whether something is counted in a unit of time of which less is mostly better: months, or shorter."""
    return unit.casefold().removesuffix(".") in _SHORT


def _minutes_in(unit: str) -> float:
    """How many minutes a unit of time has; 0 for any other."""
    unit = unit.casefold()
    return _MINUTES.get(unit) or _MINUTES.get(unit.removesuffix("s"), 0)
