"""The contract between the layers, as `pyproject.toml` writes it, is kept."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

LINT = shutil.which("lint-imports", path=str(Path(sys.executable).parent))


def test_every_import_points_downwards(root):
    assert LINT, "import-linter is not installed beside this Python"
    ran = subprocess.run(
        [LINT, "--no-logo", "--no-cache"], cwd=root, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout


def test_the_contract_covers_every_layer_there_is(root):
    """A contract that was turned off by a typing error would be kept by everything."""
    ran = subprocess.run(
        [LINT, "--no-logo", "--no-cache"], cwd=root, capture_output=True, text=True, check=False
    )
    assert "Layers: data flows one way KEPT" in ran.stdout
    assert "0 broken" in ran.stdout
