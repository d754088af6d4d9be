"""What holds for each reporter, whatever was found."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest
from findings import ANY_FINDINGS, HOSTILE, PLAIN, report
from hypothesis import given, settings

from cjmap.diagnostics import Diagnostic, in_order
from cjmap.lint.fingerprints import fingerprints
from cjmap.reporters import REPORTERS

NAMES = REPORTERS.names()
EMPTY = {
    "text": "✓ 2 files, nothing wrong\n",
    "statistics": "✓ 2 files, nothing wrong\n",
    "github": "✓ 2 files, nothing wrong\n",
    "json": "[]\n",
    "gitlab": "[]\n",
    "jsonl": "",
}


def test_there_are_the_reporters_that_the_manual_names(root):
    manual = (root / "docs" / "validate.md").read_text(encoding="utf-8")
    table = manual.partition("| `--format` |")[2].partition("\n\n")[0]
    assert [name for name in NAMES if f"`{name}`" not in table] == []


@pytest.mark.parametrize("name", EMPTY)
def test_nothing_wrong_is_told_in_its_own_way(name):
    assert report(name) == EMPTY[name]


@pytest.mark.parametrize("name", ["text", "statistics", "github"])
def test_quiet_leaves_out_the_counts_alone(name):
    assert report(name, quiet=True) == ""
    loud, quiet = (report(name, *PLAIN, quiet=quiet).splitlines() for quiet in (False, True))
    assert loud[: len(quiet)] == quiet
    assert loud[-1] == "✗ 2 errors, 1 warning, 1 info in 1 of 2 files"
    assert loud[-1] not in quiet


@pytest.mark.parametrize("name", ["json", "jsonl", "gitlab", "sarif", "junit"])
def test_what_programs_read_is_never_coloured_nor_shortened(name):
    assert report(name, *PLAIN, quiet=True, colour=True) == report(name, *PLAIN)


@pytest.mark.parametrize("name", ["json", "jsonl", "gitlab", "sarif"])
def test_json_is_in_ascii(name):
    assert report(name, *HOSTILE).isascii()


@pytest.mark.parametrize("name", ["gitlab", "sarif"])
def test_no_half_of_a_character_is_left_for_a_strict_reader(name):
    json.dumps(json.loads(report(name, *HOSTILE)), ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize("name", ["text", "statistics"])
def test_people_get_nothing_that_a_terminal_obeys(name):
    assert not any(char in report(name, *HOSTILE) for char in "\x00\r\x1b\x85\u2028\u202e\ud800")


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=60)
@given(found=ANY_FINDINGS)
def test_every_reporter_bears_any_finding(name: str, found: list[Diagnostic]):
    findings = in_order(found)
    for quiet in (False, True):
        written = report(name, *findings, quiet=quiet)
        assert written == "" or written.endswith("\n")
    match name:
        case "json" | "gitlab":
            assert len(json.loads(written)) == len(findings)
        case "jsonl":
            assert [bool(json.loads(line)) for line in written.splitlines()] == [True] * len(findings)
        case "sarif":
            assert len(json.loads(written)["runs"][0]["results"]) == len(findings)
        case "junit":
            whole = ElementTree.fromstring(written)
            assert len(whole.findall(".//testcase[@name!='valid']")) == len(findings)
            assert len(whole.findall(".//testcase")) == int(whole.attrib["tests"])
        case "github":
            assert sum(line.startswith("::") for line in written.split("\n")) == len(findings)


@given(found=ANY_FINDINGS)
def test_no_two_findings_have_the_same_fingerprint(found: list[Diagnostic]):
    names = fingerprints(found + found)
    assert len(set(names)) == 2 * len(found)


def test_halves_of_characters_are_told_apart_by_their_fingerprints():
    one, other, third = (PLAIN[0]._replace(message=message) for message in ("\ud800", "\ud801", "?"))
    assert len(set(fingerprints([one, other, third]))) == 3
