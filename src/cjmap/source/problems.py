"""The parser's complaints in a person's words."""

from __future__ import annotations

import re

from cjmap.source.indents import slip_of
from cjmap.source.nodes import Document
from cjmap.source.repair import EQUALS, Stop

__all__ = ["explain"]

_TAB = "a tab indents this line; YAML takes spaces only"
_EXCLAMATION = "text that begins with `!` needs quotes"
_NO_COLON = "could not find expected ':'"
_NO_DASH = "did not find expected '-' indicator"
_OUT_OF_LINE = ("did not find expected key", _NO_DASH)
_SENTENCES = {
    _NO_COLON: "this line is neither `key: value` nor `- item`",
    _NO_DASH: "a list goes on here: this line should begin with `- ` below the other dashes, or stand further left",
    "did not find expected ',' or ']'": "a comma or the closing `]` is missing",
    "did not find expected ',' or '}'": "a comma or the closing `}` is missing",
    "did not find expected <document start>": "the document has ended; nothing may follow it here",
    "did not find expected alphabetic or numeric character": "text that begins with `*` or `&` needs quotes",
    "did not find expected comment or line break": "nothing may follow `|` or `>` on a line; quote the text",
    "did not find expected node content": "a value is missing here",
    "did not find expected tag URI": _EXCLAMATION,
    "did not find the expected '>'": _EXCLAMATION,
    "block sequence entries are not allowed in this context": "a list begins on a line of its own, "
    "not after other text",
    "mapping keys are not allowed in this context": "text that begins with `? ` needs quotes",
    "found unexpected ':'": "in brackets a colon needs a space after it; text with a colon needs quotes",
    "found unexpected document indicator": "a quote that opens here is still open at a line `---` or `...`",
    "found unexpected end of stream": "a quote that opens here is never closed",
    "found unknown directive name": "a line that begins with `%` needs quotes",
    "found invalid Unicode character escape code": "the escape in double quotes stands for no character",
    "did not find expected hexdecimal number": "`\\x`, `\\u` or `\\U` in double quotes wants digits after it: "
    "double the backslash where none is meant",
    "found unknown escape character": "in double quotes a backslash begins an escape, and this is none",
    "found a tab character that violates indentation": _TAB,
    "found a tab character where an indentation space is expected": _TAB,
}


def explain(document: Document, stop: Stop) -> tuple[str, str | None, int]:
    """What is wrong where the parser stopped, in one sentence, a hint where there is one, and where it begins."""
    line, column = document.place(stop.at)
    text = document.lines[line - 1]
    lead = len(text) - len(text.lstrip())
    is_first = column - 1 <= lead
    is_deep = stop.problem == "mapping values are not allowed in this context" and _is_below(document, stop, line)
    if "\t" in text[:lead] and is_first:
        return _TAB, f"Use spaces:\n{text.expandtabs(2)}", stop.begin
    if is_deep or (is_first and stop.problem in _OUT_OF_LINE and not text[lead:].startswith("- ")):
        message, hint = _out_of_line(document, line, is_deep)
        return message, hint, document.line_starts[line - 1] + lead
    if stop.problem == _NO_COLON:
        begun = document.lines[document.place(stop.begin)[0] - 1].lstrip()
        equals = re.match(EQUALS, begun)
        return _SENTENCES[_NO_COLON], f"Write `{equals[1]}: {equals[2]}`." if equals else None, stop.begin
    return *_said(stop, text, column), stop.begin


def _is_below(document: Document, stop: Stop, line: int) -> bool:
    return stop.last is not None and document.place(stop.last)[0] < line


def _out_of_line(document: Document, line: int, is_deep: bool) -> tuple[str, str]:
    """A line that begins where none can, and how to move it."""
    slip = slip_of(document, line)
    if is_deep:
        message = "this line is indented deeper than the line above, which has its value already"
    else:
        message = "this line begins at a column where none of the lines above does"
    if slip is None:
        return message, "Line it up with its neighbours."
    verb = "Take out" if slip.by < 0 else "Add"
    hint = f"{verb} {slip.distance}, so that it stands below `{slip.mate}` of line {slip.mate_line}."
    return message, f"{hint} Or quote the text, if the two lines are one." if is_deep else hint


def _said(stop: Stop, text: str, column: int) -> tuple[str, str | None]:
    """What is wrong at a column of a line, and a hint."""
    if stop.problem == "found character that cannot start any token":
        return f"text that begins with `{text[column - 1 : column]}` needs quotes", None
    if stop.problem == "mapping values are not allowed in this context":
        return "text that holds a colon before a space needs quotes", None
    if stop.problem == "did not find expected key":
        if text[: column - 1].strip():
            return "text goes on after its closing quote or bracket; the whole of it needs quotes", None
        return "a list item stands here, where the next key of a mapping is expected", None
    if stop.problem == "did not find expected node content" and text[column - 1 : column] in (",", "]", "}"):
        hint = "Text that begins with a bracket or a comma needs quotes."
        return f"`{text[column - 1]}` cannot stand here", hint
    if stop.problem in _SENTENCES:
        return _SENTENCES[stop.problem], None
    return "this cannot be read as YAML", "Text with signs such as `: # [ ] { } & * !` in it needs quotes."
