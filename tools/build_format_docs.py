"""Fill the tables of docs/format.md from the models. Run it after changing a model.

A table stands between `<!-- fields: Touchpoint -->` and `<!-- end -->`; `<!-- fields: Stage without Place -->` leaves
out the keys that another table tells.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cjmap.model.json_schema import KINDS, definition, schema
from cjmap.model.record import Record

__all__ = ["PAGE", "filled", "main"]

PAGE = Path(__file__).parents[1] / "docs" / "format.md"
_TABLE = re.compile(r"(<!-- fields: (\w+)(?: without (\w+))? -->\n).*?(<!-- end -->)", re.DOTALL)
_WORDS = {
    "text": "text",
    "texts": "text, or a list",
    "flag": "`true` or `false`",
    "flag_or_text": "`true`, `false` or text",
    "number": "a number",
    "count": "a whole number",
    "amount": "an amount",
    "duration": "a length of time",
    "share": "a share",
    "rating": "1 to 5, or `low`, `medium`, `high`",
    "date": "a date",
    "colour": "a colour",
    "formula": "a formula",
    "url": "an address",
    "none": "",
}


def filled(page: str) -> str:
    """The text of the page with every table built anew."""

    def table(found: re.Match[str]) -> str:
        opening, name, other, closing = found.groups()
        skipped = _models()[other].keys() if other else []
        rows = [row for key, row in _rows(name) if key not in skipped]
        head = "\n| key | takes | meaning | example |\n|---|---|---|---|\n"
        return f"{opening}{head}{''.join(rows)}\n{closing}"

    return _TABLE.sub(table, page)


def _models() -> dict[str, type[Record]]:
    """Every record by the name of its class."""
    found: dict[str, type[Record]] = {}
    waiting: list[type[Record]] = [Record]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            found[kind.__name__] = kind
            waiting.append(kind)
    return found


def _rows(name: str) -> Iterator[tuple[str, str]]:
    model = _models()[name]
    written = definition(model)
    needed = set(written.get("required", ()))
    keys = model.keys()
    for key in keys:
        form = written["properties"][key]
        shown = f"**`{key}`**" if key in needed else f"`{key}`"
        example = _yaml(key, form.get("examples", [None])[0])
        yield key, f"| {shown} | {_cell(takes(form))} | {_cell(form['description'])} | `{_cell(example)}` |\n"


def takes(form: dict[str, Any]) -> str:
    """What a key takes, in words, from its schema."""
    if "enum" in form:
        return ", ".join(f"`{option}`" for option in form["enum"] if option is not None)
    if "$ref" in form:
        name = form["$ref"].rpartition("/")[2]
        return _WORDS.get(name, f"[{name.replace('_', ' ')}](#{name.replace('_', '-')})")
    if "anyOf" in form:
        one = takes(form["anyOf"][0])
        more = "text, or a list" if one == "text" else f"{one}, or a list"
        people = ", or per persona" if any(part.get("title") == "per persona" for part in form["anyOf"]) else ""
        named = ", or by name" if any(part.get("title") == "metrics by name" for part in form["anyOf"]) else ""
        none = ", or `[]`" if {"$ref": "#/$defs/none"} in form["anyOf"] else ""
        return more + named + people + none
    if "items" in form:
        return f"a list of {form['minItems']}: {takes(form['items'])} each"
    value = form["additionalProperties"] or next(iter(form["properties"].values()))
    return f"names, each with {takes(value)}"


def _yaml(key: str, example: Any) -> str:
    """An example as one line of YAML."""
    if example is None:
        raise ValueError(f"`{key}` has no example")
    return f"{key}: {_flow(example)}"


def _flow(value: Any, *, inside: bool = False) -> str:
    """A value in braces, in brackets or plain, with quotes where it needs them."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_flow(key)}: {_flow(item, inside=True)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(item, inside=True) for item in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    plain = str(value)
    return json.dumps(plain) if (_RISKY_INSIDE if inside else _RISKY).search(plain) else plain


_RISKY = re.compile(r"^[`*\[{&!%@|>#\"']|: | #|:$|^\?$")
_RISKY_INSIDE = re.compile(rf"{_RISKY.pattern}|[,\[\]{{}}?]")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def main() -> None:
    """Write the page; name schemas that would be out of date with it."""
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(PAGE.parents[1])} for {', '.join(schema(kind)['title'] for kind in KINDS)}")


if __name__ == "__main__":
    main()
