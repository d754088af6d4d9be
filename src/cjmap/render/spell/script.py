"""The script of a page: hand-written files put together, and the hash by which the page's policy lets it run."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256

from cjmap.resources import folder

__all__ = ["PARTS", "page_script", "script_hash", "words_said"]

_SAID = re.compile(r'\bsay\("([^"]+)"')

PARTS = ("parts", "things", "walk", "panel", "search", "sheet", "tools", "start")
"""The files of `templates/render/page` in the order they are read: small parts first, what starts them last."""


@cache
def page_script() -> str:
    """The whole script, in a scope of its own and in strict mode."""
    files = folder("templates") / "render" / "page"
    told = "\n".join((files / f"{name}.js").read_text(encoding="utf-8") for name in PARTS)
    return f'(() => {{\n"use strict";\n{told}}})();\n'


@cache
def words_said(script: str) -> tuple[str, ...]:
    """The English words that the script says, which the page gives it in its own language."""
    return tuple(sorted(set(_SAID.findall(script))))


def script_hash(script: str) -> str:
    """The script as a content security policy names it: `sha256-…`."""
    return f"sha256-{b64encode(sha256(script.encode()).digest()).decode()}"
