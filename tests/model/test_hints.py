"""What to tell somebody who wrote a key that nobody knows."""

from __future__ import annotations

import pytest

from cjmap.model.hints import about_key
from cjmap.model.place import Stage


@pytest.mark.parametrize("key", ["• stage", "– stage", "-stage", "-\u00a0stage", "*stage"])
def test_a_typed_bullet_is_told_how_lists_are_written(key: str) -> None:
    assert about_key(key, Stage.keys(), "a stage").startswith("write `- stage: …`")


def test_a_thing_named_by_what_it_is_called_has_another_key_for_its_name() -> None:
    assert about_key("metric", ["title", "value"], "a metric") == "did you mean “title”?"


def test_a_blank_that_yaml_takes_for_a_letter_is_named() -> None:
    hint = "the blank before it (U+00A0) is a letter to YAML; put plain spaces in its place"
    assert about_key("\u00a0 stage", Stage.keys(), "a stage") == hint
