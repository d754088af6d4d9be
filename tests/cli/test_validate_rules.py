"""`cjmap validate` by some rules, with a baseline, and in the report that is wanted; `cjmap rules` and `explain`."""

from __future__ import annotations

import io
import json
import os
import sys
from xml.etree import ElementTree

import pytest

from cjmap.lint.rules import RULES

CHANNEL, OWNER = "touchpoint-without-channel", "stage-without-owner"
BOTH = f"{OWNER},{CHANNEL}"
MAP = """\
journey: Pizza night
id: pizza
stages:
  - stage: Order
    touchpoints: [Reads the menu, Asks about peanut]
  - stage: Pay
    owner: Floor team
"""


def codes(ran) -> list[str]:
    return [json.loads(line)["code"] for line in ran.out.splitlines()]


def test_select_names_the_only_rules_and_ignore_takes_some_away(cjmap, maps):
    maps(a=MAP)
    lines = ("validate", "--format", "jsonl")
    assert codes(cjmap(*lines, "--select", f" {OWNER} , {CHANNEL},")) == [OWNER, CHANNEL, CHANNEL]
    assert codes(cjmap(*lines, "--select", BOTH, "--ignore", CHANNEL)) == [OWNER]
    assert codes(cjmap(*lines, "--ignore", "all")) == []
    everything = codes(cjmap(*lines))
    assert codes(cjmap(*lines, "--select", "all")) == everything
    assert codes(cjmap(*lines, "--ignore", OWNER)) == [code for code in everything if code != OWNER]


