"""Markup as text: escaped, with short numbers and attributes in the order they are given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

__all__ = ["element", "escaped", "number"]

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_MARKUP = re.compile("[&<>\"']")


def escaped(text: str) -> str:
    """The text with everything escaped that markup could mistake for its own."""
    return text.translate(_ESCAPES) if _MARKUP.search(text) else text


@lru_cache(maxsize=8192)
def number(value: float) -> str:
    """A length with two decimals at most and no needless zeros."""
    short = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def element(name: str, attributes: Mapping[str, str | float | None], inner: str = "") -> str:
    """An element; attributes that are None are left out. `inner` is markup already."""
    spelt = "".join(  # of a list: joining what a generator makes takes longer
        [
            f' {key}="{escaped(value) if isinstance(value, str) else number(value)}"'
            for key, value in attributes.items()
            if value is not None
        ]
    )
    return f"<{name}{spelt}>{inner}</{name}>" if inner else f"<{name}{spelt}/>"
