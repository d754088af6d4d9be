"""The words that cjmap itself says on a map, in the language of the map: one module a language, with one LANGUAGE.

What authors write is never translated. A view that speaks languages draws inside `speaking(lang)`; everything drawn
there calls `say` with the English words. Outside of it, and for words or languages nobody translated, English is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from unicodedata import bidirectional

from cjmap.languages._language import Language
from cjmap.registry import Registry

__all__ = ["ENGLISH", "LANGUAGES", "is_said", "language_for", "say", "say_count", "speaking", "spoken"]

LANGUAGES: Registry[Language] = Registry("cjmap.languages", "LANGUAGE")
ENGLISH = "en"

_MARK = "\u200e"  # the left-to-right mark
_TELLING = 6
_FROM_RIGHT = {"ar", "he"}
_spoken: ContextVar[str] = ContextVar("spoken", default=ENGLISH)


def language_for(lang: str) -> str:
    """The language that a map in `lang` (`de-AT`, `zh-Hans`) is spoken to in: its own, else English."""
    name, *rest = lang.lower().replace("_", "-").split("-")
    return name if name in LANGUAGES and not {*rest} & {*LANGUAGES.load(name).not_for} else ENGLISH


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Say everything in the language of a map in `lang` until the end of the block."""
    before = _spoken.set(language_for(lang))
    try:
        yield
    finally:
        _spoken.reset(before)


def spoken() -> str:
    """The language that is spoken now."""
    return _spoken.get()


def say(words: str, **values: object) -> str:
    """The English words in the language spoken now, each name in braces replaced by its value.

    Values keep their own order where the language reads from the right: `2026-11-03` stays as it is.
    """
    lang = _spoken.get()
    said = words if lang == ENGLISH else LANGUAGES.load(lang).words.get(words, words)
    if not values:
        return said
    placed = {name: _apart(str(value)) for name, value in values.items()} if lang in _FROM_RIGHT else values
    return said.format(**placed)


def say_count(count: int, noun: str) -> str:
    """What so many of something are called: `stage` for one, `stages` for any other number; the number not included."""
    language = LANGUAGES.load(_spoken.get())
    return language.counted[noun][language.form(count)]


def _apart(value: str) -> str:
    """A value that reads from the left, between marks that keep it in one piece among words that do not."""
    from_right = any(bidirectional(char) in ("R", "AL") for char in value)
    return value if from_right or not value else f"{_MARK}{value}{_MARK}"


def is_said(text: str) -> bool:
    """Whether this is what the English interface says, as far as that can be told from the words alone."""
    return text in LANGUAGES.load(ENGLISH).words or text.startswith(_beginnings())


@cache
def _beginnings() -> tuple[str, ...]:
    """How sentences begin that go on with a value, where that is long enough to know them by."""
    firsts = (words.partition("{")[0] for words in LANGUAGES.load(ENGLISH).words if "{" in words)
    return tuple(first for first in firsts if len(first) >= _TELLING)