def test_select_wins_over_the_project(cjmap, maps):
    (maps(a=MAP) / "cjmap.yaml").write_text(f"project: Bella\nlint: {{ignore: {OWNER}}}\n")
    assert codes(cjmap("validate", "--format", "jsonl", "--select", OWNER)) == [OWNER]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--select", "stage-without-ownr"], "“stage-without-ownr”; did you mean stage-without-owner?"),
        (["--ignore", f"{OWNER},al"], "--ignore does not know “al”; did you mean all?"),
        (["--select", "zzz"], "--select does not know “zzz”; `cjmap rules` lists them"),
        (["--select", ","], "--select wants names of rules; `cjmap rules` lists them"),
        (["--ignore", ""], "--ignore wants names of rules; `cjmap rules` lists them"),
        (["--select", "\x1b[31m"], "--select does not know “␛[31m”"),
        (["--statistics", "--format", "json"], "is short for --format statistics; leave out --format json"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_wrong_usage(cjmap, maps, args, words):
    maps(a=MAP)
    ran = cjmap("validate", *args)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err


def test_statistics_count_by_rule(cjmap, maps):
    maps(a=MAP)
    counted = f"2  info     {CHANNEL}\n1  info     {OWNER}\n"
    ran = cjmap("validate", "--statistics", "--select", BOTH)
    assert ran == (0, f"{counted}\n✓ 1 file, nothing wrong, 3 info\n", "")
    assert cjmap("validate", "--statistics", "--select", BOTH, "-q").out == counted
    assert cjmap("validate", "--format", "statistics", "--select", BOTH) == ran


def test_inside_github_actions_findings_are_annotations_unless_asked_otherwise(cjmap, maps, monkeypatch):
    maps(a=MAP)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    args = ("validate", "--select", OWNER)
    assert cjmap(*args).out.startswith("::notice file=a.cjm.yaml,line=4,endLine=4,col=12,endColumn=17,title=")
    assert cjmap(*args, "--format", "text").out.startswith("a.cjm.yaml:4:12: info[")
    assert cjmap(*args, "--statistics").out.startswith("1  info ")
    monkeypatch.setenv("GITHUB_ACTIONS", "false")
    assert cjmap(*args).out.startswith("a.cjm.yaml:4:12: info[")


@pytest.mark.parametrize("name", ["gitlab", "sarif", "junit", "json", "jsonl"])
def test_programs_can_read_every_report(cjmap, maps, name):
    maps(a=MAP)
    ran = cjmap("validate", "--format", name, "--select", OWNER, "--fail-on", "info")
    assert (ran.code, ran.err) == (1, "")
    read = ElementTree.fromstring if name == "junit" else json.loads
    assert read(ran.out) is not None


def test_quiet_leaves_out_the_last_line_alone(cjmap, maps):
    maps(a=MAP)
    loud, quiet = (cjmap("validate", "--select", OWNER, *more).out.splitlines() for more in ([], ["--quiet"]))
    assert loud[: len(quiet)] == quiet != []
    assert loud[len(quiet) :] == ["", "✓ 1 file, nothing wrong, 1 info"]


def test_a_baseline_leaves_out_what_was_there(cjmap, maps):
    folder = maps(a=MAP)
    args = ("validate", "--select", BOTH, "--fail-on", "info")
    assert cjmap(*args, "--write-baseline") == (0, "", "wrote 3 findings to cjmap-baseline.json\n")
    known = ("--baseline", "cjmap-baseline.json")
    ran = cjmap(*args, *known)
    assert ran == (0, "✓ 1 file, nothing wrong\n", "left out 3 known to cjmap-baseline.json\n")
    (folder / "a.cjm.yaml").write_text(f"# a line above\n{MAP}  - stage: Leave\n")
    ran = cjmap(*args, *known, "--format", "jsonl")
    assert (ran.code, [json.loads(line)["subject"] for line in ran.out.splitlines()]) == (1, ["pizza/leave"])
    assert ran.err == "left out 3 known to cjmap-baseline.json\n"


@pytest.mark.parametrize("with_git", [True, False])
def test_a_baseline_tells_projects_apart_whose_maps_are_called_alike(cjmap, folder, with_git):
    for project, channel in (("one", ""), ("two", ", channel: phone")):
        (folder / project).mkdir()
        (folder / project / "cjmap.yaml").write_text(f"project: {project}\n")
        (folder / project / "m.cjm.yaml").write_text(
            f"journey: M\nstages: [{{stage: S, touchpoints: [{{touchpoint: T{channel}}}]}}]\n"
        )
    if with_git:
        (folder / ".git").mkdir()
    args = ("validate", "one", "two", "--select", CHANNEL, "--baseline", "known.json", "--fail-on", "info")
    cjmap(*args, "--write-baseline")
    assert cjmap(*args).code == 0
    two = folder / "two" / "m.cjm.yaml"
    two.write_text(two.read_text().replace(", channel: phone", ""))
    (folder / "one" / "m.cjm.yaml").write_text("journey: M\nstages: [{stage: S}]\n")
    ran = cjmap(*args)
    assert (ran.code, ran.err) == (1, "left out 0 known to known.json; 1 of its findings are gone: write it again\n")
    assert "two/m.cjm.yaml" in ran.out


def test_a_baseline_holds_wherever_somebody_stands(cjmap, folder, monkeypatch):
    (folder / "maps").mkdir()
    (folder / "cjmap.yaml").write_text("project: P\nsources: {old: {kind: survey}}\nfacts: {Mail: anna@bigmail.net}\n")
    (folder / "maps" / "m.cjm.yaml").write_text("journey: M  # cjmap: ignore[no-such-rule] why\nstages: [S]\n")
    cjmap("validate", "--baseline", "known.json", "--write-baseline")
    for place, paths in ((folder / "maps", []), (folder.parent, [folder.name])):
        monkeypatch.chdir(place)
        ran = cjmap("validate", *paths, "--baseline", str(folder / "known.json"), "--fail-on", "info")
        assert ran.code == 0, ran.out
        assert "gone" not in ran.err


def test_a_baseline_says_when_it_has_grown_too_large(cjmap, maps):
    folder = maps(a=MAP)
    args = ("validate", "--select", BOTH, "--baseline", "old.json")
    cjmap(*args, "--write-baseline")
    (folder / "a.cjm.yaml").write_text(MAP.replace(", Asks about peanut", ""))
    assert cjmap(*args).err == "left out 2 known to old.json; 1 of its findings are gone: write it again\n"
    assert cjmap(*args, "--write-baseline").err == "wrote 2 findings to old.json\n"
    assert cjmap(*args).err == "left out 2 known to old.json\n"


@pytest.mark.parametrize("fewer", [["a.cjm.yaml"], ["--select", OWNER], ["--ignore", CHANNEL]])
def test_what_was_not_looked_for_is_not_gone_and_stays_in_the_baseline(cjmap, maps, fewer):
    folder = maps(a=MAP, b=MAP.replace("id: pizza", "id: pasta"))
    known = ("--baseline", "old.json")
    cjmap("validate", "--write-baseline", *known)
    before = (folder / "old.json").read_bytes()
    count = len(codes(cjmap("validate", "--format", "jsonl", *fewer)))
    assert cjmap("validate", *fewer, *known).err == f"left out {count} known to old.json\n"
    stay = len(json.loads(before)["findings"]) - count
    words = f"wrote {count} findings to old.json; {stay} that were not looked for stay in it\n"
    assert cjmap("validate", *fewer, *known, "--write-baseline").err == words
    assert (folder / "old.json").read_bytes() == before


def test_a_baseline_beyond_the_project_may_know_other_projects(cjmap, maps, tmp_path_factory):
    folder, away = maps(a=MAP, b=MAP.replace("id: pizza", "id: pasta")), tmp_path_factory.mktemp("away") / "old.json"
    known = ("--select", OWNER, "--baseline", str(away))
    cjmap("validate", "--write-baseline", *known)
    (folder / "b.cjm.yaml").unlink()
    assert "gone" not in cjmap("validate", *known).err


def test_a_baseline_is_written_whole_and_the_same_again(cjmap, maps):
    folder = maps(a=MAP)
    args = ("validate", "--select", OWNER, "--write-baseline")
    assert cjmap(*args).err == "wrote 1 finding to cjmap-baseline.json\n"
    first = (folder / "cjmap-baseline.json").read_bytes()
    assert json.loads(first)["findings"][0]["subject"] == "pizza/order"
    cjmap(*args)
    assert (folder / "cjmap-baseline.json").read_bytes() == first
    assert sorted(path.name for path in folder.iterdir()) == ["a.cjm.yaml", "cjmap-baseline.json"]


def test_errors_of_form_are_in_no_baseline(cjmap, maps):
    maps(a=MAP.replace("id: pizza", "idd: pizza"))
    ran = cjmap("validate", "--select", OWNER, "--write-baseline")
    assert ran.code == 1
    assert ran.err.endswith("; 1 that are no rule's are not: mend them\n")
    assert cjmap("validate", "--select", OWNER, "--baseline", "cjmap-baseline.json").code == 1


def test_a_missing_baseline_is_wrong_usage(cjmap, maps):
    maps(a=MAP)
    ran = cjmap("validate", "--baseline", "none.json")
    assert (ran.code, ran.out) == (2, "")
    assert "there is no baseline none.json; write it with --write-baseline" in ran.err


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"7", b"{}", b'{"version": 1}', b'{"version": 1, "findings": [1]}', b"\xff\xfe\x00",
     b"[" * 99_999, b'{"version": 1, "findings": {"fingerprint": 1}}', b"9" * 5000],
    ids=range(11),
)  # fmt: skip
def test_a_broken_baseline_is_wrong_usage(cjmap, maps, content):
    (maps(a=MAP) / "old.json").write_bytes(content)
    ran = cjmap("validate", "--baseline", "old.json")
    assert (ran.code, ran.out) == (2, "")
    assert "old.json: this is no baseline: write one with --write-baseline" in ran.err


