"""The files that records name: each is found beside the file that names it, inside the project, or reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.model.claims import Image
from cjmap.model.settings import Source
from cjmap.source.files import inside, is_there
from cjmap.source.pictures import wrong_with_picture

__all__ = ["locate"]


def locate(named: Iterable[Image | Source | None], base: Path, bounds: Path) -> Iterator[Diagnostic]:
    """Note on each record where its file is, or that it is missing. A picture that is missing or none is a warning, any
    file outside of `bounds` an error."""
    for record in named:
        if record is None or not record.file:
            continue
        path = inside(bounds, record.file, base)
        if path is None:
            message = f"“{record.file}” leads out of the project"
            hint = "name a file by its path from this one, inside the repository"
            yield Diagnostic("file-outside", Severity.ERROR, message, record.span_of("file"), hint)
        elif not is_there(path):
            if isinstance(record, Image):
                message = f"there is no file “{record.file}”"
                yield Diagnostic("image-file-missing", Severity.WARNING, message, record.span_of("file"))
            else:
                record._is_missing = True
        elif isinstance(record, Image):
            if why := wrong_with_picture(path):
                message = f"“{record.file}” {why}"
                yield Diagnostic("image-unreadable", Severity.WARNING, message, record.span_of("file"))
            else:
                record._located = path
