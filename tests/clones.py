"""Real git repositories for tests: `Clone(folder)` makes one, writes, commits, moves, merges."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

__all__ = ["Clone"]

_WHO = {
    "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z",
    "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "LC_ALL": "C",
}  # fmt: skip
_INHERITED = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}


class Clone:
    """A repository with a branch `main`."""

    def __init__(self, root: Path, *, new: bool = True) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        if new:
            self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *words: str) -> str:
        """Run git here and return what it prints."""
        ran = subprocess.run(
            ["git", "-c", "protocol.file.allow=always", *words], cwd=self.root, env=_INHERITED | _WHO,
            capture_output=True, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stderr.decode()
        return os.fsdecode(ran.stdout)

    def write(self, **texts: str) -> None:
        """Write maps: `write(order=TEXT)` is `order.cjm.yaml`."""
        for name, text in texts.items():
            self.put(f"{name}.cjm.yaml", text)

    def put(self, path: str, text: str) -> None:
        """Write any file."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def commit(self, **texts: str) -> str:
        """Write maps, commit everything there is, and return the hash."""
        self.write(**texts)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message=change")
        return self.git("rev-parse", "HEAD").strip()
