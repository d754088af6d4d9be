"""The words that cjmap itself says on a map, in the language of the map: one module a language, with one LANGUAGE.

What authors write is never translated. A view that speaks languages draws inside `speaking(lang)`; everything drawn
there calls `say` with the English words. Outside of it, and for words or languages nobody translated, English is said.
Words that only pictures of several maps say stand in `several`, those of reports in `reports`, so that drawing one map
reads neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, reduce
from unicodedata import bidirectional

from cjmap.languages._language import Language
from cjmap.registry import Registry

__all__ = [
    "CHANNELS", "ENGLISH", "LANGUAGES", "REPORTS", "SEVERAL", "is_said", "language_for", "say", "say_all",
    "say_channel", "say_count", "say_decimals", "say_key", "say_number", "shared", "small", "speaking", "spoken",
]  # fmt: skip

LANGUAGES: Registry[Language] = Registry("cjmap.languages", "LANGUAGE")
CHANNELS: Registry[Mapping[str, str]] = Registry("cjmap.languages.channels", "CHANNELS")
REPORTS: Registry[Mapping[str, str]] = Registry("cjmap.languages.reports", "WORDS")
SEVERAL: Registry[Mapping[str, str]] = Registry("cjmap.languages.several", "WORDS")
ENGLISH = "en"

_MARK = "\u200e"  # the left-to-right mark
_TELLING = 6
_FROM_RIGHT = {"ar", "he"}
_CALLED = {"next": "Ways on", "duration": "Takes", "layer": "Happens"}
"""Keys whose own word is that of something else."""
_spoken: ContextVar[str] = ContextVar("spoken", default=ENGLISH)


def language_for(lang: str) -> str:
    """The language that a map in `lang` (`de-AT`, `zh-Hans`) is spoken to in: its own, else English."""
    name, *rest = lang.lower().replace("_", "-").split("-")
    return name if name in LANGUAGES and not {*rest} & {*LANGUAGES.load(name).not_for} else ENGLISH


def shared(langs: Iterable[str]) -> str:
    """The language that maps in these are spoken to in together: the one they share, else English."""
    found = {language_for(lang) for lang in langs}
    return found.pop() if len(found) == 1 else ENGLISH


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
    said = words if lang == ENGLISH else _translated(words, lang)
    if not values:
        return said
    placed = {name: _apart(str(value)) for name, value in values.items()} if lang in _FROM_RIGHT else values
    return said.format(**placed)


def _translated(words: str, lang: str) -> str:
    """The English words in a language; as they are where nobody translated them."""
    common = LANGUAGES.load(lang).words
    if words in common:
        return common[words]
    return SEVERAL.load(lang).get(words) or REPORTS.load(lang).get(words, words)


def say_channel(name: str) -> str:
    """What a channel that cjmap knows is called in the language spoken now; empty for others, and in English."""
    lang = _spoken.get()
    return "" if lang == ENGLISH else CHANNELS.load(lang).get(name, "")


def say_key(key: str) -> str:
    """What a key or a fixed word of a map (`same_as`, `in-progress`) is called within a sentence.

    As it is written in English, and where nobody translated it.
    """
    words = _CALLED.get(key, key.replace("_", " ").replace("-", " ").capitalize())
    said = say(words)
    return key.replace("_", " ") if said == words else small(said)


def say_number(number: float) -> str:
    """A number with as many decimals as it has, ten digits at most, as the language spoken now writes it: `−1,5`."""
    return say_decimals(f"{number:.10g}".replace("-", "−"))


def say_decimals(written: str) -> str:
    """A number, or several, written with a point before the decimals, as the language spoken now writes them."""
    lang = _spoken.get()
    return written if lang == ENGLISH or "." not in written else written.replace(".", LANGUAGES.load(lang).decimal)


def say_all(names: Iterable[str]) -> str:
    """Several names as they are listed in a sentence: `A and B and C`; empty for none."""
    found = list(names)
    return reduce(lambda one, other: say("{one} and {other}", one=one, other=other), found) if found else ""


def small(words: str) -> str:
    """Words of ours as they are written within a sentence; German keeps the capitals of its nouns."""
    return words if _spoken.get() == "de" else words[:1].lower() + words[1:]


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
    return text in _english() or text.startswith(_beginnings())


@cache
def _english() -> frozenset[str]:
    """Every word there is."""
    return frozenset((*LANGUAGES.load(ENGLISH).words, *SEVERAL.load(ENGLISH), *REPORTS.load(ENGLISH)))


@cache
def _beginnings() -> tuple[str, ...]:
    """How sentences begin that go on with a value, where that is long enough to know them by."""
    firsts = (words.partition("{")[0] for words in _english() if "{" in words)
    return tuple(first for first in firsts if len(first) >= _TELLING)
