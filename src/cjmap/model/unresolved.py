"""References inside one map that lead nowhere, or to one of several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.claims import Cause
from cjmap.model.ids import Known, plural
from cjmap.model.map import JourneyMap
from cjmap.model.nearest import did_you_mean
from cjmap.model.persona import Persona
from cjmap.model.references import Reference, references_of
from cjmap.source.nodes import Scalar

__all__ = ["unresolved"]

_ARTICLES = {"opportunity": "an opportunity", "item": "an item behind the scenes"}
_KINDS = {"item": "item behind the scenes"}
_MOST_LISTED = 8
_LEADS_TO = ("pain point", "touchpoint", "stage", "opportunity", "item", "persona")
"""What the words of a headline may lead to, that which lends them a colour first."""
_LINK = re.compile(r"\[[^\[\]\n]+\]\(#([^()\s]+)\)")


def unresolved(journey_map: JourneyMap) -> list[Diagnostic]:
    """An error for each reference within the map that leads nowhere, or to one of several."""
    known = journey_map.known
    doubted = [one for one in references_of(journey_map) if not _is_plain(one.name, known[one.kinds[0]])]
    in_map = (found for one in doubted for found in _wrong_with(one, journey_map))
    in_personas = (found for one in journey_map.personas for found in _in_persona(one, journey_map))
    return [*_in_finding(journey_map), *in_personas, *in_map]


def _in_finding(journey_map: JourneyMap) -> Iterator[Diagnostic]:
    """Words of the headline that lead to nothing on the map, as in `[nineteen minutes](#slow-bil)`."""
    for link in _LINK.finditer(journey_map.journey.finding or ""):
        name = link[1]
        if not any(name in journey_map.known[kind] for kind in _LEADS_TO):
            names = [id_ for kind in _LEADS_TO for id_ in journey_map.known[kind]]
            message = f"`finding` leads to “{name}”, and nothing on this map has that id"
            hint = _by_name(journey_map, _LEADS_TO, name) or did_you_mean(name, names)
            hint = hint or "name a pain point, touchpoint or stage by its id"
            place = _place_of(f"#{name}", journey_map)
            yield Diagnostic("unknown-reference", Severity.ERROR, message, place, hint)


def _place_of(words: str, journey_map: JourneyMap) -> Span:
    """Where the words stand in the headline; the whole of it where they are written otherwise there."""
    journey = journey_map.journey
    written = journey.node_of("finding")
    if not isinstance(written, Scalar) or written.document.inserted:
        return journey.span_of("finding")
    at = written.document.text.find(f"({words})", written.start, written.end) + 1
    return written.document.author_span(at, at + len(words)) if at else written.span


def _in_persona(persona: Persona, journey_map: JourneyMap) -> Iterator[Diagnostic]:
    """A persona in a file of its own may cite sources of the project and its own; else those of the map too."""
    own = {**(persona.sources or {}), **(journey_map.project.sources or {})}
    sources = own if persona.span.path != journey_map.path else journey_map.sources
    for name in persona.evidence or ():
        if name not in sources:
            yield _unknown("source", name, list(sources), persona.span_of("evidence"))


def _is_plain(name: str, first: Known) -> bool:
    """Whether a name is the id of what such a name is most often for, as nearly all are."""
    return name in first and name not in first.ambiguous and ":" not in name


def _wrong_with(reference: Reference, journey_map: JourneyMap) -> Iterator[Diagnostic]:
    known = journey_map.known
    kinds, name = reference.sought(known)
    if not kinds:
        wanted = " or ".join(_article(kind) for kind in reference.kinds)
        named = reference.name.partition(":")[0].replace("_", " ")
        message = f"`{reference.key}` names {wanted}, not {_article(named)}"
        yield Diagnostic("unknown-reference", Severity.ERROR, message, reference.span, _or_words(reference, None))
        return
    if name in reference.words:
        return
    found = next((known[kind] for kind in kinds if name in known[kind]), None)
    if found is None:
        names = [id_ for kind in kinds for id_ in known[kind]] + list(reference.words)
        hint = _by_name(journey_map, kinds, name)
        wrong = _unknown(kinds[0], name, names, reference.span, hint)
        yield wrong._replace(hint=_or_words(reference, wrong.hint))
    elif name in found.ambiguous:
        hint = _or_words(reference, f"give the {found.kind} you mean an `id:` of its own, and name that")
        called = f"several {plural(found.kind)} are called “{found.name_of(name)}”"
        message = f"{called}, so “{name}” does not say which is meant"
        yield Diagnostic("ambiguous-reference", Severity.ERROR, message, reference.span, hint)


def _or_words(reference: Reference, hint: str | None) -> str | None:
    """The hint, and for a cause that it may be told in plain words instead."""
    if not isinstance(reference.record, Cause):
        return hint
    return f"{f'{hint}; ' if hint else ''}for plain words write {{text: …}}"


def _article(kind: str) -> str:
    return _ARTICLES.get(kind, f"a {kind}")


def _by_name(journey_map: JourneyMap, kinds: tuple[str, ...], name: str) -> str | None:
    """The id of the one thing that goes by a name: people write names where ids are wanted."""
    folded, known = name.casefold(), journey_map.known
    found = [id_ for kind in kinds for id_ in known[kind] if known[kind].name_of(id_).casefold() == folded]
    return f"did you mean “{found[0]}”?" if len(found) == 1 else None


def _unknown(kind: str, name: str, names: Iterable[str], span: Span, hint: str | None = None) -> Diagnostic:
    listed = list(names)
    hint = hint or did_you_mean(name, listed) or _offer(kind, listed)
    return Diagnostic("unknown-reference", Severity.ERROR, f"there is no {_KINDS.get(kind, kind)} “{name}”", span, hint)


def _offer(kind: str, names: list[str]) -> str:
    if not names:
        return "declare it under `sources:`" if kind == "source" else f"this map has no {plural(kind)} to name"
    return f"known: {', '.join(names[:_MOST_LISTED])}{' …' if len(names) > _MOST_LISTED else ''}"
