"""What the author most likely meant where the parser stopped: text without quotes, a bracket left open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from cjmap.frozen import NamedTuple
from cjmap.source.indents import slip_of
from cjmap.source.nodes import Document, Mapping, Sequence
from cjmap.source.quoting import Inserts, closed, quoted

__all__ = ["EQUALS", "Fix", "Stop", "fixes", "is_whole_text", "value_end", "value_starts"]

_LONGEST = 20_000
"""Characters of a text that is still put in quotes by way of trial."""
_LEAD = r"[ ]*(?:-[ ]+)*"
_KEY = r"""(?:"[^"]*"|'[^']*'|[^\s"'#\[\]{},&*!|>%@`?-](?:[^:]|:(?!\s|$))*?):(?:[ \t]+|$)"""
_FIELD = r"[a-z][a-z0-9_]*:"
EQUALS = r"([a-z][a-z0-9_]*) *= *(.*)"
_KEY_ALONE = r"([ ]*(?:-[ ]+)*([a-z][a-z0-9_]*))[ ]*$"
_TIGHT_COLON = r"[ ]*(?:-[ ]+)*[a-z][a-z0-9_]*:(?=[^\s:/])"
_COLON = r":(?:\s|$)"
_COMMENT = r"\s#(?=\s|$)"
_SEPARATOR = r"[\[{,]"
_CLOSER = r"[\]},]|$"
"""Patterns are compiled where a file needs mending, which few do."""


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
    """A change that may let the parser go on: what to insert from `start` to `end`, and what to say.

    `shown_from` is the first line to show in the advice, where not the line of `start`.
    """

    start: int
    end: int
    inserts: Inserts
    code: str
    message: str
    advice: str
    shown_from: int | None = None


def fixes(document: Document, stop: Stop) -> Iterator[Fix]:
    """What to try, the most likely first."""
    cut_list = bool(stop.open_brackets) and _looks_like_items(document, stop.open_brackets[0])
    if stop.open_brackets:
        yield from _in_brackets(document, stop)
    if cut_list:
        yield _unclosed(document, stop)
    lines = {document.place(at)[0] for at in (stop.at, stop.begin, stop.last) if at is not None}
    for line in range(max(1, min(lines) - 1), max(lines) + 1):
        yield from _spaced(document, line)
    yield from _aligned(document, stop)
    for line in sorted(lines):
        yield from _key_alone(document, line)
    for line in sorted(lines):
        yield from _on_line(document, line)
    if stop.open_brackets and not cut_list:
        yield _unclosed(document, stop)


def is_whole_text(document: Document, start: int, end: int) -> bool:
    """Whether a stretch is all that its line can hold as text, and no line below may go on with it.

    No for what begins as an anchor, a list or a block of lines would, and for a quote that may end anywhere.
    """
    line, column = document.place(start)
    text, value = document.lines[line - 1], document.text[start:end]
    if value[:1] in tuple("*&![{|>") or (value[:1] in ("'", '"') and value[0] not in value[1:]):
        return False
    is_rest = value_starts(text)[:1] == [column - 1] and value_end(text, column - 1) == column - 1 + len(value)
    return is_rest and _continued(document, line, column - 1) is None


def value_starts(line: str) -> list[int]:
    """The columns, from 0, at which the text of a line may begin, the most likely first.

    `goal: x` has one, `- x` too; `- Note: x` has two: a list item is more often text with a colon than a
    mapping, unless the word before the colon looks like a field.
    """
    lead = re.compile(_LEAD).match(line)
    body = lead.end() if lead else 0
    dash = [body] if "-" in line[:body] and body < len(line) else []
    key = re.compile(_KEY).match(line, body)
    if key is None or key.end() >= len(line):
        return dash
    return [key.end(), *dash] if re.compile(_FIELD).match(line, body) or line[body] in "\"'" else [*dash, key.end()]


def value_end(line: str, start: int) -> int:
    """The column at which the text that begins at `start` ends: before a comment and the blanks around it."""
    comment = re.compile(_COMMENT).search(line, start)
    return start + len(line[start : comment.start() if comment else len(line)].rstrip())


def _on_line(document: Document, line: int) -> Iterator[Fix]:
    """The texts of one line put in quotes, with the lines that continue them or alone."""
    offset, text = document.line_starts[line - 1], document.lines[line - 1]
    for column in value_starts(text):
        end = value_end(text, column)
        if end <= column or (text[column] in "|>" and end - column <= 2):
            continue
        if more := _continued(document, line, column):
            yield from _quote(document, offset + column, more)
        yield from _quote(document, offset + column, offset + end)


def _spaced(document: Document, line: int) -> Iterator[Fix]:
    """The space after a field's colon, where it was left out."""
    if found := re.compile(_TIGHT_COLON).match(document.lines[line - 1]):
        at = document.line_starts[line - 1] + found.end()
        message = "a space is missing after the colon"
        yield Fix(at - 1, at, ((at, " "),), "yaml-syntax", message, "Write")


