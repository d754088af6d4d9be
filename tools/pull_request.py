"""A pull request to look at: the pizza example before and after somebody changed what they know about paying.

    python tools/pull_request.py FOLDER

Writes the folders `main` and `pay-at-table`, each with the example's project; `cjmap diff main pay-at-table` there
says what changed. The edits are a dozen, of every kind.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parents[1] / "examples" / "bella-napoli"
MAP = "pizza-night.cjm.yaml"
SCANS = """\
      - touchpoint: Scans the code on the table
        id: scan
        channel: bill
        actions: Reads the bill on her phone
        emotion: {score: 0.9, feeling: in control, evidence: [interviews-sep]}
        pain_points:
          - pain_point: Nineteen minutes from asking for the bill to paying it
            id: slow-bill
            severity: critical
            reach: 10/12
            status: resolved
            owner: Floor team
            evidence: [interviews-sep, floor-evenings]
          - pain_point: The page has small print and no way to tip in cash
            id: no-tip
            severity: minor
            reach: 2/12
            owner: Floor team
            evidence: [interviews-sep]
        opportunities:
          - opportunity: Pay at the table by QR code
            id: pay-at-table
            addresses: [slow-bill, no-split, no-tip]
            impact: 5
            effort: 3
            owner: Ines Costa
            status: in-progress
            due: 2027-Q1
        support: Payment page
"""
RATES = """\
      - touchpoint: Rates the evening on the receipt page
        id: rates
        channel: website
        emotion: {score: 0.6, feeling: heard, evidence: [interviews-sep]}
"""
EDITS = (
    ("Two moments nearly lose her, **[a peanut question nobody can answer](#no-allergens)** and "
     "**[nineteen minutes to pay](#slow-bill)**.",
     "One moment nearly loses her, **[a peanut question nobody can answer](#no-allergens)**."),
    ("reviewed: 2026-10-06", "reviewed: 2026-11-20"),
    ("Splits the bill by three", "Splits the bill on three phones"),
    ("{score: -0.6, feeling: awkward, evidence: [interviews-sep]}", "{score: -1.1, feeling: hesitant, assumed: true}"),
    ("{title: Wait for the bill, value: 19,", "{title: Wait for the bill, value: 4,"),
    ("    metrics:\n      nps:", f"{RATES}    metrics:\n      nps:"),
    ("severity: major\n            reach: 6/12\n            owner: Marketing",
     "severity: minor\n            reach: 4/12\n            owner: Marketing"),
    ("            owner: Lea Brandt\n            status: planned", "            status: idea"),
    ("Do they know me at all?", "Do they know me or my friends at all?"),
)  # fmt: skip
FIRST, NEXT = "      - touchpoint: Asks for the bill", "      - touchpoint: Splits the bill"


def edited(text: str) -> str:
    """The map after the change. Raises ValueError when the example has none of the words an edit looks for."""
    start, end = text.index(FIRST), text.index(NEXT)
    text = text[:start] + SCANS + text[end:]
    for before, after in EDITS:
        if before not in text:
            raise ValueError(f"the example does not say any more: {before}")
        text = text.replace(before, after, 1)
    return text


def main(folder: Path) -> None:
    """Write both folders."""
    for name in ("main", "pay-at-table"):
        shutil.copytree(EXAMPLE, folder / name, ignore=shutil.ignore_patterns("*-future.*"), dirs_exist_ok=True)
    file = folder / "pay-at-table" / MAP
    file.write_text(edited(file.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
