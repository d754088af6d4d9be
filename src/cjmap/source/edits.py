"""Point edits: a few characters of a file are replaced, and every other byte stays as its author left it."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from typing import NamedTuple

from cjmap.source.nodes import Document, Scalar

__all__ = ["Edit", "break_after", "edited", "rewritten", "text_place"]


class Edit(NamedTuple):
    """`text` in place of the characters from `start` to `end`, indexes into the author's text; equal ones insert."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """`text` after all `edits`, in any order; the same edit given twice counts once.

    Raises ValueError for edits that overlap, start at one place, or reach beyond the text.
    """
    ordered = sorted(set(edits), reverse=True)
    bound = len(text)
    for number, edit in enumerate(ordered):
        if not 0 <= edit.start <= edit.end <= bound or (number and edit.start == ordered[number - 1].start):
            raise ValueError(f"edits overlap at {edit.start}")
        bound = edit.start
    for edit in ordered:
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def text_place(scalar: Scalar) -> tuple[int, int] | None:
    """From where to where the text of a scalar stands in its file, quotes left outside.

    None where it does not stand there letter by letter: folded, escaped, behind an anchor or a tag, or as a key.
    """
    document = scalar.document
    start, end = document.index(scalar.start), document.index(scalar.end)
    is_key = isinstance(scalar.parent, dict) and scalar.parent.get(str(scalar.key)) is not scalar
    if document.inserted or is_key:
        return None
    if not scalar.plain:
        start, end = start + 1, end - 1
    return (start, end) if scalar and document.text[start:end] == scalar else None


def break_after(document: Document, index: int) -> str:
    """How the line that `index` is on ends; as the first line of the file does, where it is the last one."""
    for end in (document.line_end(index), len(document.lines[0])):
        if document.text.startswith("\r\n", end):
            return "\r\n"
        if end < len(document.text):
            return document.text[end]
    return "\n"


def rewritten(content: bytes, before: str, after: str) -> bytes | None:
    """The bytes of a file whose text was `before`, with `after` instead and the byte order mark it had.

    None when the bytes are not those of that text: somebody has written the file meanwhile.
    """
    body = before.encode()
    mark = content[: len(content) - len(body)]
    if mark.replace(codecs.BOM_UTF8, b"") or mark + body != content:
        return None
    return mark + after.encode()
