"""Findings that an author asks to ignore, in a comment beside what they are about.

    - touchpoint: Waits          # cjmap: ignore[low-without-pain-point] we know, budget is asked for until 2027-01-31

A comment on its own line speaks of the next line; `ignore-file[…]` of the whole file. A reason is required.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from cjmap.diagnostics import Diagnostic, Span
from cjmap.frozen import NamedTuple
from cjmap.model.values import parse_date
from cjmap.source.nodes import Node, scalars_in

__all__ = ["Ignore", "ignores_in"]

_COMMENT = r"(?:^|(?<=\s))#\s*cjmap:?\s*ignore(?P<file>-file)?(?P<rest>(?:[\s\[].*)?)$"
_RULES = r"\s*\[(?P<rules>[^\]]*)\]\s*(?P<reason>.*?)\s*$"
_UNTIL = r"(?:^|(?<=[\s(]))until:?\s+(?P<day>\d{4}-\d{2}-\d{2})(?![\w-])\)?\.?"
_LIKE_A_DAY = re.compile(
    r"\buntil:?\s+(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}(?:-\w+)?|(?:\d{1,2}\.? )?\w+ \d{4})\.?$", re.IGNORECASE
)


class Ignore(NamedTuple):
    """One comment: the rules it names, why, until which day, and the line it speaks of (None: the whole file)."""

    span: Span
    rules: tuple[str, ...]
    reason: str
    until: date | None
    line: int | None

    def covers(self, found: Diagnostic) -> bool:
        """Whether it speaks of this finding."""
        return found.code in self.rules and self.line in (None, found.span.line)

    def holds(self, today: date) -> bool:
        """Whether it is to be obeyed: it says why, and its day can be read and has not passed."""
        return bool(self.reason) and not self.unread_day and (self.until is None or today <= self.until)

    @property
    def unread_day(self) -> str:
        """What is written for the last day where that is no date as `until` wants it; else nothing."""
        match = _LIKE_A_DAY.search(self.reason)
        return match[1] if match else ""


def ignores_in(path: str, lines: Sequence[str], root: Node | None = None) -> Iterator[Ignore]:
    """The comments of one file, in order. `root` is what was read from it: what is part of a text is no comment."""
    for number, text in [(number, text) for number, text in enumerate(lines, 1) if "cjmap" in text]:
        match = re.search(_COMMENT, text, re.IGNORECASE)
        if match and not (root is not None and _is_text(root, number, match.start())):
            start = match.start()
            span = Span(path, number, start + 1, number, len(text.rstrip()) + 1)
            alone = not text[:start].strip()
            line = None if match["file"] else _next(lines, number) if alone else number
            yield _ignore(span, match["rest"], line)


def _ignore(span: Span, rest: str, line: int | None) -> Ignore:
    match = re.match(_RULES, rest)
    if match is None:
        return Ignore(span, (), rest.strip(), None, line)
    reason = match["reason"]
    until = re.search(_UNTIL, reason, re.IGNORECASE)
    day = parse_date(until["day"]) if until else None
    rules = tuple(name.strip() for name in match["rules"].split(",") if name.strip())
    why = f"{reason[: until.start()].rstrip()} {reason[until.end() :].lstrip()}" if until and day else reason
    return Ignore(span, rules, why.strip(" -:;,(."), day, line)


def _is_text(root: Node, line: int, column: int) -> bool:
    """Whether a place, its column from 0, lies within a text; not so on the line where a block of text is opened.

    Values in TOML end where their line does, so nothing can be told there.
    """
    document = root.document
    if document.path.endswith(".toml"):
        return False
    at = document.line_starts[line - 1] + column
    for one in scalars_in(root):
        start = document.index(one.start)
        if one.document is document and start <= at < document.index(one.end):
            return not (document.text[start] in "|>" and document.place(start)[0] == line)
    return False


def _next(lines: Sequence[str], number: int) -> int:
    """The next line that holds more than a comment, seen from line `number`."""
    after: Iterable[int] = range(number + 1, len(lines) + 1)
    return next((one for one in after if lines[one - 1].strip() and not lines[one - 1].lstrip().startswith("#")), 0)
