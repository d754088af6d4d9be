"""Settings under `tool.cjmap` of a pyproject.toml, as the nodes that YAML would have given."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Any

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.source.nodes import Document, Mapping, Node, Scalar, Sequence

__all__ = ["holds_settings", "parse_toml"]

_TABLE = re.compile(r"^[ \t]*\[\[?[ \t]*(?P<name>[^\]#\n]+?)[ \t]*(?:\]\]?|$)", re.MULTILINE)
_MENTION = re.compile(r"^[^#\n]*\bcjmap[\"']?[ \t]*[.=]", re.MULTILINE)
_KEY = re.compile(r"^[ \t]*(?P<name>[A-Za-z0-9_.\"'*/ -]+?)[ \t]*=[ \t]*(?P<value>[^\n]*)", re.MULTILINE)
_PART = re.compile(r"\"([^\"]*)\"|'([^']*)'|([^.\"'\s]+)")
_WHERE = re.compile(r"\(at line (\d+), column (\d+)\)")
_OURS = ("tool", "cjmap")

Place = tuple[int, int]
Places = dict[tuple[str, ...], tuple[Place, Place]]
"""Where the key of a value stands, and where the value does, by the keys that lead to it."""


def holds_settings(text: str) -> bool:
    """Whether a pyproject.toml has settings of cjmap. It is parsed only where they have no table of their own."""
    if any(_parts(match["name"])[:2] == _OURS for match in _TABLE.finditer(text)):
        return True
    if not _MENTION.search(text):
        return False
    import tomllib

    try:
        return _ours(tomllib.loads(text)) is not None
    except (tomllib.TOMLDecodeError, RecursionError):
        return False


def parse_toml(text: str, path: str) -> Document:
    """The settings as a document whose root is the table `tool.cjmap`; places are those of keys and their lines."""
    import tomllib

    document = Document(path, text)
    try:
        read = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as wrong:
        document.diagnostics.append(_broken(str(wrong), path))
        return document
    settings = {} if _ours(read) is None else _ours(read)
    places = _places(text)
    whole = places.get(_OURS, ((0, 0), (0, 0)))
    document.root = _node(settings, document, places, _OURS, whole, None, None)
    return document


def _ours(read: dict[str, Any]) -> Any:
    tool = read.get("tool")
    return tool.get("cjmap") if isinstance(tool, dict) else None


def _node(
    value: Any, document: Document, places: Places, keys: tuple[str, ...], around: tuple[Place, Place],
    parent: Mapping | Sequence | None, key: str | int | None,
) -> Node:  # fmt: skip
    """A value as a node. What has no place of its own stands where the value around it does."""
    at = places.get(keys, around)
    node: Node
    if isinstance(value, dict):
        node = Mapping()
        node.flow, node.keys_at = True, {}
        for name, item in value.items():
            node[name] = _node(item, document, places, (*keys, name), at, node, name)
            node.keys_at[name] = places.get((*keys, name), at)[0]
    elif isinstance(value, list):
        node = Sequence()
        node.flow = True
        node += [_node(item, document, places, (*keys, str(i)), at, node, i) for i, item in enumerate(value)]
    else:
        node = Scalar(_spelt(value))
        node.plain, node.tag = not isinstance(value, str), None
    node.document, node.parent, node.key = document, parent, key
    node.start, node.end = at[1]
    return node


def _spelt(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, date | datetime | time) else str(value)


def _places(text: str) -> Places:
    """Where the keys and values below `tool.cjmap` stand, as far as each has a line of its own."""
    places: Places = {}
    heads = [*_TABLE.finditer(text)]
    tables = [((), 0), *((_parts(head["name"]), head.end()) for head in heads)]
    for head in heads:
        places.setdefault(_parts(head["name"]), (head.span("name"), head.span("name")))
    for (table, begin), end in zip(tables, [*(head.start() for head in heads), len(text)], strict=True):
        if table[:2] == _OURS[: len(table)]:
            for line in _KEY.finditer(text, begin, end):
                places.setdefault((*table, *_parts(line["name"])), (line.span("name"), line.span("value")))
    return places


def _parts(name: str) -> tuple[str, ...]:
    """The keys of a dotted name, without quotes."""
    return tuple(next(part for part in found if part) for found in _PART.findall(name) if any(found))


def _broken(message: str, path: str) -> Diagnostic:
    where = _WHERE.search(message)
    line, column = (int(where[1]), int(where[2])) if where else (1, 1)
    said = _WHERE.sub("", message).strip()
    return Diagnostic(
        "bad-toml", Severity.ERROR, f"this TOML cannot be read: {said}", Span(path, line, column, line, column)
    )
