"""What was drawn before, kept in a folder of the user's until something it depends on is different.

An entry is found by a key, and given out only while every question about files that was asked to make it has the
answer it had. Entries are a convenience: one that is damaged counts as none, and where nothing can be written nothing
is kept.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from cjmap import __version__
from cjmap.errors import CjmapError
from cjmap.resources import folder as resources
from cjmap.source.digest import digest
from cjmap.source.find import find_maps
from cjmap.source.project import inside, is_there, maps_of, personas_in, project_root
from cjmap.source.read import content_of
from cjmap.source.seen import Question, Seen, is_steady, watching
from cjmap.source.writing import write_whole

__all__ = ["MOST_BYTES", "cache_folder", "drop_oldest", "key_of", "recall", "remember", "told_again"]

MOST_BYTES = 256_000_000
"""What all entries may take together; the ones that were not used for longest go first."""

_ENDING = ".entry"
_ASK: dict[str, Callable[..., object]] = {
    "content": lambda path, most: content_of(path, int(most)),
    "ids": lambda root: _ids_in(Path(root)),
    "inside": lambda root, relative, base: inside(Path(root), relative, Path(base)),
    "maps": lambda cwd, *paths: find_maps(paths, Path(cwd)),
    "maps of": lambda root: maps_of(Path(root)),
    "personas": lambda root: personas_in(Path(root)),
    "project": lambda folder: project_root(Path(folder) / "any"),
    "there": lambda path: is_there(Path(path)),
}


def cache_folder() -> Path:
    """Where entries are kept: `CJMAP_CACHE`, else where this system keeps what can be made again."""
    if chosen := os.environ.get("CJMAP_CACHE"):
        return Path(chosen)
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() fails for users without one
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home, "cjmap", "Cache")
    if sys.platform == "darwin":
        return Path(home, "Library", "Caches", "cjmap")
    named = os.environ.get("XDG_CACHE_HOME", "")
    return Path(named if Path(named).is_absolute() else f"{home}/.cache", "cjmap")


def key_of(*parts: object) -> str:
    """The name of an entry made by this very cjmap from `parts`: plain values, and what was seen."""
    import json

    plain = [sorted(part.items()) if isinstance(part, dict) else part for part in parts]
    return digest(json.dumps([_build(), *plain]).encode())


def recall(key: str) -> bytes | None:
    """What is kept under `key`, if nothing it was made from is different."""
    import json

    file = cache_folder() / f"{key}{_ENDING}"
    try:
        mark, _, kept = file.read_bytes().partition(b"\n")
        if digest(kept) != mark.decode("ascii", "replace"):
            return None
        seen, _, content = kept.partition(b"\n")
        if not all(told_again(tuple(question)) == answer for question, answer in json.loads(seen)):
            return None
        with suppress(OSError):
            os.utime(file)
    except (OSError, ValueError):
        return None
    return content


def remember(key: str, seen: Seen, content: bytes) -> bool:
    """Keep `content`, which was made from what was `seen`; says whether that was possible."""
    import json

    if not is_steady(seen) or len(content) > MOST_BYTES // 4:
        return False
    kept = b"\n".join((json.dumps(list(seen.items())).encode(), content))
    try:
        cache_folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(cache_folder() / f"{key}{_ENDING}", b"\n".join((digest(kept).encode(), kept)))
    except (OSError, CjmapError, ValueError):
        return False
    return True


def drop_oldest(most: int = MOST_BYTES) -> None:
    """Delete entries, those used longest ago first, until all take at most `most` bytes."""
    total = 0
    for _, size, file in sorted(_entries(), reverse=True):
        total += size
        if total > most:
            with suppress(OSError):
                os.unlink(file)  # noqa: PTH108


def _entries() -> Iterator[tuple[int, int, str]]:
    """When each file of the cache was used last, its size and its path; what a crash left half-written included."""
    try:
        with os.scandir(cache_folder()) as files:
            for file in files:
                if file.name.endswith((_ENDING, ".tmp")):
                    with suppress(OSError):
                        state = file.stat(follow_symlinks=False)
                        yield state.st_mtime_ns, state.st_size, file.path
    except OSError:
        return


def told_again(question: Question) -> str | None:
    """The answer to a question now; None where it cannot be asked."""
    name, *words = question
    if name not in _ASK:
        return None
    with watching() as seen:
        try:
            _ASK[name](*words)
        except (CjmapError, OSError, TypeError, ValueError):
            return None
    return seen.get(question)


def _ids_in(root: Path) -> object:
    from cjmap.source.ids import ids_in  # imports what reads YAML, which most questions do without

    return ids_in(root)


@cache
def _build() -> str:
    """What tells this cjmap and the libraries beside it from any other: versions, and when files were written."""
    package = Path(__file__).parents[1]
    folders = [package, *(resources(name) for name in ("fonts", "templates"))]
    beside = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    written = [(path, Path(path).stat().st_mtime_ns) for path in beside if Path(path).is_dir()]
    files = sorted(one for folder in folders for one in _files(os.fspath(folder)))
    return digest(repr((__version__, sys.version, written, files)).encode("utf-8", "surrogateescape"))


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    """The path, size and time of every file below a folder, Python's bytecode left out."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            else:
                state = entry.stat()
                yield entry.path, state.st_size, state.st_mtime_ns
