"""From what a person typed to the files that are meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from cjmap.errors import UsageError
from cjmap.source.project import project_root
from cjmap.source.read import STDIN, shown
from cjmap.source.seen import see_files
from cjmap.source.tree import tree
from cjmap.source.walk import FileKind, files_below

__all__ = ["find_maps"]

_GLOB = re.compile(r"[*?\[]")
_STEP = re.compile(r"\*\*/|\*\*|\*|\?|\[!?[^]]+\]|.", re.DOTALL)
_SIGNS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def find_maps(paths: Sequence[str], cwd: Path) -> list[Path]:
    """The files that `paths` mean, each once, sorted by their full path; standard input (`-`) comes first.

    A path is a file, a folder (looked through for `*.cjm.yaml`), a pattern such as `maps/**/*.cjm.yaml`, or
    `-`. Without any, the project around `cwd` is looked through. A file named by the person is
    taken whatever its suffix; `kind_of` tells personas and projects apart. Raises UsageError for what
    does not exist or holds no map.
    """
    found = [file for path in paths for file in _meant_by(path, cwd)] if paths else _in_project(cwd)
    found.sort(key=_place, reverse=True)
    once = dict(zip(_identities(found), found, strict=True))
    meant = sorted(once.values(), key=_place)
    see_files(meant, "maps", str(cwd), *paths)
    return meant


def _identities(files: Sequence[Path]) -> Iterator[object]:
    """What tells each file from any other, whatever it is called: links are followed, those of a folder once."""
    folders: dict[str, Path] = {}
    for file in files:
        folder = str(file.parent)
        if str(file) == STDIN:
            yield STDIN
        elif tree().is_link(file):
            whole = tree().resolve(file)
            yield whole.parent, whole.name
        else:
            if folder not in folders:
                folders[folder] = tree().resolve(file.parent)
            yield folders[folder], file.name


def _place(file: Path) -> tuple[bool, tuple[str, ...]]:
    return str(file) != STDIN, file.parts


def _meant_by(path: str, cwd: Path) -> list[Path]:
    if path == STDIN:
        return [Path(STDIN)]
    whole = _normal(cwd, path)
    try:
        if tree().is_folder(whole):
            return _maps_in(whole, shown(whole, cwd))
        if tree().exists(whole):
            return [whole]
    except OSError as wrong:
        raise UsageError(f"cannot look at {path}: {(wrong.strerror or str(wrong)).lower()}") from wrong
    if _GLOB.search(path):
        matched = list(_matching(path, cwd))
        if matched:
            return matched
        raise UsageError(f"no map matches {path}")
    raise UsageError(f"no such file or folder: {path}{_did_you_mean(whole, cwd)}")


def _normal(cwd: Path, path: str) -> Path:
    """The absolute path, without `.` and `..` where no link could make them mean something else."""
    if "\0" in path:
        raise UsageError("a path cannot hold a NUL character")
    whole = cwd / path
    return tree().resolve(whole) if ".." in whole.parts else whole


def _in_project(cwd: Path) -> list[Path]:
    root = project_root(cwd / "any").root
    return _maps_in(root, shown(root, cwd))


def _maps_in(folder: Path, name: str) -> list[Path]:
    found = list(files_below(folder, FileKind.MAP))
    if not found:
        place = "this folder" if name == "." else name
        raise UsageError(f"no map in {place}: looked for files that end in .cjm.yaml; `cjmap init` writes a first one")
    return found


def _matching(pattern: str, cwd: Path) -> Iterator[Path]:
    """The maps and personas whose path matches a pattern with `*`, `**`, `?` or `[abc]`."""
    steps = pattern.replace("\\", "/").split("/")
    fixed = next(number for number, step in enumerate(steps) if _GLOB.search(step))
    base = _normal(cwd, "/".join(steps[:fixed]) + "/" if fixed else ".")
    wanted = re.compile(_as_regex("/".join(steps[fixed:])))
    for kind in (FileKind.MAP, FileKind.PERSONA):
        for file in files_below(base, kind):
            if wanted.fullmatch(file.relative_to(base).as_posix()):
                yield file


def _as_regex(pattern: str) -> str:
    return "".join(
        _SIGNS.get(step) or (step.replace("[!", "[^") if len(step) > 1 else re.escape(step))
        for step in _STEP.findall(pattern)
    )


def _did_you_mean(missing: Path, cwd: Path) -> str:
    """The names beside `missing` that look like it, as the end of a sentence."""
    try:
        files, folders = tree().entries(missing.parent)
    except (OSError, ValueError):
        return ""
    close = get_close_matches(missing.name, sorted(files + folders), n=1)
    return f"; did you mean {shown(missing.parent / close[0], cwd)}?" if close else ""
