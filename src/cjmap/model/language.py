"""What a language tag says about how text is set."""

from __future__ import annotations

from typing import Literal

__all__ = ["direction_of"]

_FROM_THE_RIGHT = {"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi"}
_RIGHT_SCRIPTS = {"arab", "hebr", "thaa", "syrc", "nkoo"}


def direction_of(lang: str) -> Literal["ltr", "rtl"]:
    """Whether text of the language reads from the left or from the right."""
    parts = lang.lower().replace("_", "-").split("-")
    scripts = [part for part in parts[1:] if len(part) == 4]
    if scripts:
        return "rtl" if scripts[0] in _RIGHT_SCRIPTS else "ltr"
    return "rtl" if parts[0] in _FROM_THE_RIGHT else "ltr"
