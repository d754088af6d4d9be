"""Judging files, thousands if need be: each map is read, judged and let go, and only what was found is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from cjmap.diagnostics import Diagnostic, in_order
from cjmap.frozen import NamedTuple
from cjmap.lint.choice import Asked
from cjmap.lint.homes import Homes
from cjmap.lint.judged import Entry, Judged
from cjmap.lint.run import Court, judge_all, judge_map
from cjmap.model.workspace import Workspace
from cjmap.source.files import STDIN, FileKind, find_maps, kind_of
from cjmap.source.lines import FileLines
from cjmap.source.read import shown
from cjmap.source.seen import see, watching

if TYPE_CHECKING:
    from cjmap.lint.pack import Pack

__all__ = ["Spread", "Verdicts", "judge_files"]

Spread: TypeAlias = Callable[[Callable[[int], str], Sequence[int]], Iterable[str]]
"""How work is done: given a function and numbers, what the function gives for each of them, in their order."""


class Verdicts(NamedTuple):
    """Everything wrong with some files, in order, and the lines of all that was read.

    `maps` are the ids of the maps in them, as they are known in the whole repository; `homes` tells where files are.
    """

    found: list[Diagnostic]
    lines: FileLines
    maps: frozenset[str] = frozenset()
    homes: Homes = Homes()


_MANY = 12
"""The fewest maps for which it pays to share them out."""


class _Task(NamedTuple):
    path: Path
    root: Path


def judge_files(
    paths: Sequence[str], cwd: Path, today: date, asked: Asked, spread: Spread | None = None, *, keep: bool = False
) -> Verdicts:
    """What is wrong with the maps that `paths` mean, as `load` takes them; with `keep`, maps are judged once only.

    Raises UsageError when a path names nothing, InputOutputError when a file cannot be read.
    """
    workspace = Workspace(cwd)
    tasks = list(_tasks(workspace, paths))
    courts = {
        root: Court(root, shared.project, shared.personas, today, asked) for root, shared in workspace.shared.items()
    }
    packs = _packs(workspace, today, asked) if keep else {}

    def judge(number: int) -> Entry:
        path, root = tasks[number]
        return _judged(workspace, courts[root], path)

    known = (packs[root].recall(path) if packs and str(path) != STDIN else None for path, root in tasks)
    entries = [entry and _seen(entry) for entry in known]
    anew = [number for number, entry in enumerate(entries) if entry is None]
    for number, entry in zip(anew, _done(judge, anew, tasks, spread, courts.values()), strict=True):
        entries[number] = _seen(entry)
        if packs and str(tasks[number].path) != STDIN:
            packs[tasks[number].root].remember(tasks[number].path, entry)
    for root, pack in packs.items():
        pack.write(task.path for task in tasks if task.root == root)

    judged: dict[Path, list[Judged]] = {root: [] for root in courts}
    for (_, root), one in zip(tasks, entries, strict=True):
        assert one is not None
        judged[root].append(one)
    homes = Homes(cwd, courts)
    found = [
        homes.placed(root, each)
        for root, court in courts.items()
        for each in _in_project(workspace, court, judged[root])
    ]
    every = [one for some in judged.values() for one in some]
    lines = FileLines(cwd, (path for one in every for path in one.files), workspace.lines)
    ids = frozenset(homes.within(root, one.outline.id) for root, some in judged.items() for one in some if one.outline)
    return Verdicts(in_order([*workspace.found, *found]), lines, ids, homes)


def _tasks(workspace: Workspace, paths: Sequence[str]) -> Iterator[_Task]:
    """The maps to judge, each with its project, which is read; other files are read at once."""
    for path in find_maps(paths, workspace.cwd):
        if str(path) == STDIN or kind_of(path) is FileKind.MAP:
            yield _Task(path, workspace.shared_by(path).folder.root)
        else:
            workspace.read(path)


def _seen(entry: Entry) -> Judged:
    """The verdict of an entry, when whoever watches has been told what was seen for it, here or elsewhere."""
    for question, answer in entry.seen.items():
        see(answer, *question)
    return entry.judged


def _packs(workspace: Workspace, today: date, asked: Asked) -> dict[Path, Pack]:
    from cjmap.lint.pack import Pack

    return {root: Pack(workspace.cwd, shared, today, asked) for root, shared in workspace.shared.items()}


def _done(
    judge: Callable[[int], Entry], anew: Sequence[int], tasks: Sequence[_Task], spread: Spread | None,
    courts: Iterable[Court],
) -> Iterator[Entry]:  # fmt: skip
    """What comes of some tasks, in order. A few are done here, and so is standard input, which only we can read."""
    if spread is None or len(anew) < _MANY or any(str(tasks[number].path) == STDIN for number in anew):
        yield from map(judge, anew)
    else:
        from cjmap.lint.written import entry_from, line_of

        for court in courts:
            court.get_ready()
        yield from map(entry_from, spread(lambda number: line_of(judge(number)), anew))


def _judged(workspace: Workspace, court: Court, path: Path) -> Entry:
    """One file, read and judged."""
    apart = workspace.apart()
    with watching() as seen:
        apart.read(path)
        for one in apart.maps:
            one.improved = apart.improved_by(one)
    if apart.maps:
        (one,) = apart.maps
        judged = judge_map(court, one, apart.lines[one.path], apart.found)._replace(files=list(apart.lines))
    else:
        judged = Judged(shown(path, apart.cwd), "", list(apart.lines), None, apart.found, [], [], [], {})
    if str(path) == STDIN:
        workspace.lines |= apart.lines
    apart.let_go()
    return Entry(seen, judged)


def _in_project(workspace: Workspace, court: Court, judged: Sequence[Judged]) -> Iterator[Diagnostic]:
    for one in judged:
        yield from one.form
    yield from workspace.between(court.root, [one.outline for one in judged if one.outline])
    yield from judge_all(court, judged, workspace.lines)
