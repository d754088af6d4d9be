"""The page itself: what was drawn and compared, as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from changes import Change
from drawings import THEME_NAMES, Drawing
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sight import SIGHTS, seen_as

__all__ = ["page_of"]


def page_of(drawings: Sequence[Drawing], changes: Sequence[Change]) -> str:
    """One page that shows them all, by map; the files it shows stand beside it."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    return environment.get_template("page.html.j2").render(
        ids=sorted({one.id for one in drawings}),
        themes=THEME_NAMES,
        drawings=drawings,
        changes=changes,
        sights={name: seen_as(matrix) for name, matrix in SIGHTS.items()},
    )
