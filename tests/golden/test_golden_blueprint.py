"""The blueprint of an example, as it looked when somebody last looked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from test_golden import elided, listed

from cjmap.drawing.sheet import dump
from cjmap.pipeline import lay_out, render
from sheets import OPTIONS, example

BLUEPRINT = replace(OPTIONS, view="blueprint")
CITY = "examples/city-appointment/identity-card.cjm.yaml"


def test_the_blueprint_is_as_it_was(golden: Callable[[str, str], None]) -> None:
    dumped = dump(lay_out(example(CITY), BLUEPRINT))
    golden("identity-card.blueprint.sheet.txt", elided("\n".join(listed(dumped))) + "\n")


@pytest.mark.parametrize("to", ["md", "dot"])
def test_the_blueprint_reads_as_it_did(to: str, golden: Callable[[str, str], None]) -> None:
    golden(f"identity-card.blueprint.{to}", render(example(CITY), to, BLUEPRINT))
