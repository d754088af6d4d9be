"""How large and how deep a file may be. Text beyond these limits is refused before it can do harm."""

from __future__ import annotations

__all__ = ["MOST_BYTES", "MOST_COPIES", "MOST_DEPTH", "Refused"]

MOST_BYTES = 10_000_000
MOST_DEPTH = 100
MOST_COPIES = 100_000


class Refused(Exception):  # noqa: N818 - named for what it says
    """Raised inside `source` alone: reading stops here. `start` is an index into the parsed text."""

    def __init__(self, code: str, message: str, start: int) -> None:
        super().__init__(message)
        self.code, self.message, self.start = code, message, start
