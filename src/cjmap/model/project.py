"""The project file: settings that all maps below its folder share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from cjmap.model.lists import Named, OneOrMany
from cjmap.model.record import Record
from cjmap.model.settings import Settings
from cjmap.model.values import AmountText, DurationText, Number, OneOf, ShareText, Text

__all__ = ["Budget", "FileRules", "Limits", "Lint", "Project"]


class Limits(Record):
    """The numbers that rules compare with."""

    touchpoints_per_stage: Number | None = None
    personas_per_map: Number | None = None
    evidence_max_age: DurationText | None = None


class FileRules(Record):
    """Which rules hold for some files."""

    select: OneOrMany[Text] | None = None
    ignore: OneOrMany[Text] | None = None


class Lint(FileRules):
    """Which rules hold, and how strictly."""

    severity: Named[Annotated[str, OneOf("error", "warning", "info")]] | None = None
    limits: Limits | None = None
    per_file: Named[FileRules] | None = Field(None, description="by path pattern")


class Budget(Record):
    """Gates that fail the build; scores are on -2 to +2 whatever the map's own scale."""

    applies_to: Named[OneOrMany[Text]] | None = Field(None, alias="for", description="types, states or tags it holds for")
    lowest_emotion: Number | None = None
    largest_drop: Number | None = None
    open_critical: Number | None = None
    evidence_share: ShareText | None = None
    peak_end: Number | None = None
    review_age: DurationText | None = None


class Project(Settings):
    """What the maps below this folder share."""

    project: Text | None = Field(None, description="its name")
    description: Text | None = None
    facts: Named[Text] | None = None
    owner: Text | None = None
    lang: Text | None = None
    opportunity_value: Text | None = Field(None, description="a formula", examples=["impact / effort"])
    lint: Lint | None = None
    budgets: OneOrMany[Budget] | None = None
