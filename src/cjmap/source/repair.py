"""Where the parser stopped, what the author most likely meant: text that lacks quotes, a bracket left open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cjmap.source.document import Document
from cjmap.source.nodes import Mapping, Sequence
from cjmap.source.quoting import Inserts, closed, quoted

__all__ = ["Fix", "Stop", "fixes", "value_end", "value_starts"]

_LEAD = re.compile(r"[ ]*(?:-[ ]+)*")
_KEY = re.compile(r"""(?:"[^"]*"|'[^']*'|[^\s"'#\[\]{},&*!|>%@`?-](?:[^:]|:(?!\s|$))*?):(?:[ \t]+|$)""")
_FIELD = re.compile(r"[a-z][a-z0-9_]*:|[\"']")
_COMMENT = re.compile(r"\s#(?=\s|$)")
_SEPARATOR = re.compile(r"[\[{,]")
_CLOSER = re.compile(r"[\]},]|$")


class Stop(NamedTuple):
    """Where and why the parser stopped. Places are indexes into the author's text.

    `at` is the place it names, `begin` where the piece began that it could not finish (else the same place);
    `last` where the scalar read last began; `holder` the mapping or list that was being filled.
    """

    at: int
    begin: int
    problem: str
    last: int | None
    holder: Mapping | Sequence | None
    open_brackets: tuple[int, ...]


class Fix(NamedTuple):
    """A change that may let the parser go on: what to insert between `start` and `end`, and what to tell people."""

    start: int
    end: int
    inserts: Inserts
    code: str
    message: str
    advice: str


def fixes(document: Document, stop: Stop) -> Iterator[Fix]:
    """What to try, the most likely first."""
    if stop.open_brackets:
        yield from _in_brackets(document, stop)
    lines = {document.place(at)[0] for at in (stop.at, stop.begin, stop.last) if at is not None}
    for line in sorted(lines):
        yield from _on_line(document, line, stop)
    if stop.open_brackets:
        yield from _unclosed(document, stop)


def value_starts(line: str) -> list[int]:
    """The columns, from 0, at which the text of a line may begin, the most likely first.

    `goal: x` has one, `- x` too; `- Note: x` has two: a list item is more often text with a colon than a
    mapping, unless the word before the colon looks like a field.
    """
    lead = _LEAD.match(line)
    body = lead.end() if lead else 0
    dash = [body] if "-" in line[:body] and body < len(line) else []
    key = _KEY.match(line, body)
    if key is None or key.end() >= len(line):
        return dash
    return [key.end(), *dash] if _FIELD.match(line, body) else [*dash, key.end()]


def value_end(line: str, start: int) -> int:
    """The column at which the text that begins at `start` ends: before a comment and the blanks around it."""
    comment = _COMMENT.search(line, start)
    return start + len(line[start : comment.start() if comment else len(line)].rstrip())


def _on_line(document: Document, line: int, stop: Stop) -> Iterator[Fix]:
    """The texts of one line put in quotes, with the lines that continue them or alone."""
    offset, text = document.line_starts[line - 1], document.lines[line - 1]
    for column in value_starts(text):
        end = value_end(text, column)
        if end <= column or text[column] in "|>" and end - column <= 2:
            continue
        if more := _continued(document, line, column):
            yield _quote(document, offset + column, more)
        yield _quote(document, offset + column, offset + end)


def _quote(document: Document, start: int, end: int) -> Fix:
    value = document.text[start:end]
    message = _reason(value)
    return Fix(start, end, quoted(document.text, start, end), "unquoted-text", message, "Quote it")


def _reason(value: str) -> str:
    first = value[0]
    if first in "\"'":
        rest = value[1:]
        if first not in rest:
            return f"the quote `{first}` that opens this text is never closed"
        if value.endswith(first):
            return f"the quotes around this text end early: it holds `{first}` or `\\` itself"
        return "text goes on after its closing quote; the whole of it needs quotes"
    if first in "`*[{&!%@|>#?," or value[:2] == "- " or value == "-":
        return f"text that begins with `{first}` needs quotes"
    if " #" in value:
        return "text that holds ` #` needs quotes; the rest of the line would be a comment"
    if ": " in value or value.endswith(":"):
        return "text that holds a colon before a space needs quotes"
    return "this text needs quotes"


def _continued(document: Document, line: int, column: int) -> int | None:
    """The end of the last line that continues the text begun on `line`; None when no line does."""
    indent = len(document.lines[line - 1]) - len(document.lines[line - 1].lstrip(" -"))
    end = None
    for number in range(line, len(document.lines)):
        text = document.lines[number]
        body = text.lstrip(" ")
        if len(text) - len(body) <= indent - (1 if column == indent else 0) or not body.strip():
            break
        if body.startswith(("- ", "#")) or _FIELD.match(body):
            break
        end = document.line_starts[number] + value_end(text, 0)
    return end


def _in_brackets(document: Document, stop: Stop) -> Iterator[Fix]:
    """The item of a `[ ]` or `{ }` at which the parser stopped, put in quotes."""
    for at in dict.fromkeys(at for at in (stop.begin, stop.at, stop.last) if at is not None):
        line = document.place(at)[0]
        offset, text = document.line_starts[line - 1], document.lines[line - 1]
        before = [found.end() for found in _SEPARATOR.finditer(text, 0, at - offset)]
        start = before[-1] if before else value_starts(text)[0] if value_starts(text) else 0
        closer = _CLOSER.search(text, max(at - offset, start) + (1 if at - offset < len(text) else 0))
        end = closer.start() if closer else len(text)
        start += len(text[start:end]) - len(text[start:end].lstrip())
        end = start + len(text[start:end].rstrip())
        key = _KEY.match(text, start, end)
        starts = [start] if key is None else [key.end(), start]
        for column in starts if isinstance(stop.holder, Mapping) else reversed(starts):
            if column < end:
                yield _quote(document, offset + column, offset + end)


def _unclosed(document: Document, stop: Stop) -> Iterator[Fix]:
    """Brackets that are never closed: closed at the end of the lines that belong to them."""
    first = stop.open_brackets[0]
    line = document.place(first)[0]
    text = document.lines[line - 1]
    indent = len(text) - len(text.lstrip(" "))
    last = line
    for number in range(line, len(document.lines)):
        body = document.lines[number].lstrip(" ")
        if not body.strip() or len(document.lines[number]) - len(body) <= indent:
            break
        last = number + 1
    end = document.line_starts[last - 1] + value_end(document.lines[last - 1], 0)
    brackets = "".join(document.text[at] for at in stop.open_brackets if at < end)
    message = f"the `{brackets[:1]}` opened here is never closed"
    yield Fix(first, end, closed(end, brackets), "yaml-syntax", message, "Close it")
