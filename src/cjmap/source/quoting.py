"""Quotes for text that needs them, as characters to insert, so that the author's own text stays whole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import dedent
from typing import TypeAlias

from cjmap.source.nodes import Document

__all__ = ["Inserts", "closed", "quoted", "repaired_lines", "with_inserts"]

Inserts: TypeAlias = tuple[tuple[int, str], ...]
"""Characters to insert, each before an index of the author's text, in ascending order."""

_MOST_SHOWN = 5_000
"""Characters of a line to paste; who writes longer ones gets their beginning."""
_ESCAPE = r"""\\(?:[0abt\tnvfre\x20"/\\N_LP\r\n]|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|U00[01][0-9a-fA-F]{5}
    |u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?P<none>\\)"""
"""An escape of double-quoted text, in YAML or JSON; `none` is a backslash that begins none."""
_INNER_SINGLE = r"(?<!')'(?!')"


def quoted(text: str, start: int, end: int) -> Inserts:
    """What to insert so that `text[start:end]`, on one line or several, reads as one quoted text.

    A text whose own outer quotes were meant as quotes (`'it's'`, `"say "hi" now"`) keeps them; any other is
    wrapped, in single quotes unless it holds an apostrophe and nothing that double quotes would change.
    """
    value = text[start:end]
    if (inner := _inner(value)) is not None:
        return tuple((start + at, char) for at, char in inner)
    if value.startswith('"') and '"' not in value[1:]:
        return (*_escapes(text, start, end), (end, '"'))
    if "'" in value and '"' not in value and "\\" not in value:
        return (start, '"'), (end, '"')
    doubled = ((start + at, "'") for at, char in enumerate(value) if char == "'")
    return (start, "'"), *doubled, (end, "'")


def closed(end: int, brackets: str) -> Inserts:
    """What to insert at `end` to close the open `brackets`, the innermost last."""
    pairs = {"[": "]", "{": "}"}
    return tuple((end, pairs[bracket]) for bracket in reversed(brackets))


def with_inserts(text: str, inserts: Iterable[tuple[int, str]], start: int = 0, end: int | None = None) -> str:
    """`text[start:end]` with the characters inserted."""
    parts: list[str] = []
    at = start
    for index, char in inserts:
        parts += (text[at:index], char)
        at = index
    return "".join((*parts, text[at:end]))


def repaired_lines(document: Document, inserts: Iterable[tuple[int, str]], first: int, last: int) -> str:
    """The lines `first` to `last` (from 1) with the characters inserted and the common indent taken off."""
    start = document.line_starts[first - 1]
    end = min(document.line_starts[last - 1] + len(document.lines[last - 1]), start + _MOST_SHOWN)
    own = [insert for insert in inserts if start <= insert[0] <= end]
    return dedent(with_inserts(document.text, own, start, end)).rstrip()


def _inner(value: str) -> Inserts | None:
    """What to insert between quotes that were meant as such; None when there are none."""
    mark = value[0]
    if len(value) < 3 or mark not in "'\"" or value[-1] != mark:
        return None
    body = value[1:-1]
    if mark == "'":
        singles = [found.start() + 1 for found in re.finditer(_INNER_SINGLE, body)]
        apostrophe = singles and value[singles[0] + 1].isalnum()
        return tuple((at, "'") for at in singles) if apostrophe else None
    escapes = tuple((at + 1, "\\") for at, char in enumerate(body) if char == '"' and body[at - 1 : at] != "\\")
    if escapes and not value[escapes[0][0] - 1].isspace() and value[escapes[0][0] - 1] not in '"(':
        return None
    inserts = sorted({*escapes, *_escapes(value, 0, len(value) - 1)})
    return tuple(inserts) or None


def _escapes(text: str, start: int, end: int) -> Inserts:
    """A backslash before every backslash that begins no escape of double-quoted text."""
    found = re.compile(_ESCAPE, re.VERBOSE).finditer(text, start, end)
    return tuple((one.start(), "\\") for one in found if one["none"])