def _aligned(document: Document, stop: Stop) -> Iterator[Fix]:
    """The spaces before a line that stands too far left to belong to anything above it, and before its neighbours."""
    line, column = document.place(stop.at)
    offset, indent = document.line_starts[line - 1], _indent(document.lines[line - 1])
    slip = slip_of(document, line) if column - 1 == indent else None
    if slip is None or slip.by < 0:
        return
    below = [number for number in range(line, len(document.lines)) if document.lines[number].strip()]
    block = takewhile(lambda number: _indent(document.lines[number]) >= indent, below)
    alike = [number for number in block if _indent(document.lines[number]) == indent]
    stand = f"this line and {len(alike)} below it stand" if alike else "this line stands"
    message = f"{stand} {slip.distance} too far left, in line with nothing above"
    spaces = tuple((document.line_starts[number], " " * slip.by) for number in (line - 1, *alike))
    end = offset + len(document.lines[line - 1])
    yield Fix(offset + indent, end, spaces, "yaml-syntax", message, "Write", slip.mate_line)


def _key_alone(document: Document, line: int) -> Iterator[Fix]:
    """The colon after a word that stands alone, where a value or the next key follows below."""
    following = next((text for text in document.lines[line:] if text.strip()), "")
    found = re.compile(_KEY_ALONE).match(document.lines[line - 1])
    if found and following and _indent(following) >= found.start(2):
        at = document.line_starts[line - 1] + found.end(1)
        yield Fix(at - 1, at, ((at, ":"),), "yaml-syntax", f"a colon is missing after `{found[2]}`", "Write")


def _quote(document: Document, start: int, end: int) -> Iterator[Fix]:
    """The text in quotes, if there is any reason for them."""
    if end - start <= _LONGEST and (reason := _reason(document.text[start:end])):
        inserts = quoted(document.text, start, end)
        yield Fix(start, end, inserts, "unquoted-text", reason, "Quote it")


def _reason(value: str) -> str | None:
    """Why a text needs quotes, or other quotes; None when it does not."""
    first = value[0]
    if first in "\"'":
        if first not in value[1:]:
            return f"the quote `{first}` that opens this text is never closed"
        if value.endswith(first):
            return "the quotes around this text end early: it holds a quote or a backslash itself"
        return "text goes on after its closing quote; the whole of it needs quotes"
    if first in "`*[]{}&!%@|>#," or value[:2] in ("- ", "? ") or value in ("-", "?"):
        return f"text that begins with `{first}` needs quotes"
    if " #" in value:
        return "text that holds ` #` needs quotes; the rest of the line would be a comment"
    if re.compile(_COLON).search(value):
        return "text that holds a colon before a space needs quotes"
    return None


def _continued(document: Document, line: int, column: int) -> int | None:
    """The end of the last line that continues the text begun on `line`; None when no line does."""
    own = document.lines[line - 1]
    body = len(own) - len(own.lstrip(" -"))
    least = body if column == body else body + 1
    end = None
    for number in range(line, len(document.lines)):
        text = document.lines[number]
        begin = text.lstrip(" ")
        if (
            not begin.strip()
            or _indent(text) < least
            or begin.startswith(("- ", "#"))
            or re.compile(_FIELD).match(begin)
            or re.match(EQUALS, begin)
        ):
            break
        end = document.line_starts[number] + value_end(text, 0)
    return end


def _in_brackets(document: Document, stop: Stop) -> Iterator[Fix]:
    """The item of a `[ ]` or `{ }` at which the parser stopped, put in quotes."""
    first = document.place(stop.open_brackets[0])[0]
    for at in dict.fromkeys(at for at in (stop.begin, stop.at, stop.last) if at is not None):
        line = document.place(at)[0]
        offset, text = document.line_starts[line - 1], document.lines[line - 1]
        if line > first and _indent(text) <= _indent(document.lines[first - 1]):
            continue
        before = [found.end() for found in re.compile(_SEPARATOR).finditer(text, 0, at - offset)]
        start = before[-1] if before else value_starts(text)[0] if value_starts(text) else 0
        closer = re.compile(_CLOSER).search(text, max(at - offset, start) + (1 if at - offset < len(text) else 0))
        end = closer.start() if closer else len(text)
        start += len(text[start:end]) - len(text[start:end].lstrip())
        end = start + len(text[start:end].rstrip())
        key = re.compile(_KEY).match(text, start, end)
        starts = [start] if key is None else [key.end(), start]
        for column in starts if isinstance(stop.holder, Mapping) else reversed(starts):
            if column < end:
                yield from _quote(document, offset + column, offset + end)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _looks_like_items(document: Document, bracket: int) -> bool:
    """Whether what follows an open bracket is more likely a list without its end than a text."""
    rest = document.text[bracket + 1 : document.line_end(bracket)].strip()
    return not rest or "," in rest or document.text[bracket] == "{"


def _unclosed(document: Document, stop: Stop) -> Fix:
    """Brackets that are never closed: closed at the end of the lines that belong to them."""
    first = stop.open_brackets[0]
    line = document.place(first)[0]
    indent, last = _indent(document.lines[line - 1]), line
    for number in range(line, len(document.lines)):
        if not document.lines[number].strip() or _indent(document.lines[number]) <= indent:
            break
        last = number + 1
    end = document.line_starts[last - 1] + value_end(document.lines[last - 1], 0)
    brackets = "".join(document.text[at] for at in stop.open_brackets if at < end)
    message = f"the `{brackets[:1]}` opened here is never closed"
    return Fix(first, end, closed(end, brackets), "yaml-syntax", message, "Close it")
