"""The manual of a rule, read from the docstring of its module: what it finds, why, how bad, examples."""

from __future__ import annotations

import ast
import re
from importlib.util import find_spec
from inspect import cleandoc
from pathlib import Path
from textwrap import dedent

from cjmap.frozen import NamedTuple
from cjmap.lint.rules import RULES

__all__ = ["Manual", "files_of", "manual_of"]

_PART = re.compile(r"^(Why|Severity|Settings|Avoid|Prefer):[ \n]", re.MULTILINE)
_FILE = re.compile(r"^# file: (\S+)$", re.MULTILINE)


class Manual(NamedTuple):
    """What people read about a rule. `avoid` and `prefer` are maps; the first has the finding, the second has not."""

    name: str
    finds: str
    why: str
    severity: str
    settings: str
    avoid: str
    prefer: str

    @property
    def summary(self) -> str:
        """Its first sentence."""
        return re.split(r"(?<=[.!?])\s", " ".join(self.finds.split()), maxsplit=1)[0]


def manual_of(name: str) -> Manual:
    """The manual of the rule `name`, read without running its module. Raises KeyError when there is no such rule."""
    if name not in RULES:
        raise KeyError(name)
    spec = find_spec(f"{RULES.package}.{name.replace('-', '_')}")
    assert spec
    assert spec.origin
    text = cleandoc(ast.get_docstring(ast.parse(Path(spec.origin).read_text(encoding="utf-8"))) or "")
    finds, *parts = _PART.split(text)
    told = dict(zip(parts[::2], parts[1::2], strict=True))
    examples = (dedent(told.get(part, "").strip("\n")).strip() + "\n" for part in ("Avoid", "Prefer"))
    words = (told.get(part, "").strip() for part in ("Why", "Severity", "Settings"))
    return Manual(name, finds.strip(), *words, *examples)


def files_of(example: str) -> dict[str, str]:
    """The files of an example by name: those that `# file:` lines begin, else one map."""
    if not _FILE.search(example):
        return {"example.cjm.yaml": example}
    parts = _FILE.split(example)[1:]
    return {name: text.strip("\n") + "\n" for name, text in zip(parts[::2], parts[1::2], strict=True)}
