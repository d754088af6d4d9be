"""Pictures of several maps, or of several states of one, speak the language of the maps."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest

from cjmap.diff.map_diff import map_diff
from cjmap.drawing.sheet import Sheet
from cjmap.figures.past import Past, Version, snapshot_of
from cjmap.languages import LANGUAGES, REPORTS, SEVERAL, shared, speaking
from cjmap.layout.changed.marked import became
from cjmap.layout.changed.sheet import change_sheet
from cjmap.layout.past.sheet import past_sheet
from cjmap.model.language import direction_of
from cjmap.model.project import Project
from cjmap.model.project_maps import ProjectMaps
from cjmap.pipeline import lay_out
from cjmap.render.spell.report_page import report_page
from cjmap.report._compile import report_on
from geometry import faults_of, texts_of
from sheets import OPTIONS, TODAY, map_of

OTHERS = [name for name in LANGUAGES.names() if name != "en"]
WHOLE = """\
journey: Années avec la banque
id: banque
lang: LANG
owner: Inès Morel
stages:
  - stage: Ouvrir
    emotion: -1
    pain_points:
      - {pain_point: On attend longtemps, severity: critical}
  - stage: Utiliser
    emotion: 2 ravie
"""
PART = "journey: Carte perdue\nid: carte\nlang: LANG\npart_of: banque\nstages:\n  - stage: Bloquer\n"
FUTURE = PART.replace("Carte perdue", "Carte retrouvée").replace("id: carte", "id: demain\nstate: future").replace(
    "part_of: banque", "improves: carte"
)  # fmt: skip


def project_of(*langs: str, lang: str | None = None) -> ProjectMaps:
    maps = [map_of(text.replace("LANG", one)) for text, one in zip((WHOLE, PART, FUTURE), langs, strict=True)]
    return ProjectMaps(Path("/p/banque"), Project(lang=lang), (), tuple(maps), "banque/cjmap.yaml")


def past_of(lang: str) -> Past:
    first = snapshot_of(map_of(WHOLE.replace("LANG", lang)))
    last = snapshot_of(map_of(WHOLE.replace("LANG", lang).replace("emotion: -1", "emotion: 1")))
    figures = ((("a" * 40), first), (("b" * 40), None), (("c" * 40), last))
    versions = tuple(Version(hash_, "2026-01-02", "", ("v1",), "banque.cjm.yaml", one) for hash_, one in figures)
    return Past("banque", "Années avec la banque", "banque.cjm.yaml", versions)


def english_on(sheet: Sheet, lang: str, written: str) -> set[str]:
    """The words of a sheet that are ours and stand there in English, though the language has others for them."""
    words = {**LANGUAGES.load(lang).words, **SEVERAL.load(lang)}
    other = {english for english, said in words.items() if said != english} - {*words.values()}
    told = {text.words for band in sheet.bands for text in texts_of(band.shapes)}
    told |= {band.title for band in sheet.bands} | {row.title for row in sheet.rows} | {*sheet.crumbs}
    told |= {row.subtitle for row in sheet.rows} | {title for title, _ in sheet.summary}
    entries = [entry for row in sheet.rows for cell in row.cells for entry in cell.entries]
    entries += [entry for _, found in sheet.summary for entry in found]
    told |= {part for entry in entries for note in entry.notes for part in note} | {entry.text for entry in entries}
    told |= {cell.none or "" for row in sheet.rows for cell in row.cells}
    told |= {part for column in sheet.columns for note in column.notes for part in note}
    return {words for words in told & other if words not in written}


@pytest.mark.parametrize("lang", OTHERS)
def test_a_hierarchy_speaks_the_language_of_its_maps(lang: str) -> None:
    sheet = lay_out(project_of(lang, lang, lang), replace(OPTIONS, view="hierarchy"))
    assert sheet.spoken == lang
    assert english_on(sheet, lang, WHOLE + PART + FUTURE) == set()
    assert faults_of(sheet) == []


def test_a_project_with_maps_in_many_languages_says_which_it_speaks_else_it_is_english() -> None:
    options = replace(OPTIONS, view="hierarchy")
    assert lay_out(project_of("fr", "de", "fr"), options).spoken == "en"
    assert lay_out(project_of("fr", "de", "fr", lang="de"), options).spoken == "de"
    assert (shared(["pt", "pt-BR"]), shared(["fr", "fi"]), shared([])) == ("pt", "en", "en")


@pytest.mark.parametrize("lang", OTHERS)
def test_a_history_speaks_the_language_that_the_map_has_now(lang: str) -> None:
    sheet = past_sheet(past_of(lang), 12)
    assert (sheet.spoken, sheet.lang) == (lang, lang)
    assert english_on(sheet, lang, WHOLE) == set()
    assert faults_of(sheet) == []


BEFORE = """\
journey: Dîner au restaurant
id: diner
lang: LANG
stages:
  - stage: Choisir
    touchpoints:
      - touchpoint: Lit la carte
        emotion: {score: -1, feeling: inquiète}
        pain_points:
          - {id: allergie, pain_point: Rien sur les allergies, severity: critical}
          - {id: prix, pain_point: Un prix illisible, severity: major}
      - touchpoint: Attend
        emotion: -1
  - stage: Payer
    emotion: {feeling: las}
    touchpoints:
      - {touchpoint: Appelle, emotion: 1}
    pain_points:
      - {id: attente, pain_point: Vingt minutes, severity: critical}
    metrics:
      delai: {title: Délai, value: 19 min, target: < 5 min, n: 20}
