"""Verdicts on single maps, kept from one run to the next: all maps of one project together, a line for each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from cjmap.lint.choice import Asked
from cjmap.lint.judged import Entry
from cjmap.lint.written import entry_from, line_of
from cjmap.model.workspace import Shared
from cjmap.source.cache import drop_oldest, key_of, recall, remember, told_again
from cjmap.source.seen import Question, is_steady

__all__ = ["Pack"]


class Pack:
    """The entries of one project's maps, for one day and the rules asked for, while what they share is the same."""

    def __init__(self, cwd: Path, shared: Shared, today: date, asked: Asked) -> None:
        folder = [str(part) for part in shared.folder]
        self._key = key_of("verdicts on maps", str(cwd), folder, str(today), asked, shared.seen)
        self._answers: dict[Question, str | None] = {}
        self._lines = dict(self._read())
        self._is_new = False

    def recall(self, path: Path) -> Entry | None:
        """The entry of a map, if every file it was made from is as it was."""
        line = self._lines.get(_name(path))
        try:
            entry = entry_from(line) if line else None
        except (TypeError, ValueError):
            return None
        is_same = entry and all(self._answer(question) == answer for question, answer in entry.seen.items())
        return entry if is_same else None

    def remember(self, path: Path, entry: Entry) -> None:
        """Keep the entry of a map, unless its file changed while it was read."""
        if is_steady(entry.seen):
            self._lines[_name(path)] = line_of(entry).encode()
            self._is_new = True

    def write(self, asked: Iterable[Path]) -> None:
        """Write what is new; of the maps that nobody `asked` for, those go that are no longer there."""
        if not self._is_new:
            return
        names = {_name(path) for path in asked}
        kept = [(name, line) for name, line in self._lines.items() if name in names or _is_there(name)]
        remember(self._key, {}, b"\n".join(name + b"\t" + line for name, line in kept))
        drop_oldest()

    def _read(self) -> Iterable[tuple[bytes, bytes]]:
        for line in (recall(self._key) or b"").splitlines():
            name, _, entry = line.partition(b"\t")
            yield name, entry

    def _answer(self, question: Question) -> str | None:
        if question not in self._answers:
            self._answers[question] = told_again(question)
        return self._answers[question]


def _name(path: Path) -> bytes:
    return json.dumps(str(path)).encode()


def _is_there(name: bytes) -> bool:
    try:
        return Path(json.loads(name)).is_file()
    except (ValueError, OSError):
        return False
