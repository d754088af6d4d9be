"""The outside programs, where `make test-tools` has put them: in the folder that `TEST_TOOLS` names."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tool() -> Callable[[str], Path]:
    """A file among the fetched programs: `tool("bin/pre-commit")`; skips the test where it is not there."""

    def find(name: str) -> Path:
        file = Path(os.environ.get("TEST_TOOLS", "test-tools"), name).absolute()
        if not file.is_file():
            pytest.skip(f"{file.name} is not here: make test-tools fetches it")
        return file

    return find
