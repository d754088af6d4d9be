"""The lifecycle view of an example, as it looked when somebody last looked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from test_golden import elided, listed

from cjmap.drawing.sheet import dump
from cjmap.pipeline import lay_out, render
from sheets import OPTIONS, example, map_of

LIFECYCLE = replace(OPTIONS, view="lifecycle")
SUBSCRIPTION = "examples/meal-kit/subscription.cjm.yaml"


def test_the_wheel_is_as_it_was(golden: Callable[[str, str], None]) -> None:
    dumped = dump(lay_out(example(SUBSCRIPTION), LIFECYCLE))
    golden("subscription.lifecycle.sheet.txt", elided("\n".join(listed(dumped))) + "\n")


def test_the_wheel_reads_as_it_did(golden: Callable[[str, str], None]) -> None:
    golden("subscription.lifecycle.md", render(example(SUBSCRIPTION), "md", LIFECYCLE))


def test_the_source_of_the_wheel_is_as_it_was(golden: Callable[[str, str], None]) -> None:
    golden("graph/subscription.lifecycle.gv", render(example(SUBSCRIPTION), "dot", LIFECYCLE))


def test_a_closed_wheel_leads_from_its_last_stage_to_the_first_in_its_source() -> None:
    text = "journey: Round\ntype: lifecycle\nstages: [Joins, Stays, Renews]\n"
    drawn = render(map_of(text), "dot", LIFECYCLE).splitlines()
    assert [line.split(" [")[0].strip() for line in drawn if "->" in line] == ["n1 -> n2", "n2 -> n3", "n3 -> n1"]
