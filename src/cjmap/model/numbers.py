"""Numbers as people write them."""

from __future__ import annotations

import re

__all__ = ["NUMBER", "SIGN", "number_in", "with_hyphen"]

_MINUSES = "−–‒－"
SIGN = f"[-+{_MINUSES}]"
"""A pattern for the sign of a number: word processors make a dash of a hyphen."""
NUMBER = rf"{SIGN}?\d{{1,15}}(?:[.,]\d{{1,15}}){{0,5}}"
"""A pattern for a number: with a sign, with dots or commas between thousands or before the decimals."""


def number_in(written: str) -> float:
    """What a number that was written so is; a comma before three digits stands between thousands."""
    number = with_hyphen(written)
    thousands = re.fullmatch(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?", number)
    return (
        float(number.replace(",", "")) if thousands else float(re.sub(r"[.,](?=.*[.,])", "", number).replace(",", "."))
    )


def with_hyphen(written: str) -> str:
    """The text with a hyphen for each dash that people write as a minus sign."""
    return written if written.isascii() else re.sub(f"[{_MINUSES}]", "-", written)
