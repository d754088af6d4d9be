"""Persona sheets: everything a persona file says, and what the journey does to them."""

from __future__ import annotations

from dataclasses import replace

import yaml

from cjmap.drawing.shapes import Group, Path
from cjmap.drawing.sheet import Sheet
from cjmap.layout.kit.poster import poster_frame
from cjmap.layout.kit.suffered import suffered_by
from cjmap.pipeline import lay_out
from geometry import shapes_of, texts_of
from sheets import OPTIONS, example, map_of

PERSONAS = replace(OPTIONS, view="personas")
SNEAKERS, PIZZA = "examples/sneakers/same-sneakers.cjm.yaml", "examples/bella-napoli/pizza-night.cjm.yaml"


def words(sheet: Sheet, band: str) -> str:
    found = next(one for one in sheet.bands if one.id == band)
    return " ".join(text.words for text in texts_of(found.shapes))


def sheet_of(personas: list[dict[str, object]], stages: list[dict[str, object]]) -> Sheet:
    text = yaml.safe_dump({"journey": "J", "personas": personas, "stages": stages}, allow_unicode=True)
    return lay_out(map_of(text), PERSONAS)


def test_a_page_says_everything_that_the_file_says() -> None:
    journey_map = example(PIZZA)
    (eva,) = journey_map.personas
    told = words(lay_out(journey_map, PERSONAS), "persona-eva").replace(" ", "")
    said = [eva.persona, eva.role, eva.age, eva.quote, eva.bio, eva.segment, eva.decides_by]
    for name in ("goals", "needs", "motivations", "frustrations", "behaviours", "values", "current_solutions"):
        said += getattr(eva, name)
    said += [*eva.traits, *eva.demographics.values(), *(one for group in eva.preferences.values() for one in group)]
    assert [text for text in said if text.replace(" ", "") not in told] == []
    assert "interviews-sep" in told


def test_there_is_a_page_for_each_persona_in_order() -> None:
    sheet = lay_out(example(SNEAKERS), PERSONAS)
    pages = [band.id for band in sheet.bands if band.id.startswith("persona-")]
    assert pages == ["persona-priya", "persona-tomasz", "persona-mei"]
    assert [column.title for column in sheet.columns] == ["Priya Nair", "Tomasz Zielinski", "Mei Tanaka"]


def test_each_page_shows_the_high_and_the_low_of_its_persona() -> None:
    sheet = lay_out(example(SNEAKERS), PERSONAS)
    assert "▼ stuck −1.6" in words(sheet, "persona-tomasz")
    assert "▼ stuck" not in words(sheet, "persona-mei")
    assert "▲ smitten +1.6" in words(sheet, "persona-mei")


def test_the_curve_stays_where_the_persona_goes() -> None:
    stages = [{"stage": "Here", "emotion": 1}, {"stage": "Not hers", "personas": ["b"], "emotion": -2}]
    sheet = sheet_of([{"persona": "A", "id": "a"}, {"persona": "B", "id": "b"}], stages)
    assert "▼" not in words(sheet, "persona-a")
    assert "▼ −2" in words(sheet, "persona-b")


def test_a_flat_journey_has_neither_a_high_nor_a_low() -> None:
    told = words(sheet_of([{"persona": "A", "id": "a"}], [{"stage": "S", "emotion": 1}] * 1), "persona-a")
    assert "▲" not in told
    assert "+1" in told


def test_without_a_score_there_is_no_curve() -> None:
    sheet = sheet_of([{"persona": "A", "id": "a"}], [{"stage": "S"}])
    assert "How this journey feels" not in words(sheet, "persona-a")
    page = next(band for band in sheet.bands if band.id == "persona-a")
    assert not any(isinstance(one, Path) for one in shapes_of(page.shapes))


def test_the_worst_pain_comes_first_and_one_felt_again_is_told_once() -> None:
    journey_map = example(PIZZA)
    found = suffered_by(poster_frame(journey_map, 1440), journey_map.personas[0])
    weights = [("critical", "major", "minor").index(one.severity) for one in found]
    assert weights == sorted(weights)
    assert len({id(one.pain) for one in found}) == len(found)
    again = next(one for one in found if one.pain.id == "no-allergens")
    assert [place.id for _, place in again.places] == ["menu", "asks"]


def test_pains_of_others_are_left_out() -> None:
    stages = [{"stage": "S", "pain_points": [{"pain_point": "Hurts B", "personas": ["b"]}, "Hurts all"]}]
    sheet = sheet_of([{"persona": "A", "id": "a"}, {"persona": "B", "id": "b"}], stages)
    assert "Hurts B" not in words(sheet, "persona-a")
    assert "Hurts all" in words(sheet, "persona-a")
    assert "Hurts B" in words(sheet, "persona-b")


def test_what_is_not_among_the_worst_is_named() -> None:
    stages = [{"stage": "S", "pain_points": [f"Pain {number}" for number in range(9)]}]
    told = words(sheet_of([{"persona": "A", "id": "a"}], stages), "persona-a")
    assert "and 3 more on the map: P7, P8, P9" in told


def test_a_map_without_personas_says_so() -> None:
    sheet = lay_out(map_of("journey: J\nstages: [S]"), PERSONAS)
    assert "This map names no persona." in words(sheet, "nobody")


def test_what_is_only_assumed_is_said_to_be() -> None:
    told = words(sheet_of([{"persona": "A", "id": "a", "assumed": True}], [{"stage": "S"}]), "persona-a")
    assert "Assumed, not checked yet" in told


def test_every_page_is_an_anchor() -> None:
    sheet = lay_out(example(SNEAKERS), PERSONAS)
    ids = {one.id for band in sheet.bands for one in shapes_of(band.shapes) if isinstance(one, Group)}
    assert {"persona-priya", "persona-tomasz", "persona-mei"} <= ids
