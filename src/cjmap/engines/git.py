"""git: what stands in a revision or in the index, read without touching the working tree.

Names that people type reach git once, to be turned into a hash; everything after that is asked by hash. No shell, no
pager, no network, no program of a repository's own settings.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from cjmap.errors import CjmapError, InputOutputError, MissingToolError, UsageError
from cjmap.frozen import NamedTuple

__all__ = [
    "HEAD", "Blob", "Repository", "ask", "commit_of", "files_in", "files_staged", "merge_base", "renamed",
    "repository_at", "start",
]  # fmt: skip

HEAD = "HEAD"
_MAPS = ("*.cjm.yaml", "*.cjm.yml")
_ALWAYS = (
    "--no-pager", "-c", "protocol.allow=never", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false",
    "-c", "diff.renameLimit=5000",
)  # fmt: skip
_UNWANTED = ("GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_PAGER", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS",
             "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS")  # fmt: skip
_PLAIN = {
    "LC_ALL": "C",
    "LANGUAGE": "",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
}


class Repository(NamedTuple):
    """A clone: the root of its working tree, and whether older commits are missing from it."""

    root: Path
    is_shallow: bool


class Blob(NamedTuple):
    """What stands at a path: its mode (`100644` a file, `120000` a link, `160000` a submodule) and its hash."""

    mode: str
    hash: str


def repository_at(folder: Path) -> Repository:
    """The clone around a folder. Raises UsageError when there is none, MissingToolError without git."""
    ran = _run(folder, "rev-parse", "--is-shallow-repository", "--show-toplevel")
    if ran.returncode:
        said = _said(ran)
        if "dubious ownership" in said:
            raise UsageError(f"git does not trust this repository, which belongs to somebody else: {said}")
        if "not a git repository" in said:
            raise UsageError(f"{folder} is in no git repository, so there are no revisions to compare")
        raise UsageError(f"git finds no working tree around {folder}: {said}")
    shallow, _, root = ran.stdout.rstrip(b"\n").partition(b"\n")
    return Repository(Path(os.fsdecode(root)), shallow == b"true")


def commit_of(repository: Repository, name: str) -> str | None:
    """The hash of the commit that a revision names; None when it names none."""
    if not name or name.startswith("-") or "\0" in name or "\n" in name:
        return None
    ran = _run(repository.root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    return ran.stdout.decode().strip() or None if ran.returncode == 0 else None


def merge_base(repository: Repository, one: str, other: str) -> str | None:
    """The commit at which two lines of work parted, all as hashes; None when they share none."""
    ran = _run(repository.root, "merge-base", one, other)
    return ran.stdout.decode().strip() or None if ran.returncode == 0 else None


def files_in(repository: Repository, commit: str) -> dict[str, Blob]:
    """Everything in a commit (a hash), submodules included, by its path from the root."""
    listed = ask(repository, "ls-tree", "-r", "-z", "--full-tree", commit)
    return {_path(path): Blob(*_mode_and_hash(head, 2)) for head, path in _rows(listed)}


def files_staged(repository: Repository) -> dict[str, Blob]:
    """Everything in the index by its path from the root. Where a merge is not settled, our side of it."""
    listed = ask(repository, "ls-files", "-z", "--stage", "--full-name", "--", ":/")
    rows = [(head, path) for head, path in _rows(listed) if head.split(b" ")[2] in (b"0", b"2")]
    return {_path(path): Blob(*_mode_and_hash(head, 1)) for head, path in rows}


def renamed(repository: Repository, before: str, after: str | None = None, *, staged: bool = False) -> dict[str, str]:
    """The maps that git sees as renamed, earlier path by later path: between commits, to the index or to the disk."""
    how = ["-z", "-M", "--name-status", "--diff-filter=R", "--ignore-submodules=all"]
    if after:
        words = ["diff-tree", "-r", *how, before, after]
    else:
        words = ["diff-index", *(["--cached"] if staged else []), *how, before]
    steps = iter(ask(repository, *words, "--", *_MAPS).split(b"\0"))
    return {_path(later): _path(earlier) for kind, earlier, later in zip(steps, steps, steps, strict=False) if kind}


def ask(repository: Repository, *words: str) -> bytes:
    """What a git command prints. Its words must not come from outside unless they are hashes."""
    ran = _run(repository.root, *words)
    if ran.returncode:
        raise InputOutputError(f"git {words[0]} failed: {_said(ran)}")
    return ran.stdout


def start(repository: Repository, *words: str) -> subprocess.Popen[bytes]:
    """A git command that goes on reading and writing, such as `cat-file --batch`."""
    try:
        return subprocess.Popen(
            _command(repository.root, words), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=_environment(),
        )  # fmt: skip
    except OSError as wrong:
        raise _not_started(wrong) from None


def _run(folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            _command(folder, words), stdin=subprocess.DEVNULL, capture_output=True, env=_environment(), check=False
        )
    except OSError as wrong:
        raise _not_started(wrong) from None


def _command(folder: Path, words: Sequence[str]) -> list[str]:
    return ["git", *_ALWAYS, "-C", os.fspath(folder), *words]


def _environment() -> dict[str, str]:
    """What git is told of the world: where a hook runs us, its own index; nothing that changes what it prints."""
    kept = {name: value for name, value in os.environ.items() if name not in _UNWANTED and "GIT_TRACE" not in name}
    return kept | _PLAIN


def _not_started(wrong: OSError) -> CjmapError:
    if isinstance(wrong, FileNotFoundError):
        return MissingToolError("comparing revisions needs git, which is not installed or not on PATH")
    return InputOutputError(f"cannot start git: {wrong.strerror or wrong}")


def _said(ran: subprocess.CompletedProcess[bytes]) -> str:
    """The first line of what git complains about, without its own `fatal:`."""
    lines = ran.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ").removeprefix("error: ") if lines else "it does not say why"


def _rows(listed: bytes) -> list[tuple[bytes, bytes]]:
    parted = (row.partition(b"\t") for row in listed.split(b"\0") if row)
    return [(head, path) for head, _, path in parted]


def _mode_and_hash(head: bytes, hash_at: int) -> tuple[str, str]:
    words = head.decode().split(" ")
    return words[0], words[hash_at]


def _path(path: bytes) -> str:
    return os.fsdecode(path)
