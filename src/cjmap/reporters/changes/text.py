"""Changes on a terminal: worse first, then better, then the rest; every line fits the width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.diff.grouped import Name, grouped
from cjmap.diff.map_diff import MapDiff
from cjmap.diff.planned import PLAN_NOTE
from cjmap.diff.told import Told, headline, verdict_line
from cjmap.reporters._cells import cells, harmless
from cjmap.reporters._paint import Line, Piece, painted
from cjmap.reporters.changes import WriteOptions, Writer
from cjmap.reporters.changes._values import figures_of, sparkline

__all__ = ["WRITER", "write"]

_HEADS: dict[Name, tuple[str, str]] = {
    "regression": ("▼ Worse", "error"), "improvement": ("▲ Better", "good"), "planned": ("→ Feelings planned", "hint"),
    "neutral": ("· Other", "hint"),
}  # fmt: skip
_VERDICTS = {"regression": "error", "mixed": "warning", "improvement": "good"}
_INDENT = "    "


def write(maps: Sequence[MapDiff], options: WriteOptions) -> str:
    """Every map that changed, and a last line that counts them."""
    lines: list[Line] = []
    for one in maps:
        if one.verdict != "unchanged":
            lines += [line for wide in _map(one) for line in _wrapped(wide, options.width)]
            lines.append([])
    lines += _wrapped([Piece(headline(maps, options.unchanged), "message")], options.width)
    return painted(lines, options.colour) + "\n"


def _map(one: MapDiff) -> Iterator[Line]:
    yield [
        Piece(harmless(one.either.id), "message"),
        Piece("  "),
        Piece(verdict_line(one), _VERDICTS.get(one.verdict, "hint")),
    ]
    yield [Piece("  "), Piece(harmless(one.either.path), "place")]
    if one.is_plan:
        yield [Piece("  "), Piece(PLAN_NOTE, "hint")]
    for figure in figures_of(one):
        changed = f"{figure.before} → {figure.after}" if figure.before != figure.after else figure.after
        if {figure.before, figure.after} != {"–"}:
            yield [Piece(f"  {figure.name:<18}{changed}")]
    before, after = sparkline(one.before), sparkline(one.after)
    if before or after:
        yield [Piece(f"  {'curve':<18}{before or '–'}")]
        if after != before:
            yield [Piece(f"  {'':<16}→ {after or '–'}")]
    for group in grouped(one) if one.before and one.after else ():
        head, style = _HEADS[group.name]
        yield [Piece("  "), Piece(head, style)]
        yield from (_sentence(sentence, style) for sentence in group.told)


def _sentence(sentence: Told, style: str) -> Line:
    line = [
        Piece(_INDENT),
        Piece(sentence.sign, style),
        Piece(f" {harmless(sentence.subject)}{':' * bool(sentence.runs)}"),
    ]
    if sentence.runs:
        line.append(Piece(" "))
    if [run.of for run in sentence.runs] == ["before", "after"]:
        before, after = (harmless(run.text) for run in sentence.runs)
        line += [Piece(f"{before} → "), Piece(after, "message")]  # red and green say worse and better here
    else:
        alone = len(sentence.runs) == 1
        for run in sentence.runs:
            text = harmless(run.text)
            marked = text if alone else {"before": f"[-{text}-]", "after": f"{{+{text}+}}"}.get(run.of, text)
            line.append(Piece(marked, {"before": "error", "after": "good"}.get(run.of, "")))
    if sentence.reason:
        line.append(Piece(f" — {harmless(sentence.reason)}", "hint"))
    return line


def _wrapped(line: Line, width: int) -> list[Line]:
    """The line in as many as it takes, broken between words; what follows stands under the words of the first."""
    hang = " " * (6 if line and line[0].text == _INDENT else 4)
    lines: list[Line] = [[]]
    room = width
    for text, style in line:
        for word in _words(text):
            wide = cells(word)
            if wide > room and len(lines[-1]) > 1 and word.strip():
                lines.append([Piece(hang)])
                room = width - len(hang)
                word = word.lstrip()
            while cells(word) > room:  # longer than a line of its own
                cut = _fitting(word, room)
                lines[-1].append(Piece(word[:cut], style))
                lines.append([Piece(hang)])
                word, room = word[cut:], width - len(hang)
            lines[-1].append(Piece(word, style))
            room -= cells(word)
    return [_tidy(one) for one in lines]


def _words(text: str) -> list[str]:
    """Each word with the blank before it."""
    words: list[str] = []
    for part in text.split(" "):
        words.append(f" {part}" if words else part)
    return [word for word in words if word]


def _fitting(word: str, room: int) -> int:
    taken = 0
    for at, char in enumerate(word):
        taken += cells(char)
        if taken > room:
            return max(at, 1)
    return len(word)


def _tidy(line: Line) -> Line:
    """The line without blanks at its end, neighbours of one style joined."""
    joined: Line = []
    for piece in line:
        if joined and joined[-1].style == piece.style:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.style)
        else:
            joined.append(piece)
    if joined:
        joined[-1] = Piece(joined[-1].text.rstrip(), joined[-1].style)
    return joined


WRITER = Writer(of_all=write)
