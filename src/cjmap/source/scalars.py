"""What an unquoted word means: the core schema of YAML 1.2, in which `no`, `on` and `12:30` are text."""

from __future__ import annotations

import re
from typing import TypeAlias

__all__ = ["LONGEST_NULL", "NULLS", "Plain", "resolve"]

Plain: TypeAlias = str | int | float | bool | None

NULLS = frozenset(("", "~", "null", "Null", "NULL"))
LONGEST_NULL = max(map(len, NULLS))
"""The words that mean nothing at all, where they stand unquoted."""

_WORDS: dict[str, Plain] = {
    **dict.fromkeys(NULLS, None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INT = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_INFINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)")
_NAN = frozenset((".nan", ".NaN", ".NAN"))
_MOST_DIGITS = 400
_TYPES: dict[str, type] = {"int": int, "float": float, "bool": bool, "null": type(None)}


def resolve(text: str, plain: bool, tag: str | None = None) -> Plain:
    """The value of a scalar: `text` itself unless it stood unquoted (or was tagged) and means something else.

    A tag that does not fit its text leaves the text.
    """
    if tag is None:
        return _core(text) if plain else text
    if tag not in _TYPES:
        return text
    value = _core(text)
    if tag == "float" and type(value) is int:
        return float(value)
    return value if type(value) is _TYPES[tag] else text


def _core(text: str) -> Plain:
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789" or len(text) > _MOST_DIGITS:
        return text
    if _INT.fullmatch(text):
        return int(text)
    if _BASED.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text):
        return float(text)
    if _INFINITE.fullmatch(text):
        return float(text.replace(".", ""))
    return float("nan") if text in _NAN else text
