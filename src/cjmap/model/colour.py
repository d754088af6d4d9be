"""Colours as theme files write them."""

from __future__ import annotations

import re
from typing import Annotated, Any

from cjmap.model.reading import complaint
from cjmap.model.values import Read
from cjmap.source.nodes import Scalar

__all__ = ["COMMENT_HINT", "Colour", "parse_colour"]

_DIGITS = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
_HOW = 'write six digits of 0-9 and a-f after a #, in quotes: "#004B87"'
COMMENT_HINT = 'to YAML a # after a space begins a comment, so quote the colour: "#004B87"'


def parse_colour(text: str) -> str | None:
    """`#004b87` or `#04b` as `#004B87` or `#0044BB`; None when it is neither."""
    match = _DIGITS.fullmatch(text.strip())
    if not match:
        return None
    digits = match[1] if len(match[1]) == 6 else "".join(digit * 2 for digit in match[1])
    return f"#{digits.upper()}"


def _colour(value: Any) -> str:
    if not isinstance(value, str):
        raise complaint("bad-colour", "a colour is one text", _HOW)
    if colour := parse_colour(value):
        return colour
    meant = parse_colour(f"#{value.strip()}")
    hint = f'write "{meant}", with # and quotes' if meant and isinstance(value, Scalar) else _HOW
    raise complaint("bad-colour", f"“{value}” is no colour", hint)


Colour = Annotated[str, Read(_colour)]