def test_a_baseline_of_another_version_is_wrong_usage(cjmap, maps):
    (maps(a=MAP) / "old.json").write_text('{"version": "\\u001b[31m2", "findings": []}')
    ran = cjmap("validate", "--baseline", "old.json")
    assert ran.code == 2
    assert "old.json: this baseline is of version ␛[31m2; write it again with --write-baseline" in ran.err


def test_a_baseline_that_cannot_be_read_or_written_is_trouble_with_files(cjmap, maps):
    folder = maps(a=MAP)
    (folder / "here").mkdir()
    assert cjmap("validate", "--baseline", "here") == (3, "", "cjmap: cannot read here: Is a directory\n")
    for file, why in (("here", "Is a directory"), ("none/old.json", "No such file or directory")):
        ran = cjmap("validate", "--write-baseline", "--baseline", file)
        assert ran == (3, "", f"cjmap: cannot write {file}: {why}\n")
    assert sorted(path.name for path in folder.iterdir()) == ["a.cjm.yaml", "here"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nobody stops the superuser")
def test_a_folder_without_the_right_to_write_keeps_its_baseline(cjmap, maps):
    folder = maps(a=MAP)
    folder.chmod(0o500)
    assert cjmap("validate", "--write-baseline").code == 3


def test_a_map_on_standard_input_can_be_compared_with_a_baseline(cjmap, folder, monkeypatch):
    args = ("validate", "-", "--select", BOTH, "--fail-on", "info")
    for more, code in ((["--write-baseline"], 0), (["--baseline", "cjmap-baseline.json"], 0), ([], 1)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MAP.encode())))
        assert cjmap(*args, *more).code == code


