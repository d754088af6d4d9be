"""What git ignores: `.gitignore` files from the git root down, and `.git/info/exclude`."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cjmap.frozen import frozen
from cjmap.source.limits import MOST_BYTES
from cjmap.source.tree import tree

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

__all__ = ["Ignored", "git_root", "ignored_above", "ignored_in", "is_ignored"]

_WILD = re.compile(r"[*?/]")
_BEYOND_PLAIN = re.compile(r"[\[\\]")


@frozen(slots=False)
class Ignored:
    """The patterns of one folder, and whether they ignore a path below it."""

    folder: Path
    lines: tuple[str, ...]

    def verdict(self, path: Path, is_folder: bool) -> bool | None:
        """True when ignored, False when kept by a `!` pattern, None when no pattern speaks of it."""
        name = path.relative_to(self.folder).as_posix() + ("/" if is_folder else "")
        if not any(_may_match(line, name) for line in self.lines):
            return None
        return self._patterns.check_file(name).include

    @cached_property
    def _patterns(self) -> GitIgnoreSpec:
        from pathspec import GitIgnoreSpec

        try:
            return GitIgnoreSpec.from_lines(self.lines)
        except ValueError:
            return GitIgnoreSpec.from_lines(())


def git_root(folder: Path) -> Path | None:
    """The folder at or above `folder` that holds `.git`."""
    return next((above for above in (folder, *folder.parents) if tree().exists(above / ".git")), None)


def ignored_above(folder: Path) -> tuple[Ignored, ...]:
    """The patterns of every folder from the git root down to, but without, `folder`; the strongest last.

    None at all when they ignore `folder` itself: whoever asks for it by name means it.
    """
    root = git_root(folder)
    if root is None:
        return ()
    above = [parent for parent in reversed(folder.parents) if parent.is_relative_to(root)]
    rules = _read(root, root / ".git" / "info" / "exclude")
    for parent in above:
        rules += ignored_in(parent)
    inside = [*above[1:], folder]
    return () if any(is_ignored(step, True, rules) for step in inside if step != root) else rules


def ignored_in(folder: Path) -> tuple[Ignored, ...]:
    """The patterns of `folder`'s own `.gitignore`; empty without one."""
    return _read(folder, folder / ".gitignore")


def is_ignored(path: Path, is_folder: bool, rules: tuple[Ignored, ...]) -> bool:
    """Whether git ignores `path`; the last of `rules` that speaks of it decides."""
    for rule in reversed(rules):
        if path.is_relative_to(rule.folder) and (verdict := rule.verdict(path, is_folder)) is not None:
            return verdict
    return False


def _read(folder: Path, file: Path) -> tuple[Ignored, ...]:
    try:
        lines = tree().content(file, MOST_BYTES).decode("utf-8", "replace").splitlines()
    except OSError:
        return ()
    patterns = tuple(line for line in lines if line.strip() and not line.startswith("#"))
    return (Ignored(folder, patterns),) if patterns else ()


def _may_match(pattern: str, name: str) -> bool:
    """Whether `name` holds all plain text of the pattern. Few do, and asking pathspec costs 8 ms to import it."""
    plain = _WILD.split(pattern.strip().removeprefix("!"))
    return bool(_BEYOND_PLAIN.search(pattern)) or all(part in name for part in plain)
