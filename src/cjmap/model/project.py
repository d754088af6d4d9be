"""The project file: settings that all maps below its folder share."""

from typing import Annotated, Any

from cjmap.model.fields import about
from cjmap.model.lists import Named, OneOrMany
from cjmap.model.reading import complaint
from cjmap.model.record import Record
from cjmap.model.settings import Settings
from cjmap.model.values import Count, DurationText, Number, OneOf, Read, ShareText, Text

__all__ = ["Budget", "FileRules", "FormulaText", "Limits", "Lint", "Project"]


def _formula(value: Any) -> str:
    from cjmap.model.formula import WORDS, parse_formula  # costs `ast`, which few files need

    try:
        return parse_formula(str(value)).text
    except ValueError as wrong:
        hint = f"write arithmetic such as impact / effort, of {', '.join(WORDS)} and numbers"
        raise complaint("bad-formula", f"this formula {wrong}", hint) from None


FormulaText = Annotated[str, Read(_formula)]


_TO_DO_WITHOUT = "write error, warning or info; a rule to do without is named under `ignore:`"


class Limits(Record):
    """The numbers that rules compare with."""

    touchpoints_per_stage: Count | None = about("more are too many", 7)
    personas_per_map: Count | None = about("more are too many", 3)
    evidence_max_age: DurationText | None = about("older sources count as stale", "365d")
    metric_max_age: DurationText | None = about("older figures count as stale", "365d")
    assumed_share: ShareText | None = about("more claims without evidence are too many", "50%")
    ways_per_place: Count | None = about("more ways on from one place are too many", 4)
    branches_per_map: Count | None = about("more places where the way parts are too many", 8)


class FileRules(Record):
    """Which rules hold for some files."""

    select: OneOrMany[Text] | None = about("the rules that hold", ["all"])
    ignore: OneOrMany[Text] | None = about("the rules that do not", ["stage-without-owner"])


class Lint(FileRules):
    """Which rules hold, and how strictly."""

    severity: Named[Annotated[str, OneOf("error", "warning", "info", hint=_TO_DO_WITHOUT)]] | None = about(
        "how bad a finding of a rule is, by rule", {"touchpoint-without-channel": "error"}
    )
    limits: Limits | None = about("the numbers that rules compare with", {"touchpoints_per_stage": 7})
    per_file: Named[FileRules] | None = about(
        "other rules for some files, by path pattern", {"drafts/**": {"ignore": ["map-without-owner"]}}
    )


class Budget(Record):
    """Gates that fail the build; scores are on -2 to +2 whatever the map's own scale."""

    applies_to: Named[OneOrMany[Text]] | None = about(
        "types, states or tags it holds for", {"state": "current"}, alias="for"
    )
    lowest_emotion: Number | None = about("no mean score may be lower; on -2 to +2 whatever the scale of the map", -1.5)
    largest_drop: Number | None = about("the curve may not fall by more from one place to the next", 2)
    open_critical: Count | None = about("at most so many open critical pain points", 0)
    evidence_share: ShareText | None = about("at least this share of the claims cites evidence", "60%")
    peak_end: Number | None = about("the mean of the strongest and the last feeling may not be lower", 0)
    review_age: DurationText | None = about("the last review may not be older", "180d")


class Project(Settings):
    """What the maps below this folder share."""

    project: Text | None = about("its name", "Bella Napoli")
    description: Text | None = about("what it is about", "One evening, many guests.")
    facts: Named[Text] | None = about("facts under labels of your own", {"Country": "Italy"})
    owner: Text | None = about("who answers for maps that name nobody", "Guest experience")
    lang: Text | None = about("of maps that name none", "en")
    opportunity_value: FormulaText | None = about("how opportunities are ranked: a formula", "impact / effort")
    lint: Lint | None = about("which rules hold", {"ignore": ["stage-without-owner"]})
    budgets: OneOrMany[Budget] | None = about("gates that fail a check", {"open_critical": 0})
