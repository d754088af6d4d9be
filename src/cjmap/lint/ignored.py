"""Findings without those that their authors ignore, and what is wrong with how they do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.lint.ignores import Ignore
from cjmap.lint.rules import RULES
from cjmap.model.nearest import did_you_mean

__all__ = ["without_ignored"]


def without_ignored(
    found: Iterable[Diagnostic], ignores: Sequence[Ignore], rules_in: Callable[[str], Mapping[str, Severity]],
    today: date, unsure: Collection[str] = (),
) -> Iterator[Diagnostic]:  # fmt: skip
    """The findings that nobody ignores, then what is wrong with the comments that ignore some.

    `rules_in` tells the rules that hold in a file, by its path, with their severity. Of those in `unsure` nobody can
    tell in this run whether they have nothing to find.
    """
    by_path: dict[str, list[Ignore]] = {}
    for one in ignores:
        by_path.setdefault(one.span.path, []).append(one)
    used: set[tuple[Ignore, str]] = set()
    for each in found:
        covering = [one for one in by_path.get(each.span.path, ()) if one.covers(each)]
        used |= {(one, each.code) for one in covering}
        if not any(one.holds(today) for one in covering):
            yield each
    for one in ignores:
        rules = rules_in(one.span.path)
        needed = {name for ignore, name in used if ignore == one} | set(unsure)
        for code, message, hint in _wrong_with(one, needed, rules, today):
            if code in rules:
                yield Diagnostic(code, rules[code], message, one.span, hint)


def _wrong_with(
    one: Ignore, used: set[str], rules: Mapping[str, Severity], today: date
) -> Iterator[tuple[str, str, str]]:
    """The rule, message and hint for each thing that is wrong with a comment."""
    known = RULES.names()
    if not one.rules:
        yield "unclear-ignore", "this comment names no rule to ignore", "write # cjmap: ignore[rule-name] and why"
        return
    for name in one.rules:
        if name not in known:
            hint = did_you_mean(name, known) or "`cjmap rules` lists those that can be ignored; errors of form cannot"
            yield "unclear-ignore", f"there is no rule “{name}”", hint
    if not one.reason:
        yield (
            "ignore-without-reason",
            "this comment ignores a finding and does not say why",
            f"write the reason after the brackets: # cjmap: ignore[{', '.join(one.rules)}] because …",
        )
        return
    if one.unread_day:
        message = f"this comment holds until “{one.unread_day}”, which is no day"
        yield "unclear-ignore", message, "write the last day as 2027-01-31, at the end of the comment"
        return
    if not one.holds(today):
        yield "expired-ignore", f"this comment was to hold until {one.until}", "mend the cause, or give it a new date"
        return
    for name in one.rules:
        if name in rules and name not in used:
            yield "unused-ignore", f"nothing here is found by {name}", "take it out of the comment"
