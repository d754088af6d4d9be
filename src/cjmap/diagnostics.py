"""What is wrong with a map: the one record that syntax, schema and rules all speak."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from cjmap.frozen import NamedTuple

__all__ = ["Diagnostic", "Severity", "Span", "Together", "in_order"]


class Severity(StrEnum):
    """How bad a finding is. Structural findings are always errors."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst, so that sorting puts errors first."""
        return list(Severity).index(self)


class Span(NamedTuple):
    """A stretch of a source file. Lines and columns count from 1, in characters; the end is exclusive."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def holds(self, other: Span) -> bool:
        """Whether another stretch lies in this one, or is the same."""
        begins = (self.line, self.column) <= (other.line, other.column)
        ends = (other.end_line, other.end_column) <= (self.end_line, self.end_column)
        return self.path == other.path and begins and ends


class Together(NamedTuple):
    """How findings that are one flaw of a whole map are told as one to a person: where, in which words, what to do.

    `{count}` in the message stands for their number. As many as `most` are told one by one.
    """

    span: Span
    message: str
    hint: str
    most: int


class Diagnostic(NamedTuple):
    """One finding.

    `code` is a kebab-case slug that names what was found, `message` one sentence for a person,
    `hint` what to do about it (several lines allowed),
    `related` other places worth a look with a few words each,
    `together` how it is told with others that say the same of other places, `subject` the ids of what it is about, and
    `about` that (else its file) as it is known in the whole repository.
    """

    code: str
    severity: Severity
    message: str
    span: Span
    hint: str | None = None
    related: tuple[tuple[Span, str], ...] = ()
    subject: str = ""
    together: Together | None = None
    about: str = ""


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Every finding once, by file, place and code."""
    return sorted(set(diagnostics), key=lambda found: (found.span, found.severity.rank, found.code, found.message))
