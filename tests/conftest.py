"""What every test may use: steady properties, a browser that sees no network, and golden files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from difflib import unified_diff
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).parent / "golden"
DIFF_LINES = 20
os.environ["CJMAP_CACHE"] = str(Path(os.devnull, "none"))  # tests that want a cache name a folder
os.environ.pop("GITHUB_ACTIONS", None)  # where it is set, findings are annotations
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a browser, so that `-m "not browser"` leaves it out."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of the examples."""
    return ROOT / "examples"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, without a network; skips the test where there is none."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium here for the browser tests")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"]
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page, offline; the test fails when a script on it does."""
    context = browser.new_context(offline=True)
    shown = context.new_page()
    broken: list[str] = []
    shown.on("pageerror", lambda error: broken.append(str(error)))
    yield shown
    context.close()
    assert broken == []


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file of that name in `tests/golden`: `golden("pizza-night.svg", drawn)`.

    `make golden` writes the files instead; git shows what changed.
    """

    def compare(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        assert file.exists(), f"there is no tests/golden/{name}; `make golden` writes it"
        kept = file.read_text(encoding="utf-8")
        if kept != text:
            pytest.fail(
                f"tests/golden/{name} says otherwise; `make golden` accepts this:\n{_change(kept, text)}", False
            )

    return compare


def _change(kept: str, text: str) -> str:
    """The first lines that differ, cut where they are long."""
    lines = unified_diff(kept.split("\n"), text.split("\n"), "golden", "now", n=1, lineterm="")
    first = list(islice(lines, DIFF_LINES + 1))
    return "\n".join([line[:160] for line in first[:DIFF_LINES]] + ["…"] * (len(first) > DIFF_LINES))
