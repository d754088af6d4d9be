"""A theme of a project's own, from `theme:` or `--theme` to the colours in the files that are drawn."""

from __future__ import annotations

import re

import pytest

SOUND = "journey: Pizza night\nstages:\n  - stage: Order\n    emotion: -1\n"
BRAND = 'theme: Bella Napoli\ntokens: {stage: "#14452F", paper: "#FDF9F1"}\n'


@pytest.fixture
def branded(maps):
    """A map and a theme beside it, which nobody asks for yet."""
    folder = maps(a=SOUND)
    (folder / "brand.theme.yaml").write_text(BRAND)
    return folder


def test_the_project_asks_for_it_and_every_format_has_its_colours(cjmap, branded):
    (branded / "cjmap.yaml").write_text("theme: brand.theme.yaml\n")
    ran = cjmap("render", "--to", "svg,html,png,pdf")
    assert ran.code == 0, ran.err
    svg, html = ((branded / f"build/a.{to}").read_text() for to in ("svg", "html"))
    assert 'fill="#14452F"' in svg
    assert 'fill="#FDF9F1"' in svg
    assert "#1B2B4B" not in svg
    assert "--stage:#14452F;" in html
    assert re.search(r'name="color-scheme" content="light"', html)
    assert "#1B2B4B" not in html


def test_a_map_may_ask_for_one_of_its_own_by_a_path_from_where_it_stands(cjmap, branded):
    (branded / "cjmap.yaml").write_text("theme: dark\n")
    (branded / "maps").mkdir()
    (branded / "maps/b.cjm.yaml").write_text(SOUND + "theme: ../brand.theme.yaml\n")
    assert cjmap("render", "--to", "svg").code == 0
    assert "#14452F" in (branded / "build/b.svg").read_text()
    assert "#0E1420" in (branded / "build/a.svg").read_text()


def test_a_file_named_on_the_command_line_goes_first_and_its_name_stands_in_the_name_of_the_drawing(cjmap, branded):
    assert cjmap("render", "--to", "svg", "--theme", "brand.theme.yaml").code == 0
    assert "#14452F" in (branded / "build/a.bella-napoli.svg").read_text()
    (branded / "cjmap.yaml").write_text("theme: brand.theme.yaml\n")
    cjmap("render", "--to", "svg", "--theme", "brand.theme.yaml")
    cjmap("render", "--to", "svg", "--theme", "high-contrast")
    assert {path.name for path in (branded / "build").iterdir()} == {
        "a.bella-napoli.svg", "a.svg", "a.high-contrast.svg",
    }  # fmt: skip


def test_a_dark_brand_prints_on_white(cjmap, branded):
    (branded / "brand.theme.yaml").write_text('theme: Night\nbase: dark\ntokens: {stage: "#14452F"}\n')
    cjmap("render", "--to", "html", "--theme", "brand.theme.yaml")
    screen, paper = (branded / "build/a.night.html").read_text().split("@media print", 1)
    assert "--stage:#14452F" in screen
    assert "--paper:#FFFFFF" in paper[:400]


def test_mono_hatches_the_area_below_neutral(cjmap, maps):
    folder = maps(a=SOUND + "  - stage: Eat\n    emotion: -2\n")
    cjmap("render", "--theme", "mono")
    for name in ("a.mono.svg", "a.mono.html"):
        assert "<pattern " in (folder / "build" / name).read_text()
    cjmap("render", "--theme", "light")
    assert "<pattern " not in (folder / "build/a.svg").read_text()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("drak", "error[unknown-theme] there is no theme “drak”"),
        ("Light", "did you mean “light”?"),
        ("blurple", "write dark, high-contrast, light, mono, print, or the path of a file"),
        ("no.theme.yaml", "error[theme-file-missing] there is no file “no.theme.yaml”"),
        ("../x.theme.yaml", "error[file-outside] “../x.theme.yaml” leads out of the project"),
        ("/etc/x.yaml", "error[file-outside]"),
        (f"{'a' * 300}.yaml", "error[theme-file-missing]"),
    ],
)
def test_a_theme_that_is_not_there_is_told_where_it_is_asked_for(cjmap, branded, asked, said):
    (branded.parent / "x.theme.yaml").write_text(BRAND)
    (branded / "a.cjm.yaml").write_text(SOUND + f"theme: {asked}\n")
    ran = cjmap("validate")
    assert ran.code == 1
    assert "a.cjm.yaml:5:8: " in ran.out
    assert said in ran.out


def test_a_theme_that_the_project_asks_for_in_vain_leaves_its_maps_light(cjmap, branded):
    (branded / "cjmap.yaml").write_text("theme: drak\n")
    ran = cjmap("render", "--to", "svg")
    assert (ran.code, "cjmap.yaml:1:8: error[unknown-theme]" in ran.err) == (1, True)
    assert "#1B2B4B" in (branded / "build/a.svg").read_text()


def test_what_is_wrong_with_it_is_told_once_and_maps_are_drawn_all_the_same(cjmap, branded):
    (branded / "brand.theme.yaml").write_text('theme: Faint\ntokens: {stage: "#FFD100", pos: red}\n')
    (branded / "b.cjm.yaml").write_text(SOUND)
    (branded / "cjmap.yaml").write_text("theme: brand.theme.yaml\n")
    ran = cjmap("render", "--to", "svg", "--theme", "./brand.theme.yaml")
    assert ran.code == 1
    assert ran.err.count("error[bad-colour]") == 1
    assert ran.err.count("warning[low-contrast]") == 2
    assert "drew 2 maps" in ran.err
    assert "#FFD100" in (branded / "build/b.svg").read_text()


def test_a_theme_file_can_be_checked_alone(cjmap, branded):
    assert cjmap("validate", "brand.theme.yaml").code == 0
    (branded / "brand.theme.yaml").write_text("theme: Broken\ntokens: {stage: red}\n")
    ran = cjmap("validate", "brand.theme.yaml")
    assert ran.code == 1
    assert "brand.theme.yaml:2:17: error[bad-colour]" in ran.out


def test_a_file_on_the_command_line_that_is_not_there_is_wrong_usage(cjmap, branded):
    ran = cjmap("render", "--theme", "bran.theme.yaml")
    assert ran.code == 2
    assert "there is no theme file bran.theme.yaml" in ran.err
    assert not (branded / "build").exists()
