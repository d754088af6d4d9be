"""A record from a source node, even from a broken one: what is wrong is reported and left out, the rest is read."""

from __future__ import annotations

from typing import Any, TypeVar

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.nearest import meant, nearest
from cjmap.model.reading import MISSING, Misfit, Misfits, Reading
from cjmap.model.record import Record, origin_of
from cjmap.source.nodes import Mapping, Node, Scalar, Sequence

__all__ = ["read_record"]

R = TypeVar("R", bound=Record)
_MOST_PASSES = 12


def read_record(
    model: type[R],
    node: Node | None,
    at: Span,
    personas: frozenset[str] = frozenset(),
    fallback: dict[str, Any] | None = None,
) -> tuple[R | None, list[Diagnostic]]:
    """Read `node` as a `model` and say everything that is wrong with it.

    A value that cannot be read is left out; a required one that is missing is replaced by its `fallback` or by `?`
    after it was reported, so that one mistake does not hide the next. None only when the node is no mapping at all.
    """
    if node is None:
        return None, []
    if not isinstance(node, Mapping):
        called = model.called or model.__name__.lower()
        message = f"a {called} file holds keys and values, such as `{model.keys()[0]}: …`"
        return None, [Diagnostic("wrong-type", Severity.ERROR, message, node.span)]
    reading = Reading(personas, has_blanks=node.document.has_blanks)
    for _ in range(_MOST_PASSES):
        try:
            return model.model_validate(node, reading), list(dict.fromkeys(reading.found))
        except Misfits as wrong:
            helped = [_leave_out(misfit, reading, node, fallback or {}) for misfit in wrong.found]
            if not any(helped):
                break
    return None, list(dict.fromkeys(reading.found))


def _leave_out(misfit: Misfit, reading: Reading, root: Node, fallback: dict[str, Any]) -> bool:
    """Report one misfit and make the next pass do without the value. False when that cannot help."""
    origin = origin_of(misfit.value)
    if not isinstance(origin, Scalar | Mapping | Sequence):
        holder = _deepest(root, misfit.steps[:-1])
        known = len(reading.left_out)
        reading.left_out.add(id(holder))
        return holder is not root and len(reading.left_out) > known
    if misfit.code == MISSING:
        key = str(misfit.steps[-1])
        stand_ins = reading.stand_ins.setdefault(id(origin), {})
        if key in stand_ins:
            return False
        if not _was_left_out(origin, key, reading) and not _is_misspelt(origin, key, reading):
            reading.report("missing-key", f"`{key}` is missing here", _heading(origin), _missing_hint(key, origin))
        stand_ins[key] = (fallback if origin is root else {}).get(key, "?")
        return True
    if id(origin) in reading.left_out:
        return False
    reading.report(misfit.code, misfit.message, origin.span, misfit.hint)
    reading.left_out.add(id(origin))
    return origin is not root


def _deepest(root: Node, steps: tuple[int | str, ...]) -> Node:
    """The node that these keys lead to, as far as the file has it: what holds a stand-in that does not fit."""
    node = root
    for step in steps:
        inner = node.get(str(step)) if isinstance(node, Mapping) else None
        if isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            inner = node[step]
        if inner is None:
            break
        node = inner
    return node


def _was_left_out(origin: Node, key: str, reading: Reading) -> bool:
    return isinstance(origin, Mapping) and id(origin.get(key)) in reading.left_out


def _is_misspelt(origin: Node, key: str, reading: Reading) -> bool:
    """Whether the missing key stands there under a wrong name, which has been reported as such."""
    if not isinstance(origin, Mapping):
        return False
    unknown = {found.span: found.hint for found in reading.found if found.code == "unknown-key"}
    hints = {name: unknown.get(origin.key_span(name)) for name in origin}
    return any(hint == meant(key) or (hint and nearest(name, [key])) for name, hint in hints.items())


def _heading(origin: Node) -> Span:
    """The first line of a group of keys: a caret under all of it would help nobody."""
    if isinstance(origin, Mapping) and origin:
        return origin.key_span(next(iter(origin)))
    return origin.span


def _missing_hint(key: str, origin: Node) -> str:
    if isinstance(origin, Mapping) and key in origin:
        return f"`{key}:` stands here without a value; write one after the colon"
    return f"add a line `{key}: …`"
