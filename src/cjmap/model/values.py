"""The single values of the format: text, numbers, choices, dates, durations, shares, ratings, amounts.

Each is read from the text as it is written and keeps that text, so that a map prints what its author wrote.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from cjmap.frozen import NamedTuple
from cjmap.languages import say
from cjmap.model.nearest import did_you_mean
from cjmap.model.numbers import NUMBER, number_in, with_hyphen
from cjmap.model.reading import Read as Reader
from cjmap.model.reading import Reading, complaint
from cjmap.model.record import quote_hint
from cjmap.model.times import Duration, parse_duration
from cjmap.source.nodes import Mapping, Scalar, Sequence, path_of

__all__ = [
    "Amount", "AmountText", "Count", "Date", "DurationText", "Flag", "FlagOrText", "Number", "OneOf", "Rating",
    "RatingText", "Read", "Share", "ShareText", "Text", "Url", "parse_amount", "parse_date",
    "parse_share",
]  # fmt: skip

T = TypeVar("T")


def _text(value: Any) -> str:
    if isinstance(value, str):
        return str(value).strip()
    if isinstance(value, Mapping | Sequence):
        hint = quote_hint(value)
        kind = "a group of keys" if isinstance(value, Mapping) else "a list"
        if isinstance(value, Mapping) and hint and not value.flow:
            raise complaint("unquoted-text", "this text holds a colon, so YAML read it as a key and a value", hint)
        message = f"{_name_of(value)} wants one text here, not {kind}"
        if isinstance(value, Sequence) and all(isinstance(item, Scalar) for item in value):
            hint = f"write one text, such as “{', '.join(map(str, value))}”; quote it when the brackets belong to it"
        raise complaint("wrong-type", message, hint if value.flow and hint else "write one line of text")
    return str(value)


def _name_of(value: Any) -> str:
    """The key that a value stands under, for messages."""
    keys = (
        [step for step in path_of(value) if isinstance(step, str)]
        if isinstance(value, Scalar | Mapping | Sequence)
        else []
    )
    return f"`{keys[-1]}`" if keys else "this"


def _number(value: Any) -> float:
    if not isinstance(value, str) and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    written = with_hyphen(_text(value)).replace(",", ".")
    try:
        number = float(written)
    except ValueError:
        number = float("nan")
    if not abs(number) < 1e15:
        raise complaint(
            "wrong-type", f"{_name_of(value)} wants a number, not “{value}”", "write it in digits, such as 3"
        )
    return number


def _count(value: Any) -> float:
    number = _number(value)
    if number < 0 or number != int(number):
        raise complaint("wrong-type", f"{_name_of(value)} counts things, so it cannot be {value}",
                        "write 0, 1, 2, …")  # fmt: skip
    return number


def _flag(value: Any) -> bool:
    known = value.value if isinstance(value, Scalar) else value
    if isinstance(known, bool):
        return known
    hint = "write `true` or `false`; `yes`, `no`, `on` and `off` are plain words here"
    raise complaint("wrong-type", f"{_name_of(value)} is either true or false, not “{value}”", hint)


def _flag_or_text(value: Any) -> bool | str:
    known = value.value if isinstance(value, Scalar) else value
    if isinstance(value, Scalar) and value.plain and value.casefold() in _YES_OR_NO:
        hint = f"write `{str(_YES_OR_NO[value.casefold()]).lower()}`; quote “{value}” if it is meant as text"
        raise complaint("wrong-type", f"“{value}” is a plain word here, neither true nor false", hint)
    return known if isinstance(known, bool) else _text(value)


_YES_OR_NO = {"yes": True, "y": True, "on": True, "no": False, "n": False, "off": False}
_SCHEME = r"([a-z][a-z0-9+.-]*):"


def _url(value: Any) -> str:
    written = _text(value)
    scheme = re.match(_SCHEME, "".join(char for char in written if char > " "), re.IGNORECASE)
    if scheme and scheme[1].casefold() not in ("http", "https", "mailto"):
        hint = "a link is a web address (https://…), a mail address (mailto:…) or a path below this folder"
        raise complaint("bad-link", f"a link cannot begin with “{scheme[1]}:”", hint)
    return written


class Read:
    """An annotation for a value that `read` makes of what is written, or complains about."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        self.read = read

    def reader(self, kind: Any) -> Reader:
        """What reads it, whatever its type."""
        read = self.read
        return _text_at if read is _text else lambda value, reading: read(value)


def _text_at(value: Any, reading: Reading) -> str:
    """The same as `_text`, which most values are: asked without a word in between."""
    return str(value).strip() if isinstance(value, str) else _text(value)


class OneOf(Read):
    """An annotation for a word that must be one of `options`; `hint` is what to tell who writes another."""

    def __init__(self, *options: str, hint: str = "") -> None:
        super().__init__(self._word)
        self.options = options
        self.hint = hint

    def _word(self, value: Any) -> str:
        """The word, or a complaint that lists the options."""
        written = _text(value)
        if written in self.options:
            return written
        listed = f"{', '.join(self.options[:-1])} or {self.options[-1]}"
        hint = did_you_mean(written, self.options) or self.hint or f"write {listed}"
        raise complaint("unknown-value", f"{_name_of(value)} is {listed}, not “{written}”", hint)


