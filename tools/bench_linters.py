"""cjmap beside what else checks YAML: check-jsonschema, yamllint and ajv-cli, over a thousand maps of some 290 lines.

The maps are those of `portfolio.py`; the others are given our schema (yamllint has none) and the same files. Seconds on
the clock, one run each, our own before and after each other's: a busy machine slows all of them. What is not here is
fetched into `.venv/linters` once, with npm and pip; what cannot be had is said and left out. yamllint's own complaints
about long lines and missing `---` are switched off, as it would spend its time on writing them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from portfolio import write_portfolio

__all__ = ["beside_linters"]

ROOT = Path(__file__).parents[1]
HOME = ROOT / ".venv" / "linters"
SCHEMA = ROOT / "schemas" / "journey.schema.json"
PYTHON_TOOLS = ("check-jsonschema==0.39.0", "yamllint==1.38.0")
NODE_TOOLS = ("ajv-cli@5.0.0",)
MAPS, MANY = 1_000, 10_000
DAY = ["--today", "2026-11-22"]
RULES = "{extends: default, rules: {line-length: disable, document-start: disable, comments: disable}}"
AJV = ("validate", "--spec=draft2020", "--strict=false")
MOST_A_MAP = 10
"""Kilobytes that memory may grow by with each map: what rules across maps must know of it, and its name."""


class Run(NamedTuple):
    """What one run of a command took: seconds on the clock, of the processors, and megabytes of memory at most."""

    clock: float
    processor: float
    memory: float


def beside_linters(folder: Path, console: str) -> bool:
    """Print how `console`, cjmap's command, does beside the others; whether a promise is broken."""
    print(f"\n{MAPS} maps, beside others that check YAML: seconds on the clock, one run each, cold")
    some, many = folder / "portfolio", folder / "portfolio-of-many"
    write_portfolio(some, MAPS)
    kept = _beside(console, some)
    kept.append(_again(console, some, folder / "verdicts"))
    write_portfolio(many, MANY)
    kept.append(_memory(console, some, many))
    return not all(kept)


def _beside(console: str, some: Path) -> list[bool]:
    cold = [console, "validate", "--no-cache", *DAY]
    commands = _others(some)
    ours = [_run(cold, some)]
    print(f"{ours[0].clock:9.2f}  ({ours[0].processor:.2f} of the processors)  cjmap validate")
    kept = []
    for name, (command, least) in commands.items():
        theirs = _run(command, some)
        ours.append(_run(cold, some))
        print(f"{theirs.clock:9.2f}  {name}, then {ours[-1].clock:.2f} cjmap validate")
        ratio = theirs.clock / ((ours[-2].clock + ours[-1].clock) / 2)
        kept.append(ratio >= least)
        print(f"  {'✓' if kept[-1] else '✗'} {ratio:6.2f}  times as fast as {name}: at least {least:g}")
    return kept


def _others(some: Path) -> Mapping[str, tuple[Sequence[str], float]]:
    """The command of every other program that is here, and how many times as fast cjmap shall be."""
    _fetch()
    maps = [str(path) for path in sorted((some / "maps").iterdir())]
    checker, linter, ajv = (
        HOME / "bin" / "check-jsonschema",
        HOME / "bin" / "yamllint",
        HOME / "node_modules" / ".bin" / "ajv",
    )
    commands = {
        "check-jsonschema": (checker, ["--schemafile", str(SCHEMA), *maps], 20),
        "yamllint": (linter, ["-d", RULES, "maps"], 20),
        "ajv-cli": (ajv, [*AJV, "-s", str(SCHEMA), "-d", "maps/*.yaml"], 0.5),
    }
    for name, (program, *_) in commands.items():
        if not program.exists():
            print(f"  {name} cannot be had here: it is left out")
    return {
        name: ([str(program), *args], least) for name, (program, args, least) in commands.items() if program.exists()
    }


def _fetch() -> None:
    HOME.mkdir(parents=True, exist_ok=True)
    if not (HOME / "bin" / "yamllint").exists():
        subprocess.run([sys.executable, "-m", "venv", str(HOME)], check=False)
        install = [str(HOME / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, *PYTHON_TOOLS], check=False, stderr=subprocess.DEVNULL)
    npm = shutil.which("npm")
    if npm and not (HOME / "node_modules" / ".bin" / "ajv").exists():
        quiet = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run([npm, "install", *quiet, "--prefix", str(HOME), *NODE_TOOLS], check=False)


def _again(console: str, some: Path, cache: Path) -> bool:
    """What the same maps take when nothing has changed, and when one has."""
    bare = min(_run([sys.executable, "-I", "-c", "pass"], some).processor for _ in range(9))
    command, kept = [console, "validate", *DAY], {"CJMAP_CACHE": str(cache)}
    first = _run(command, some, kept)
    unchanged = min(_run(command, some, kept).processor for _ in range(3))
    with (some / "maps" / "map-00007.cjm.yaml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    one = _run(command, some, kept)
    print(f"{first.clock:9.2f}  the first run that keeps verdicts; {one.clock:.2f} when one map has changed")
    ratio = unchanged / bare
    print(f"  {'✓' if ratio <= 20 else '✗'} {ratio:6.2f}  nothing changed: at most 20 of bare python")
    return ratio <= 20


def _memory(console: str, some: Path, many: Path) -> bool:
    """How memory grows with the number of maps, in kilobytes for each."""
    few, all_of = (_run([console, "validate", "--no-cache", *DAY], folder) for folder in (some, many))
    each = 1000 * (all_of.memory - few.memory) / (MANY - MAPS)
    print(f"    {few.memory:.0f} MB for {MAPS} maps, {all_of.memory:.0f} MB for {MANY}, in {all_of.clock:.1f} s")
    print(f"  {'✓' if each <= MOST_A_MAP else '✗'} {each:6.2f}  kilobytes more for each map: at most {MOST_A_MAP}")
    return each <= MOST_A_MAP


def _run(command: Sequence[str], folder: Path, more: Mapping[str, str] | None = None) -> Run:
    """One run of a command in a folder. What it says goes nowhere, and so does its exit code, but for crashes."""
    nowhere = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, 1, 2)]
    before = Path.cwd()
    os.chdir(folder)
    try:
        start = time.perf_counter()
        child = os.posix_spawn(command[0], list(command), os.environ | (more or {}), file_actions=nowhere)
        _, status, used = os.wait4(child, 0)
    finally:
        os.chdir(before)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"failed: {' '.join(command)[:200]}")
    return Run(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000)


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        sys.exit(beside_linters(Path(scratch), str(Path(sys.executable).parent / "cjmap")))
