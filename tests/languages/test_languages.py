"""The words of the interface: every language has every word, and maps are spoken to in their own."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from string import Formatter

import pytest

from cjmap.figures.ranking import QUADRANTS
from cjmap.lanes import LANES
from cjmap.languages import CHANNELS, ENGLISH, LANGUAGES, REPORTS, SEVERAL, language_for, say, say_count, speaking
from cjmap.model.channels import known_channels
from cjmap.model.claims import Metric, Opportunity, PainPoint
from cjmap.model.journey import Journey
from cjmap.model.persona import Persona
from cjmap.model.place import Stage, Touchpoint
from cjmap.pipeline import lay_out
from cjmap.render.spell.script import page_script, words_said
from cjmap.report import SECTIONS
from cjmap.resources import folder
from geometry import texts_of
from sheets import OPTIONS, ROOT, map_of

ENGLISH_WORDS = {**LANGUAGES.load(ENGLISH).words, **SEVERAL.load(ENGLISH), **REPORTS.load(ENGLISH)}
OTHERS = [name for name in LANGUAGES.names() if name != ENGLISH]
RECORDS = (Journey, Persona, Stage, Touchpoint, PainPoint, Opportunity, Metric)
SOURCES = Path(folder("templates")).parent / "src" / "cjmap"


def words_of(lang: str) -> dict[str, str]:
    """Everything that is said in a language, by the English words."""
    return {**LANGUAGES.load(lang).words, **SEVERAL.load(lang), **REPORTS.load(lang)}


def names_in(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@pytest.mark.parametrize("lang", OTHERS)
def test_every_language_has_every_word(lang):
    assert set(LANGUAGES.load(lang).words) == set(LANGUAGES.load(ENGLISH).words)
    assert set(SEVERAL.load(lang)) == set(SEVERAL.load(ENGLISH))
    assert set(REPORTS.load(lang)) == set(REPORTS.load(ENGLISH))
    assert set(LANGUAGES.load(lang).counted) == set(LANGUAGES.load(ENGLISH).counted)


@pytest.mark.parametrize("lang", LANGUAGES.names())
def test_no_word_stands_in_two_tables(lang):
    tables = (LANGUAGES.load(lang).words, SEVERAL.load(lang), REPORTS.load(lang))
    assert len(words_of(lang)) == sum(map(len, tables))


@pytest.mark.parametrize("lang", OTHERS)
def test_every_channel_that_is_known_has_a_name_in_every_language(lang):
    assert set(CHANNELS.load(lang)) == set(known_channels())
    assert all(name.strip() == name != "" for name in CHANNELS.load(lang).values())


@pytest.mark.parametrize("lang", LANGUAGES.names())
def test_no_word_is_empty_and_all_values_are_placed(lang):
    for english, words in words_of(lang).items():
        assert words.strip() == words != "", english
        assert names_in(words) == names_in(english), english


@pytest.mark.parametrize("lang", LANGUAGES.names())
def test_every_number_has_a_form(lang):
    language = LANGUAGES.load(lang)
    for noun, forms in language.counted.items():
        assert {language.form(count) for count in range(1, 300)} == set(range(len(forms))), noun


@pytest.mark.parametrize(
    ("lang", "count", "noun"),
    [
        ("en", 1, "stage"), ("en", 0, "stages"), ("fr", 0, "étape"), ("pl", 1, "etap"), ("pl", 22, "etapy"),
        ("pl", 12, "etapów"), ("ar", 2, "مرحلتان"), ("ar", 103, "مراحل"), ("ar", 11, "مرحلة"), ("ja", 5, "ステージ"),
    ],
)  # fmt: skip
def test_a_number_takes_its_form(lang, count, noun):
    with speaking(lang):
        assert say_count(count, "stage") == noun


@pytest.mark.parametrize(
    ("lang", "spoken"),
    [
        ("de", "de"), ("de-AT", "de"), ("PT_br", "pt"), ("zh-Hans-CN", "zh"), ("zh-Hant", "en"), ("zh-TW", "en"),
        ("fi", "en"), ("", "en"), ("../de", "en"), ("_language", "en"),
    ],
)  # fmt: skip
def test_a_map_is_spoken_to_in_its_language_else_in_english(lang, spoken):
    assert language_for(lang) == spoken


def test_languages_do_not_outlive_their_block():
    with speaking("de"), speaking("fi"):
        assert say("Goals") == "Goals"
    with pytest.raises(ValueError, match="torn"), speaking("de"):
        raise ValueError("torn")
    assert say("Goals") == "Goals"


def test_dates_keep_their_order_among_words_from_the_right():
    with speaking("he"):
        assert (
            say("Reviewed {date} by {name}", date="2026-11-03", name="נועה")
            == "נבדק ב־\u200e2026-11-03\u200e בידי נועה"
        )


def test_every_word_is_said_somewhere():
    texts = [path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py") if "languages" not in path.parts]
    texts += [path.read_text(encoding="utf-8") for path in Path(folder("templates")).rglob("*.j2")]
    said = "\n".join(texts) + page_script()
    known = (one.replace("{who}", "the customer") for one in ENGLISH_WORDS)
    built = {"Met, {size} above", "Met, {size} below", "Draft", "In review", "Approved", "Retired", "Open"}
    built |= {"Digital", "Physical", "Third party", "Internal", "Communication", "Action", "Missing", "Weak", "Unrated"}
    built |= {"Touchpoint", "Metric", "Emotion evidence"}
    built |= {word.capitalize() for word in QUADRANTS.values()} | {"Fill in", "Behind the scenes", "Statement"}
    built |= {"Interview", "Survey", "Analytics", "Observation", "Test", "Document", "Expert", "Other"}
    built |= {
        told
        for section in map(SECTIONS.load, SECTIONS.names())
        for told in (section.title, section.definition, section.nothing)
    }
    built |= {key.replace("_", " ").capitalize() for record in RECORDS for key in record.model_fields}
    built |= {words for words in ENGLISH_WORDS if re.fullmatch(r"stages? .* of \{count\}|[Aa]ssumed: \{what\}", words)}
    assert [words for words in known if words not in built and words not in said] == []


def test_all_that_is_said_is_translated():
    texts = [path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py") if "languages" not in path.parts]
    texts += [path.read_text(encoding="utf-8") for path in Path(folder("templates")).rglob("*.j2")]
    said = {words for text in texts for words in re.findall(r'(?<![.\w])say\(\s*"([^"\\]+)"', text)}
    assert said <= set(ENGLISH_WORDS)


@pytest.mark.parametrize("view", ["map", "flow", "blueprint", "lifecycle", "personas", "empathy", "storyboard"])
def test_a_view_says_nothing_in_english_on_a_french_map(view):
    french = (ROOT / "examples/meal-kit/subscription.cjm.yaml").read_text(encoding="utf-8")
    sheet = lay_out(map_of(french.replace("lang: en", "lang: fr")), replace(OPTIONS, view=view))
    other = {english for english, words in LANGUAGES.load("fr").words.items() if words != english}
    told = {text.words for band in sheet.bands for text in texts_of(band.shapes)} | {row.title for row in sheet.rows}
    assert {words for words in told & other if words not in french} == set()


def test_what_the_script_says_is_translated():
    assert set(words_said(page_script())) <= set(ENGLISH_WORDS)


@pytest.mark.parametrize("name", LANES.names())
def test_the_name_of_every_lane_is_translated(name):
    lane = LANES.load(name)
    assert {lane.title, lane.subtitle} - {""} <= set(ENGLISH_WORDS)
