"""Text that YAML read without complaint, but not as it was meant: cut by a comment, cut by a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.source.document import Document
from cjmap.source.nodes import Mapping, Node, Scalar, Sequence
from cjmap.source.quoting import quoted, repaired_lines
from cjmap.source.repair import value_end

__all__ = ["cut_by_comma", "cut_by_comment", "quoted_line"]

_TIGHT_COMMENT = re.compile(r"#(?=\w)")
_PAIRS = ("()", "“”", "«»")


def cut_by_comment(document: Document, root: Node) -> Iterator[Diagnostic]:
    """A warning for each unquoted text that ends at a `#` that looks like part of it (`Flat #3, second floor`)."""
    text, signs = document.text, {}
    for sign in _TIGHT_COMMENT.finditer(text):
        end = len(text[: sign.start()].rstrip(" \t")) if text[sign.start() - 1] in " \t" else sign.start()
        if end < sign.start():
            signs[end] = sign.start()
    if not signs:
        return
    for scalar in _scalars(root):
        end = document.index(scalar.end)
        if scalar.plain and end in signs:
            line = document.place(end)[0]
            column = value_end(document.lines[line - 1], end - document.line_starts[line - 1])
            rest = document.line_starts[line - 1] + column
            start = document.index(scalar.start) if scalar else signs[end]
            message = "this text ends where a `#` follows a space; the rest of the line is a comment to YAML"
            hint = f"If it belongs to the text, quote it:\n{_line_with(document, start, rest)}"
            span = document.author_span(signs[end], rest)
            yield Diagnostic("cut-by-comment", Severity.WARNING, message, span, hint)


def cut_by_comma(node: Mapping | Sequence) -> Iterator[Diagnostic]:
    """Findings about text that a comma inside braces or brackets cut in two.

    In a mapping (`{text: Waits, then leaves}`) the rest became a key, which is an error; the key is taken out. In
    a list (`[Pays (cash, card), leaves]`) it became an item of its own, which is a warning.
    """
    return _cut_mapping(node) if isinstance(node, Mapping) else _cut_list(node)


def quoted_line(node: Mapping | Sequence) -> str | None:
    """The line of a text that became a mapping or a list, with the text in quotes, ready to paste.

    None when the node goes over several lines with more than one key or item, so cannot have been a text.
    """
    document = node.document
    start, span = document.index(node.start), node.span
    line = document.lines[span.line - 1]
    if span.end_line != span.line and (node.flow or len(node) != 1):
        return None
    begin = document.line_starts[span.end_line - 1]
    inner = node.flow or (node.parent is not None and node.parent.flow)
    end = span.end_column - 1 if inner else value_end(document.lines[span.end_line - 1], span.end_column - 1)
    return _line_with(document, start, begin + end) if line.strip() and begin + end > start else None


def _cut_mapping(node: Mapping) -> Iterator[Diagnostic]:
    document, before, run = node.document, None, None
    for key, value in list(node.items()):
        if not _bare(node, key, value) or not (" " in key or isinstance(before, Scalar)):
            before, run = value, None
            continue
        first, last = node.keys_at[key]
        del node[key]
        if run is not None or before is None:
            continue
        run = key
        end = document.index(_end_of_run(node, key, last))
        message = f"a comma cut this text in two: `{key}` became a key of its own"
        hint = "Quote a text with a comma inside { }"
        if isinstance(before, Scalar):
            hint += f":\n{_line_with(document, document.index(before.start), end)}"
        yield Diagnostic("cut-by-comma", Severity.ERROR, message, document.span(first, last), hint)


def _bare(node: Mapping, key: str, value: Node) -> bool:
    """Whether a key in braces has neither value nor colon."""
    if not isinstance(value, Scalar) or value or not value.plain or value.end > value.start:
        return False
    place = node.keys_at.get(key)
    return place is not None and value.start <= place[1] + 1
