"""What a rule is: how bad its findings are, and the function that finds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from cjmap.diagnostics import Severity, Span, Together
from cjmap.frozen import NamedTuple, frozen

if TYPE_CHECKING:
    from cjmap.model.map import JourneyMap
    from cjmap.model.outline import Outline
    from cjmap.model.persona import Persona
    from cjmap.model.project import Limits, Project
    from cjmap.model.record import Record
    from cjmap.model.times import Duration
    from cjmap.model.values import Share

__all__ = ["Across", "Finding", "Findings", "Mark", "Notes", "Rule", "Setting", "Told", "mark_from"]


class Finding(NamedTuple):
    """What a rule found: at which record, in which words, what to do, and the key of the record that it is about.

    Without a `key`, or where the key is not written, the finding is at the head of the record. `item` is the one of a
    list below the key; `related` are other places worth a look, with a few words each, and `together` says how it is
    told with others that say the same of other places.
    """

    record: Record
    message: str
    hint: str | None = None
    key: str | None = None
    item: str | None = None
    related: tuple[tuple[Span, str], ...] = ()
    together: Together | None = None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.record.span_of(self.key, self.item) if self.key else self.record.span


Findings: TypeAlias = Iterable[Finding]


class Setting(NamedTuple):
    """What a rule may ask: the day it is, and the limits of the project."""

    today: date
    limits: Limits

    def number(self, name: str, default: float) -> float:
        """The limit of this name, as a number."""
        value = getattr(self.limits, name)
        return default if value is None else float(value)

    def days(self, name: str, default: float) -> float:
        """The limit of this name, in days."""
        value: Duration | None = getattr(self.limits, name)
        return default if value is None or value.high is None else value.high / 1440

    def share(self, name: str, default: float) -> float:
        """The limit of this name, as a part of 1."""
        value: Share | None = getattr(self.limits, name)
        return default if value is None else value.share


class Mark(NamedTuple):
    """Where something stands, and what it is about, as ids: what a note holds in place of a record."""

    span: Span
    subject: str


class Told(NamedTuple):
    """What a rule found at something that was marked: the same as a `Finding`, when the map is no longer at hand."""

    mark: Mark
    message: str
    hint: str | None = None
    related: tuple[tuple[Span, str], ...] = ()


def mark_from(written: Sequence[Any]) -> Mark:
    """A mark out of a note. Raises TypeError and ValueError for what is none."""
    span, subject = written
    return Mark(Span(*span), subject)


@frozen(slots=False)
class Notes:
    """What a rule noted of each map of a project that was asked for, with the map's outline, and what they share.

    `there` is how many maps the project has.
    """

    project: Project
    personas: tuple[Persona, ...]
    maps: Sequence[tuple[Outline, Any]]
    there: int

    @property
    def is_whole(self) -> bool:
        """Whether these are all maps there are, so that what none of them uses is used nowhere."""
        return len(self.maps) >= self.there


class Across(NamedTuple):
    """How a rule looks at all maps of a project, of which there may be thousands, without having all of them at hand.

    `note` takes what it needs of one map, as plain values that JSON can hold (text, numbers, lists, and dicts with
    text for keys; tuples come back as lists), None for nothing; `judge` looks at what was noted of all. Maps for which
    the rule does not hold are left out, unless it `heeds_all`: what they say may settle what is found elsewhere.
    """

    note: Callable[[JourneyMap, Setting], Any]
    judge: Callable[[Notes, Setting], Iterable[Finding | Told]]
    heeds_all: bool = False


class Rule(NamedTuple):
    """How bad a finding is unless the project says otherwise, and who looks: at one map, or at all maps of a project.

    A rule without either is the linter's own: it finds what is wrong with how findings are ignored. One `on_request`
    holds only where it is selected by its name.
    """

    severity: Severity
    on_map: Callable[[JourneyMap, Setting], Findings] | None = None
    across: Across | None = None
    on_request: bool = False
