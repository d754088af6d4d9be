"""Measure cjmap and compare it with what is promised: `make bench`.

Every figure is the processor time (user and system) of a whole process, unless it says otherwise. What is compared
runs in turns, so that a busy machine slows both alike; ratios are those of the medians. Nothing comes from the cache
but what says so. Exit code 1 when a promise is broken.
"""

from __future__ import annotations

import compileall
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from bench_linters import beside_linters
from bench_rivals import beside_rivals

__all__ = ["main"]

ROOT = Path(__file__).parents[1]
SMALL = ROOT / "examples" / "bella-napoli" / "pizza-night.cjm.yaml"
BOTH = [str(SMALL), str(SMALL.with_name("pizza-night-future.cjm.yaml"))]
CONSOLE = str(Path(sys.executable).parent / "cjmap")
MODULE = [sys.executable, "-m", "cjmap"]
DAY = ["--today", "2026-12-31"]
STAGES, TOUCHPOINTS = 60, 20
COPIES = 100

IN_PROCESS = """
import gc, json, sys, time
from datetime import date
from pathlib import Path
gc.disable()
from cjmap.drawing.options import Options
from cjmap.drawing.theme import theme_named
from cjmap.pipeline import lay_out, load
from cjmap.render import FORMATS
path, times = sys.argv[1], int(sys.argv[2])
one, options = load([path], Path.cwd()).maps[0], Options(date(2026, 12, 31))
spell = FORMATS.load("svg").of_sheet
spell(lay_out(one, options), theme_named("light"))
laid_out, spelt = [], []
for _ in range(times):
    start = time.process_time()
    sheet = lay_out(one, options)
    between = time.process_time()
    spell(sheet, theme_named("light"))
    laid_out.append(between - start)
    spelt.append(time.process_time() - between)
touchpoints = sum(len(stage.touchpoints or ()) for stage in one.journey.stages)
print(json.dumps([1000 * min(laid_out), 1000 * min(spelt), touchpoints]))
"""


class Promise(NamedTuple):
    """A ratio of two commands that may not exceed `most`."""

    what: str
    command: str
    than: str
    most: float


class PerTouchpoint(NamedTuple):
    """Milliseconds to lay out and to spell a map, everything being imported, and its touchpoints."""

    lay_out: float
    spell: float
    touchpoints: int

    @property
    def each(self) -> float:
        """Milliseconds for one touchpoint."""
        return (self.lay_out + self.spell) / self.touchpoints


PROMISES = (
    Promise("--version", "cjmap --version", "bare python", 2),
    Promise("validate", "cjmap validate", "import line", 1.5),
    Promise("diff of two maps", "cjmap diff", "validate both maps", 1.5),
    Promise(f"{COPIES} maps again, nothing changed", "render unchanged maps", "bare python", 30),
    Promise(f"the verdict on {COPIES} maps, nothing changed", "validate unchanged maps", "bare python", 20),
)


def main() -> int:
    """Print every figure; 1 when a promise is broken."""
    compileall.compile_dir(ROOT / "src", quiet=1)  # as an installed package is
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        giant, alike, many = _write_maps(folder)
        out = ["--out", str(folder / "drawn"), "--no-cache", *DAY]
        os.environ["CJMAP_CACHE"] = str(folder / "cache")
        unchanged = [CONSOLE, "render", str(many), "--to", "svg", "--out", str(folder / "kept"), *DAY]
        subprocess.run(unchanged, check=True, stderr=subprocess.DEVNULL)
        print("small commands, milliseconds of processor time, 25 turns")
        quick = measured(
            {
                "bare python": [sys.executable, "-I", "-c", "pass"],
                "import line": [sys.executable, "-c", "from pydantic import BaseModel; import yaml, typer"],
                "what validate imports": [sys.executable, "-c", "import yaml, typer"],
                "cjmap --version": [CONSOLE, "--version"],
                "python -m cjmap --version": [*MODULE, "--version"],
                "cjmap validate": [CONSOLE, "validate", "--no-cache", str(SMALL)],
                "python -m cjmap validate": [*MODULE, "validate", "--no-cache", str(SMALL)],
                "validate both maps": [CONSOLE, "validate", "--no-cache", *BOTH],
                "cjmap diff": [CONSOLE, "diff", *BOTH],
                "cjmap render --to svg": [CONSOLE, "render", str(SMALL), "--to", "svg", *out],
                "cjmap render --to html": [CONSOLE, "render", str(SMALL), "--to", "html", *out],
                "render unchanged maps": unchanged,
                "validate unchanged maps": [CONSOLE, "validate", str(many), *DAY],
            },
            25,
        )
        print(f"\nmany maps and a giant of {STAGES} stages with {TOUCHPOINTS} touchpoints each, 3 turns")
        large = measured(
            {
                f"validate {COPIES} maps": [CONSOLE, "validate", "--no-cache", str(many)],
                f"render {COPIES} maps as svg": [CONSOLE, "render", str(many), "--to", "svg", *out],
                "validate the giant": [CONSOLE, "validate", "--no-cache", str(giant)],
                "render the giant as svg": [CONSOLE, "render", str(giant), "--to", "svg", *out],
                "render the giant as html": [CONSOLE, "render", str(giant), "--to", "html", *out],
            },
            3,
        )
        broken = sum(_kept(promise, quick) > promise.most for promise in PROMISES)
        per_map = large[f"render {COPIES} maps as svg"] / COPIES / quick["cjmap render --to svg"]
        print(f"        a map among {COPIES} costs {per_map:.2f} of one alone")
        too_slow = beside_rivals(folder, [CONSOLE, "render", *out], SMALL, many) + beside_linters(folder, CONSOLE)
        return 1 if broken + too_slow + _giant_costs_too_much(giant, alike) else 0


