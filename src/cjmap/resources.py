"""Where the packed files are: templates, schemas and fonts, in a wheel and in a checkout alike."""

from __future__ import annotations

from pathlib import Path

__all__ = ["folder"]

_PACKED = Path(__file__).parent / "packed"
_CHECKOUT = Path(__file__).parents[2]


def folder(name: str) -> Path:
    """The folder `fonts`, `schemas` or `templates` that came with this cjmap."""
    packed = _PACKED / name
    return packed if packed.is_dir() else _CHECKOUT / name