def test_rules_fit_a_terminal_of_80_columns(cjmap, monkeypatch):
    monkeypatch.setattr("cjmap.cli.commands.rules.width_of", lambda _: 80)
    ran = cjmap("rules")
    assert (ran.code, ran.err) == (0, "")
    assert max(map(len, ran.out.splitlines())) <= 80
    assert [line.split()[0] for line in ran.out.splitlines() if not line.startswith(" ")] == RULES.names()


def test_rules_tell_programs_what_they_tell_people(cjmap):
    listed = json.loads(cjmap("rules", "--format", "json").out)
    assert [one["rule"] for one in listed] == RULES.names()
    assert {one["severity"] for one in listed} <= {"error", "warning", "info"}
    assert all(one["finds"].endswith(".") for one in listed)
    assert cjmap("rules", "--format", "yaml").code == 2


@pytest.mark.parametrize("name", RULES.names())
def test_every_rule_is_explained(cjmap, name):
    ran = cjmap("explain", name)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{name}\n{'─' * len(name)}\n")
    is_about_comments = name.endswith("-ignore") or name == "ignore-without-reason"
    without = f"lint: {{ignore: [{name}]}}" if is_about_comments else f"# cjmap: ignore[{name}]"
    parts = ("\n\nWhy\n", "\n\nSeverity\n", "\n\nInstead of\n", "\nwrite\n", without)
    assert [part for part in parts if part not in ran.out] == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("low-without-pain", "explain does not know “low-without-pain”; did you mean low-without-pain-point?"),
        ("zzz", "explain does not know “zzz”; `cjmap rules` lists those that have a manual"),
        ("../run", "does not know"),
        ("", "does not know"),
    ],
)
def test_an_unknown_rule_cannot_be_explained(cjmap, name, words):
    ran = cjmap("explain", name)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err


def test_explain_wants_a_name(cjmap):
    assert cjmap("explain").code == 2


@pytest.mark.parametrize("where", [".", "design", "design/maps"])
def test_reports_for_a_repository_name_files_from_its_root(cjmap, tmp_path, monkeypatch, where):
    (tmp_path / ".git").mkdir()
    (tmp_path / "design" / "maps").mkdir(parents=True)
    (tmp_path / "design" / "cjmap.yaml").write_text("project: Bella\n", encoding="utf-8")
    (tmp_path / "design" / "maps" / "pizza.cjm.yaml").write_text(MAP, encoding="utf-8")
    monkeypatch.chdir(tmp_path / where)
    path = "design/maps/pizza.cjm.yaml"
    assert f"::notice file={path},line=4," in cjmap("validate", "--select", OWNER, "--format", "github").out
    (issue,) = json.loads(cjmap("validate", "--select", OWNER, "--format", "gitlab").out)
    assert issue["location"]["path"] == path
    (result,) = json.loads(cjmap("validate", "--select", OWNER, "--format", "sarif").out)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == path
