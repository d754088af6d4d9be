"""Bytes to text: UTF-8 with or without a byte order mark, and for anything else what it looks like."""

from __future__ import annotations

import codecs

from cjmap.diagnostics import Diagnostic, Severity, Span

__all__ = ["decoded"]

_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_HINT = (
    "Save it as UTF-8: in VS Code click the encoding in the status bar and choose “Save with Encoding”;\n"
    "in Notepad choose “Save as” and the encoding UTF-8."
)


def decoded(content: bytes, path: str) -> str | Diagnostic:
    """The text of a file, or an error that names the encoding it seems to have. `path` is for people."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _refused(path, f"this file is {name}, not UTF-8")
    body = content.removeprefix(codecs.BOM_UTF8)
    if b"\0" in body[:4] or body.count(b"\0") > len(body) // 8:
        return _refused(path, "this file is UTF-16 or no text at all, not UTF-8")
    nul = body.find(b"\0")
    if nul >= 0:
        message = "this file holds a NUL byte, so it is damaged or no text at all"
        return _refused(path, message, *_place(body[:nul]))
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as wrong:
        code = body[wrong.start]
        old = bytes([code]).decode("cp1252", "replace")
        message = f"the byte 0x{code:02X} is not UTF-8; it looks like “{old}” in Windows-1252 or Latin-1"
        return _refused(path, message, *_place(body[: wrong.start]))


def _refused(path: str, message: str, line: int = 1, column: int = 1) -> Diagnostic:
    span = Span(path, line, column, line, column)
    return Diagnostic("bad-encoding", Severity.ERROR, message, span, _HINT)


def _place(before: bytes) -> tuple[int, int]:
    """Line and column after the bytes `before`, which are valid UTF-8 up to their end."""
    text = before.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return text.count("\n") + 1, len(text) - text.rfind("\n")
