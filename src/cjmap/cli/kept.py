"""What `cjmap render` need not do again: single files that are drawn already, and whole runs that would be the same."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cjmap.cli.streams import note
from cjmap.drawing.theme import as_theme
from cjmap.frozen import NamedTuple
from cjmap.pipeline import Drawing, draw
from cjmap.source.cache import key_of, recall, remember
from cjmap.source.read import content_of
from cjmap.source.seen import Seen, watching
from cjmap.source.writing import make_folder, write_changed

if TYPE_CHECKING:
    from cjmap.cli.outputs import Output
    from cjmap.pipeline import Portfolio

__all__ = ["Run", "drawn_or_kept", "recall_run", "remember_run", "with_keys", "write_run"]

_MOST_FONT = 100_000_000


class Run(NamedTuple):
    """A run that went well: how many maps it drew and left out, its exit code, what it noted, its files and keys."""

    drawn: int
    left_out: int
    code: int
    notes: list[str]
    files: list[tuple[str, str]]


def with_keys(outputs: Sequence[Output], found: Portfolio) -> list[Output]:
    """The outputs, each with the key of all that its content depends on."""
    return [output._replace(key=_key(output, found)) for output in outputs]


def drawn_or_kept(output: Output) -> Drawing:
    """The content of one file, from the cache where nothing it depends on is different.

    What was drawn with the system's fonts, or reported anything, is drawn again each time.
    """
    if output.key and (content := recall(output.key)) is not None:
        return Drawing(content)
    with watching() as seen:
        drawing = draw(output.subject, output.to, output.options, output.wishes)
    if output.key and not (drawing.diagnostics or drawing.families):
        remember(output.key, seen, drawing.content)
    return drawing


def recall_run(key: str) -> Run | None:
    """The run that is kept under `key`, if it would be the same now."""
    kept = recall(key)
    return Run(**json.loads(kept)) if kept is not None else None


def remember_run(key: str, seen: Seen, run: Run) -> None:
    """Keep a run with what was seen to read its maps; what was seen to draw each file is kept with that file."""
    remember(key, seen, json.dumps(run._asdict()).encode())


def write_run(run: Run, folder: Path) -> bool:
    """Write what a run wrote and note what it noted; False where a file of it is kept no more, and nothing is noted."""
    if run.files:
        make_folder(folder)
    for name, key in run.files:
        content = recall(key)
        if content is None:
            return False
        write_changed(folder / name, content)
    for text in run.notes:
        note(text)
    return True


def _key(output: Output, found: Portfolio) -> str:
    one, options, theme = output.subject, output.options, as_theme(output.options.theme)
    asked: list[Any] = [output.to, options.today.isoformat(), options.view, options.lanes, options.stamp]
    asked += [options.stages, options.split, options.part, options.compact, options.pages, options.dot, options.fold]
    colours = [theme.name, sorted(theme.tokens.items()), theme.dark, sorted(theme.hatched)]
    maps = [one.path, *(other.path for other in one.drawn_from)]
    wishes = [output.wishes.scale, output.wishes.width, output.wishes.page]
    fonts = sorted(_fonts(output.wishes.fonts).items())
    return key_of(os.getcwd(), maps, asked, colours, wishes, fonts, found.seen_for(one))  # noqa: PTH109


def _fonts(files: Sequence[Path]) -> Seen:
    with watching() as seen:
        for file in files:
            with suppress(OSError):
                content_of(file, _MOST_FONT)
    return seen
