"""Changes as a comment on a pull request: a table of verdicts, and the detail of each map folded below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cjmap.diff.grouped import Name, grouped
from cjmap.diff.map_diff import MapDiff
from cjmap.diff.planned import PLAN_NOTE
from cjmap.diff.told import Told, headline, verdict_line
from cjmap.diff.words import Run
from cjmap.reporters._cells import harmless
from cjmap.reporters.changes import WriteOptions, Writer
from cjmap.reporters.changes._values import Figure, figures_of, sparkline

__all__ = ["MARK", "WRITER", "write"]

MARK = "<!-- cjmap diff -->"
"""The first line, by which a bot finds the comment that it wrote before."""

_HEADS: dict[Name, str] = {
    "regression": "▼ Worse", "improvement": "▲ Better", "planned": "Feelings planned", "neutral": "Other changes",
}  # fmt: skip
_PLUS = "\\+"  # a plain one would begin a list
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SPECIAL = re.compile(r"[\\`*_{}\[\]|~$&<>]")
_CALLS = re.compile(r"(?<!\w)[@#!](?=\w)")


def write(maps: Sequence[MapDiff], options: WriteOptions) -> str:
    """The whole comment; one line where nothing changed."""
    changed = [one for one in maps if one.verdict != "unchanged"]
    lines = [
        MARK,
        f"### Journey maps: {headline(maps, options.unchanged)}",
        "",
        f"{_safe(options.before)} → {_safe(options.after)}",
        "",
    ]
    if changed:
        lines += ["| Map | Verdict | Mean emotion | Open pain points | Evidence | Curve before | Curve after |",
                  "|---|---|---|---|---|---|---|", *map(_row, changed), ""]  # fmt: skip
    for one in changed:
        lines += _detail(one)
    return "\n".join(lines).rstrip("\n") + "\n"


def _row(one: MapDiff) -> str:
    mean, _, pains, evidence = (_figure(figure) for figure in figures_of(one))
    title = f"{_safe(one.either.journey.journey)}<br>{_safe(one.either.path)}"
    curves = (f"`{line}`" if line else "–" for line in (sparkline(one.before), sparkline(one.after)))
    return f"| {' | '.join([title, _safe(verdict_line(one)), mean, pains, evidence, *curves])} |"


def _figure(figure: Figure) -> str:
    return figure.after if figure.before == figure.after else f"{figure.before} → **{figure.after}**"


def _detail(one: MapDiff) -> Iterator[str]:
    if not one.before or not one.after:
        return
    changes = len(one.changes)
    yield f"<details><summary>{_in_html(one.either.journey.journey)}: {changes} change{'s' * (changes != 1)}</summary>"
    yield ""
    if one.is_plan:
        yield from (f"{PLAN_NOTE[0].upper()}{PLAN_NOTE[1:]}.", "")
    for group in grouped(one):
        yield from (f"**{_HEADS[group.name]}**", "", *(f"- {_sentence(sentence)}" for sentence in group.told), "")
    yield from ("</details>", "")


def _sentence(sentence: Told) -> str:
    words = f"{sentence.sign.replace('+', _PLUS)} {_safe(sentence.subject)}"
    if sentence.runs:
        arrow = " → " if [run.of for run in sentence.runs] == ["before", "after"] else ""
        words += f": {arrow.join(map(_run, sentence.runs))}"
    return f"{words} — <i>{_safe(sentence.reason)}</i>" if sentence.reason else words


def _run(run: Run) -> str:
    tag = {"before": "del", "after": "ins"}.get(run.of, "")
    return f"<{tag}>{_safe(run.text)}</{tag}>" if tag else _safe(run.text)


def _safe(text: str) -> str:
    """Words of a map as words: no markup, no people called, no issues linked, no line ends."""
    escaped = _SPECIAL.sub(lambda found: _ENTITIES.get(found[0], f"\\{found[0]}"), _on_one_line(text))
    return _CALLS.sub(lambda found: f"{found[0]}<!-- -->", escaped)


def _in_html(text: str) -> str:
    """The same inside a line of HTML, where Markdown is not read."""
    escaped = "".join(_ENTITIES.get(char, char) for char in _on_one_line(text))
    return _CALLS.sub(lambda found: f"{found[0]}<!-- -->", escaped)


def _on_one_line(text: str) -> str:
    return re.sub(r"\s", " ", harmless(text.replace("\n", " ")))


WRITER = Writer(of_all=write)
