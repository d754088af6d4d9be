"""YAML text in, nodes with positions out; whatever is wrong becomes a diagnostic, never an exception."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.source.characters import readable
from cjmap.source.limits import MOST_BYTES
from cjmap.source.misread import cut_by_comment
from cjmap.source.nodes import Document, Scalar
from cjmap.source.recovery import read_on
from cjmap.source.walk import FileKind, kind_of

__all__ = ["parse_yaml"]


_BEGINNINGS = {
    FileKind.MAP: "A map begins with `journey: Its title`.",
    FileKind.PERSONA: "A persona begins with `persona: Their name`.",
    FileKind.PROJECT: "Settings begin with `project: Its name`; without any, the folder needs no such file.",
    FileKind.THEME: "A theme begins with `theme: Its name`.",
}


def parse_yaml(text: str, path: str) -> Document:
    """Read one YAML document. `path` is the name shown to people.

    The result holds the root node (None when nothing could be read) and the diagnostics, in no set order.
    Raises MissingToolError when PyYAML was built without libyaml: others read differently, so none is used.
    """
    document = Document(path, text.removeprefix("\ufeff"))
    if len(document.text) > MOST_BYTES:
        message = f"this file is larger than {MOST_BYTES // 1_000_000} MB; a map is text of a few hundred lines"
        _report(document, "too-large", message, None)
        return document
    with _quiet_gc():
        root = read_on(document, readable(document))
        if isinstance(root, Scalar) and root.value is None:
            root = None
        if root is None and not document.diagnostics:
            _report(
                document,
                "empty-file",
                "there is nothing in this file",
                _BEGINNINGS[kind_of(Path(path))],
            )
        if root is not None:
            document.diagnostics += cut_by_comment(document, root)
        document.root = root
    return document


def _report(document: Document, code: str, message: str, hint: str | None) -> None:
    document.diagnostics.append(Diagnostic(code, Severity.ERROR, message, document.span(0, 0), hint))


@contextmanager
def _quiet_gc() -> Iterator[None]:
    """Without the garbage collector, which thousands of new nodes would make look again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
