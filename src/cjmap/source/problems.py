"""The parser's complaints in a person's words."""

from __future__ import annotations

from cjmap.source.document import Document
from cjmap.source.repair import Stop

__all__ = ["explain"]

_SENTENCES = {
    "found unexpected end of stream": "a quote that opens here is never closed",
    "found unexpected document indicator": "a quote that opens here is still open where a line `---` or `...` stands",
    "found unknown escape character": "a backslash in double quotes begins an escape, and this is none that YAML knows",
    "did not find expected comment or line break": "nothing may follow `|` or `>` on its line; quote the text",
    "did not find expected alphabetic or numeric character": "text that begins with `*` or `&` needs quotes",
    "did not find expected tag URI": "text that begins with `!` needs quotes",
    "did not find the expected '>'": "text that begins with `!` needs quotes",
    "found unknown directive name": "a line that begins with `%` needs quotes",
    "could not find expected ':'": "this line is neither `key: value` nor `- item`",
    "mapping keys are not allowed in this context": "text that begins with `? ` needs quotes",
    "block sequence entries are not allowed in this context": "a list begins on a line of its own, not after other text",
    "did not find expected '-' indicator": "a list goes on here, so this line should begin with `- ` below the other dashes,"
    " or stand further left",
    "did not find expected <document start>": "the document has ended; nothing may follow it here",
    "did not find expected ',' or ']'": "a comma or the closing `]` is missing",
    "did not find expected ',' or '}'": "a comma or the closing `}` is missing",
    "did not find expected node content": "a value is missing here",
    "found a tab character that violates indentation": "a tab indents this line; YAML takes spaces only",
    "found a tab character where an indentation space is expected": "a tab indents this line; YAML takes spaces only",
}


def explain(document: Document, stop: Stop) -> tuple[str, str | None]:
    """What is wrong where the parser stopped, in one sentence, and a hint where there is one."""
    line, column = document.place(stop.at)
    text = document.lines[line - 1]
    before = text[: column - 1]
    lead = text[: len(text) - len(text.lstrip())]
    if "\t" in lead and not before.strip():
        return "a tab indents this line; YAML takes spaces only", f"Use spaces:\n{text.expandtabs(2)}"
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
        return "this line begins at a column where none of the lines above does", "Line it up with its neighbours."
    if stop.problem == "did not find expected node content" and text[column - 1 : column] in (",", "]", "}"):
        return f"`{text[column - 1]}` cannot stand here", "Text that begins with a bracket or a comma needs quotes."
    if stop.problem in _SENTENCES:
        return _SENTENCES[stop.problem], None
    return "this cannot be read as YAML", "Text with signs such as `: # [ ] { } & * !` in it needs quotes."
