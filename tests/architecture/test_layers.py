"""The contract between the layers, as `pyproject.toml` writes it, is kept."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

LINT = Path(sys.executable).parent / "lint-imports"


def test_every_import_points_downwards(root):
    command = [str(LINT), "--no-logo", "--no-cache"]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
    assert "Layers: data flows one way KEPT" in ran.stdout


def test_only_engines_start_programs(root):
    starting = {
        file.relative_to(root / "src/cjmap").parts[0]
        for file in (root / "src").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        and any(
            name in ("subprocess", "pty") for name in (getattr(node, "module", ""), *(one.name for one in node.names))
        )
    }
    assert starting == {"engines"}
