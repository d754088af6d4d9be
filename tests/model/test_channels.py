"""Channels are known in English and as the language of the map calls them."""

from __future__ import annotations

import pytest

from cjmap.languages import LANGUAGES, say_channel, speaking
from cjmap.model.channels import kind_of_channel, known_channels, look_of
from cjmap.model.map import JourneyMap
from sheets import map_of


def in_language(lang: str) -> JourneyMap:
    return map_of(f"journey: J\nlang: {lang}\nstages: [S]\n")


def test_a_channel_of_the_maps_language_has_the_icon_and_kind_of_ours() -> None:
    german = in_language("de-AT")
    assert look_of(german, "Telefon") == ("Telefon", "physical", "phone")
    assert look_of(german, "karteneintrag") == ("Karteneintrag", "digital", "map-pin")
    assert kind_of_channel(german, "Bewertungsportal") == "third-party"


def test_english_names_are_known_everywhere_and_other_languages_only_on_their_own_maps() -> None:
    assert kind_of_channel(in_language("ja"), "phone") == "physical"
    assert kind_of_channel(in_language("fr"), "Telefon") == ""
    assert look_of(in_language("en"), "Telefon").icon == "circle-dashed"


@pytest.mark.parametrize("lang", LANGUAGES.names())
def test_what_a_language_calls_a_channel_leads_back_to_one_of_its_kind(lang: str) -> None:
    journey_map = in_language(lang)
    with speaking(lang):
        told = {name: say_channel(name) or name for name in known_channels()}
    known = {kind_of_channel(journey_map, title) for title in told.values()}
    assert "" not in known


def test_strict_channels_take_the_names_of_the_maps_language() -> None:
    touchpoints = "touchpoints: [{touchpoint: T, channel: Telefon}]"
    text = f"journey: J\nlang: de\nchannels_strict: true\nstages: [{{stage: S, {touchpoints}}}]"
    assert map_of(text).touchpoints[0].channel == ["Telefon"]
