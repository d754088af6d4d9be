"""Typst: documents to PDF."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from cjmap.errors import CjmapError, MissingToolError

__all__ = ["typeset_pdf"]


def typeset_pdf(source: Path, inputs: Mapping[str, str], fonts: Sequence[Path]) -> bytes:
    """The document as PDF: the file of its source, the texts it reads as `sys.inputs`, the only fonts it may use.

    It is tagged, and declared to be PDF/UA-1 where Typst finds that it is. Raises MissingToolError without typst,
    CjmapError when Typst cannot set the document.
    """
    try:
        import typst
    except ImportError:
        raise MissingToolError("PDF needs typst, which is not installed: pip install 'cjmap[pdf]'") from None
    with TemporaryDirectory(prefix="cjmap-") as folder:
        _gather(fonts, Path(folder))
        try:
            try:
                return _compiled(source, inputs, folder, accessible=True)
            except typst.TypstError as wrong:
                if not str(wrong).startswith("PDF/UA-1 error"):
                    raise
                return _compiled(source, inputs, folder, accessible=False)
        except typst.TypstError as wrong:
            raise CjmapError(f"Typst cannot set this map: {wrong}") from None
        except BaseException as wrong:  # a panic in Rust is no Exception
            if type(wrong).__name__ != "PanicException":
                raise
            raise CjmapError(f"Typst failed at this map: {wrong}") from None


def _gather(fonts: Sequence[Path], folder: Path) -> None:
    """Put the fonts into one folder, since Typst takes folders only: as links where the system has them."""
    for number, font in enumerate(fonts):
        place = folder / f"{number:03}{font.suffix}"
        try:
            place.symlink_to(font.resolve())
        except OSError:
            shutil.copyfile(font, place)


def _compiled(source: Path, inputs: Mapping[str, str], fonts: str, *, accessible: bool) -> bytes:
    import typst

    compiled = typst.compile(
        str(source), format="pdf", font_paths=[fonts], ignore_system_fonts=True, sys_inputs=dict(inputs),
        pdf_standards="ua-1" if accessible else None,
    )  # fmt: skip
    assert isinstance(compiled, bytes)
    return compiled
