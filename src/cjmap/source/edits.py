"""Point edits: a few characters of a file are replaced, and every other byte stays as its author left it."""

from __future__ import annotations

import codecs
from collections.abc import Iterable

from cjmap.frozen import NamedTuple
from cjmap.source.nodes import Document, Scalar

__all__ = ["Edit", "Move", "break_after", "edited", "rewritten", "text_place"]


class Edit(NamedTuple):
    """`text` in place of the characters from `start` to `end`, indexes into the author's text; equal ones insert."""

    start: int
    end: int
    text: str


class Move(NamedTuple):
    """Stretches of a text, ascending, that change places: at each place stands the one that `order` names by number.

    What lies between them stays.
    """

    places: tuple[tuple[int, int], ...]
    order: tuple[int, ...]

    @property
    def start(self) -> int:
        """Where the first of them begins."""
        return self.places[0][0]

    @property
    def end(self) -> int:
        """Where the last of them ends."""
        return self.places[-1][1]


def edited(text: str, edits: Iterable[Edit], moves: Iterable[Move] = ()) -> str:
    """`text` after all `edits`, in any order, the same edit given twice counting once, and after all `moves`.

    A move may lie inside a stretch of another, and edits inside both. Raises ValueError for edits that overlap, start
    at one place, or reach beyond the text, and for those that are partly inside a stretch that moves.
    """
    ordered = sorted(set(edits))
    bound = 0
    for number, edit in enumerate(ordered):
        if not bound <= edit.start <= edit.end <= len(text) or (number and edit.start == ordered[number - 1].start):
            raise ValueError(f"edits overlap at {edit.start}")
        bound = edit.end
    left = ordered
    written = _written(text, (0, len(text)), left, sorted(set(moves), key=lambda move: (move.start, -move.end)))
    if left:
        raise ValueError(f"an edit at {left[0].start} is in the way of a move")
    return written


def _written(text: str, place: tuple[int, int], left: list[Edit], moves: list[Move]) -> str:
    """What is between two indexes after the edits, each taken from those `left`, and the moves there."""
    parts, (at, end) = [], place
    for move in moves:
        if not at <= move.start <= move.end <= end or len(move.places) < 2:
            continue
        inner = [one for one in _inside((move.start, move.end), moves) if one is not move]
        pieces = [_written(text, one, left, _inside(one, inner)) for one in move.places]
        starts = [start for start, _ in move.places]
        ends = [move.start, *(end for _, end in move.places)]
        gaps = [_replaced(text, *gap, left) for gap in zip(ends, starts, strict=False)]
        parts += [_replaced(text, at, move.start, left)]
        parts += [part for gap, number in zip(gaps, move.order, strict=True) for part in (gap, pieces[number])]
        at = move.end
    return "".join((*parts, _replaced(text, at, end, left)))


def _inside(place: tuple[int, int], moves: list[Move]) -> list[Move]:
    return [move for move in moves if place[0] <= move.start and move.end <= place[1]]


def _replaced(text: str, start: int, end: int, left: list[Edit]) -> str:
    """What is between two indexes after the edits there, which are taken from those `left`."""
    parts = []
    for edit in [one for one in left if start <= one.start and one.end <= end]:
        left.remove(edit)
        parts += [text[start : edit.start], edit.text]
        start = edit.end
    return "".join((*parts, text[start:end]))


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
