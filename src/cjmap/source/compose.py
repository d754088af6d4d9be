"""From the parser's events to nodes, in one pass that never recurses: hostile depth cannot crash it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.source.aliases import copy_of, merged
from cjmap.source.limits import MOST_DEPTH, Refused
from cjmap.source.misread import cut_by_comma, text_around
from cjmap.source.nodes import Document, Mapping, Node, Scalar, Sequence
from cjmap.source.scalars import LONGEST_NULL, NULLS

__all__ = ["Composer"]

_CORE = "tag:yaml.org,2002:"
_ALLOWED = frozenset(_CORE + name for name in ("str", "int", "float", "bool", "null", "map", "seq"))
_KEY: Final = None
"""The pending key of a mapping that waits for its next key."""
_NOWHERE: Final = -1
"""The pending key of a value that is read but not kept."""


class Composer:
    """Builds the nodes of one document; keeps what was built when the parser stops half-way.

    `holder` is the mapping or list being filled and `key` the key that waits for its value; `outer` holds the
    same for those around it. `last` is where the scalar read last begins, for finding out where a quote was left open.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.root: Node | None = None
        self.found: list[Diagnostic] = []
        self.holder: Mapping | Sequence | None = None
        self.key: str | int | None = _KEY
        self.outer: list[tuple[Mapping | Sequence | None, str | int | None]] = []
        self.anchors: dict[str, Node] = {}
        self.copied = 0
        self.last: int | None = None
        self._holders = document.holders
        document.has_blanks = False
        self._used: set[str] = set()
        self._names: dict[str, str] = {}
        self._merges: dict[int, list[Mapping]] = {}

    def read(self, next_event: Callable[[], Any]) -> None:
        """Read events until the stream or the first document ends.

        Raises `Refused` for what is too deep or too large, and whatever the parser raises.
        """
        documents = 0
        while (event := next_event()) is not None:
            kind = type(event)
            if kind is ScalarEvent:
                if event.tag is not None or event.anchor is not None:
                    self._marked(event)
                elif self.key is _KEY and type(holder := self.holder) is Mapping:
                    self.last = event.start_mark.index
                    self.key = self._name(event.value, self.last, event.end_mark.index, holder)
                else:
                    self._place(self._scalar(event))
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self._open(event, Mapping() if kind is MappingStartEvent else Sequence())
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._close(event.end_mark.index)
            elif kind is AliasEvent:
                self._alias(event)
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    mark = event.start_mark.index
                    message = "this file holds several documents; only the first is read"
                    hint = "Give each its own file, or take out the line `---`."
                    self._report("several-documents", message, mark, mark + 3, hint)
                    return

    def _report(
        self,
        code: str,
        message: str,
        start: int,
        end: int,
        hint: str | None = None,
        related: tuple[tuple[Span, str], ...] = (),
    ) -> None:
        span = self.document.span(start, end)
        self.found.append(Diagnostic(code, Severity.ERROR, message, span, hint, related))

    def _scalar(self, event: Any) -> Scalar:
        node = Scalar(event.value)
        if len(node) <= LONGEST_NULL or node.isspace():
            self.document.has_blanks |= not node.strip() or node in NULLS
        node.document = self.document
        node.tag = None
        node.start, node.end = event.start_mark.index, event.end_mark.index
        node.plain = not event.style
        self.last = node.start
        return node

    def _marked(self, event: Any) -> None:
        """A scalar with a tag or an anchor."""
        node = self._scalar(event)
        if event.tag is not None:
            keep = self._tagged(event.tag, node.start, node.end if node.plain else None)
            node.tag = event.tag.removeprefix(_CORE) if event.tag in _ALLOWED else "str"
            if not keep:
                self.key = _NOWHERE if type(self.holder) is Mapping and self.key is not _KEY else self.key
                if self.holder is None or type(self.holder) is Sequence:
                    return
        if event.anchor is not None:
            self.anchors[event.anchor] = node
        self._place(node)

    def _open(self, event: Any, node: Mapping | Sequence) -> None:
        node.document, node.parent, node.key = self.document, None, None
        node.start, node.end = event.start_mark.index, event.end_mark.index
        node.flow = bool(event.flow_style)
        if type(node) is Mapping:
            node.keys_at = {}
        if len(self.outer) >= MOST_DEPTH:
            raise Refused("too-deep", f"more than {MOST_DEPTH} levels, one inside the other", node.start)
        if event.anchor is not None:
            self.anchors[event.anchor] = node
        keep = event.tag is None or self._tagged(event.tag, node.start, None)
        if keep:
            self._place(node)
        elif type(self.holder) is Mapping:
            self.key = _KEY if self.key is not _KEY else _NOWHERE
        self._holders.append(node)
        self.outer.append((self.holder, self.key))
        self.holder, self.key = node, _KEY

    def _close(self, end: int) -> None:
        node = self.holder
        assert node is not None
        node.end = end if end > node.start else node.start
        if type(node) is Mapping and (sources := self._merges.pop(id(node), None)):
            merged(node, sources)
        if node.flow and len(node) > 1:
            self.found += cut_by_comma(node)
        self.holder, self.key = self.outer.pop()

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        node = self.anchors.get(event.anchor)
        self._used.add(event.anchor)
        if node is None:
            node = Scalar(f"*{event.anchor}")
            node.document, node.start, node.end = self.document, start, end
            node.plain, node.tag = False, None
            message = f"text that begins with `*` needs quotes: nothing here is called `&{event.anchor}`"
            self._report("unquoted-text", message, start, end, self._quote_hint(start, end))
        elif node is self.holder or any(node is holder for holder, _ in self.outer):
            message = f"`*{event.anchor}` stands inside what it repeats, so it would never end"
            self._report("alias-cycle", message, start, end, f"Write the text out instead of `*{event.anchor}`.")
            node = Scalar("")
            node.document, node.start, node.end = self.document, start, end
            node.plain, node.tag = True, None
        else:
            node, count = copy_of(node, self.copied, start)
            self.copied = count
        node.parent, node.key = None, None
        self._place(node)

    def _place(self, node: Node) -> None:
        """Put a node where it belongs: as the next item, as the value of the pending key, or as the key."""
        holder = self.holder
        if type(holder) is Mapping:
            key = self.key
            if key is _KEY:
                self.key = self._key_of(node, holder)
                return
            self.key = _KEY
            if key is _NOWHERE:
                return
            node.parent, node.key = holder, key
            if key == "<<":
                self._merge(node, holder)
            else:
                holder[key] = node  # type: ignore[index]
        elif type(holder) is Sequence:
            node.parent, node.key = holder, len(holder)
            holder.append(node)
        else:
            node.parent = node.key = None
            self.root = node if self.root is None else self.root

    def _key_of(self, node: Node, holder: Mapping) -> str | int:
        """The key to use, or `_NOWHERE` when its value cannot be kept."""
        if not isinstance(node, Scalar):
            message = "a key must be text, not a list or a mapping"
            hint = "Text that begins with `[` or `{` needs quotes."
            self._report("bad-key", message, node.start, node.start + 1, hint)
            return _NOWHERE
        return self._name(str(node), node.start, node.end, holder)

    def _name(self, text: str, start: int, end: int, holder: Mapping) -> str | int:
        """The key that a text is, or `_NOWHERE` when the mapping has it already."""
        key = self._names.setdefault(text, text)
        first = holder.keys_at.get(key)
        if first is not None:
            related = ((self.document.span(*first), "first here"),)
            message = f"`{key}` stands twice in the same mapping; the second is not read"
            self._report("duplicate-key", message, start, end, _duplicate_hint(key, holder.key), related)
            return _NOWHERE
        holder.keys_at[key] = (start, end)
        return key

    def _merge(self, node: Node, holder: Mapping) -> None:
        given = list(node) if isinstance(node, Sequence) else [node]
        sources = [source for source in given if isinstance(source, Mapping)]
        self._merges[id(holder)] = sources
        if len(sources) == len(given):
            return
        message = "`<<` takes a mapping, or a list of mappings, to copy keys from"
        self._report("bad-merge", message, node.start, max(node.end, node.start + 1))

    def _tagged(self, tag: str, start: int, end: int | None) -> bool:
        """Whether a value with this tag is kept; reports it when not. `end` is where a plain text ends."""
        if tag in _ALLOWED:
            return True
        shown = tag.replace(_CORE, "!!")
        message = f"the tag `{shown}` is not read: cjmap takes plain YAML only"
        hint = "Take the tag out." if end is None else self._quote_hint(start, end)
        self._report("tag-refused", message, start, start + len(shown), hint)
        return False

    def _quote_hint(self, start: int, end: int) -> str | None:
        """Advice to put the text between two indexes in quotes, with the line to paste."""
        index, inside = self.document.index, self.holder is not None and self.holder.flow
        line = text_around(self.document, index(start), index(end), inside)
        return f"If it is text, quote it:\n{line}" if line else None

    def unused(self) -> list[Diagnostic]:
        """A warning for each text whose first word, with `&`, became an anchor that nothing refers to."""
        before = len(self.found)
        for name, node in self.anchors.items():
            if name not in self._used and isinstance(node, Scalar) and node.plain:
                message = f"`&{name}` is read as the name of an anchor, which nothing refers to, not as text"
                end = node.start + len(name) + 1
                self._report("unquoted-text", message, node.start, end, self._quote_hint(node.start, node.end))
        found, self.found = self.found[before:], self.found[:before]
        return [warning._replace(severity=Severity.WARNING) for warning in found]


def _duplicate_hint(key: str, holder: str | int | None) -> str:
    if holder == f"{key}s":
        return f"`{holder}` are a list: begin each with a dash, as in `- {key}: …`, and indent what belongs to it."
    return f"Join the two, or rename one `{key}`."
