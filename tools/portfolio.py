"""A made-up portfolio for measuring: many maps of some 300 lines with their settings, personas and source files.

    python tools/portfolio.py FOLDER [MAPS]

All maps are one project, and no two tell the same: stages, channels, feelings and words take turns by the number of
the map. They are written as a careful team writes, so that `cjmap validate` finds next to nothing in them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

__all__ = ["write_portfolio"]

STAGES, TOUCHPOINTS = 6, 3
PERSONAS = ("ada", "bo", "chen", "dina", "emil")
SOURCES = ("interviews", "diaries", "survey", "visits")
CHANNELS = ("website", "app", "phone", "shop", "chat")
THINGS = ("bicycle", "kettle", "lamp", "rucksack", "garden table", "winter coat", "piano", "camera", "desk", "tent")
ACTS = ("Looks for", "Compares", "Asks about", "Orders", "Unpacks", "Repairs")
CURVE = (0.5, 1, -0.5, 0, 1, 1.5, 0.5, -1, 0, 1, 0.5, 1, -0.5, 0.5, 1, 0.5, 1, 1.5)
AREAS = ("north", "south", "east", "west", "centre", "harbour", "hill", "island", "valley", "border")

PROJECT = """\
project: A portfolio for measuring
description: Made up; every figure in it is.
sources:
  interviews: {kind: interview, n: 14, date: 2026-09-18, file: research/interviews.md}
  diaries: {kind: observation, n: 9, date: 2026-10-02, file: research/diaries.md}
  survey: {kind: survey, n: 380, date: 2026-09-30, file: research/survey.md}
  visits: {kind: observation, n: 6, date: 2026-10-11, file: research/visits.md}
"""


def write_portfolio(folder: Path, maps: int) -> None:
    """Write a project of this many maps into `folder`, which is made."""
    for name in ("personas", "research", "maps"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    _write(folder / "cjmap.yaml", PROJECT)
    for name in SOURCES:
        _write(folder / "research" / f"{name}.md", f"# {name.title()}\n\nWhat was heard and seen.\n")
    for name in PERSONAS:
        _write(folder / "personas" / f"{name}.persona.yaml", _persona(name))
    for number in range(maps):
        _write(folder / "maps" / f"map-{number:05}.cjm.yaml", "\n".join([*_map(number), ""]))


def _persona(name: str) -> str:
    return (
        f"persona: {name.title()}\nid: {name}\nrole: Customer\ngoals:\n  - Have what is needed by the weekend\n"
        f"needs: [A straight answer, A fair price]\nevidence: [{SOURCES[len(name) % 4]}]\n"
    )


def _map(number: int) -> Iterator[str]:
    thing = THINGS[number % len(THINGS)]
    yield f"journey: A {thing} for somebody else, area {number}"
    yield f"id: journey-{number}"
    yield f"personas: [{PERSONAS[number % 5]}]"
    yield f"scenario: A present is needed by Saturday, and the {thing} at home is twelve years old."
    yield f"goal: A {thing} that arrives in time and lasts"
    yield f"owner: Team {AREAS[number % 10]}"
    yield "status: approved"
    yield 'reviewed: "2026-11-02"  # in quotes: js-yaml, which ajv-cli reads with, makes a date of it otherwise'
    yield "review_every: 180d"
    yield f"tags: [{AREAS[number % 10]}, retail]"
    yield "evidence: [interviews]"
    yield "stages:"
    for stage in range(STAGES):
        yield from _stage(number, stage, thing)


def _stage(number: int, stage: int, thing: str) -> Iterator[str]:
    name = f"{ACTS[stage]} the {thing}"
    yield f"  - stage: {name}"
    yield f"    goal: Be done with step {stage + 1} before lunch"
    yield f"    owner: Team {AREAS[(number + stage) % 10]}"
    yield f"    duration: {10 + stage * 5} min"
    yield "    touchpoints:"
    for step in range(TOUCHPOINTS):
        yield from _touchpoint(number, stage * TOUCHPOINTS + step, thing)


def _touchpoint(number: int, step: int, thing: str) -> Iterator[str]:
    score = CURVE[(step + number) % len(CURVE)] if step < STAGES * TOUCHPOINTS - 2 else 1.5
    yield f"      - touchpoint: {ACTS[step % 6]} the {thing}, part {step + 1}"
    yield f"        channel: {CHANNELS[(number + step) % 5]}"
    yield "        actions:"
    yield f"          - Reads what others say about part {step + 1}"
    yield "          - Notes the price and the day of delivery"
    yield f"        thoughts: Is this the {thing} that my sister meant?"
    yield "        emotion:"
    yield f"          score: {score}"
    yield f"          feeling: {'relieved' if score > 0 else 'calm' if score == 0 else 'annoyed'}"
    yield f"          evidence: [{SOURCES[step % 4]}]"
    if score < 0:
        yield "        pain_points:"
        yield f"          - pain_point: Nobody in area {number} says when part {step + 1} of the {thing} comes"
        yield f"            id: no-day-{step}"
        yield "            severity: minor"
        yield f"            evidence: [{SOURCES[(step + 1) % 4]}]"
        yield "        opportunities:"
        yield f"          - opportunity: Show the day beside the price of part {step + 1}"
        yield f"            addresses: [no-day-{step}]"
        yield "            impact: 3"
        yield f"            owner: Team {AREAS[step % 10]}"
    yield f"        frontstage: A colleague answers in area {number}"
    yield f"        backstage: The stock of every {thing} is counted at night"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_portfolio(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000)
