"""Text that YAML read without complaint, but not as it was meant: cut by a comment, cut by a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.source.nodes import Document, Mapping, Node, Scalar, Sequence, scalars_in
from cjmap.source.quoting import quoted, repaired_lines
from cjmap.source.repair import value_end

__all__ = ["cut_by_comma", "cut_by_comment", "line_with", "quoted_line", "text_around"]

_TIGHT_COMMENT = re.compile(r"#(?=\w)")
_PAIRS = ("()", "“”", "«»")
_MOST_PARTS = 10


def cut_by_comment(document: Document, root: Node) -> Iterator[Diagnostic]:
    """A warning for each unquoted text that ends at a `#` that looks like part of it (`Flat #3`)."""
    text, signs = document.text, {}
    for sign in _TIGHT_COMMENT.finditer(text):
        end = sign.start()
        while end > 0 and text[end - 1] in " \t":
            end -= 1
        if end < sign.start():
            signs[end] = sign.start()
    if not signs:
        return
    for scalar in scalars_in(root):
        end = document.index(scalar.end)
        if scalar.plain and end in signs:
            line = document.place(end)[0]
            column = value_end(document.lines[line - 1], end - document.line_starts[line - 1])
            rest = document.line_starts[line - 1] + column
            start = document.index(scalar.start) if scalar else signs[end]
            message = "this text ends where a `#` follows a space; the rest of the line is a comment to YAML"
            hint = f"If it belongs to the text, quote it:\n{line_with(document, start, rest)}"
            span = document.author_span(signs[end], rest)
            yield Diagnostic("cut-by-comment", Severity.WARNING, message, span, hint)


def cut_by_comma(node: Mapping | Sequence) -> Iterator[Diagnostic]:
    """Findings about text that a comma inside braces or brackets cut in two.

    In a mapping (`{text: Waits, then leaves}`) the rest became a key, an error; the key is taken out. In a
    list (`[Pays (cash, card), leaves]`) it became an item of its own, which is a warning.
    """
    return _cut_mapping(node) if isinstance(node, Mapping) else _cut_list(node)


def quoted_line(node: Node) -> str | None:
    """The line of a text that YAML took for something else, with the text in quotes, ready to paste.

    None when the node goes over several lines with more than one key or item, so cannot have been a text.
    """
    span, flow = node.span, isinstance(node, Scalar) or node.flow
    if span.end_line != span.line and (flow or len(node) != 1):
        return None
    document = node.document
    last = document.line_starts[span.end_line - 1] + span.end_column - 1
    inside = node.parent is not None and node.parent.flow
    return text_around(document, document.index(node.start), last, inside)


def text_around(document: Document, start: int, end: int, inside: bool) -> str | None:
    """The line with the text from `start` in quotes: to `end` when `inside` brackets, else to its last word.

    None when nothing stands there.
    """
    if not inside:
        line = document.place(end)[0]
        offset = document.line_starts[line - 1]
        end = offset + value_end(document.lines[line - 1], end - offset)
    return line_with(document, start, end) if end > start else None


def _cut_mapping(node: Mapping) -> Iterator[Diagnostic]:
    """Take out each run of bare keys that is the rest of the text before it, and report the run."""
    document, entries = node.document, list(node.items())
    at = 1
    while at < len(entries):
        before, first = entries[at - 1][1], at
        while at < len(entries) and before and _bare(node, *entries[at]):
            if not isinstance(before, Scalar) and " " not in entries[at][0]:
                break
            del node[entries[at][0]]
            at += 1
        if at > first:
            key, end = entries[first][0], node.keys_at[entries[at - 1][0]][1]
            message = f"a comma cut this text in two: `{key}` became a key of its own"
            hint = _quote_hint(document, before, end)
            span = document.span(node.keys_at[key][0], end)
            yield Diagnostic("cut-by-comma", Severity.ERROR, message, span, hint)
        at += 1


def _bare(node: Mapping, key: str, value: Node) -> bool:
    """Whether a key in braces stands there without a colon."""
    if value or not isinstance(value, Scalar) or not value.plain or key not in node.keys_at or ":" in key:
        return False
    document = node.document
    return ":" not in document.text[document.index(node.keys_at[key][1]) : document.index(value.start)]


def _cut_list(node: Sequence) -> Iterator[Diagnostic]:
    """Report each run of items of which the first opens a bracket or quote and the last closes it."""
    at = 0
    while at < len(node):
        last = _closing(node, at)
        if last > at:
            message = f"a comma cut this text apart: what opens in `{node[at]}` closes in `{node[last]}`"
            hint = _quote_hint(node.document, node[at], node[last].end)
            span = node.document.span(node[at].start, node[last].end)
            yield Diagnostic("cut-by-comma", Severity.WARNING, message, span, hint)
        at = last + 1


def _closing(node: Sequence, first: int) -> int:
    """The index of the item that closes what item `first` opens; `first` itself when there is none."""
    depths, odd = [0] * len(_PAIRS), False
    for at in range(first, min(len(node), first + _MOST_PARTS)):
        item = node[at]
        if not isinstance(item, Scalar) or not item.plain:
            return first
        for number, pair in enumerate(_PAIRS):
            depths[number] += item.count(pair[0]) - item.count(pair[1])
        odd ^= item.count('"') % 2 == 1
        if min(depths) < 0:
            return first
        if not odd and not any(depths):
            return at
    return first


def _quote_hint(document: Document, node: Node, end: int) -> str:
    """Advice to quote from the start of `node` to `end` (in the parsed text), with the line to paste."""
    if not isinstance(node, Scalar):
        return "Quote a text that holds a comma."
    return f"Quote it:\n{line_with(document, document.index(node.start), document.index(end))}"


def line_with(document: Document, start: int, end: int) -> str:
    """The line, or lines, around `start` to `end` in the author's text, with that stretch in quotes."""
    first, last = document.place(start)[0], document.place(end)[0]
    return repaired_lines(document, quoted(document.text, start, end), first, last)
