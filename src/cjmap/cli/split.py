"""Which sheets a map is split into, one for each phase or for as many stages as fit; and what is not split, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cjmap.cli.streams import note
from cjmap.errors import UsageError
from cjmap.export import EXPORTERS
from cjmap.render import FORMATS

if TYPE_CHECKING:
    from cjmap.drawing.options import Options
    from cjmap.model.project_maps import Subject

__all__ = ["refuse_split", "sheets_of"]


def refuse_split(subjects: Sequence[Subject], options: Options) -> None:
    """Say on standard error which maps stay whole. Raises UsageError when phases are asked for and no map names any."""
    maps = [one for subject in subjects for one in subject.drawn_from[:1]]
    if not options.split or not maps:
        return
    from cjmap.layout.kit.parts import split

    whole = [one.path for one in maps if len(split(one, options)) < 2]
    named = ", ".join(whole[:4]) + (f" and {len(whole) - 4} more" if len(whole) > 4 else "")
    alone = len(whole) == 1
    phases = f"{'has' if alone else 'have'} fewer than two phases"
    reason = phases if options.split == "phases" else f"{'fits' if alone else 'fit'} on one sheet"
    if len(whole) == len(maps) and options.split == "phases":
        raise UsageError(
            f"nothing to split: {named} {reason}; add `phase: …` to the stages, or let --split stages "
            "put as many stages on a sheet as fit"
        )
    if whole:
        note(f"not split: {named} {reason}\n")


def sheets_of(subject: Subject, to: str, options: Options) -> list[tuple[str, Options]]:
    """The files of a map in a format: what tells each apart in its name, and how it is drawn.

    A format with pages holds every part in one file, each from a page of its own on; JSON holds the map as it is.
    """
    if not options.split or (EXPORTERS.load(to).is_paged if to in EXPORTERS else FORMATS.load(to).of_map):
        return [("", options)]
    from cjmap.layout.kit.parts import split

    return split(subject.drawn_from[0], options)
