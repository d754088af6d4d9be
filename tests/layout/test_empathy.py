"""Empathy maps: what each persona says, thinks, does and feels, with where it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml

from cjmap.drawing.sheet import Sheet
from cjmap.pipeline import lay_out
from geometry import texts_of
from sheets import OPTIONS, example, map_of

EMPATHY = replace(OPTIONS, view="empathy")
EXAMPLES = [
    f"examples/{name}.cjm.yaml"
    for name in ("bella-napoli/pizza-night", "sneakers/same-sneakers", "ryokan/onsen-stay", "arabic-clinic/first-visit")
]
PLACES = [
    {"stage": "Choose", "goal": "Eat well", "personas": ["a"], "touchpoints": [
        {"touchpoint": "Reads", "thoughts": "Is it safe?", "questions": "Peanut?", "actions": "Turns pages",
         "quotes": [{"text": "No idea", "by": "Guest 7"}], "emotion": {"score": -1, "feeling": "anxious"},
         "delights": "Olives", "success": "Knows", "barriers": "Small print", "pain_points": "No icons"}]},
    {"stage": "Pay", "emotion": {"score": 2, "feeling": "glad"}, "thoughts": {"a": "At last", "b": "So soon"}},
]  # fmt: skip


def sheet(personas: list[str] | None = None) -> Sheet:
    people = [{"persona": f"Person {name}", "id": name} for name in personas or []]
    text = yaml.safe_dump({"journey": "J", **({"personas": people} if people else {}), "stages": PLACES})
    return lay_out(map_of(text), EMPATHY)


def told(found: Sheet, row: str, column: int = 0) -> list[tuple[str, str]]:
    """The entries of a field and where each is."""
    cell = next(one for one in found.rows if one.id == row).cells[column]
    return [(entry.text, dict(entry.notes).get("Where", "")) for entry in cell.entries]


def test_everything_stands_in_its_field_with_where_it_is() -> None:
    found = sheet(["a", "b"])
    assert told(found, "says") == [("No idea", "T1 · Choose"), ("Peanut?", "T1 · Choose")]
    assert told(found, "thinks") == [("Is it safe?", "T1 · Choose"), ("At last", "Pay")]
    assert told(found, "does") == [("Turns pages", "T1 · Choose")]
    assert told(found, "pains") == [("No icons", "T1 · Choose"), ("Small print", "T1 · Choose")]
    assert told(found, "gains") == [("Olives", "T1 · Choose"), ("Eat well", "Choose"), ("Knows", "T1 · Choose")]


def test_feelings_go_from_the_best_to_the_worst() -> None:
    assert told(sheet(["a", "b"]), "feels") == [("glad", "Pay"), ("anxious", "T1 · Choose")]


def test_what_belongs_to_somebody_else_is_left_out() -> None:
    found = sheet(["a", "b"])
    assert told(found, "thinks", 1) == [("So soon", "Pay")]
    assert told(found, "does", 1) == []


def test_without_personas_there_is_one_map_of_everybody() -> None:
    text = yaml.safe_dump({"journey": "J", "stages": [{"stage": "S", "actions": "Acts", "emotion": 1}]})
    found = lay_out(map_of(text), EMPATHY)
    assert [column.title for column in found.columns] == ["Everybody on this journey"]
    assert told(found, "does") == [("Acts", "S")]
    assert told(found, "feels") == [("+1", "S")]


@pytest.mark.parametrize("path", EXAMPLES)
def test_every_word_of_the_table_is_drawn(path: str) -> None:
    found = lay_out(example(path), EMPATHY)
    words = "".join(text.words for band in found.bands for text in texts_of(band.shapes)).replace(" ", "")
    for row in found.rows:
        for cell in row.cells:
            for entry in cell.entries:
                assert entry.text.replace(" ", "").replace("**", "") in words


@pytest.mark.parametrize("path", EXAMPLES)
def test_everything_said_thought_and_done_occurs(path: str) -> None:
    journey_map = example(path)
    found = lay_out(journey_map, EMPATHY)
    texts = {entry.text for row in found.rows for cell in row.cells for entry in cell.entries}
    for place in journey_map.places:
        for key in ("thoughts", "questions", "quotes", "actions", "delights", "success", "goal", "barriers", "expects"):
            assert {one.text for one in getattr(place, key) or ()} <= texts
    assert {one.pain_point for one in journey_map.pain_points if one.pain_point} <= texts


def test_an_empty_field_says_so() -> None:
    found = lay_out(map_of("journey: J\nstages: [S]"), EMPATHY)
    lines = [text.words for band in found.bands for text in texts_of(band.shapes)]
    assert lines.count("Nothing is written of it yet.") == 6
