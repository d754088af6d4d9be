"""Where files are in their repository, whatever folder somebody stands in who asks: names that reports can keep."""

from __future__ import annotations

from collections.abc import Iterable
from os.path import commonpath
from pathlib import Path

from cjmap.diagnostics import Diagnostic
from cjmap.source.ignored import git_root

__all__ = ["Homes"]


class Homes:
    """The folders of projects, and that which paths are shown from. Without git the folder around all is the root."""

    def __init__(self, cwd: Path = Path(), roots: Iterable[Path] = ()) -> None:
        self._cwd = cwd
        tops = {root: git_root(root) for root in roots}
        bare = [root for root, top in tops.items() if top is None]
        outside = Path(commonpath(bare)) if bare else cwd
        self._names = {root: _name_in(top or outside, root) for root, top in tops.items()}

    def of(self, path: str) -> str:
        """A file's path from the root of the repository around its project, else from its project; else as shown."""
        whole = self._cwd / path
        root = next((above for above in whole.parents if above in self._names), None)
        return path if root is None else f"{self._names[root]}{whole.relative_to(root).as_posix()}"

    def within(self, root: Path, subject: str) -> str:
        """What something in a project is called among all projects of its repository."""
        return f"{self._names.get(root, '')}{subject}"

    def placed(self, root: Path, found: Diagnostic) -> Diagnostic:
        """The finding with `about` said: its subject among those of all projects, else its file."""
        about = self.within(root, found.subject) if found.subject else self.of(found.span.path)
        return found._replace(about=about)


def _name_in(top: Path, root: Path) -> str:
    """A project's folder below another, with a slash behind it; nothing where it is that itself."""
    return f"{root.relative_to(top).as_posix()}/" if top != root else ""
