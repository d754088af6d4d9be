"""Reading on after a syntax error: mend the text that the parser stopped at, report it, and parse again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from yaml.error import MarkedYAMLError, YAMLError

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.errors import MissingToolError
from cjmap.frozen import NamedTuple
from cjmap.source.characters import odd_blanks_read
from cjmap.source.compose import Composer
from cjmap.source.limits import Refused
from cjmap.source.nodes import Document, Node
from cjmap.source.problems import explain
from cjmap.source.quoting import repaired_lines, with_inserts
from cjmap.source.repair import Fix, Stop, fixes
from cjmap.source.surrogates import pairs_read, without_fill

__all__ = ["MOST_FIXES", "read_on"]

MOST_FIXES = 400
_WORK_PER_RUN = 10_000
_BRACKET = re.compile(r"(?:[&!]\S*\s+)*[\[{]")
"""How a list or mapping in brackets begins: anchor and tag, then the bracket; `[a: b]` holds one without."""
_MOST_WORK = 20_000_000
"""Characters parsed in search of fixes, all trials together: what bounds the time a broken file can take."""


class _Attempt(NamedTuple):
    """What one run of the parser gave: nodes and findings, and where it stopped, if it did."""

    root: Node | None
    found: list[Diagnostic]
    stop: Stop | None = None


def read_on(document: Document, text: str) -> Node | None:
    """The root of `text`, mended where that is needed; findings go to `document.diagnostics`.

    `text` is the document's, character by character, without what YAML forbids. None when reading was refused
    or the text cannot be mended. Raises MissingToolError when PyYAML has no libyaml.
    """
    applied: list[Fix] = []
    attempt = _attempt(document, text, applied)
    if attempt.stop and (other := odd_blanks_read(document, pairs_read(text))) != text:
        text, attempt = other, _attempt(document, other, applied)
    trials = iter(range(_MOST_WORK // (len(text) + _WORK_PER_RUN)))
    for _ in range(MOST_FIXES):
        better = _mended(document, text, applied, attempt.stop, trials) if attempt.stop else None
        if better is None:
            break
        applied, attempt = better
    document.diagnostics += attempt.found
    document.diagnostics += [_of_fix(document, fix, applied) for fix in applied]
    if attempt.stop is None:
        return attempt.root
    message, hint, begin = explain(document, attempt.stop)
    if len(applied) == MOST_FIXES or (applied and next(trials, None) is None):
        hint = f"After {len(applied)} places to mend nothing more was read: mend those above, and look again."
    span = document.author_span(begin, document.line_end(begin))
    document.diagnostics.append(Diagnostic("yaml-syntax", Severity.ERROR, message, span, hint))
    return None


def _mended(
    document: Document, text: str, applied: list[Fix], stop: Stop, trials: Iterator[int]
) -> tuple[list[Fix], _Attempt] | None:
    """The first fix that takes the parser past this stop and past the fix itself, and what it then reads."""
    for fix in dict.fromkeys(fixes(document, stop)):
        if fix in applied:
            continue
        if next(trials, None) is None:
            break
        trial = [*(old for old in applied if old.end < fix.start or old.start > fix.end), fix]
        attempt = _attempt(document, text, trial)
        if attempt.stop is None or _is_past(attempt.stop, stop, fix):
            return trial, attempt
    _note_inserts(document, applied)
    return None


def _is_past(new: Stop, old: Stop, fix: Fix) -> bool:
    """Whether the parser got past where it had stopped, and past the fix itself: else the fix was for naught."""
    return new.at != old.at and new.at > old.begin and new.begin > fix.end


def _note_inserts(document: Document, applied: list[Fix]) -> list[tuple[int, str]]:
    inserts = sorted((insert for fix in applied for insert in fix.inserts), key=lambda insert: insert[0])
    document.inserted = [index + count for count, (index, _) in enumerate(inserts)]
    return inserts


def _attempt(document: Document, text: str, applied: list[Fix]) -> _Attempt:
    """Parse `text` with the `applied` fixes in it."""
    inserts = _note_inserts(document, applied)
    composer = Composer(document)
    try:
        composer.read(_events(with_inserts(text, inserts) if inserts else text))
    except Refused as refused:
        span = document.span(refused.start, refused.start + 1)
        return _Attempt(None, [Diagnostic(refused.code, Severity.ERROR, refused.message, span)])
    except YAMLError as error:
        return _Attempt(None, composer.found, _stop(document, composer, error))
    return _Attempt(composer.root, [*composer.found, *composer.unused()])


def _events(text: str) -> Callable[[], Any]:
    """The function that gives the next event of libyaml's parser, None after the last."""
    try:
        from yaml._yaml import CParser
    except ImportError as missing:
        message = "PyYAML was installed without libyaml, which cjmap needs: pip install --force-reinstall pyyaml"
        raise MissingToolError(message) from missing
    return without_fill(text, CParser(text).get_event)


def _stop(document: Document, composer: Composer, error: YAMLError) -> Stop:
    """Where and why the parser gave up, in places of the author's text."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Stop(0, 0, str(error), None, None, ())
    at = begin = document.index(error.problem_mark.index)
    scanning = (error.context or "").startswith("while scanning") and " tab " not in (error.problem or "")
    if error.context_mark is not None and scanning:
        begin = document.index(error.context_mark.index)
    last = document.index(composer.last) if composer.last is not None else None
    holders = [holder for holder, _ in composer.outer] + [composer.holder]
    starts = (document.index(holder.start) for holder in holders if holder is not None and holder.flow)
    opened = (_BRACKET.match(document.text, start) for start in starts)
    open_brackets = tuple(found.end() - 1 for found in opened if found is not None)
    return Stop(at, begin, error.problem or "", last, composer.holder, open_brackets)


def _of_fix(document: Document, fix: Fix, applied: list[Fix]) -> Diagnostic:
    """What to say about text that had to be mended, with the line to paste."""
    first, last = document.place(fix.start)[0], document.place(fix.end)[0]
    inserts = sorted((insert for other in applied for insert in other.inserts), key=lambda insert: insert[0])
    hint = f"{fix.advice}:\n{repaired_lines(document, inserts, fix.shown_from or first, last)}"
    span = document.author_span(fix.start, fix.end)
    return Diagnostic(fix.code, Severity.ERROR, fix.message, span, hint)
