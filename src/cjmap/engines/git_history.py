"""git's history of the files that maps are made of: which commit changed what, and the whole tree at each of them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from cjmap.engines.git import Blob, Repository, ask, files_in
from cjmap.frozen import NamedTuple

__all__ = ["Change", "Commit", "commits_at", "commits_before", "tags_of"]

_PATHS = (":(top,glob)**/*.yaml", ":(top,glob)**/*.yml", ":(top,glob)**/pyproject.toml")
_NOTHING = "000000"


class Change(NamedTuple):
    """One file that a commit changed: where it is after and was before it, and what stood there; None for nothing."""

    path: str | None
    blob: Blob | None
    earlier_path: str | None
    earlier: Blob | None


class Commit(NamedTuple):
    """A commit: its hash, the day it was made, its subject, what it changed, and all files as it left them."""

    hash: str
    date: str
    subject: str
    changes: tuple[Change, ...]
    files: dict[str, Blob]


def commits_before(repository: Repository, commit: str) -> Iterator[Commit]:
    """The commits that changed files that maps are made of, from a commit (a hash) back, the latest first.

    Only the main line is followed: what a branch brought counts as changed by its merge.
    """
    files = {path: blob for path, blob in files_in(repository, commit).items() if _is_read(path)}
    told = ask(
        repository, "log", "-z", "--first-parent", "--diff-merges=first-parent", "-M", "--raw", "--no-abbrev",
        "--no-color", "--no-notes", "--no-show-signature", "--format=tformat:%H%x00%cs%x00%s%x00", commit, "--",
        *_PATHS,
    )  # fmt: skip
    for name, date, subject, changes in _entries(told):
        yield Commit(name, date, subject, changes, dict(files))
        for change in changes:
            if change.path is not None:
                files.pop(change.path, None)
        for change in changes:
            if change.earlier_path is not None and change.earlier is not None:
                files[change.earlier_path] = change.earlier


def tags_of(repository: Repository) -> dict[str, list[str]]:
    """The names of the tags by the hash of the commit they are on."""
    told = ask(repository, "for-each-ref", "refs/tags", "--format=%(objectname) %(*objectname) %(refname:short)")
    tags: dict[str, list[str]] = {}
    for line in told.decode("utf-8", "replace").splitlines():
        direct, peeled, name = line.split(" ", 2)
        tags.setdefault(peeled or direct, []).append(name)
    return tags


def commits_at(repository: Repository, hashes: Sequence[str]) -> list[tuple[str, str]]:
    """Those of some objects that are commits, each with its day, earlier ones before those that follow them."""
    if not hashes:
        return []
    told = ask(repository, "log", "--topo-order", "--reverse", "--no-show-signature", "--no-notes", "--no-color",
               "--format=%H %cs", "--ignore-missing", *hashes)  # fmt: skip
    wanted = set(hashes)
    return [(line[:-11], line[-10:]) for line in told.decode().splitlines() if line[:-11] in wanted]


def _is_read(path: str) -> bool:
    return path.endswith((".yaml", ".yml")) or path.rpartition("/")[2] == "pyproject.toml"


def _entries(told: bytes) -> Iterator[tuple[str, str, str, tuple[Change, ...]]]:
    words = told.split(b"\0")
    at = 0
    while at + 2 < len(words):
        name, date, subject = words[at].strip(b"\n"), words[at + 1], words[at + 2]
        at += 3
        if at < len(words) and not words[at]:
            at += 1
        changes = []
        while at < len(words) and words[at].lstrip(b"\n").startswith(b":"):
            change, at = _change(words, at)
            changes.append(change)
        yield name.decode(), date.decode(), subject.decode("utf-8", "replace"), tuple(changes)


def _change(words: list[bytes], at: int) -> tuple[Change, int]:
    mode, later_mode, blob, later_blob, kind = words[at].lstrip(b"\n:").decode().split(" ")
    moved = kind[0] in "RC"
    before, after = os.fsdecode(words[at + 1]), os.fsdecode(words[at + 2 if moved else at + 1])
    was_there, is_there = mode != _NOTHING and kind[0] != "C", later_mode != _NOTHING
    change = Change(
        after if is_there else None,
        Blob(later_mode, later_blob) if is_there else None,
        before if was_there else None,
        Blob(mode, blob) if was_there else None,
    )
    return change, at + (3 if moved else 2)
