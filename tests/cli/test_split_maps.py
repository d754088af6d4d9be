"""`cjmap render --split`: which files it writes, and what it says of maps that stay whole."""

from __future__ import annotations

import pytest
from pypdf import PdfReader

WHOLE = "journey: Short\nstages: [Order, Eat]\n"
PHASED = """\
journey: Pizza night
stages:
  - {stage: Order, phase: Before, emotion: 1}
  - {stage: Eat, phase: At the table, emotion: -1}
"""


def built(folder) -> list[str]:
    return sorted(path.name for path in (folder / "build").iterdir())


def test_there_is_a_file_for_each_phase(cjmap, maps):
    folder = maps(a=PHASED)
    ran = cjmap("render", "--split", "phases", "--to", "svg,json", "--theme", "dark")
    assert ran.code == 0
    assert "drew 1 map: 3 files" in ran.err
    assert built(folder) == ["a.at-the-table.dark.svg", "a.before.dark.svg", "a.dark.json"]
    assert "Part 2 of 2 · At the table" in (folder / "build/a.at-the-table.dark.svg").read_text()


def test_parts_are_pages_of_one_pdf(cjmap, maps):
    folder = maps(a=PHASED)
    cjmap("render", "--split", "phases", "--to", "pdf")
    cjmap("render", "--to", "pdf", "--out", "whole")
    assert built(folder) == ["a.pdf"]
    pages = [page.extract_text() for page in PdfReader(folder / "build/a.pdf").pages]
    assert ["Part 1 of 2" in pages[0], "Part 2 of 2" in pages[-1]] == [True, True]
    assert len(pages) > len(PdfReader(folder / "whole/a.pdf").pages)


def test_a_map_without_phases_stays_whole_beside_others_and_is_wrong_usage_alone(cjmap, maps):
    folder = maps(a=PHASED, b=WHOLE)
    ran = cjmap("render", "--split", "phases", "--to", "svg")
    assert "not split: b.cjm.yaml has fewer than two phases\n" in ran.err
    assert built(folder) == ["a.at-the-table.svg", "a.before.svg", "b.svg"]
    alone = cjmap("render", "b.cjm.yaml", "--split", "phases")
    assert alone.code == 2
    assert "add `phase: …` to the stages, or let --split stages" in alone.err


def test_a_map_that_fits_is_one_sheet(cjmap, maps):
    folder = maps(a=PHASED)
    ran = cjmap("render", "--split", "stages", "--to", "svg")
    assert (ran.code, "not split: a.cjm.yaml fits on one sheet\n" in ran.err) == (0, True)
    assert built(folder) == ["a.svg"]


def test_a_split_run_is_kept_apart_from_a_whole_one(cjmap, maps, tmp_path_factory, monkeypatch):
    monkeypatch.setenv("CJMAP_CACHE", str(tmp_path_factory.mktemp("cache")))
    folder = maps(a=PHASED)
    cjmap("render", "--to", "svg")
    cjmap("render", "--to", "svg", "--split", "phases")
    cjmap("render", "--to", "svg", "--split", "phases")
    assert built(folder) == ["a.at-the-table.svg", "a.before.svg", "a.svg"]
    texts = {(folder / "build" / name).read_text() for name in built(folder)}
    assert len(texts) == 3


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--split", "lanes"), "--split takes phases, stages, not “lanes”"),
        (("--split", "phases", "--view", "personas"), "--split goes with --view map"),
        (("--split", "phases", "--to", "svg", "-o", "-"), "--out - writes one file"),
    ],
)
def test_what_cannot_be_is_wrong_usage(cjmap, maps, args, words):
    maps(a=PHASED)
    ran = cjmap("render", *args)
    assert ran.code == 2
    assert words in ran.err
