"""What others refer to by an id made from its name gets that id written down, so that it may be renamed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.lint.fix import Change, is_plain_text
from cjmap.lint.kit.meant import target_of
from cjmap.lint.kit.written import documents_of
from cjmap.model.claims import Opportunity
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place
from cjmap.model.project_maps import ProjectMaps
from cjmap.model.record import Record
from cjmap.model.references import references_of
from cjmap.source.edits import Edit, break_after, text_place
from cjmap.source.nodes import Document, Mapping, Scalar

__all__ = ["FIX", "ids"]

_LEAD = re.compile(r"[ ]*(?:-[ ]+)*")
"""What may stand on a line before the first key of a mapping, or the text of a list item."""
_IN_BRACKETS = re.compile(r"[^\[\]{},:#\"']+")
"""Text that means the same inside braces as outside."""


def ids(project: ProjectMaps, found: Sequence[Diagnostic]) -> Iterator[Change]:
    """A change for each thing without an id that something else names by the id made for it."""
    documents = {document.path: document for document in documents_of(project)}
    for journey_map in project.maps:
        document = documents.get(journey_map.path)
        if document is not None:
            for kind, id_ in sorted({*_named_here(journey_map), *_named_elsewhere(journey_map, project)}):
                change = _written(journey_map.known[kind][id_], id_, document)
                if change:
                    yield change


def _named_here(journey_map: JourneyMap) -> Iterator[tuple[str, str]]:
    for reference in references_of(journey_map):
        target = target_of(reference, journey_map)
        if target and target[0] in journey_map.known and target[0] != "source":
            yield target


def _named_elsewhere(journey_map: JourneyMap, project: ProjectMaps) -> Iterator[tuple[str, str]]:
    """Pain points of this map that a later one says it does away with."""
    pains = journey_map.known["pain point"]
    for other in project.maps:
        improved = other.journey.improves or ()
        holders: list[Place | Opportunity] = [*other.places, *other.opportunities]
        for holder in holders:
            for resolution in holder.resolves or ():
                named, hash_sign, pain = resolution.id.rpartition("#")
                if (journey_map.id == named if hash_sign else journey_map.id in improved) and pain in pains:
                    yield from [("pain point", pain)] if pain not in pains.ambiguous else []


def _written(thing: Record, id_: str, document: Document) -> Change | None:
    """The id written beside the name of a thing; None where there is one, or no safe place for it."""
    node, key = thing.node, type(thing).shorthand
    if node is None or node.document is not document or not is_plain_text(id_):
        return None
    told = f"wrote id: {id_}, which others refer to"
    if isinstance(node, Mapping):
        edit = _beside(node, key, id_) if "id" not in node else None
        return Change(document, (*node.path, "id"), id_, (edit,), told) if edit else None
    edits = _spelt_out(node, key, id_) if isinstance(node, Scalar) and key != "persona" else ()
    return Change(document, node.path, {key: str(node), "id": id_}, edits, told) if edits else None


def _beside(node: Mapping, key: str, id_: str) -> Edit | None:
    """The id after the name: in braces behind a comma, else on a line of its own."""
    name, place = node.get(key), node.keys_at.get(key)
    if not isinstance(name, Scalar) or place is None or text_place(name) is None or not _on_one_line(name, place[0]):
        return None
    if node.flow:
        written = '"id": "{}"' if node.document.text[place[0]] == '"' else "id: {}"
        return Edit(name.end, name.end, f", {written.format(id_)}")
    before = _before(name.document, place[0])
    return _next_line(name, len(before), id_) if _LEAD.fullmatch(before) else None


def _spelt_out(node: Scalar, key: str, id_: str) -> tuple[Edit, ...]:
    """The edits that make a mapping of a text that stands alone: on two lines in a list with dashes, else in braces."""
    if text_place(node) is None or not _on_one_line(node, node.start):
        return ()
    before = _before(node.document, node.start)
    in_braces = node.parent is not None and node.parent.flow
    if not in_braces and _LEAD.fullmatch(before) and before.endswith(" ") and "-" in before:
        return Edit(node.start, node.start, f"{key}: "), _next_line(node, len(before), id_)
    if node.plain and not _IN_BRACKETS.fullmatch(node):
        return ()
    if _is_like_json(node):
        return Edit(node.start, node.start, f'{{"{key}": '), Edit(node.end, node.end, f', "id": "{id_}"}}')
    return Edit(node.start, node.start, f"{{{key}: "), Edit(node.end, node.end, f", id: {id_}}}")


def _is_like_json(node: Scalar) -> bool:
    """Whether a text is in double quotes in a file that begins as JSON does, so that its keys are in quotes too."""
    return not node.plain and re.match(r"\s*[{\[]\s*\"", node.document.text) is not None


def _next_line(name: Scalar, indent: int, id_: str) -> Edit:
    """A line for the id after the one that a name ends on, comments on that line included."""
    at = name.document.line_end(name.end)
    return Edit(at, at, f"{break_after(name.document, at)}{' ' * indent}id: {id_}")


def _before(document: Document, index: int) -> str:
    """What stands on a line before an index."""
    line = document.place(index)[0]
    return document.text[document.line_starts[line - 1] : index]


def _on_one_line(name: Scalar, start: int) -> bool:
    return name.document.place(start)[0] == name.document.place(name.end)[0]


FIX = ids
