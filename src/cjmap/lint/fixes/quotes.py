"""Text that needs quotes gets them, where it can only be one text: the rest of its line, or the parts a comma cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.lint.fix import Change
from cjmap.lint.kit.written import files_of
from cjmap.model.hints import has_two_ways
from cjmap.model.project_maps import ProjectMaps
from cjmap.source.edits import Edit
from cjmap.source.nodes import Document, KeyPath, Mapping, Node, Scalar, scalars_in
from cjmap.source.quoting import quoted
from cjmap.source.repair import is_whole_text

__all__ = ["FIX", "quotes"]

_LIKE_A_KEY = re.compile(r"[a-z][a-z0-9_]*")


def quotes(project: ProjectMaps, found: Sequence[Diagnostic]) -> Iterator[Change]:
    """A change for each text that was found to need quotes and surely is one text."""
    wrong = [one for one in found if one.code in ("unquoted-text", "cut-by-comma") and one.severity is Severity.ERROR]
    for document in files_of(project):
        for one in wrong:
            if one.span.path == document.path and one.span.line == one.span.end_line and not has_two_ways(one.hint):
                change = (_uncut if one.code == "cut-by-comma" else _whole)(document, one.span)
                if change:
                    yield change


def _whole(document: Document, span: Span) -> Change | None:
    """Quotes around the rest of a line, which stopped the parser or was read as a key and a value."""
    start, end = _places(document, span)
    if not is_whole_text(document, start, end):
        return None
    node = next((one for one in _mappings(document) if one.span == span), None)
    if node is None:
        return _quoted(document, None, start, end) if document.inserted else None
    key, value = next(iter(node.items()))
    is_text = isinstance(value, Scalar) and value.plain and len(node) == 1 and not _LIKE_A_KEY.fullmatch(key)
    return _quoted(document, node.path, start, end) if is_text else None


def _uncut(document: Document, span: Span) -> Change | None:
    """Quotes around a text in braces from its beginning to the end of what a comma made a key of its own."""
    start, end = _places(document, span)
    before = [one for one in _scalars(document) if document.index(one.end) <= start and one.span.line == span.line]
    last = max(before, key=lambda one: one.end, default=None)
    is_text = not _LIKE_A_KEY.fullmatch(document.text[start:end])
    if last is None or not last.plain or not isinstance(last.parent, Mapping) or not is_text:
        return None
    begin = document.index(last.start)
    between = document.text[document.index(last.end) : start]
    return _quoted(document, last.path, begin, end) if between.strip() == "," else None


def _quoted(document: Document, path: KeyPath | None, start: int, end: int) -> Change:
    text = document.text[start:end]
    edits = _as_edits(document.text, start, end)
    return Change(document, path, None if path is None else text, edits, f"put “{text}” in quotes")


def _as_edits(text: str, start: int, end: int) -> tuple[Edit, ...]:
    """The quotes as edits: what is to be inserted at one place together."""
    at: dict[int, str] = {}
    for index, sign in quoted(text, start, end):
        at[index] = at.get(index, "") + sign
    return tuple(Edit(index, index, signs) for index, signs in at.items())


def _places(document: Document, span: Span) -> tuple[int, int]:
    line = document.line_starts[span.line - 1] - 1
    return line + span.column, line + span.end_column


def _mappings(document: Document) -> Iterator[Mapping]:
    waiting: list[Node] = [document.root] if document.root is not None else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, Mapping):
            yield node
        if not isinstance(node, Scalar):
            waiting += node.values() if isinstance(node, Mapping) else node


def _scalars(document: Document) -> Iterator[Scalar]:
    return scalars_in(document.root) if document.root is not None else iter(())


FIX = quotes