def measured(commands: Mapping[str, Sequence[str]], turns: int) -> dict[str, float]:
    """The median milliseconds of every command, which are printed with the least."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(turns):
        for name, command in commands.items():
            times[name].append(_processor_time(command))
    for name, all_of in times.items():
        print(f"{median(all_of):9.1f}  (least {min(all_of):.1f})  {name}")
    return {name: median(all_of) for name, all_of in times.items()}


def _processor_time(command: Sequence[str]) -> float:
    """Milliseconds of user and system time that a command took. Raises when it fails."""
    nowhere = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, 1, 2)]
    child = os.posix_spawn(command[0], list(command), os.environ, file_actions=nowhere)
    _, status, used = os.wait4(child, 0)
    if status:
        raise SystemExit(f"failed: {' '.join(command)}")
    return 1000 * (used.ru_utime + used.ru_stime)


def _kept(promise: Promise, times: Mapping[str, float]) -> float:
    """The ratio that is promised, which is printed."""
    ratio = times[promise.command] / times[promise.than]
    _tell(promise.what, ratio, promise.most, f"of {promise.than}")
    return ratio


def _tell(what: str, ratio: float, most: float, of: str) -> None:
    print(f"  {'✓' if ratio <= most else '✗'} {ratio:6.2f}  {what}: at most {most:g} {of}")


def _giant_costs_too_much(giant: Path, alike: Path) -> bool:
    """Whether a touchpoint of the giant costs more than 1.5 of one in a small map of the same touchpoints."""
    print("\nlayout and spelling as svg in one process, milliseconds, least of some")
    figures = [_in_process(path, times) for path, times in ((SMALL, 9), (alike, 9), (giant, 3))]
    for name, told in zip(("pizza night", "a small one like the giant", "the giant"), figures, strict=True):
        print(f"{told.lay_out:9.1f} + {told.spell:.1f}, {told.each:.3f} each of {told.touchpoints}  {name}")
    ratio = figures[2].each / figures[1].each
    _tell("the giant's touchpoint", ratio, 1.5, "of one in a small map of the same touchpoints")
    print(f"    {figures[2].each / figures[0].each:6.2f}  of one in pizza night")
    return ratio > 1.5


def _in_process(path: Path, times: int) -> PerTouchpoint:
    command = [sys.executable, "-c", IN_PROCESS, str(path), str(times)]
    return PerTouchpoint(*json.loads(subprocess.run(command, check=True, capture_output=True).stdout))


def _write_maps(folder: Path) -> tuple[Path, Path, Path]:
    """A giant, a small map of the same touchpoints, and a folder with many copies of an example."""
    giant, alike, many = folder / "giant.cjm.yaml", folder / "alike.cjm.yaml", folder / "many"
    giant.write_text(_journey(STAGES, TOUCHPOINTS), encoding="utf-8")
    alike.write_text(_journey(6, 3), encoding="utf-8")
    shutil.copytree(SMALL.parent, many, ignore=shutil.ignore_patterns("*.cjm.yaml"))
    text = SMALL.read_text(encoding="utf-8")
    for copy in range(COPIES):
        (many / f"copy-{copy}.cjm.yaml").write_text(_renamed(text, f"copy-{copy}"), encoding="utf-8")
    return giant, alike, many


def _renamed(text: str, name: str) -> str:
    lines = [line for line in text.splitlines() if not line.startswith("id:")]
    return "\n".join([f"id: {name}", *lines, ""])


def _journey(stages: int, touchpoints: int) -> str:
    """A map whose every touchpoint has what a careful author writes."""
    lines = ["journey: A long way", "stages:"]
    for stage in range(stages):
        lines += [
            f"  - stage: Stage {stage}",
            f"    goal: Get through part {stage} of it",
            "    touchpoints:",
        ]
        for step in range(touchpoints):
            lines += [
                f"      - touchpoint: Takes step {step} of stage {stage}",
                "        channel: web",
                f"        emotion: {(stage * 7 + step * 3) % 5 - 2}",
                f"        thoughts: I wonder whether step {step} was the right one",
                f"        actions: [Reads the page, Fills in form {step}, Waits]",
                f"        pain_points: [Form {step} asks twice for the same]",
                f"        opportunities: [Fill in form {step} from the account]",
            ]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
