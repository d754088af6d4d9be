"""Below the lanes of a change: lines of the file that changed, and what the change brings and mends."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.diff.checks import Checks
from cjmap.diff.hunk import Hunk, HunkLine
from cjmap.drawing.markup import Span
from cjmap.drawing.mirror import turned
from cjmap.drawing.moved import moved
from cjmap.drawing.shapes import Icon, Line, Rect, Shape
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import line, measure, set_spans, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, CODE, LABEL, Style
from cjmap.languages import say, say_count
from cjmap.layout.changed.state import Changed
from cjmap.layout.comparison.signs import told_from_left

__all__ = ["beside", "beside_words"]

_GAP, _HEAD, _ROW, _PAD, _APART_FROM = 40, 44, 22, 16, 1000
"""Lengths; from the last width on both panels stand beside each other."""
_NUMBERS, _SIGN, _TEXT = (36, 76), 88, 108
_MOST_NEW, _MOST_GONE = 6, 4
_CODE = Style(13, 22, "mono", "ink", strong="mono")
_TINTS = {"+": "pos-tint", "-": "neg-tint"}
_LOOKS = {Severity.ERROR: ("circle-x", "crit"), Severity.WARNING: ("triangle-alert", "neg"),
          Severity.INFO: ("info", "ink-2")}  # fmt: skip


def beside(changed: Changed, y: float) -> tuple[float, list[Shape]]:
    """The panels from `y` on, and the height they take; nothing where nobody looked."""
    diff, frame = changed.changes.diff, changed.board.frame
    if not diff.checks:
        return 0, []
    inner, direction = frame.width - 2 * frame.margin, changed.direction
    are_apart = diff.hunk is not None and inner >= _APART_FROM
    share = round((inner - _GAP) * 0.56) if are_apart else inner
    shapes: list[Shape] = []
    tall = 0.0
    if diff.hunk:
        tall, ours, code = _file_panel(diff.hunk, diff.either.path, share)
        shapes += moved((*ours, *turned(code, share, direction)), frame.margin, y)
    x, top = (frame.margin + share + _GAP, y) if are_apart else (frame.margin, y + tall + (24 if tall else 0))
    height, listed = _checks_panel(diff.checks, frame.end - x)
    return max(tall, top + height - y), [*shapes, *moved(listed, x, top)]


def beside_words(changed: Changed) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """The same in words: what was found, and where in the file the first change is."""
    diff = changed.changes.diff
    groups: list[tuple[str, tuple[Entry, ...]]] = []
    if diff.hunk:
        place = next(one.after or one.before or 1 for one in diff.hunk.lines if one.sign != " ")
        groups.append((say("File"), (Entry(f"{diff.either.path}:{place}, {_which(diff.hunk)}"),)))
    if diff.checks:
        groups.append((say("Checks"), tuple(Entry(text, (), notes) for _, text, notes in _rows(diff.checks))))
    return tuple(groups)


def _file_panel(hunk: Hunk, path: str, width: float) -> tuple[float, list[Shape], list[Shape]]:
    """The height of the panel, its words, and the lines with their numbers. Code reads from the left on every sheet."""
    words, shapes = _head("file-text", path, _which(hunk), width, is_path=True), list[Shape]()
    y = float(_HEAD)
    where = set_spans((Span(f"@@ {' / '.join(hunk.inside)} @@" if hunk.inside else "@@"),), CODE, width - _TEXT - _PAD)
    shapes += [Rect(1, y, width - 2, where.height + 8, "sunken"), *told_from_left(where.shapes(_TEXT, y + 4))]
    y += where.height + 8
    for one in hunk.lines:
        tall, drawn = _code_line(one, y, width)
        shapes += drawn
        y += tall
    if hunk.more:
        words.append(line(say("+{count} more", count=hunk.more), CAPTION, _TEXT, y + 6))
        y += 26
    return (*_framed(words, width, y + 6), shapes)


def _code_line(one: HunkLine, y: float, width: float) -> tuple[float, list[Shape]]:
    """One line of the file; where it is too long, what follows stands as deep as it begins."""
    bare = one.text.lstrip(" ")
    start = _TEXT + measure("n", _CODE) * min(len(one.text) - len(bare), 24)
    block = set_spans((Span(bare),), _CODE, width - start - _PAD)
    tall = max(block.height, _ROW)
    ground: list[Shape] = [Rect(1, y, width - 2, tall, _TINTS[one.sign])] if one.sign in _TINTS else []
    numbers = [line(str(number), CODE, end, y + 3, "end")
               for number, end in zip((one.before, one.after), _NUMBERS, strict=True) if number]  # fmt: skip
    sign = [line("−" if one.sign == "-" else "+", _CODE, _SIGN, y)] if one.sign != " " else []
    return tall, [*ground, *numbers, *sign, *told_from_left(block.shapes(start, y))]


def _checks_panel(checks: Checks, width: float) -> tuple[float, list[Shape]]:
    """A row for each finding that the change brings or mends, the rest in one."""
    shapes = _head("shield-check", say("Checks"), "cjmap validate", width)
    y = float(_HEAD)
    for number, ((icon, ink), text, notes) in enumerate(_rows(checks)):
        code = notes[0][1] if notes else ""
        taken = measure(code, CODE) + 24 if code else 0
        words = set_text(text, BODY, width - 44 - _PAD - taken)
        shapes += [Line(_PAD, y, width - _PAD, y, "line")] if number else []
        shapes += [Icon(icon, _PAD, y + 10, 18, ink), *words.shapes(_PAD + 28, y + 9)]
        shapes += [line(code, CODE, width - _PAD, y + 11, "end")] if code else []
        y += words.height + 18
    return _framed(shapes, width, y + 4)


_Row = tuple[tuple[str, str], str, tuple[tuple[str, str], ...]]


def _rows(checks: Checks) -> Iterator[_Row]:
    """What there is to say, each with its sign and its code: errors, what is new, what is mended, what is as before."""
    good = ("circle-check", "pos")
    if not checks.errors:
        yield good, say("No errors"), ()
    yield from (_told(one, "**New:** {what}", _LOOKS[one.severity]) for one in checks.new[:_MOST_NEW])
    if len(checks.new) > _MOST_NEW:
        yield ("plus", "ink-2"), say("{count} more new", count=len(checks.new) - _MOST_NEW), ()
    if not checks.new:
        yield good, say("Nothing new"), ()
    yield from (_told(one, "**No longer:** {what}", good) for one in checks.gone[:_MOST_GONE])
    if len(checks.gone) > _MOST_GONE:
        yield good, say("{count} more mended", count=len(checks.gone) - _MOST_GONE), ()
    if checks.kept:
        findings = f"{checks.kept} {say_count(checks.kept, 'finding')}"
        yield ("equal", "ink-2"), say("{findings} as before", findings=findings), ()


def _told(found: Diagnostic, words: str, look: tuple[str, str]) -> _Row:
    return look, say(words, what=found.message), ((say("Code"), found.code),)


def _which(hunk: Hunk) -> str:
    if hunk.of == 1:
        return say("the only hunk")
    words = "first of {count} hunks" if hunk.number == 1 else "hunk {number} of {count}"
    return say(words, number=hunk.number, count=hunk.of)


def _head(icon: str, title: str, more: str, width: float, *, is_path: bool = False) -> list[Shape]:
    room = width - 44 - _PAD - measure(more, CAPTION) - 20
    name = set_text(title, LABEL, room).shapes(_PAD + 28, 12)
    return [Icon(icon, _PAD, 13, 18, "ink-2"), *(told_from_left(name) if is_path else name),
            line(more, CAPTION, width - _PAD, 14, "end"), Line(1, _HEAD, width - 1, _HEAD, "line")]  # fmt: skip


def _framed(shapes: list[Shape], width: float, height: float) -> tuple[float, list[Shape]]:
    """The shapes on a card."""
    return height, [Rect(0.5, 0.5, width - 1, height - 1, "card", "line-2", radius=10), *shapes]
