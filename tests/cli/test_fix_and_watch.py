"""`cjmap validate --fix`, `--diff` and `--watch`."""

from __future__ import annotations

import codecs
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cjmap.cli.watch import watch
from cjmap.errors import UsageError
from cjmap.source.read import content_of

SOUND = "journey: Pizza night\nstages:\n  - stage: Order\n    emotion: -1\n"
ODD = SOUND.replace("stages", "reviewed: 2026/10/01  # by Ines\nstages")
MENDED = ODD.replace("2026/10/01", "2026-10-01")
BROKEN = SOUND.replace("-1", "7")
LONGEST = 20.0


def test_fix_mends_and_says_what(cjmap, maps):
    file = maps(a=ODD) / "a.cjm.yaml"
    assert cjmap("validate", "--fix", "-q", "--ignore", "all") == (0, "", "")
    assert file.read_text() == MENDED
    file.write_text(ODD)
    ran = cjmap("validate", "--fix", "--ignore", "all")
    assert ran == (0, "✓ 1 file, nothing wrong\n", "a.cjm.yaml:2: wrote 2026-10-01 for “2026/10/01”\n")


def test_fix_gives_quotes_first_and_mends_the_rest_of_the_file_right_after(cjmap, maps):
    file = maps(a=ODD.replace("stage: Order", "stage: Order: by phone")) / "a.cjm.yaml"
    ran = cjmap("validate", "--fix", "--ignore", "all")
    assert file.read_text() == MENDED.replace("stage: Order", "stage: 'Order: by phone'")
    told = "a.cjm.yaml:4: put “Order: by phone” in quotes\na.cjm.yaml:2: wrote 2026-10-01 for “2026/10/01”\n"
    assert (ran.code, ran.err) == (0, told)


def test_fix_says_what_is_left(cjmap, maps):
    maps(a=ODD.replace("-1", "7"))
    ran = cjmap("validate", "--fix")
    assert (ran.code, "error[emotion-out-of-range]" in ran.out, "bad-date" in ran.out) == (1, True, False)


def test_fix_keeps_the_byte_order_mark_and_line_ends(cjmap, folder):
    file = folder / "a.cjm.yaml"
    file.write_bytes(codecs.BOM_UTF8 + ODD.replace("\n", "\r\n").encode())
    assert cjmap("validate", "--fix").code == 0
    assert file.read_bytes() == codecs.BOM_UTF8 + MENDED.replace("\n", "\r\n").encode()


def test_fix_mends_the_project_and_its_personas_too(cjmap, maps):
    folder = maps(a=SOUND)
    (folder / "cjmap.yaml").write_text("project: P\nsources: {s: {date: 2026/1/5}}\n")
    (folder / "eva.persona.yaml").write_text("persona: Eva\nsources: {s: {date: 2026/1/5}}\n")
    cjmap("validate", "--fix")
    assert (folder / "cjmap.yaml").read_text() == "project: P\nsources: {s: {date: 2026-01-05}}\n"
    assert (folder / "eva.persona.yaml").read_text() == "persona: Eva\nsources: {s: {date: 2026-01-05}}\n"


def test_fix_leaves_settings_in_toml_and_files_that_do_not_parse_alone(cjmap, maps):
    folder = maps(a=ODD + "    goal: *x: y\n")
    (folder / "pyproject.toml").write_text('[tool.cjmap.sources]\ns = {date = "2026/1/5"}\n')
    before = [(file, file.read_bytes()) for file in sorted(folder.iterdir())]
    assert cjmap("validate", "--fix").code == 1
    assert [(file, file.read_bytes()) for file in sorted(folder.iterdir())] == before


def test_fix_touches_no_file_that_needs_nothing(cjmap, maps):
    file = maps(a=SOUND) / "a.cjm.yaml"
    os.utime(file, (1, 1))
    cjmap("validate", "--fix")
    assert file.stat().st_mtime == 1


def test_a_file_that_changes_meanwhile_is_not_overwritten(cjmap, maps, monkeypatch):
    from cjmap.pipeline import mend

    file = maps(a=ODD) / "a.cjm.yaml"

    def edited_meanwhile(*args):
        file.write_text(ODD + "# more\n")
        return mend(*args)

    monkeypatch.setattr("cjmap.cli.commands.validate.mend", edited_meanwhile)
    ran = cjmap("validate", "--fix")
    assert (ran.code, file.read_text()) == (1, ODD + "# more\n")
    assert ran.err == "a.cjm.yaml was changed meanwhile, so nothing was written to it; run this again\n"


