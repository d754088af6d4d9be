"""Many maps are judged by several processes, and again only those that changed; what is said is the same as ever."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from cjmap.cli.sharing import shared_out
from cjmap.lint import files

COUNT = 16
MAP = """\
journey: Way {n}
owner: Somebody
{more}stages:
  - stage: Orders
    touchpoints:
      - {{touchpoint: Calls, channel: {channel}}}
    pain_points: [Nobody picks up the phone]
  - Pays
"""


@pytest.fixture
def many(folder, tmp_path_factory, monkeypatch):
    monkeypatch.setenv("CJMAP_CACHE", str(tmp_path_factory.mktemp("cache")))
    (folder / "cjmap.yaml").write_text("project: Many\nsources: {talks: {kind: interview}}\n", encoding="utf-8")
    (folder / "ada.persona.yaml").write_text("persona: Ada\nid: ada\n", encoding="utf-8")
    for number in range(COUNT):
        write(folder, number)
    return folder


def write(folder, number, channel="e-mail", more="") -> None:
    text = MAP.format(n=number, channel="email" if number == 3 else channel, more=more)
    (folder / f"map-{number:02}.cjm.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
def judged(monkeypatch) -> list[str]:
    """The maps that were judged in this process."""
    names: list[str] = []
    really = files.judge_map

    def judge(court, journey_map, *rest):
        names.append(journey_map.path)
        return really(court, journey_map, *rest)

    monkeypatch.setattr(files, "judge_map", judge)
    return names


def test_the_verdict_is_the_same_however_it_is_reached(cjmap, many, monkeypatch):
    monkeypatch.setattr(files, "_MANY", 1000)
    alone = cjmap("validate", "--no-cache", "--select", "all", "--format", "json")
    monkeypatch.setattr(files, "_MANY", 2)
    assert cjmap("validate", "--no-cache", "--select", "all", "--format", "json") == alone
    assert cjmap("validate", "--select", "all", "--format", "json") == alone
    assert "channel-named-two-ways" in alone.out
    assert "same-pain-many-maps" in alone.out


@pytest.mark.parametrize(
    ("change", "anew"),
    [
        (lambda folder: write(folder, 5, channel="E-Mail"), 1),
        (lambda folder: write(folder, 5, more="improves: way-9\nid: five\n"), 1),
        (lambda folder: write(folder, 3, more="personas: [ada]\n"), 1),
        (lambda folder: write(folder, COUNT), 1),
        (lambda folder: (folder / "map-07.cjm.yaml").unlink(), 0),
        (lambda folder: (folder / "map-07.cjm.yaml").rename(folder / "other.cjm.yaml"), 1),
        (lambda folder: (folder / "ada.persona.yaml").write_text("persona: Bo\n", encoding="utf-8"), COUNT),
        (lambda folder: (folder / "cjmap.yaml").write_text("lint: {ignore: [ends-low]}\n", encoding="utf-8"), COUNT),
    ],
)
def test_only_what_changed_is_judged_again(cjmap, many, judged, monkeypatch, change, anew):
    cjmap("validate")
    judged.clear()
    monkeypatch.setattr(files, "_MANY", 1000)  # so that it is this process that judges
    change(many)
    again = cjmap("validate")
    assert len(judged) == anew
    assert again == cjmap("validate", "--no-cache")


def test_a_map_is_judged_again_when_the_one_it_improves_changes(cjmap, many, judged, monkeypatch):
    monkeypatch.setattr(files, "_MANY", 1000)
    write(many, 5, more="improves: map-09\nstate: future\n")
    cjmap("validate")
    judged.clear()
    write(many, 9, channel="phone")
    again = cjmap("validate")
    assert sorted(judged) == ["map-05.cjm.yaml", "map-09.cjm.yaml"]
    assert again == cjmap("validate", "--no-cache")


def test_some_maps_do_not_make_the_others_forgotten(cjmap, many, judged):
    cjmap("validate")
    write(many, 5, channel="phone")
    cjmap("validate", "map-05.cjm.yaml")
    judged.clear()
    cjmap("validate")
    assert judged == []


def test_a_file_that_cannot_be_read_is_told_as_ever(cjmap, many):
    (many / "map-11.cjm.yaml").unlink()
    (many / "map-11.cjm.yaml").symlink_to("/proc/self/mem")
    ran = cjmap("validate")
    assert ran.code == 3
    assert "cannot read map-11.cjm.yaml" in ran.err


def test_work_comes_back_in_order_whoever_did_it():
    numbers = list(range(100, 0, -1))
    assert list(shared_out(lambda number: f"{number} “done”", numbers, 3)) == [f"{one} “done”" for one in numbers]


def test_what_another_process_cannot_do_is_done_here():
    here = os.getpid()

    def work(number: int) -> str:
        if os.getpid() != here and number == 4:
            raise ValueError("there")
        if os.getpid() != here and number == 7:
            os.kill(os.getpid(), signal.SIGKILL)
        return f"{number} {'here' if os.getpid() == here else 'there'}"

    done = list(shared_out(work, range(12), 2))
    assert [line.split()[0] for line in done] == [str(number) for number in range(12)]
    assert (done[4], done[7], done[0]) == ("4 here", "7 here", "0 there")


def test_an_error_is_raised_where_it_can_be_told():
    def work(number: int) -> str:
        if number == 5:
            raise LookupError("five")
        return str(number)

    with pytest.raises(LookupError, match="five"):
        list(shared_out(work, range(12), 2))


@pytest.mark.skipif(sys.platform != "linux", reason="/proc lists a process's children on Linux alone")
def test_no_process_is_left_behind():
    before = children()  # a browser of other tests may be among them
    results = shared_out(str, range(50), 2)
    assert next(results) == "0"
    assert len(children()) > len(before)
    results.close()  # type: ignore[attr-defined]
    assert children() == before


def children() -> set[str]:
    """The processes that this one started and that it has not buried yet."""
    return {pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()}
