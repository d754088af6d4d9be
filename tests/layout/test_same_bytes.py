"""The same map is the same bytes: on any machine, in any place, however often it is drawn."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cjmap.pipeline import render
from sheets import OPTIONS, example

ROOT = Path(__file__).parents[2]
ELSEWHERE = (
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG.UTF-8"},
)
SCRIPT = """
import sys
from datetime import date
from pathlib import Path
from cjmap.drawing.options import Options
from cjmap.pipeline import load, render
(one,) = load([sys.argv[1]], Path.cwd()).maps
for name in ("svg", "html", "md", "json"):
    sys.stdout.buffer.write(render(one, name, Options(date(2026, 11, 22))).encode())
"""


@pytest.mark.parametrize(
    "path", ["examples/bella-napoli/pizza-night.cjm.yaml", "examples/arabic-clinic/first-visit.cjm.yaml"]
)
def test_a_map_is_the_same_bytes_wherever_it_is_drawn(path: str) -> None:
    command = [sys.executable, "-X", "utf8=0", "-c", SCRIPT, path]
    started = [
        subprocess.Popen(command, cwd=ROOT, env={**os.environ, **place}, stdout=subprocess.PIPE) for place in ELSEWHERE
    ]
    first, second = [one.communicate()[0] for one in started]
    here = "".join(render(example(path), name, OPTIONS) for name in ("svg", "html", "md", "json"))
    assert first == second == here.encode()
