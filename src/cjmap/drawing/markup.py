"""The little markup that texts of a map may hold: `**bold**`, `*italic*`, `` `code` `` and `[links](url)`.

Markers without a partner stay as they were written: real texts hold `2 * 3 * 4`, `**half` and `snake_case`.
Reading takes time in proportion to the text, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from cjmap.frozen import NamedTuple

__all__ = ["Span", "Stress", "parse", "plain", "safe_link"]

Stress = Literal["none", "strong", "emphasis", "code"]

_MARKED = re.compile(r"[*`\[]")
_TOKEN = re.compile(
    r"`(?P<code>[^`\n]++)`"
    r"|\[(?P<label>[^\[\]\n]++)\]\((?P<url>(?:[^()\s]++|\([^()\s]*+\))++)\)"
    r"|(?P<stars>\*++)"
)
_SCHEME = re.compile(r"(?P<scheme>[^/?#:]*):")


class Span(NamedTuple):
    """A stretch of text that is stressed in one way and leads to one place, if any.

    `fill` is a token to paint it with; nothing that people write in a map sets it.
    """

    text: str
    stress: Stress = "none"
    href: str | None = None
    fill: str | None = None


class _Token(NamedTuple):
    """A span, or a run of asterisks with what it could do where it stands."""

    spans: tuple[Span, ...]
    stars: int = 0
    opens: tuple[int, ...] = ()
    closes: tuple[int, ...] = ()


@lru_cache(maxsize=2048)
def parse(text: str) -> tuple[Span, ...]:
    """The spans of a text, in order; adjacent spans differ in stress or link."""
    if not _MARKED.search(text):
        return (Span(text),) if text else ()
    return _joined(_stressed(list(_tokens(text))))


def plain(text: str) -> str:
    """The words alone, without their markers."""
    return "".join(span.text for span in parse(text))


def safe_link(url: str) -> bool:
    """Whether a link may be drawn: http, https, mailto, or a path within the same site or folder."""
    if url.startswith(("//", "\\", "/\\")) or any(char <= " " or char == "\x7f" for char in url):
        return False
    found = _SCHEME.match(url)
    return found is None or found["scheme"].lower() in ("http", "https", "mailto")


def _tokens(text: str) -> Iterator[_Token]:
    end = 0
    for match in _TOKEN.finditer(text):
        if match["url"] and not safe_link(match["url"]):
            continue
        if match.start() > end:
            yield _Token((Span(text[end : match.start()]),))
        end = match.end()
        if match["stars"]:
            yield _stars(len(match["stars"]), text[match.start() - 1 : match.start()], text[end : end + 1])
        elif match["code"]:
            yield _Token((Span(match["code"], "code"),))
        else:
            yield _Token(tuple(span._replace(href=match["url"]) for span in parse(match["label"])))
    if end < len(text):
        yield _Token((Span(text[end:]),))


def _stars(count: int, before: str, after: str) -> _Token:
    """What a run of asterisks may open and close, given the characters around it."""
    sizes = {1: (1,), 2: (2,), 3: (2, 1)}.get(count, ())
    opens = after.strip() != "" and not (count == 1 and _is_word(before))
    closes = before.strip() != "" and not (count == 1 and _is_word(after))
    return _Token((Span("*" * count),), count, sizes if opens else (), sizes if closes else ())


def _is_word(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _stressed(tokens: list[_Token]) -> Iterator[Span]:
    """The spans of all tokens, asterisks with partners turned into stress."""
    pairs = _pairs(tokens)
    depth = {1: 0, 2: 0}
    for place, token in enumerate(tokens):
        if not token.stars:
            stress: Stress = "strong" if depth[2] else "emphasis" if depth[1] else "none"
            yield from (span._replace(stress=stress) if span.stress == "none" else span for span in token.spans)
            continue
        left = token.stars
        for size in (1, 2):
            step = pairs.get((place, size), 0)
            depth[size] += step
            left -= size if step else 0
        yield Span("*" * left, "strong" if depth[2] else "emphasis" if depth[1] else "none")


def _pairs(tokens: list[_Token]) -> dict[tuple[int, int], int]:
    """Where stress of each size begins (+1) and ends (-1), by token and size; pairs nest or stand apart."""
    pairs: dict[tuple[int, int], int] = {}
    waiting: dict[int, int] = {}
    for place, token in enumerate(tokens):
        closed = False
        for size in sorted(token.closes, key=lambda size: -waiting.get(size, 0)):
            start = waiting.pop(size, None)
            if start is None:
                continue
            pairs[start, size], pairs[place, size], closed = 1, -1, True
            waiting = {other: at for other, at in waiting.items() if at <= start}
        if not closed:
            waiting.update(dict.fromkeys(token.opens, place))
    return pairs


def _joined(spans: Iterator[Span]) -> tuple[Span, ...]:
    """Adjacent spans of the same kind as one; empty ones dropped."""
    joined: list[Span] = []
    parts: list[str] = []
    for span in spans:
        if not span.text:
            continue
        if joined and joined[-1][1:] == span[1:]:
            parts.append(span.text)
            continue
        if joined:
            joined[-1] = joined[-1]._replace(text="".join(parts))
        joined.append(span)
        parts = [span.text]
    if joined:
        joined[-1] = joined[-1]._replace(text="".join(parts))
    return tuple(joined)
