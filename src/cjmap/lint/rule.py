"""What a rule is: how bad its findings are, and the function that finds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cjmap.diagnostics import Severity, Span

if TYPE_CHECKING:
    from cjmap.model.map import JourneyMap
    from cjmap.model.project import Limits
    from cjmap.model.project_maps import ProjectMaps
    from cjmap.model.record import Record
    from cjmap.model.values import Duration, Share

__all__ = ["Finding", "Findings", "Rule", "Setting"]


class Finding(NamedTuple):
    """What a rule found: at which record, in which words, what to do, and the key of the record that it is about.

    Without a `key`, or where the key is not written, the finding is at the head of the record. `item` is the one of a
    list below the key; `related` are other places worth a look, with a few words each.
    """

    record: Record
    message: str
    hint: str | None = None
    key: str | None = None
    item: str | None = None
    related: tuple[tuple[Span, str], ...] = ()

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


class Rule(NamedTuple):
    """How bad a finding is unless the project says otherwise, and who looks: at one map, or at all maps of a project.

    A rule without either is the linter's own: it finds what is wrong with how findings are ignored.
    """

    severity: Severity
    on_map: Callable[[JourneyMap, Setting], Findings] | None = None
    on_project: Callable[[ProjectMaps, Setting], Findings] | None = None
