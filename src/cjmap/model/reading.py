"""What it is to read a value: what a pass over a file knows, and how a value that does not fit is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.frozen import NamedTuple

__all__ = [
    "MISSING", "Complaint", "Misfit", "Misfits", "Read", "Reading", "complaint", "listed",
    "misfits_of", "named",
]  # fmt: skip

MISSING = "missing"
"""The code of a misfit that stands for a key that is not there; its value is what the key is missing from."""


class Reading:
    """What one pass over a file knows: the personas it may name, what to leave out and what was found wrong.

    `has_blanks` is False where no value of the file says nothing. `left_out` and the keys of `stand_ins` are the `id()`
    of nodes; stand-ins are for keys missing there.
    """

    def __init__(self, personas: frozenset[str] = frozenset(), *, has_blanks: bool = True) -> None:
        self.personas, self.has_blanks = personas, has_blanks
        self.left_out: set[int] = set()
        self.stand_ins: dict[int, dict[str, str | list[Any]]] = {}
        self.found: list[Diagnostic] = []

    def report(self, code: str, message: str, span: Span, hint: str | None = None) -> None:
        """Note an error; reading goes on."""
        self.found.append(Diagnostic(code, Severity.ERROR, message, span, hint))


Read: TypeAlias = Callable[[Any, Reading], Any]
"""How a value is read: what it is made of, given what the pass knows. Raises `Complaint` or `Misfits`."""


class Complaint(ValueError):  # noqa: N818 - named for what it says
    """Raised by what reads a value that does not fit; whoever asked for the value knows where it stands."""

    def __init__(self, code: str, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


class Misfit(NamedTuple):
    """A value that does not fit: what is wrong with it, and the keys and indexes that lead to it."""

    code: str
    message: str
    hint: str | None
    value: Any
    steps: tuple[str | int, ...] = ()


class Misfits(ValueError):  # noqa: N818 - named for what it holds
    """Raised by what reads a record or a list: every value in it that does not fit, in order."""

    def __init__(self, found: list[Misfit]) -> None:
        super().__init__("; ".join(f"{'.'.join(map(str, one.steps))}: {one.message}" for one in found))
        self.found = found


def complaint(code: str, message: str, hint: str | None = None) -> Complaint:
    """An error to raise from what reads a value; the value at hand becomes its place."""
    return Complaint(code, message, hint)


def misfits_of(wrong: Complaint | Misfits, value: Any, step: str | int) -> list[Misfit]:
    """What was wrong with the `value` at one `step` below a record or list, as seen from there."""
    if isinstance(wrong, Complaint):
        return [Misfit(wrong.code, wrong.message, wrong.hint, value, (step,))]
    return [one._replace(steps=(step, *one.steps)) for one in wrong.found]


_LISTS = (list, tuple)


def listed(read: Read) -> Read:
    """What reads a list, given what reads an item."""

    def read_all(items: Any, reading: Reading) -> list[Any]:
        if not isinstance(items, _LISTS):
            raise complaint("wrong-type", "this wants a list")
        try:
            return [read(item, reading) for item in items]
        except (Complaint, Misfits):
            wrong: list[Misfit] = []
            for at, item in enumerate(items):
                try:
                    read(item, reading)
                except (Complaint, Misfits) as told:
                    wrong += misfits_of(told, item, at)
            raise Misfits(wrong) from None

    return read_all


def named(read: Read) -> Read:
    """What reads a mapping from names, given what reads a value."""

    def read_all(items: Any, reading: Reading) -> dict[str, Any]:
        if not isinstance(items, dict):
            raise complaint("wrong-type", "this wants names, each with something to say about it")
        values: dict[str, Any] = {}
        wrong: list[Misfit] = []
        for name, item in items.items():
            try:
                values[name] = read(item, reading)
            except (Complaint, Misfits) as told:
                wrong += misfits_of(told, item, name)
        if wrong:
            raise Misfits(wrong)
        return values

    return read_all
