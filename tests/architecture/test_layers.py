"""The contract between the layers, as `pyproject.toml` writes it, is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LINT = Path(sys.executable).parent / "lint-imports"


def test_every_import_points_downwards(root):
    command = [str(LINT), "--no-logo", "--no-cache"]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
    assert "Layers: data flows one way KEPT" in ran.stdout
