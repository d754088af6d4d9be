"""The JSON Schemas of single values: text, numbers, dates, durations, shares, ratings, amounts.

Patterns are as strict as the words allow: what they let through may still be refused when it is read, what they
refuse would be. `null` is a key left blank, which is never wrong where the key itself may be missing.
"""

from __future__ import annotations

from typing import Any

from cjmap.model.colour import Colour
from cjmap.model.numbers import SIGN
from cjmap.model.project import FormulaText
from cjmap.model.values import (
    AmountText,
    Count,
    Date,
    DurationText,
    Flag,
    FlagOrText,
    Number,
    RatingText,
    ShareText,
    Text,
    Url,
)

__all__ = ["VALUES"]

_DIGITS = "[0-9٠-٩۰-۹०-९]+"
_ONE = rf"{SIGN}?{_DIGITS}([.,]{_DIGITS})*"
_RANGE = rf"{_ONE}(\s*(-|–|to)\s*{_ONE})?"
_ABOUT = "[~<>≤≥≈]?"

VALUES: dict[str, tuple[Any, dict[str, Any]]] = {
    "text": (
        Text,
        {
            "$comment": "Text. Numbers, dates and truth values are taken as they are written.",
            "type": ["string", "number", "boolean", "null"],
        },
    ),
    "url": (
        Url,
        {
            "$comment": "A web or mail address, or a path below this folder.",
            "type": ["string", "null"],
            "pattern": r"^\s*([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|(?![A-Za-z][A-Za-z0-9+.-]*:))",
        },
    ),
    "number": (
        Number,
        {
            "$comment": "A number in digits.",
            "type": ["number", "string", "null"],
            "pattern": rf"^\s*({SIGN}?(\d+([.,]\d*)?|[.,]\d+)([eE][-+]?\d+)?)?\s*$",
        },
    ),
    "count": (
        Count,
        {
            "$comment": "A whole number from 0.",
            "type": ["number", "string", "null"],
            "minimum": 0,
            "multipleOf": 1,
            "pattern": r"^\s*(\+?\d+([.,]0*)?)?\s*$",
        },
    ),
    "flag": (Flag, {"$comment": "`true` or `false`.", "type": ["boolean", "null"]}),
    "flag_or_text": (
        FlagOrText,
        {"$comment": "`true`, `false`, or a text.", "type": ["boolean", "string", "number", "null"]},
    ),
    "amount": (
        AmountText,
        {
            "$comment": "A number, a range or a percentage, with or without a unit.",
            "type": ["number", "string", "null"],
            "pattern": rf"^\s*({_ABOUT}=?\s*[€$£¥₹]?\s*{_RANGE}\s*([^0-9\s:–-].*)?)?$",
            "examples": ["61%", 4.2, "~5", "< 2", "2-3"],
        },
    ),
    "duration": (
        DurationText,
        {
            "$comment": "A length of time: a number or a range, and a unit (s, min, h, d, w, mo, y); or `ongoing`.",
            "type": ["string", "null"],
            "pattern": rf"^\s*(([Oo]ngoing|ONGOING)|{_ABOUT}\s*{_RANGE}\s*[A-Za-z]+\.?)?\s*$",
            "examples": ["4 min", "2-4 h", "90d", "3 w", "6 mo", "ongoing"],
        },
    ),
    "share": (
        ShareText,
        {
            "$comment": "A share of a whole: so many of so many, a percentage, or a number from 0 to 1.",
            "type": ["number", "string", "null"],
            "minimum": 0,
            "maximum": 1,
            "pattern": rf"^\s*(\d+\s*(/|of|out of)\s*\d+|{_ABOUT}=?\s*{_RANGE}\s*[%％٪]?)?\s*$",
            "examples": ["8/12", "61%", 0.61],
        },
    ),
    "rating": (
        RatingText,
        {
            "$comment": "1 to 5, or `low`, `medium`, `high`.",
            "type": ["number", "string", "null"],
            "minimum": 1,
            "maximum": 5,
            "pattern": rf"^\s*([Ll]ow|[Mm]edium|[Hh]igh|{_ABOUT}=?\s*{_RANGE})?\s*$",
            "examples": [4, "medium"],
        },
    ),
    "date": (
        Date,
        {
            "$comment": "A day, a month, a quarter or a year.",
            "type": ["string", "integer", "null"],
            "minimum": 1,
            "maximum": 9999,
            "pattern": r"^\s*(\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?)?\s*$",
            "examples": ["2026-10-01", "2026-10", "2026-Q4"],
        },
    ),
    "formula": (
        FormulaText,
        {
            "description": "Arithmetic over `impact`, `effort`, `pain`, `pains`, `reach` and numbers.",
            "type": ["string", "null"],
            "maxLength": 200,
            "examples": ["impact / effort", "impact * reach - effort / 2"],
        },
    ),
    "colour": (
        Colour,
        {
            "$comment": "A colour: three or six hexadecimal digits after a `#`, in quotes.",
            "type": "string",
            "pattern": r"^\s*#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})\s*$",
            "examples": ["#004B87", "#04B"],
        },
    ),
}
"""Each kind of value by the name of its definition: the type that reads it, and its schema."""
