"""What compact sheets leave out, said on standard error as on the sheets themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cjmap.cli.streams import note

if TYPE_CHECKING:
    from cjmap.drawing.options import Options
    from cjmap.model.project_maps import Subject

__all__ = ["say_left_out"]


def say_left_out(subjects: Sequence[Subject], options: Options) -> None:
    """A line for each map of which a compact sheet does not show everything."""
    if not options.compact:
        return
    from cjmap.layout.kit.compact import left_out

    for one in (subject.drawn_from[0] for subject in subjects):
        if told := left_out(one, options):
            note(f"{one.path}: {told}\n")
