"""What compact sheets leave out, said on standard error as on the sheets themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cjmap.cli.streams import note

if TYPE_CHECKING:
    from cjmap.drawing.options import Options
    from cjmap.model.map import JourneyMap

__all__ = ["say_left_out"]


def say_left_out(maps: Sequence[JourneyMap], options: Options) -> None:
    """A line for each map of which a compact sheet does not show everything."""
    if not options.compact:
        return
    from cjmap.layout.kit.compact import left_out

    for one in maps:
        if told := left_out(one, options):
            note(f"{one.path}: {told}\n")
