"""cjmap beside mermaid-cli and Graphviz, drawing the same journeys: seconds on the clock, of whole processes.

mermaid-cli is fetched with npm once, into `.venv`, and draws in the Chromium of this system. What is not here is
said and left out. Mermaid's `journey` holds stages, touchpoints, scores and personas alone, so it has less to draw.
PNG is drawn at one pixel a CSS pixel by both.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from cjmap.model.map import JourneyMap
from cjmap.pipeline import load

__all__ = ["Contest", "beside_rivals"]

MERMAID = "@mermaid-js/mermaid-cli@11.17.0"
HOME = Path(__file__).parents[1] / ".venv" / "mermaid"
TURNS = 5


class Contest(NamedTuple):
    """What both draw, cjmap's command, mermaid-cli's arguments, and how many times as fast cjmap shall be (0: any)."""

    what: str
    command: Sequence[str]
    mermaid: Sequence[str]
    least: float
    turns: int = TURNS


def beside_rivals(folder: Path, console: Sequence[str], small: Path, many: Path) -> bool:
    """Print how fast each is; whether a promise is broken. `console` draws maps, given their paths and formats."""
    print("\nbeside mermaid-cli and Graphviz, seconds on the clock, medians")
    one = load([str(small)], small.parent).maps[0]
    _beside_dot(folder, one, [*console, str(small), "--to", "svg"])
    mermaid = _mermaid(folder)
    if mermaid is None:
        return False
    copies = len(list(many.glob("*.cjm.yaml")))
    (folder / "one.mmd").write_text(as_mermaid(one), encoding="utf-8")
    block = f"```mermaid\n{as_mermaid(one)}```\n"
    (folder / "many.md").write_text("\n".join([block] * copies), encoding="utf-8")
    cores = str(len(os.sched_getaffinity(0)))

    def single(to: str, least: float) -> Contest:
        drawn = ["-i", str(folder / "one.mmd"), "-o", str(folder / f"one.{'svg' if to == 'html' else to}")]
        command = [*console, str(small), "--to", to, *(["--scale", "1"] if to == "png" else [])]
        return Contest(f"one map to {to.upper()}", command, drawn, least)

    batch = ["-j", cores, "-i", str(folder / "many.md"), "-o", str(folder / "drawn.md")]
    contests = [
        single("svg", 5),
        single("png", 3),
        single("html", 0),
        single("pdf", 0),
        Contest(f"{copies} maps to SVG, {cores} cores", [*console, str(many), "--to", "svg"], batch, 15, 1),
    ]
    lost = [contest.what for contest in contests if not _won(contest, mermaid)]
    return bool(lost)


def as_mermaid(journey_map: JourneyMap) -> str:
    """A map as Mermaid's `journey`: stages, touchpoints, scores from 1 to 5 and the first persona."""
    lines = ["journey", f"  title {_plain(journey_map.journey.journey)}"]
    who = _plain(journey_map.personas[0].persona) if journey_map.personas else "Customer"
    for stage, tasks in _tasks(journey_map):
        lines.append(f"  section {_plain(stage)}")
        lines += [f"    {_plain(name)}: {score}: {who}" for name, score in tasks]
    return "\n".join([*lines, ""])


def as_dot(journey_map: JourneyMap) -> str:
    """A map as a graph: a cluster for each stage, and the touchpoints in order."""
    lines, names = ["digraph {", "  rankdir=LR; node [shape=box]"], 0
    for number, (stage, tasks) in enumerate(_tasks(journey_map)):
        lines.append(f"  subgraph cluster_{number} {{ label={json.dumps(stage)}")
        for name, score in tasks:
            lines.append(f"    n{names} [label={json.dumps(f'{name} ({score})')}]")
            names += 1
        lines.append("  }")
    return "\n".join([*lines, "  " + " -> ".join(f"n{number}" for number in range(names)), "}", ""])


def _tasks(journey_map: JourneyMap) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Every stage's title with its touchpoints (itself where it has none) and their scores from 1 to 5."""
    number = 0
    for stage in journey_map.stages:
        names = [str(one.touchpoint) for one in stage.touchpoints or ()] or [str(stage.stage)]
        yield str(stage.stage), [(name, 1 + (number + place) % 5) for place, name in enumerate(names)]
        number += len(names)


def _plain(text: object) -> str:
    return " ".join("".join(char if char.isalnum() or char in "-’'" else " " for char in str(text)).split())


def _won(contest: Contest, mermaid: Sequence[str]) -> bool:
    rounds = {"ours": contest.command, "theirs": [*mermaid, *contest.mermaid], "ours again": contest.command}
    first, theirs, last = _in_turns(rounds, contest.turns)
    ours = (first + last) / 2
    ratio = theirs / ours
    mark = "·" if not contest.least else "✓" if ratio >= contest.least else "✗"
    promise = f", at least {contest.least:g}" if contest.least else ""
    print(f"  {mark} {ratio:6.1f} times as fast as mermaid-cli{promise}: {contest.what} ({ours:.2f} s, {theirs:.2f} s)")
    return ratio >= contest.least


def _beside_dot(folder: Path, one: JourneyMap, command: Sequence[str]) -> None:
    dot = shutil.which("dot")
    if dot is None:
        print("  there is no `dot` here: Graphviz is left out")
        return
    (folder / "one.dot").write_text(as_dot(one), encoding="utf-8")
    drawn = [dot, "-Tsvg", str(folder / "one.dot"), "-o", str(folder / "one.dot.svg")]
    ours, theirs = _in_turns({"ours": command, "theirs": drawn}, TURNS)
    print(f"  · {theirs / ours:6.1f} times as fast as dot, boxes and arrows alone ({ours:.2f} s, {theirs:.2f} s)")


def _in_turns(commands: Mapping[str, Sequence[str]], turns: int) -> tuple[float, ...]:
    """The median seconds of every command."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(turns):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            times[name].append(time.perf_counter() - start)
    return tuple(median(all_of) for all_of in times.values())


def _mermaid(folder: Path) -> list[str] | None:
    """The command that is mermaid-cli, fetched if need be; None, which is said, where that cannot be."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    npm = shutil.which("npm")
    if chromium is None or npm is None:
        print(f"  there is no {'npm' if npm is None else 'Chromium'} here: mermaid-cli is left out")
        return None
    program = HOME / "node_modules" / ".bin" / "mmdc"
    if not program.exists():
        install = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(HOME), MERMAID]
        HOME.mkdir(parents=True, exist_ok=True)
        if subprocess.run(install, env=os.environ | {"PUPPETEER_SKIP_DOWNLOAD": "1"}, check=False).returncode:
            print("  npm cannot fetch mermaid-cli: it is left out")
            return None
    settings = folder / "puppeteer.json"
    settings.write_text(json.dumps({"executablePath": chromium, "args": ["--no-sandbox"]}), encoding="utf-8")
    return [str(program), "--quiet", "--puppeteerConfigFile", str(settings)]
