"""What a language is: its words by the English ones, and how it counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cjmap.frozen import NamedTuple

__all__ = ["Language", "always_one", "arabic", "none_or_one", "one_or_many", "polish"]


def one_or_many(count: int) -> int:
    """The form for one, and the form for any other number."""
    return int(count != 1)


def none_or_one(count: int) -> int:
    """The form for nought and one, and the form for more: French, Portuguese."""
    return int(count > 1)


def always_one(count: int) -> int:
    """The only form there is: Japanese, Chinese."""
    return 0


def polish(count: int) -> int:
    """The forms for one, for two to four at the end of a number, and for the rest."""
    if count == 1:
        return 0
    return 1 if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else 2


def arabic(count: int) -> int:
    """The forms for one and for whole hundreds, for two, for three to ten, and for eleven to ninety-nine."""
    if count < 3:
        return count // 2
    rest = count % 100
    return 0 if rest < 3 else 2 if rest <= 10 else 3


class Language(NamedTuple):
    """The words of the interface in one language.

    `words` are by the English words, with the same `{names}` in braces. `counted` are nouns by their English singular,
    each in as many forms as the language has; `form` says which of them goes with a number. `not_for` are scripts and
    regions of the language that are written otherwise, such as `hant`. `decimal` stands before a number's decimals.
    """

    words: Mapping[str, str]
    counted: Mapping[str, tuple[str, ...]]
    form: Callable[[int], int] = one_or_many
    not_for: tuple[str, ...] = ()
    decimal: str = "."
