"""What git ignores: `.gitignore` files from the git root down, and `.git/info/exclude`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

__all__ = ["Ignored", "git_root", "ignored_above", "ignored_in", "is_ignored"]


class Ignored(NamedTuple):
    """The patterns of one folder, and whether they ignore a path below it."""

    folder: Path
    patterns: GitIgnoreSpec

    def verdict(self, path: Path, is_folder: bool) -> bool | None:
        """True when ignored, False when kept by a `!` pattern, None when no pattern speaks of it."""
        name = path.relative_to(self.folder).as_posix() + ("/" if is_folder else "")
        return self.patterns.check_file(name).include


def git_root(folder: Path) -> Path | None:
    """The folder at or above `folder` that holds `.git`."""
    return next((above for above in (folder, *folder.parents) if (above / ".git").exists()), None)


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
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ()
    if not any(line.strip() and not line.startswith("#") for line in lines):
        return ()
    from pathspec import GitIgnoreSpec

    try:
        return (Ignored(folder, GitIgnoreSpec.from_lines(lines)),)
    except ValueError:
        return ()