@pytest.mark.parametrize("options", [("--diff",), ("--fix", "--diff")])
def test_diff_shows_the_change_and_writes_nothing(cjmap, maps, options):
    file = maps(a=ODD, b=SOUND) / "a.cjm.yaml"
    ran = cjmap("validate", *options)
    assert (ran.code, ran.err, file.read_text()) == (1, "", ODD)
    assert ran.out == (
        "diff --git a/a.cjm.yaml b/a.cjm.yaml\n"
        "--- a/a.cjm.yaml\n+++ b/a.cjm.yaml\n@@ -1,5 +1,5 @@\n journey: Pizza night\n"
        "-reviewed: 2026/10/01  # by Ines\n+reviewed: 2026-10-01  # by Ines\n"
        " stages:\n   - stage: Order\n     emotion: -1\n"
    )


def test_the_patch_is_applied_by_git_wherever_it_was_made(cjmap, folder, monkeypatch):
    for name in ("maps", "deep/er maps"):
        (folder / name).mkdir(parents=True)
    (folder / "cjmap.yaml").write_text("sources: {old: {date: 2026/10/01}}\n")
    (folder / "maps" / "a.cjm.yaml").write_text(ODD)
    (folder / "deep" / "er maps" / 'b "1".cjm.yaml').write_text(ODD)
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    for place, files in ((folder, 3), (folder / "maps", 2)):
        monkeypatch.chdir(place)
        ran = cjmap("validate", "--diff", *([] if place == folder else ["a.cjm.yaml", "../cjmap.yaml"]))
        assert ran.out.count("+++ b/") + ran.out.count('+++ "b/') == files
        subprocess.run(["git", "apply", "--check"], cwd=folder, input=ran.out.encode(), check=True)


def test_json_stays_json(cjmap, folder):
    stages = [{"stage": "A B", "touchpoints": ["One two"]}, {"stage": "C", "next": ["a-b", "one-two"]}]
    text = json.dumps({"journey": "J", "stages": stages})
    (folder / "a.cjm.yaml").write_text(text)
    cjmap("validate", "--fix")
    stage = json.loads((folder / "a.cjm.yaml").read_text())["stages"][0]
    assert stage == {"stage": "A B", "id": "a-b", "touchpoints": [{"touchpoint": "One two", "id": "one-two"}]}


def test_diff_without_anything_to_mend_is_empty_and_clean(cjmap, maps):
    maps(a=SOUND)
    assert cjmap("validate", "--diff") == (0, "", "")


def test_git_applies_the_diff_of_a_file_with_a_mark_and_without_a_last_line_end(cjmap, folder):
    file = folder / "a.cjm.yaml"
    file.write_bytes(codecs.BOM_UTF8 + ODD.replace("\n", "\r\n").removesuffix("\r\n").encode())
    ran = subprocess.run([sys.executable, "-m", "cjmap", "validate", "--diff"], capture_output=True, check=False)
    subprocess.run(["git", "apply", "-"], input=ran.stdout, check=True, env=os.environ | {"GIT_DIR": "none"})
    assert file.read_bytes() == codecs.BOM_UTF8 + MENDED.replace("\n", "\r\n").removesuffix("\r\n").encode()


def test_standard_input_can_be_shown_mended_but_not_mended(cjmap, folder, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ODD.encode())))
    assert "+reviewed: 2026-10-01" in cjmap("validate", "--diff", "-").out
    assert cjmap("validate", "--fix", "-").code == 2
    assert cjmap("validate", "--watch", "-").code == 2


@pytest.mark.parametrize("other", ["--fix", "--diff", "--write-baseline"])
def test_watching_writes_nothing(cjmap, maps, other):
    maps(a=ODD)
    ran = cjmap("validate", "--watch", other)
    assert (ran.code, other in ran.err) == (2, True)


def enough(_: float) -> None:
    raise KeyboardInterrupt


def test_watch_ends_quietly_with_the_code_of_the_last_run(folder, capsys):
    assert watch(lambda: 1, wait=enough) == 1
    assert capsys.readouterr() == ("", "")


def test_watch_does_not_begin_with_wrong_usage(folder):
    def wrong() -> int:
        raise UsageError("no such file")

    with pytest.raises(UsageError):
        watch(wrong, wait=enough)


