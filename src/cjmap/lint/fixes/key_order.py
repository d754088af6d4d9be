"""Keys that were found to be out of order change places, each with the comments that are surely its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.frozen import NamedTuple
from cjmap.lint.fix import Change
from cjmap.lint.kit.key_order import first_late, in_order
from cjmap.lint.kit.records import records_in
from cjmap.lint.kit.written import documents_of
from cjmap.model.project_maps import ProjectMaps
from cjmap.model.record import Record
from cjmap.source.edits import Move
from cjmap.source.nodes import Document, Mapping

__all__ = ["FIX", "key_order"]

_LEAD = re.compile(r"[ ]*(?:-[ ]+)*")
_REFERENCE = re.compile(r"(?:^|[:-]\s|[\[{,])\s*[&*][^\s*&]", re.MULTILINE)
"""What may be an anchor or an alias, which have to come in this order."""


def key_order(project: ProjectMaps, found: Sequence[Diagnostic]) -> Iterator[Change]:
    """A change for each record of a map whose keys were found out of order, where it is clear how to move them."""
    spans = {one.span for one in found if one.code == "key-order"}
    readable = {document.path for document in documents_of(project)} & {span.path for span in spans}
    for journey_map in project.maps:
        for record in records_in(journey_map.journey) if journey_map.path in readable else ():
            late = first_late(record)
            if late and record.span_of(late[0]) in spans and (change := _sorted(record, late[0])):
                yield change


def _sorted(record: Record, late: str) -> Change | None:
    node, wanted = record.node, in_order(record)
    if not isinstance(node, Mapping) or not _is_plain(node):
        return None
    keys = list(node)
    rows = _rows(node)
    if not rows or keys[0] == wanted[0]:
        places = _whole_lines(node.document, rows)
    elif _first_is_bare(node, rows[keys.index(wanted[0])]):
        places = _without_indent(node.document, rows)
    else:
        return None
    if len(places) != len(keys):
        return None
    told = f"moved {late} up, where the format has it"
    return Change(node.document, None, None, (), told, Move(places, tuple(keys.index(key) for key in wanted)))


def _is_plain(node: Mapping) -> bool:
    """Whether a mapping has one key a line, all at one column, and nothing that must come before or after another."""
    document, keys = node.document, list(node)
    if node.flow or list(node.keys_at) != keys:
        return False
    starts = [node.keys_at[key][0] for key in keys]
    before = [document.text[document.line_starts[document.place(at)[0] - 1] : at] for at in starts]
    text = document.text[starts[0] : max(one.end for one in node.values())]
    is_aligned = all(one == " " * len(before[0]) for one in before[1:])
    return is_aligned and bool(_LEAD.fullmatch(before[0])) and not _REFERENCE.search(text)


class _Row(NamedTuple):
    """The lines, from 1, of one key: where blank lines above it begin, its comments, it itself, and the last one."""

    blank: int
    words: int
    key: int
    last: int


def _rows(node: Mapping) -> list[_Row]:
    """The lines of each key; nothing where it is unsure whose a comment is."""
    document, column = node.document, node.document.place(node.start)[1]
    heads = [node.key_span(key).line for key in node]
    ends = [max(head, value.span.end_line) for head, value in zip(heads, node.values(), strict=True)]
    rows = [_Row(heads[0], heads[0], heads[0], ends[0])]
    for end, head in zip(ends, heads[1:], strict=False):
        kinds = "".join(_kind(line, column) for line in document.lines[end : head - 1])
        match = _BETWEEN.fullmatch(kinds)
        if match is None:
            return []
        rows[-1] = rows[-1]._replace(last=end + len(match["deeper"]))
        rows.append(_Row(rows[-1].last + 1, head - len(match["own"]), head, 0))
    after = "".join(_kind(line, column) for line in document.lines[ends[-1] :])
    rows[-1] = rows[-1]._replace(last=ends[-1])
    return rows if _AFTER.match(after) else []


_BETWEEN = re.compile(r"(?P<deeper>>*)_*(?P<own>#*)")
_AFTER = re.compile(r"[_<]*(?:x|$)")


def _kind(line: str, column: int) -> str:
    """A sign for a line: blank, a comment at this column, further right or further left, or anything else."""
    words = line.lstrip(" ")
    indent = len(line) - len(words) + 1
    if not words.strip():
        return "_"
    if not words.startswith("#"):
        return "x"
    return "#" if indent == column else ">" if indent > column else "<"


def _first_is_bare(node: Mapping, row: _Row) -> bool:
    """Whether the first key may give way to that of `row`: no comment above either might speak of all of them."""
    line = node.key_span(next(iter(node))).line
    above = next((one for one in reversed(node.document.lines[: line - 1]) if one.strip()), "")
    return row.words == row.key and not above.lstrip().startswith("#")


def _whole_lines(document: Document, rows: Sequence[_Row]) -> tuple[tuple[int, int], ...]:
    """From where to where the lines of each key reach, with the blank lines above it."""
    return tuple((document.line_starts[row.blank - 1], _end(document, row)) for row in rows)


def _without_indent(document: Document, rows: Sequence[_Row]) -> tuple[tuple[int, int], ...]:
    """The same without blank lines and without the indent or dash of the first line, which stay where they are."""
    starts = [document.line_starts[row.words - 1] for row in rows]
    leads = [_LEAD.match(document.text, start) for start in starts]
    return tuple(
        (lead.end() if lead else start, _end(document, row))
        for start, lead, row in zip(starts, leads, rows, strict=True)
    )


def _end(document: Document, row: _Row) -> int:
    return document.line_starts[row.last - 1] + len(document.lines[row.last - 1])


FIX = key_order