class Amount(NamedTuple):
    """A number as people write it: `~5`, `< 2`, `2-3`, `61%`, `4.2`. A percentage is kept as its number, with `%`."""

    text: str
    low: float
    high: float
    unit: str = ""

    @property
    def number(self) -> float:
        """The middle of the range."""
        return (self.low + self.high) / 2


class Share(NamedTuple):
    """A part of a whole between 0 and 1 as written; `count` and `of` where it says so many of so many."""

    text: str
    share: float
    count: int | None = None  # type: ignore[assignment]
    of: int | None = None

    @property
    def told(self) -> str:
        """So many of so many in the language that is spoken now; anything else as it was written."""
        return say("{count} of {all}", count=self.count, all=self.of) if self.of else self.text


class Rating(NamedTuple):
    """A rating of 1 to 5 as written; low, medium and high stand for 1, 3 and 5."""

    text: str
    value: float


_AMOUNT = re.compile(
    rf"[~<>≤≥≈]?=?\s*(?P<sign>[€$£¥₹])?\s*(?P<low>{NUMBER})(?:\s*(?:-|–|to)\s*(?P<high>{NUMBER}))?\s*(?P<unit>[^\d\s:–-].*)?$"
)
_FRACTION = re.compile(r"(?P<count>\d{1,12})\s*(?:/|of|out of)\s*(?P<of>\d{1,12})$")
_DATE = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$")
_WORDS = {"low": 1, "medium": 3, "high": 5}


def parse_amount(text: str) -> Amount | None:
    """A number, an open or closed range or a percentage, with its unit; None when it is none of these."""
    match = _AMOUNT.match(text)
    if not match:
        return None
    low = number_in(match["low"])
    unit = (match["unit"] or match["sign"] or "").strip()
    return Amount(text, low, number_in(match["high"]) if match["high"] else low, "%" if unit in ("％", "٪") else unit)


def parse_share(text: str) -> Share | None:
    """`61%`, `0.61` or `8/12`; None when it is no share of a whole."""
    if match := _FRACTION.match(text):
        count, of = int(match["count"]), int(match["of"])
        return Share(text, count / of, count, of) if 0 < of >= count else None
    amount = parse_amount(text)
    if amount is None or amount.unit not in ("", "%"):
        return None
    share = amount.number / (100 if amount.unit else 1)
    return Share(text, share) if 0 <= share <= 1 else None


def parse_date(text: str) -> datetime.date | None:
    """The first day of `2026-10-01`, `2026-10`, `2026-Q3` or `2026`; None when it is no date."""
    match = _DATE.match(text)
    if not match:
        return None
    year, quarter, month, day = match.groups()
    try:
        return datetime.date(int(year), int(quarter) * 3 - 2 if quarter else int(month or 1), int(day or 1))
    except ValueError:
        return None


def _parsed(parse: Callable[[str], T | None], code: str, what: str, hint: str) -> Callable[[Any], T]:
    def read(value: Any) -> T:
        written = _text(value)
        found = parse(written)
        if found is None:
            raise complaint(code, f"{_name_of(value)} wants {what}, not “{written}”", hint)
        return found

    return read


def _rating(text: str) -> Rating | None:
    if text.casefold() in _WORDS:
        return Rating(text, _WORDS[text.casefold()])
    amount = parse_amount(text)
    return Rating(text, amount.number) if amount and not amount.unit and 1 <= amount.number <= 5 else None


def _date_text(text: str) -> str | None:
    return text if parse_date(text) else None


Text = Annotated[str, Read(_text)]
Url = Annotated[str, Read(_url)]
Number = Annotated[float, Read(_number)]
Count = Annotated[float, Read(_count)]
Flag = Annotated[bool, Read(_flag)]
FlagOrText = Annotated[bool | str, Read(_flag_or_text)]
AmountText = Annotated[
    Amount,
    Read(_parsed(parse_amount, "bad-amount", "a number", "write 61%, 4.2, ~5, < 2 or 2-3")),
]
DurationText = Annotated[
    Duration,
    Read(
        _parsed(
            parse_duration,
            "bad-duration",
            "a length of time",
            "write a number and a unit: 4 min, 2-4 h, 90d, 3 w, 6 mo; or ongoing",
        )
    ),
]
ShareText = Annotated[
    Share,
    Read(_parsed(parse_share, "bad-share", "a share of a whole", "write 8/12, 61% or 0.61")),
]
RatingText = Annotated[
    Rating,
    Read(_parsed(_rating, "bad-rating", "1 to 5, or low, medium or high", "write a number from 1 to 5")),
]
Date = Annotated[
    str,
    Read(_parsed(_date_text, "bad-date", "a date", "write 2026-10-01, 2026-10 or 2026-Q4")),
]
