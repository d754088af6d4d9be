"""`cjmap render --compact`: it says on standard error what the sheet leaves out."""

from __future__ import annotations

LONG = """\
journey: Pizza night
stages:
  - stage: Order
    actions: [Reads the menu]
    emotion: 1
    pain_points: [One, Two, Three, Four]
"""
TOLD = "a.cjm.yaml: left out: Actions; folded: Pain points 1 of 4\n"


def test_what_is_left_out_is_said_once_for_a_map_and_again_when_nothing_is_drawn_anew(
    cjmap, maps, tmp_path_factory, monkeypatch
):
    monkeypatch.setenv("CJMAP_CACHE", str(tmp_path_factory.mktemp("cache")))
    folder = maps(a=LONG)
    for _ in range(2):
        ran = cjmap("render", "--compact", "--to", "svg,md")
        assert ran.code == 0
        assert ran.err.count(TOLD) == 1
    assert "+1 more: P4" in (folder / "build/a.compact.svg").read_text()
    assert "Compact; left out: Actions; folded: Pain points 1 of 4" in (folder / "build/a.compact.md").read_text()


def test_a_sheet_kept_from_another_run_is_not_taken_for_a_compact_one(cjmap, maps, tmp_path_factory, monkeypatch):
    monkeypatch.setenv("CJMAP_CACHE", str(tmp_path_factory.mktemp("cache")))
    folder = maps(a=LONG)
    cjmap("render", "--to", "svg")
    cjmap("render", "--to", "svg", "--compact")
    assert "P4" in (folder / "build/a.svg").read_text()
    assert "+1 more" not in (folder / "build/a.svg").read_text()
    assert "+1 more" in (folder / "build/a.compact.svg").read_text()


def test_other_views_cannot_be_compact(cjmap, maps):
    maps(a=LONG)
    ran = cjmap("render", "--compact", "--view", "empathy")
    assert (ran.code, "--compact goes with --view map, not empathy" in ran.err) == (2, True)
