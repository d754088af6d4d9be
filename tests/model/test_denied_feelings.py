"""A word in a longer text scores it, unless the text turns it round: nobody declared what “not happy” is."""

from __future__ import annotations

import pytest

from cjmap.model.feelings import score_of_word

WORDS = {"happy": 2, "angry": -2, "zufrieden": 2, "content": 1, "嬉しい": 2}


@pytest.mark.parametrize(
    "text",
    ["not happy", "no longer angry", "less angry than before", "nicht zufrieden", "pas content", "isn't happy"],
)
def test_what_is_denied_or_compared_has_no_score(text: str) -> None:
    assert score_of_word(WORDS, text) is None


@pytest.mark.parametrize(("text", "score"), [("very happy", 2), ("angry at the wait", -2), ("とても嬉しい", 2)])
def test_what_is_said_plainly_has(text: str, score: float) -> None:
    assert score_of_word(WORDS, text) == score


def test_a_declared_denial_has_its_own_score() -> None:
    assert score_of_word({**WORDS, "not happy": -1}, "Not happy") == -1
