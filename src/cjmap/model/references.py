"""References inside one map: every id that is named must be known, and mean one thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.claims import Cell, Claim, Opportunity
from cjmap.model.emotion import Emotion
from cjmap.model.ids import plural
from cjmap.model.map import JourneyMap, claims_of
from cjmap.model.nearest import did_you_mean
from cjmap.model.persona import Persona
from cjmap.model.place import Place
from cjmap.model.record import Record
from cjmap.source.nodes import Mapping, Scalar

__all__ = ["unresolved"]

_BANDS = ("physical_evidence", "customer", "actions", "frontstage", "backstage", "support")
_ARTICLES = {"opportunity": "an opportunity", "item": "an item behind the scenes"}
_KINDS = {"item": "item behind the scenes"}
_MOST_LISTED = 8


def unresolved(journey_map: JourneyMap) -> list[Diagnostic]:
    """An error for each reference within the map that leads nowhere, or to one of several."""
    return list(_Check(journey_map).all())


class _Check:
    def __init__(self, journey_map: JourneyMap) -> None:
        self.map = journey_map
        self.known = journey_map.known

    def all(self) -> Iterator[Diagnostic]:
        yield from self.each(self.map.journey, "evidence", ("source",))
        for persona in self.map.personas:
            yield from self.persona(persona)
        for place in self.map.places():
            yield from self.place(place)
        for claim in claims_of(self.map):
            if not isinstance(claim, Emotion):
                yield from self.claim(claim)
        for pain_point in self.map.pain_points():
            if pain_point.same_as:
                yield from self.one(pain_point, "same_as", pain_point.same_as, ("pain point",))
            for cause in pain_point.caused_by or ():
                if cause.to:
                    for found in self.one(cause, "to", cause.to, ("touchpoint", "stage", "item", "pain point")):
                        hint = f"{found.hint}; " if found.hint else ""
                        yield found._replace(hint=f"{hint}for plain words write {{text: …}}")

    def persona(self, persona: Persona) -> Iterator[Diagnostic]:
        """A persona in a file of its own may cite sources of the project and its own; else those of the map too."""
        sources = {**(persona.sources or {}), **(self.map.project.sources or {})}
        shared = persona.span.path != self.map.path
        for name in persona.evidence or ():
            if name not in (sources if shared else self.map.sources):
                yield self.unknown(
                    "source", name, list(sources if shared else self.map.sources), persona.span_of("evidence")
                )

    def place(self, place: Place) -> Iterator[Diagnostic]:
        yield from self.each(place, "personas", ("persona",))
        yield from self.each(place, "evidence", ("source",))
        if place.emotion:
            yield from self.emotion(place.emotion)
        for way in place.next or ():
            if isinstance(way.node, Mapping) and not isinstance(way.node_of("to"), Scalar):
                continue  # it was missing, which has been said
            yield from self.one(way, "to", way.to, ("touchpoint", "stage"), ("end",))

    def emotion(self, emotion: Emotion) -> Iterator[Diagnostic]:
        yield from self.each(emotion, "evidence", ("source",))
        written = emotion.node
        for name in emotion.by_persona:
            span = written.key_span(name) if isinstance(written, Mapping) else emotion.span
            yield from self.one(emotion, "by_persona", name, ("persona",), span=span)
        for part in emotion.parts:
            yield from self.emotion(part)

    def claim(self, claim: Claim) -> Iterator[Diagnostic]:
        yield from self.each(claim, "evidence", ("source",))
        if "personas" in type(claim).model_fields:
            yield from self.each(claim, "personas", ("persona",))
        if isinstance(claim, Cell):
            yield from self.each(claim, "to", ("item", "touchpoint", "stage"), _BANDS)
        if isinstance(claim, Opportunity):
            yield from self.each(claim, "addresses", ("pain point",))

    def each(self, record: Record, key: str, kinds: tuple[str, ...], words: Iterable[str] = ()) -> Iterator[Diagnostic]:
        for name in getattr(record, key) or ():
            yield from self.one(record, key, name, kinds, words, record.span_of(key, name))

    def one(
        self,
        record: Record,
        key: str,
        name: str,
        kinds: tuple[str, ...],
        words: Iterable[str] = (),
        span: Span | None = None,
    ) -> Iterator[Diagnostic]:
        span = span or record.span_of(key)
        prefix, colon, rest = name.partition(":")
        if colon and prefix == "journey" and "touchpoint" in kinds:
            return  # another map: the project checks it
        named = prefix.replace("_", " ")
        if colon and named in self.known:
            if named not in kinds:
                wanted = " or ".join(_ARTICLES.get(kind, f"a {kind}") for kind in kinds)
                message = f"`{key}` names {wanted}, not {_ARTICLES.get(named, f'a {named}')}"
                yield Diagnostic("unknown-reference", Severity.ERROR, message, span)
                return
            kinds, name = (named,), rest.strip()
        if name in words:
            return
        found = next((self.known[kind] for kind in kinds if name in self.known[kind]), None)
        if found is None:
            names = [known for kind in kinds for known in self.known[kind]] + list(words)
            yield self.unknown(kinds[0], name, names, span, self.by_name(kinds, name))
        elif name in found.ambiguous:
            hint = f"give the {found.kind} you mean an `id:` of its own, and name that"
            called = f"several {plural(found.kind)} are called “{found.name_of(name)}”"
            message = f"{called}, so “{name}” does not say which is meant"
            yield Diagnostic("ambiguous-reference", Severity.ERROR, message, span, hint)

    def by_name(self, kinds: tuple[str, ...], name: str) -> str | None:
        """The id of the one thing that goes by a name: people write names where ids are wanted."""
        folded = name.casefold()
        found = [
            id_ for kind in kinds for id_ in self.known[kind] if self.known[kind].name_of(id_).casefold() == folded
        ]
        return f"did you mean “{found[0]}”?" if len(found) == 1 else None

    def unknown(self, kind: str, name: str, names: list[str], span: Span, hint: str | None = None) -> Diagnostic:
        hint = hint or did_you_mean(name, names) or _offer(kind, names)
        return Diagnostic(
            "unknown-reference", Severity.ERROR, f"there is no {_KINDS.get(kind, kind)} “{name}”", span, hint
        )


def _offer(kind: str, names: list[str]) -> str:
    if not names:
        return "declare it under `sources:`" if kind == "source" else f"this map has no {plural(kind)} to name"
    return f"known: {', '.join(names[:_MOST_LISTED])}{' …' if len(names) > _MOST_LISTED else ''}"
