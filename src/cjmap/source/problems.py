"""The parser's complaints in a person's words."""

from __future__ import annotations

from cjmap.source.nodes import Document
from cjmap.source.repair import Stop

__all__ = ["explain"]

_TAB = "a tab indents this line; YAML takes spaces only"
_EXCLAMATION = "text that begins with `!` needs quotes"
_SENTENCES = {
    "could not find expected ':'": "this line is neither `key: value` nor `- item`",
    "did not find expected '-' indicator": "a list goes on here: this line should begin with `- ` below the "
    "other dashes, or stand further left",
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
    "found unknown escape character": "in double quotes a backslash begins an escape, and this is none",
    "found a tab character that violates indentation": _TAB,
    "found a tab character where an indentation space is expected": _TAB,
}


def explain(document: Document, stop: Stop) -> tuple[str, str | None]:
    """What is wrong where the parser stopped, in one sentence, and a hint where there is one."""
    line, column = document.place(stop.at)
    text = document.lines[line - 1]
    before = text[: column - 1]
    lead = text[: len(text) - len(text.lstrip())]
    if "\t" in lead and not before.strip():
        return _TAB, f"Use spaces:\n{text.expandtabs(2)}"
    if stop.problem == "found character that cannot start any token":
        return f"text that begins with `{text[column - 1 : column]}` needs quotes", None
    if stop.problem == "mapping values are not allowed in this context":
        if stop.last is not None and document.place(stop.last)[0] < line:
            hint = "Begin the line below the key of the line above, or quote the text."
            return "this line is indented deeper than the line above, which has its value already", hint
        return "text that holds a colon before a space needs quotes", None
    if stop.problem == "did not find expected key":
        if before.strip():
            return "text goes on after its closing quote or bracket; the whole of it needs quotes", None
        if text.lstrip().startswith("- "):
            return "a list item stands here, where the next key of a mapping is expected", None
        hint = "Line it up with its neighbours."
        return "this line begins at a column where none of the lines above does", hint
    if stop.problem == "did not find expected node content" and text[column - 1 : column] in (",", "]", "}"):
        hint = "Text that begins with a bracket or a comma needs quotes."
        return f"`{text[column - 1]}` cannot stand here", hint
    if stop.problem in _SENTENCES:
        return _SENTENCES[stop.problem], None
    return "this cannot be read as YAML", "Text with signs such as `: # [ ] { } & * !` in it needs quotes."
