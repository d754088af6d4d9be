"""A run of `cjmap validate` that is killed half-way loses nothing: the next one says what it would have said."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

LONGEST = 60.0
RUN = [sys.executable, "-m", "cjmap", "validate", "--today", "2026-11-22", "--format", "jsonl"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def entries(cache: Path) -> list[str]:
    """What the run has put into the cache so far, half-written files included."""
    try:
        return os.listdir(cache)  # noqa: PTH208 - as quick as can be, to see files that live for a moment
    except FileNotFoundError:
        return []


MOMENTS: dict[str, Callable[[Path, Path], bool]] = {
    "as soon as it has begun": lambda cache, out: True,
    "when the cache is made": lambda cache, out: cache.is_dir(),
    "while an entry is written": lambda cache, out: any(name.endswith(".tmp") for name in entries(cache)),
    "after the first entry": lambda cache, out: any(not name.endswith(".tmp") for name in entries(cache)),
    "after some entries": lambda cache, out: len(entries(cache)) >= 5,
    "while it reports": lambda cache, out: out.stat().st_size > 0,
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, examples: Path) -> Path:
    """An example, with a mistake beside it."""
    folder = tmp_path_factory.mktemp("killed") / "bella-napoli"
    shutil.copytree(examples / "bella-napoli", folder)
    (folder / "z.cjm.yaml").write_text("journey: Pizza night\nstages:\n  - stage: Order\n    emotion: 7\n")
    return folder


def verdict(project: Path, cache: Path, *options: str) -> tuple[int, bytes, bytes]:
    ran = subprocess.run([*RUN, *options], cwd=project, capture_output=True, check=False, env=with_cache(cache))
    return ran.returncode, ran.stdout, ran.stderr


def with_cache(cache: Path) -> dict[str, str]:
    return os.environ | {"CJMAP_CACHE": str(cache)}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_run_that_is_killed_loses_nothing(project: Path, tmp_path: Path, moment: str) -> None:
    cache, out, has_come = tmp_path / "cache", tmp_path / "out", MOMENTS[moment]
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    anew = verdict(project, tmp_path / "none", "--no-cache")
    assert anew[0] == 1
    for file in (tmp_path / "first", out):  # the second time some of the work is kept already
        file.touch()
        with file.open("wb") as written:
            process = subprocess.Popen(RUN, cwd=project, stdout=written, stderr=written, env=with_cache(cache))
        ends = time.monotonic() + LONGEST
        while process.poll() is None and not has_come(cache, file):
            assert time.monotonic() < ends
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert verdict(project, cache) == anew
    assert verdict(project, cache) == anew
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("damage", [b"", b"\0" * 99, b"{}"])
def test_entries_that_a_crash_of_the_machine_cut_short_count_as_none(
    project: Path, tmp_path: Path, damage: bytes
) -> None:
    cache = tmp_path / "cache"
    anew = verdict(project, cache)
    kept = [path for path in cache.iterdir() if path.is_file()]
    assert kept
    for number, path in enumerate(kept):
        path.write_bytes(path.read_bytes()[: number % 99] + damage)
        path.with_name(f".cjmap-1-{number}.tmp").write_bytes(path.read_bytes())
    assert verdict(project, cache) == anew
    assert verdict(project, cache) == anew
