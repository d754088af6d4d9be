"""The real program in a process of its own: what only the outside can tell."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cjmap import __version__

BROKEN = "journey: Pizza night\nstages:\n  - stage: Order\n    emotion: 7\n"


def cjmap(*args: str, given: str | None = None, **settings: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "cjmap", *args],
        input=given.encode() if given is not None else None,
        stdin=subprocess.DEVNULL if given is None else None,
        capture_output=True,
        env=os.environ | settings,
        check=False,
    )


def test_the_version_is_told_without_importing_anything_costly():
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "cjmap", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == f"cjmap {__version__}\n"
    imported = {line.rpartition("|")[2].strip() for line in ran.stderr.splitlines()}
    bare = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "this"], capture_output=True, text=True, check=True
    )
    at_start = {line.rpartition("|")[2].strip() for line in bare.stderr.splitlines()}
    assert {name for name in imported - at_start if "cjmap" not in name} == set()


def test_a_broken_map_on_standard_input_is_told_and_fails():
    ran = cjmap("validate", "-", given=BROKEN)
    assert ran.returncode == 1
    assert b":4:14: error[" in ran.stdout
    assert ran.stderr == b""


def test_an_unknown_command_is_wrong_usage():
    ran = cjmap("validat")
    assert ran.returncode == 2
    assert b"Did you mean 'validate'?" in ran.stderr


def test_a_terminal_without_unicode_gets_escapes():
    ran = cjmap("validate", "-", given=BROKEN, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert ran.returncode == 1
    assert rb"\u2502     emotion: 7" in ran.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk at hand")
def test_a_full_disk_is_trouble_with_files():
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "cjmap", "validate", "-"], input=BROKEN.encode(), stdout=full,
            stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert ran.returncode == 3
    assert ran.stderr == b"cjmap: cannot write to standard output: No space left on device\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_a_reader_that_goes_away_is_no_trouble():
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        ran = subprocess.run(
            [sys.executable, "-m", "cjmap", "validate", "-"], input=BROKEN.encode(), stdout=closed,
            stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (141, b"")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nobody stops the superuser")
def test_a_folder_without_the_right_to_write_is_trouble_with_files(tmp_path):
    (tmp_path / "a.cjm.yaml").write_text(BROKEN.replace("7", "1"))
    tmp_path.chmod(0o500)
    ran = cjmap("init", str(tmp_path / "shop"))
    assert ran.returncode == 3