"""
AFTER = """\
journey: Dîner, demain
id: demain
lang: LANG
improves: diner
version: 2
status: draft
reviewed: 2026-10-01
reviewed_by: Inès
stages:
  - stage: Choisir
    touchpoints:
      - touchpoint: Lit la carte
        emotion: {score: 1, feeling: rassurée}
        resolves:
          - {id: diner#allergie, how: Des pictogrammes, partly: true}
      - touchpoint: Commande
        emotion: 0
    pain_points:
      - {pain_point: Trop de choix, severity: minor}
  - stage: Payer
    touchpoints:
      - {touchpoint: Appelle, emotion: -1}
    metrics:
      delai: {title: Délai, value: 4 min, target: < 5 min, n: 30}
    opportunities:
      - opportunity: Payer à table
        resolves: [{id: diner#attente, how: Un code QR}]
        status: in-progress
        due: 2027-01
        owner: Inès
"""

LATER = (
    AFTER.replace("id: demain", "id: diner").replace("improves: diner\n", "").replace("diner#", "")
    + """\
owner: Inès
goal: Bien manger
"""
)
"""The same map, later."""


def compared(before: str, after: str) -> Sheet:
    earlier, later = map_of(before), map_of(after)
    return lay_out(replace(later, improved=(earlier,)), replace(OPTIONS, view="compare"))


@pytest.mark.parametrize("state", ["current", "future"])
@pytest.mark.parametrize("lang", OTHERS)
def test_a_comparison_speaks_the_language_of_the_later_map(lang: str, state: str) -> None:
    after = AFTER.replace("LANG", lang) + f"state: {state}\n"
    sheet = compared(BEFORE.replace("LANG", "en"), after)
    assert sheet.spoken == lang
    assert english_on(sheet, lang, BEFORE + AFTER) == set()
    assert faults_of(sheet) == []


def test_a_comparison_reads_as_a_sentence_in_french() -> None:
    sheet = compared(BEFORE.replace("LANG", "fr"), AFTER.replace("LANG", "fr"))
    assert sheet.description == (
        "Comparaison de Dîner, demain avec Dîner au restaurant. L’émotion moyenne monte de −0.33 à 0.00. "
        "1 des 2 points de friction critiques disparaît. 1 point de contact se dégrade : Appelle. "
        "Points de friction : 1 résolu, 1 atténué, 1 ajouté, 1 disparu sans explication."
    )


@pytest.mark.parametrize("state", ["current", "future"])
@pytest.mark.parametrize("lang", OTHERS)
def test_the_picture_of_a_change_speaks_the_language_of_the_map(lang: str, state: str) -> None:
    before, after = (map_of(text.replace("LANG", lang)) for text in (BEFORE, f"{LATER}state: {state}\n"))
    for one, other in ((before, after), (None, after), (before, None)):
        sheet = change_sheet(map_diff(one, other), "main", "the working tree")
        assert (sheet.spoken, sheet.lang) == (lang, lang)
        assert english_on(sheet, lang, BEFORE + LATER) == set()
        assert faults_of(sheet) == []


def test_why_a_change_counts_is_said_in_the_picture_and_not_in_the_difference() -> None:
    found = map_diff(map_of(BEFORE.replace("LANG", "fr")), map_of(LATER.replace("LANG", "fr")))
    assert "feels better by 2 on −2…+2" in {one.reason for one in found.changes}
    told = {
        why for _, group in change_sheet(found, "v1", "v2").summary for one in group for why in dict(one.notes).values()
    }
    assert "mieux ressenti de 2 sur −2…+2" in told
    assert change_sheet(found, "v1", "v2").finding.startswith("Mitigé : ")


def test_an_arrow_points_the_way_the_words_read() -> None:
    assert became("idea", "planned") == "idea → planned"
    assert became("قلقة", "مطمئنة") == "قلقة ← مطمئنة"
    with speaking("ar"):
        assert became("idea", "مخطط لها") == "idea ← مخطط لها"


@pytest.mark.parametrize("lang", OTHERS)
def test_the_page_of_a_report_speaks_a_language(lang: str) -> None:
    maps = [map_of(BEFORE.replace("LANG", lang)), map_of(WHOLE.replace("LANG", lang))]
    page = report_page(report_on(maps, TODAY, lang=lang))
    assert f'<html lang="{lang}" dir="{direction_of(lang)}">' in page
    told = {html.unescape(text).strip() for text in re.findall(r">([^<]+)<", page)}
    words = {**LANGUAGES.load(lang).words, **SEVERAL.load(lang), **REPORTS.load(lang)}
    other = {english for english, said in words.items() if said != english} - {*words.values()}
    assert {text for text in told & other if text not in BEFORE + WHOLE} == set()


def test_programs_read_a_report_in_english_words_and_the_values_of_the_map() -> None:
    (table,) = report_on([map_of(AFTER.replace("LANG", "fr"))], TODAY, ["opportunities"], lang="fr").tables
    cells = dict(zip((column.id for column in table.section.columns), table.rows[0].cells, strict=True))
    assert (cells["status"].text, cells["status"].value) == ("en cours", "in-progress")
