"""`cjmap validate` says the same of the same files without judging them again, and judges what changed."""

from __future__ import annotations

import pytest

from cjmap.cli.commands import validate

DRAFT = "journey: Pizza night\nstages:\n  - stage: Orders\n    owner: Floor team\n  - stage: Pays\n"


@pytest.fixture
def judged(tmp_path_factory, monkeypatch) -> list[str]:
    """One entry for each time that maps were really judged; the cache is on."""
    monkeypatch.setenv("CJMAP_CACHE", str(tmp_path_factory.mktemp("cache")))
    times: list[str] = []
    really = validate.judge

    def judge(*args, **options):
        times.append("judged")
        return really(*args, **options)

    monkeypatch.setattr(validate, "judge", judge)
    return times


def test_the_same_files_are_judged_once(cjmap, maps, judged):
    maps(a=DRAFT)
    assert cjmap("validate") == cjmap("validate")
    assert len(judged) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.cjm.yaml", DRAFT.replace("Pays", "Leaves")),
        ("b.cjm.yaml", DRAFT),
        ("eva.persona.yaml", "persona: Eva\n"),
        ("cjmap.yaml", "lint: {ignore: all}\n"),
        ("pyproject.toml", "[tool.cjmap.lint]\nignore = ['all']\n"),
    ],
)
def test_what_a_verdict_depends_on_is_judged_anew(cjmap, maps, folder, judged, name, text):
    maps(a=DRAFT)
    before = cjmap("validate").out
    (folder / name).write_text(text, encoding="utf-8")
    after = cjmap("validate").out
    assert len(judged) == 2
    assert after != before
    assert after == cjmap("validate", "--no-cache").out


@pytest.mark.parametrize("args", [["--today", "2030-01-01"], ["--ignore", "all"], ["--fail-on", "info"], ["-q"]])
def test_another_question_is_another_verdict(cjmap, maps, judged, args):
    maps(a=DRAFT)
    cjmap("validate")
    cjmap("validate", *args)
    assert len(judged) == 2


def test_without_the_cache_everything_is_judged(cjmap, maps, judged):
    maps(a=DRAFT)
    cjmap("validate", "--no-cache")
    cjmap("validate", "--no-cache")
    assert len(judged) == 2
