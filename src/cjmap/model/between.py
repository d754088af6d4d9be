"""References between the maps of a project: which journey details, improves or follows which."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.nearest import did_you_mean
from cjmap.model.outline import Outline

__all__ = ["between_maps", "same_ids"]

Found = Iterator[Diagnostic]
_Other = Callable[[str], Outline | None]


def between_maps(outline: Outline, known: Collection[str], other: _Other) -> Found:
    """An error for each reference to a map, or to a pain point of an improved map, that leads nowhere.

    `known` are the ids of the project's maps; `other` gives the outline of one of them.
    """
    for name, at in outline.named:
        if name not in known:
            hint = did_you_mean(name, sorted(known)) or f"known: {', '.join(sorted(known)[:8])}"
            yield _unknown(f"there is no journey “{name}” in this project", at, hint)
    for reference, at in outline.resolves:
        yield from _resolves(reference, at, outline.improves, known, other)


def _resolves(reference: str, at: Span, improved: list[str], known: Collection[str], other: _Other) -> Found:
    named, hash_sign, pain = reference.rpartition("#")
    candidates = [named] if hash_sign else improved
    if not candidates:
        message = "`resolves` names a pain point of an earlier map, but this map improves none"
        yield _unknown(message, at, "say which: add a line `improves: …` to this map")
        return
    if hash_sign and named not in known:
        yield _unknown(f"there is no journey “{named}” in this project", at, did_you_mean(named, sorted(known)))
    others = {name: one for name in candidates if name in known and (one := other(name))}
    held = [name for name, one in others.items() if pain in one.pains]
    if len(held) > 1:
        message, hint = (
            f"{' and '.join(held)} both have a pain point “{pain}”",
            f"say which: {held[0]}#{pain}",
        )
        yield Diagnostic("ambiguous-reference", Severity.ERROR, message, at, hint)
    elif held and pain in others[held[0]].ambiguous:
        message, hint = (
            f"several pain points of {held[0]} go by “{pain}”",
            "give the one you mean an `id:` of its own there",
        )
        yield Diagnostic("ambiguous-reference", Severity.ERROR, message, at, hint)
    elif not held and others:
        ids = [id_ for one in others.values() for id_ in one.pains]
        hint = did_you_mean(pain, ids) or (f"known: {', '.join(ids[:8])}" if ids else "it has no pain points")
        yield _unknown(f"there is no pain point “{pain}” in {', '.join(others)}", at, hint)


def same_ids(outlines: Iterable[Outline]) -> Found:
    """An error for each map of one project whose id another one has."""
    first: dict[str, Outline] = {}
    for one in outlines:
        earlier = first.setdefault(one.id, one)
        if earlier is not one:
            message = f"two maps have the id “{one.id}”; the other is {earlier.path}"
            yield Diagnostic("duplicate-id", Severity.ERROR, message, one.id_at, "give one of them an `id:` of its own")


def _unknown(message: str, at: Span, hint: str | None) -> Diagnostic:
    return Diagnostic("unknown-reference", Severity.ERROR, message, at, hint)
