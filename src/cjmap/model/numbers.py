"""Numbers as people write them."""

from __future__ import annotations

import re

__all__ = ["NUMBER", "number_in"]

NUMBER = r"[-+−]?\d{1,15}(?:[.,]\d{1,15}){0,5}"
"""A pattern for a number: with a sign, with dots or commas between thousands or before the decimals."""


def number_in(written: str) -> float:
    """What a number that was written so is; a comma before three digits stands between thousands."""
    number = written.replace("−", "-")
    thousands = re.fullmatch(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?", number)
    return (
        float(number.replace(",", "")) if thousands else float(re.sub(r"[.,](?=.*[.,])", "", number).replace(",", "."))
    )
