"""Every example drawn and compared with what it looked like when somebody last looked: `make golden` accepts a change.

Embedded fonts and pictures are left out, and markup is broken into lines, so that `git diff` shows what moved.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cjmap.drawing.sheet import dump
from cjmap.pipeline import lay_out, render
from sheets import EXAMPLES, OPTIONS, example

WHOLE = ("pizza-night", "first-visit")
"""The examples kept in every format: one that reads from the left, one that reads from the right."""

_EMBEDDED = re.compile(r"(?P<kind>data:[\w/+.-]+;base64,)[A-Za-z0-9+/=]+")
_INSIDE = ("shapes", "bands", "columns", "rows", "cells", "entries", "summary")


def in_lines(markup: str) -> str:
    """Markup with a line for each tag."""
    return re.sub(r">\s*<", ">\n<", elided(markup))


def elided(text: str) -> str:
    """The text without what is embedded in it."""
    return _EMBEDDED.sub(r"\g<kind>…", text)


def listed(value: Any, depth: int = 0) -> Iterator[str]:
    """A dumped sheet as lines, one for each shape, cell and entry, indented by depth."""
    inner = {key: value[key] for key in _INSIDE if key in value}
    own = {key: one for key, one in value.items() if key not in inner and key != "kind"}
    told = ", ".join(f"{key}: {json.dumps(one, ensure_ascii=False)}" for key, one in own.items())
    yield f"{'  ' * depth}{value['kind']} {told}"
    for key, items in inner.items():
        for item in items:
            if key == "summary":
                yield f"{'  ' * depth}  summary {item[0]}"
                yield from (line for entry in item[1] for line in listed(entry, depth + 2))
            else:
                yield from listed(item, depth + 1)


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