def test_watch_goes_on_after_trouble_and_sees_what_was_written_during_a_run(folder, capsys):
    file = folder / "a"
    file.write_text("1")
    read: list[bytes] = []

    def run() -> int:
        read.append(content_of(file, 9))
        if len(read) == 1:
            file.write_text("2")  # after it was read, before anybody waits
        if len(read) == 2:
            raise UsageError("no map here")
        return len(read)

    waited = iter(range(9))

    def wait(_: float) -> None:
        next(waited)
        if len(read) == 2:
            file.write_text("three")
        elif len(read) == 3:
            raise KeyboardInterrupt

    assert watch(run, wait=wait) == 3
    assert (read, capsys.readouterr().err) == ([b"1", b"2", b"three"], "cjmap: no map here\n")


@contextmanager
def watching(folder: Path, *options: str) -> Iterator[tuple[subprocess.Popen[bytes], Callable[[str], str]]]:
    """A real `cjmap validate --watch`, and a function that waits until its output, from here on, holds some words."""
    out = folder.parent / "out.txt"
    arguments = [sys.executable, "-m", "cjmap", "validate", "--watch", "--ignore", "all", *options]
    with out.open("wb") as file:
        process = subprocess.Popen(
            arguments, cwd=folder, stdin=subprocess.DEVNULL, stdout=file, stderr=file,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests may run where it is ignored
        )  # fmt: skip
    told = 0

    def until(words: str) -> str:
        nonlocal told
        ends = time.monotonic() + LONGEST
        while words.encode() not in (new := out.read_bytes()[told:]):
            assert time.monotonic() < ends, new.decode()
            assert process.poll() is None, new.decode()
            time.sleep(0.02)
        told += len(new)
        return new.decode()

    try:
        yield process, until
    finally:
        process.kill()
        process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is told otherwise there")
def test_watch_runs_again_for_changed_new_and_deleted_files(tmp_path):
    folder = tmp_path / "maps"
    folder.mkdir()
    one, two = folder / "a.cjm.yaml", folder / "b.cjm.yaml"
    one.write_text(SOUND)
    with watching(folder) as (process, until):
        assert until("nothing wrong\n") == "✓ 1 file, nothing wrong\n"
        one.write_text(BROKEN)
        until("in 1 of 1 file\n")
        two.write_text(SOUND)
        until("in 1 of 2 files\n")
        (folder / "cjmap.yaml").write_text("project: P\nemotion_scale: {worst: 0, best: 9}\n")
        until("in 1 of 3 files\n")
        one.unlink()
        two.unlink()
        until("cjmap: no map in this folder")
        one.write_text(BROKEN)
        until("✓ 2 files, nothing wrong\n")
        process.send_signal(signal.SIGINT)
        assert process.wait(LONGEST) == 0
        assert (tmp_path / "out.txt").read_bytes().endswith(b"nothing wrong\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is told otherwise there")
def test_watch_looks_at_the_baseline_and_ends_with_the_last_code(tmp_path):
    folder = tmp_path / "maps"
    folder.mkdir()
    (folder / "a.cjm.yaml").write_text(BROKEN)
    baseline = folder / "known.json"
    write = [sys.executable, "-m", "cjmap", "validate", "--write-baseline", "--baseline", str(baseline)]
    subprocess.run(write, cwd=folder, capture_output=True, check=False)
    with watching(folder, "--baseline", "known.json") as (process, until):
        until("in 1 of 1 file\n")
        baseline.write_text(baseline.read_text() + "\n")
        until("in 1 of 1 file\n")
        process.send_signal(signal.SIGINT)
        assert process.wait(LONGEST) == 1


def test_names_of_other_maps_become_ids_unless_they_are_ids_already(cjmap, maps):
    other = SOUND.replace("Pizza night", "Delivery")
    folder = maps(a=SOUND.replace("stages", "related: [Pickup, Delivery]\nstages"), b=other, Pickup=SOUND)
    (folder / "c.cjm.yaml").write_text(SOUND.replace("Pizza night", "Pickup"))
    assert cjmap("validate", "--fix", "a.cjm.yaml", "b.cjm.yaml", "c.cjm.yaml").code == 0
    assert "related: [Pickup, b]\n" in (folder / "a.cjm.yaml").read_text()
