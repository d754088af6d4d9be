"""A word in a longer text scores it, unless the text turns it round: nobody declared what “not happy” is."""

from __future__ import annotations

import pytest

from cjmap.model.feelings import score_of_word

WORDS = {"happy": 2, "angry": -2, "zufrieden": 2, "content": 1, "嬉しい": 2}


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "not happy"), ("en", "no longer angry"), ("en-GB", "less angry than before"), ("en", "isn't happy"),
     ("de-AT", "nicht zufrieden"), ("fr", "pas content"), ("ja", "嬉しいとは言えない")],
)  # fmt: skip
def test_what_is_denied_or_compared_has_no_score(lang: str, text: str) -> None:
    assert score_of_word(WORDS, text, lang) is None


@pytest.mark.parametrize(
    ("lang", "text", "score"),
    [
        ("en", "very happy", 2),
        ("en", "angry at the wait", -2),
        ("ja", "とても嬉しい", 2),
        ("pt", "content no final", 1),
    ],
)
def test_what_is_said_plainly_has(lang: str, text: str, score: float) -> None:
    assert score_of_word(WORDS, text, lang) == score


def test_a_declared_denial_has_its_own_score() -> None:
    assert score_of_word({**WORDS, "not happy": -1}, "Not happy", "en") == -1
