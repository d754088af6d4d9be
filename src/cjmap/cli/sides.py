"""What `cjmap diff` holds against what: two paths, a revision and the working tree, two revisions, or the index."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cjmap.engines.git import (
    HEAD,
    Repository,
    commit_of,
    files_in,
    files_staged,
    merge_base,
    renamed,
    repository_at,
)
from cjmap.engines.git_contents import Contents
from cjmap.engines.git_tree import GitTree
from cjmap.errors import UsageError
from cjmap.frozen import NamedTuple
from cjmap.source.files import project_root
from cjmap.source.tree import DISK, Tree

__all__ = ["Side", "Sides", "sides_of", "tree_at"]

WORKING_TREE, INDEX = "the working tree", "the index"
_RANGE = re.compile(r"(.*?)(\.\.\.?)(.*)", re.DOTALL)


class Side(NamedTuple):
    """One state: what people call it, the files to look at, and the paths in it to read."""

    name: str
    tree: Tree
    paths: tuple[str, ...]


class Sides(NamedTuple):
    """Two states. `renamed` gives the earlier path of a later one, from `root`; `are_files`: one map against one."""

    before: Side
    after: Side
    root: Path | None = None
    renamed: dict[str, str] = {}  # noqa: RUF012
    are_files: bool = False


@contextmanager
def sides_of(words: Sequence[str], paths: Sequence[str] | None, cwd: Path, *, staged: bool) -> Iterator[Sides]:
    """What the words of a person mean; `paths` are those after `--`, if there is one. Files of
    revisions can be read meanwhile.

    Raises UsageError for words that mean nothing here, MissingToolError where they need git and there is none.
    """
    if not staged and paths is None and len(words) == 2 and all(_is_path(word, cwd) for word in words):
        are_files = not any((cwd / word).is_dir() for word in words)
        before, after = (Side(word, DISK, () if word == os.devnull else (word,)) for word in words)
        yield Sides(before, after, None, {}, are_files)
        return
    repository = repository_at(cwd)
    earliest, latest, rest = _revisions(words, paths is not None, repository, cwd)
    if staged and latest:
        raise UsageError("--staged compares one revision with the index; a range has two revisions already")
    old = _commit(repository, earliest)
    new = _commit(repository, latest) if latest else None
    with Contents(repository) as contents:
        earlier = GitTree(repository.root, files_in(repository, old), contents)
        later: Tree = DISK
        if new or staged:
            later = GitTree(repository.root, files_in(repository, new) if new else files_staged(repository), contents)
        named = [*rest, *(paths or ())] or [str(project_root(cwd / "any").root)]
        sides = [
            Side(name, tree, tuple(path for path in named if tree.exists(_whole(path, cwd))))
            for name, tree in ((earliest, earlier), (latest or (INDEX if staged else WORKING_TREE), later))
        ]
        for path in named:
            if not any(path in side.paths for side in sides):
                raise UsageError(f"there is no {path}, neither in {sides[0].name} nor in {sides[1].name}")
        yield Sides(sides[0], sides[1], repository.root, renamed(repository, old, new, staged=staged))


@contextmanager
def tree_at(revision: str, cwd: Path) -> Iterator[tuple[GitTree, dict[str, str]]]:
    """The files of a revision, and the earlier paths of what was renamed since. Raises UsageError for no revision."""
    repository = repository_at(cwd)
    commit = _commit(repository, revision)
    with Contents(repository) as contents:
        yield GitTree(repository.root, files_in(repository, commit), contents), renamed(repository, commit)


def _revisions(
    words: Sequence[str], has_paths: bool, repository: Repository, cwd: Path
) -> tuple[str, str, Sequence[str]]:
    """The earlier revision, the later one (empty: none is named), and the words that are paths."""
    if not words:
        return HEAD, "", ()
    first, rest = words[0], words[1:]
    found = _range(first, repository) if not _is_path(first, cwd) or has_paths else None
    is_revision = found is not None or commit_of(repository, first) is not None
    if is_revision and len(words) == 1 and not has_paths and _is_path(first, cwd):
        raise UsageError(
            f"{first} is both a revision and a path: write ./{first} for the path, {first} -- for the other"
        )
    if not is_revision and not has_paths and _is_path(first, cwd):
        _all_paths(rest, cwd)
        return HEAD, "", words
    if not is_revision:
        raise _unknown(first, repository, has_paths)
    if found is None and len(rest) == 1 and not _is_path(rest[0], cwd) and commit_of(repository, rest[0]):
        return first, rest[0], ()
    if has_paths and rest:
        raise UsageError(f"{rest[0]} stands before `--`, where one revision or a range is wanted")
    before, after = found or (first, "")
    return before, after, rest


def _range(word: str, repository: Repository) -> tuple[str, str] | None:
    """The two ends of `A..B`, or of `A...B` from where they parted; None for what is no range."""
    parts = _RANGE.fullmatch(word)
    if parts is None:
        return None
    one, dots, other = parts[1] or HEAD, parts[2], parts[3] or HEAD
    ends = commit_of(repository, one), commit_of(repository, other)
    if not ends[0] or not ends[1]:
        return None
    if dots == "..":
        return one, other
    parted = merge_base(repository, ends[0], ends[1])
    if parted is None:
        raise UsageError(f"{one} and {other} share no commit{_shallow(repository)}")
    return parted[:12], other


def _commit(repository: Repository, name: str) -> str:
    found = commit_of(repository, name)
    if found is None:
        raise _unknown(name, repository, True)
    return found


def _unknown(word: str, repository: Repository, only_revision: bool) -> UsageError:
    if word == HEAD:
        return UsageError("there is no commit yet to compare with")
    what = "no revision" if only_revision else "neither a path nor a revision"
    remote = f"origin/{word}"
    meant = f"; did you mean {remote}?" if commit_of(repository, remote) else ""
    return UsageError(f"“{word}” is {what}{meant or _shallow(repository)}")


def _shallow(repository: Repository) -> str:
    if not repository.is_shallow:
        return ""
    return (
        "; this is a shallow clone, which lacks older commits: run `git fetch --unshallow`, "
        "or check out with `fetch-depth: 0`"
    )


def _all_paths(words: Sequence[str], cwd: Path) -> None:
    for word in words:
        if not _is_path(word, cwd):
            raise UsageError(f"“{word}” is neither a path nor a revision")


def _is_path(word: str, cwd: Path) -> bool:
    return _safely(lambda: (cwd / word).exists())


def _whole(path: str, cwd: Path) -> Path:
    return Path(*(cwd / path).parts) if ".." not in Path(path).parts else (cwd / path).resolve()


def _safely(ask: Callable[[], bool]) -> bool:
    try:
        return ask()
    except (OSError, ValueError):
        return False
