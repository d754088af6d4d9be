"""The versions of maps that git keeps, each read as it was then, with the project and the personas of that day."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from cjmap.engines.git import HEAD, Blob, Repository, commit_of, files_in, repository_at
from cjmap.engines.git_contents import Contents
from cjmap.engines.git_history import Commit, commits_at, commits_before, tags_of
from cjmap.engines.git_tree import GitTree
from cjmap.errors import CjmapError, UsageError
from cjmap.figures.past import Past, Snapshot, Version, snapshot_of
from cjmap.frozen import NamedTuple
from cjmap.model.workspace import Workspace
from cjmap.source.cache import key_of, recall, remember
from cjmap.source.digest import digest
from cjmap.source.files import FileKind, find_maps, kind_of, shown
from cjmap.source.tree import looking_at

__all__ = ["pasts_of"]


class _Moment(NamedTuple):
    """A commit at which a map is looked at: the name it had then, and all files of that commit."""

    hash: str
    date: str
    subject: str
    path: str
    files: dict[str, Blob]


def pasts_of(
    paths: Sequence[str], cwd: Path, revision: str = HEAD, *, only_tags: bool = False, keep: bool = True
) -> list[Past]:
    """The past of the maps that `paths` mean in a revision, earliest version first: at each commit that touched them,
    or at each tag where they differ.

    Figures are kept by what they were made from where `keep` says so. Raises UsageError for what is no revision, holds
    no map, or is in no repository.
    """
    repository = repository_at(cwd)
    commit = commit_of(repository, revision)
    if commit is None:
        raise UsageError(f"git knows no revision “{revision}” here")
    with Contents(repository) as contents:
        tree = GitTree(repository.root, files_in(repository, commit), contents)
        with looking_at(tree):
            found = [path for path in find_maps(paths, cwd) if kind_of(path) is FileKind.MAP]
        names = {path.relative_to(repository.root).as_posix(): path for path in map(Path.resolve, found)}
        commits, tags = list(commits_before(repository, commit)), tags_of(repository)
        reader = _Reader(repository, contents, cwd, keep)
        pasts = []
        for name, path in names.items():
            moments = list(_moments(commits, name))
            if only_tags:
                moments = list(_at_tags(repository, moments, tags))
            versions = tuple(
                Version(one.hash, one.date, one.subject, tuple(tags.get(one.hash, ())), one.path, reader.figures(one))
                for one in reversed(moments)
            )
            title = next((one.figures.title for one in reversed(versions) if one.figures), path.name)
            pasts.append(Past(path.name.split(".")[0], title, shown(path, cwd), versions))
        reader.remember()
    return pasts


def _moments(commits: Sequence[Commit], name: str) -> Iterator[_Moment]:
    """The commits that changed a map, the latest first, under the names it had."""
    for commit in commits:
        change = next((one for one in commit.changes if one.path == name), None)
        if change is None:
            continue
        yield _Moment(commit.hash, commit.date, commit.subject, name, commit.files)
        if change.earlier_path is None:
            return
        name = change.earlier_path


def _at_tags(repository: Repository, moments: Sequence[_Moment], tags: dict[str, list[str]]) -> Iterator[_Moment]:
    """Where a map was at each tag, the latest first; tags at which it is as it was at the one before count once."""
    names = list(dict.fromkeys(one.path for one in moments))
    before: str | None = None
    kept: list[_Moment] = []
    for commit, date in commits_at(repository, list(tags)):
        files = files_in(repository, commit)
        name = next((one for one in names if one in files), None)
        if name is not None and files[name].hash != before:
            before = files[name].hash
            kept.append(_Moment(commit, date, "", name, files))
    yield from reversed(kept)


class _Reader:
    """Reads maps as they were; what was read once is not read again, be it in this run or, kept, in a later one."""

    def __init__(self, repository: Repository, contents: Contents, cwd: Path, keep: bool) -> None:
        self.repository, self.contents, self.cwd = repository, contents, cwd
        self._key = key_of("past", str(repository.root)) if keep else ""
        self._kept = _recalled(self._key)
        self._new = False
        self._workspaces: dict[str, Workspace] = {}

    def figures(self, moment: _Moment) -> Snapshot | None:
        """The figures of a map at a moment; None where it could not be read."""
        around = _around(moment.files)
        mark = f"{moment.path}\0{moment.files[moment.path].hash}\0{around}"
        if mark not in self._kept:
            self._kept[mark] = self._read(moment, around)
            self._new = True
        return self._kept[mark]

    def _read(self, moment: _Moment, around: str) -> Snapshot | None:
        """Maps of moments with the same project and personas share a workspace."""
        workspace = self._workspaces.setdefault(around, Workspace(self.cwd))
        with looking_at(GitTree(self.repository.root, moment.files, self.contents)):
            try:
                workspace.read(self.repository.root / moment.path)
            except CjmapError:
                return None
        figures = snapshot_of(workspace.maps[0]) if workspace.maps else None
        for read in (workspace.maps, workspace.lines, workspace.found, workspace.made_from):
            read.clear()  # thousands of versions would not fit
        return figures

    def remember(self) -> None:
        """Keep what was read for the next time."""
        if self._key and self._new:
            plain = {mark: figures and figures.plain() for mark, figures in self._kept.items()}
            remember(self._key, {}, json.dumps(plain).encode())


def _recalled(key: str) -> dict[str, Snapshot | None]:
    content = recall(key) if key else None
    if content is None:
        return {}
    plain: dict[str, Any] = json.loads(content)
    return {mark: Snapshot.of_plain(one) if one else None for mark, one in plain.items()}


def _around(files: dict[str, Blob]) -> str:
    """What stands for everything a map is read with: the project and the personas of that commit."""
    shared = sorted(
        (path, blob.hash) for path, blob in files.items() if kind_of(Path(path)) is not FileKind.MAP
    )  # fmt: skip
    return digest(repr(shared).encode("utf-8", "surrogateescape"))
