"""The cases in tests/cases: each diagnostic is expected beside the line it is about, and none else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cjmap.diagnostics import Diagnostic, Severity, in_order
from cjmap.model.build import build_journey
from cjmap.source.yaml import parse_yaml

CASES = Path(__file__).parents[1] / "cases"
REJECTED = sorted((CASES / "rejected").glob("*.cjm.yaml"))
ACCEPTED = sorted((CASES / "accepted").glob("*.cjm.yaml"))
NOTE = re.compile(r"# !(v?) (.*)$")


def diagnostics_of(path: Path) -> list[Diagnostic]:
    document = parse_yaml(path.read_text(encoding="utf-8"), path.name)
    _, found = build_journey(document, path.name.split(".")[0])
    said = in_order([*document.diagnostics, *found])
    return [one for one in said if one.severity is not Severity.INFO]


def expected_in(path: Path) -> list[tuple[int, str, str]]:
    """Line, code and part of the message for each note in a file."""
    expected, waiting = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        note = NOTE.search(line)
        parts = [part.partition(": ") for part in re.split(r" ! (?=[a-z-]+: )", note[2])] if note else []
        told = [(code.strip(), words) for code, _, words in parts]
        if note and note[1]:
            waiting += told
            continue
        expected += [(number, code, words) for code, words in (*waiting, *told)]
        waiting = []
    return expected


@pytest.mark.parametrize("path", REJECTED, ids=lambda path: path.name.split(".")[0])
def test_a_broken_map_is_told_exactly_what_is_wrong_with_it(path: Path) -> None:
    found, expected = diagnostics_of(path), expected_in(path)
    places = sorted((line, code) for line, code, _ in expected)
    assert sorted((one.span.line, one.code) for one in found) == places
    for line, code, words in expected:
        said = [f"{one.message} | {one.hint}" for one in found if (one.span.line, one.code) == (line, code)]
        assert any(words in text for text in said), f"line {line}: {code} should say “{words}”, but says {said}"


@pytest.mark.parametrize("path", ACCEPTED, ids=lambda path: path.name.split(".")[0])
def test_a_good_map_is_told_nothing(path: Path) -> None:
    assert diagnostics_of(path) == []


def test_the_cases_are_there() -> None:
    assert len(REJECTED) > 10
    assert len(ACCEPTED) > 10
