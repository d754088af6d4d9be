"""Texts as Markdown: their own little markup is kept, and nothing else in them can become markup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cjmap.drawing.markup import Span
from cjmap.render.spell.words import spans, words_of

__all__ = ["block", "spelt", "strong"]

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SPECIAL = re.compile(r"[\\`*_{}\[\]#|~$&<>]")
_LEADING = re.compile(r"(?P<number>\d{0,9})(?P<mark>(?<!\d)[-+=:]|(?<=\d)[.)])")
_ADDRESS = re.compile(r"(?i)(?<=http):|(?<=https):|(?<=ftp):|(?<=mailto):|(?<=xmpp):|(?<=www)\.")
_IN_URL = {ord(char): f"%{ord(char):02X}" for char in "()<>[]|\\`*_\"'"} | {ord("&"): "&amp;"}
_STARS = {"strong": "**", "emphasis": "*"}


def spelt(text: str) -> str:
    """The text on one line of Markdown, fit for a cell of a table or the midst of a line."""
    return "".join(_spans(spans(text.strip())))


def strong(text: str) -> str:
    """The words of the text on one line, stressed as a whole where Markdown can."""
    return _starred(words_of(text), "**", "", "")


def block(line: str) -> str:
    """A line of Markdown as a paragraph: what would begin a list, a rule or a heading there does not."""
    found = _LEADING.match(line)
    return line if found is None else f"{found['number']}\\{found['mark']}{line[found.end() :]}"


def _spans(parts: tuple[Span, ...]) -> Iterator[str]:
    for place, span in enumerate(parts):
        before, after = parts[:place][-1:], parts[place + 1 : place + 2]
        if span.href is not None:
            yield f"[{_stressed(span, '', '')}]({span.href.translate(_IN_URL)})"
        elif any(one.stress in _STARS and one.href is None for one in before):
            yield _escaped(span.text)  # two runs of asterisks that touch would be read as one
        else:
            yield _stressed(span, "".join(map(_last, before)), "".join(map(_first, after)))


def _first(span: Span) -> str:
    return span.text[:1] if span.href is None else "["


def _last(span: Span) -> str:
    return span.text[-1:] if span.href is None else ")"


def _stressed(span: Span, before: str, after: str) -> str:
    if span.stress == "code" and not re.search(r"[|\n]", span.text):
        return f"`{span.text}`" if span.text.strip() == span.text else f"` {span.text} `"
    return _starred(span.text, _STARS.get(span.stress, ""), before, after)


def _starred(text: str, stars: str, before: str, after: str) -> str:
    """The words between asterisks, spaces at their ends outside; without asterisks where those would show."""
    core = text.strip()
    start = len(text) - len(text.lstrip())
    lead, trail = text[:start], text[start + len(core) :]
    if not stars or not core or not (_opens(core[0], lead or before) and _opens(core[-1], trail or after)):
        return _escaped(text)
    return f"{_escaped(lead)}{stars}{_escaped(core)}{stars}{_escaped(trail)}"


def _opens(inner: str, outer: str) -> bool:
    """Whether asterisks between two characters stress what is on the inner side (the flanking rules)."""
    is_sign = unicodedata.category(inner)[0] in "PS"
    return not is_sign or not outer.strip() or unicodedata.category(outer[0])[0] == "P"


def _escaped(text: str) -> str:
    """Plain words: signs of Markdown and HTML as themselves, web addresses not turned into links."""
    kept = _SPECIAL.sub(lambda match: _ENTITIES.get(match[0]) or f"\\{match[0]}", text)
    return _ADDRESS.sub(lambda match: f"\\{match[0]}", kept).replace("\n", "<br>")
