"""Every example drawn and compared with what it looked like when somebody last looked: `make golden` accepts a change.

Embedded fonts and pictures are left out, and markup is broken into lines, so that `git diff` shows what moved.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cjmap.drawing.sheet import dump
from cjmap.pipeline import lay_out, render
from sheets import EXAMPLES, OPTIONS, example

WHOLE = ("pizza-night.", "first-visit.")
"""The examples kept in every format: one that reads from the left, one that reads from the right."""

_EMBEDDED = re.compile(r"(?P<kind>data:[\w/+.-]+;base64,|sha256-)[A-Za-z0-9+/=]+")
_APART = re.compile(r"(?P<tag><(?:style|script)\b[^>]*>).*?</(?=style|script)", re.DOTALL)
_USUAL = (None, False, 0, "start", "ltr", "regular")
_WORDS = ("columns", "rows", "summary")


def in_lines(markup: str) -> str:
    """Markup with a line for each tag; style sheets and scripts stand in files of their own."""
    return re.sub(r">\s*<", ">\n<", elided(_APART.sub(r"\g<tag>…</", markup)))


def elided(text: str) -> str:
    """The text without what is embedded in it."""
    return _EMBEDDED.sub(r"\g<kind>…", text)


def listed(value: dict[str, Any], depth: int = 0) -> Iterator[str]:
    """A dumped sheet as lines, one for each band and shape; what it says in words is in the Markdown."""
    told = [brief(key, one) for key, one in value.items() if key not in ("kind", "bands", "shapes", *_WORDS)]
    yield f"{'  ' * depth}{value['kind']} {' '.join(filter(None, told))}"
    for inner in (*value.get("bands", ()), *value.get("shapes", ())):
        yield from listed(inner, depth + 1)


def brief(key: str, value: Any) -> str:
    """A field with its name; nothing for one that is as usual."""
    if key == "runs":
        return " ".join(f"{run['face']}@{run['offset']:g}+{run['width']:g}={run['text']!r}" for run in value)
    if value in _USUAL or (key, value) == ("stroke_width", 1):
        return ""
    return f"{key}={round(value, 2):g}" if isinstance(value, float | int) else f"{key}={value}"


@pytest.mark.parametrize("path", EXAMPLES)
def test_the_sheet_is_as_it_was(path: str, golden: Callable[[str, str], None]) -> None:
    dumped = dump(lay_out(example(path), OPTIONS))
    golden(f"{name_of(path)}.sheet.txt", elided("\n".join(listed(dumped))) + "\n")


@pytest.mark.parametrize("path", EXAMPLES)
def test_the_markdown_is_as_it_was(path: str, golden: Callable[[str, str], None]) -> None:
    golden(f"{name_of(path)}.md", render(example(path), "md", OPTIONS))


@pytest.mark.parametrize("to", ["svg", "html", "json"])
@pytest.mark.parametrize("path", [path for path in EXAMPLES if Path(path).name.startswith(WHOLE)])
def test_every_format_is_as_it_was(path: str, to: str, golden: Callable[[str, str], None]) -> None:
    spelt = render(example(path), to, OPTIONS)
    golden(f"{name_of(path)}.{to}", spelt if to == "json" else in_lines(spelt))


def name_of(path: str) -> str:
    return Path(path).name.removesuffix(".cjm.yaml")


def test_no_golden_file_is_left_of_something_gone() -> None:
    named = {name_of(path) for path in EXAMPLES}
    kept = {file.name.split(".")[0] for file in Path(__file__).parent.glob("*.*") if file.suffix != ".py"}
    assert kept == named
