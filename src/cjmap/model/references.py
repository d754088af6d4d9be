"""References inside one map: every id that is named must be known, and mean one thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.channels import is_known_channel
from cjmap.model.map import JourneyMap, claims_of
from cjmap.model.nearest import did_you_mean
from cjmap.model.record import Record
from cjmap.source.nodes import Sequence

__all__ = ["unresolved"]

_BANDS = ("physical_evidence", "customer", "actions", "frontstage", "backstage", "support")


def unresolved(journey_map: JourneyMap) -> list[Diagnostic]:
    """An error for each reference within the map that leads nowhere, or to one of several."""
    return list(_Check(journey_map).all())


class _Check:
    def __init__(self, journey_map: JourneyMap) -> None:
        self.map = journey_map
        self.known = journey_map.known

    def all(self) -> Iterator[Diagnostic]:
        journey = self.map.journey
        yield from self.each(journey, "evidence", ("source",))
        for place in self.map.places():
            yield from self.each(place, "personas", ("persona",))
            yield from self.each(place, "evidence", ("source",))
            yield from self.channels(place)
            yield from self.own_lanes(place)
            for way in place.next or ():
                yield from self.one(way, "to", way.to, ("touchpoint", "stage"), ("end",))
        for claim in claims_of(self.map):
            yield from self.claim(claim)
        for opportunity in self.map.opportunities():
            yield from self.claim(opportunity)
            yield from self.each(opportunity, "addresses", ("pain point",))
        for pain_point in self.map.pain_points():
            if pain_point.same_as:
                yield from self.one(pain_point, "same_as", pain_point.same_as, ("pain point",))
            for cause in pain_point.caused_by or ():
                if cause.to:
                    yield from self.one(cause, "to", cause.to, ("touchpoint", "stage", "item", "pain point"))

    def claim(self, claim: Record) -> Iterator[Diagnostic]:
        yield from self.each(claim, "evidence", ("source",))
        if "personas" in type(claim).model_fields:
            yield from self.each(claim, "personas", ("persona",))
        if "to" in type(claim).model_fields:
            yield from self.each(claim, "to", ("item", "touchpoint", "stage"), _BANDS)

    def each(self, record: Record, key: str, kinds: tuple[str, ...], words: Iterable[str] = ()) -> Iterator[Diagnostic]:
        written = record.node_of(key)
        for position, name in enumerate(getattr(record, key) or ()):
            item = written[position] if isinstance(written, Sequence) and position < len(written) else written
            yield from self.one(record, key, name, kinds, words, getattr(item, "span", None))

    def one(
        self, record: Record, key: str, name: str, kinds: tuple[str, ...], words: Iterable[str] = (), span: Span | None = None
    ) -> Iterator[Diagnostic]:
        span = span or record.span_of(key)
        prefix, colon, rest = name.partition(":")
        if colon and prefix == "journey":
            return  # another map: the project checks it
        named = prefix.replace("_", " ") if colon else ""
        if named in self.known:
            kinds, name = (named,), rest.strip()
        if name in words:
            return
        found = next((self.known[kind] for kind in kinds if name in self.known[kind]), None)
        if found is None:
            names = [known for kind in kinds for known in self.known[kind]] + list(words)
            hint = did_you_mean(name, names) or self.offer(kinds[0], names)
            yield Diagnostic("unknown-reference", Severity.ERROR, f"there is no {kinds[0]} “{name}”", span, hint)
        elif name in found.ambiguous:
            hint = f"give the {found.kind} you mean an `id:` of its own, and name that"
            message = f"several {found.kind}s are called “{name}”"
            yield Diagnostic("ambiguous-reference", Severity.ERROR, message, span, hint)

    def offer(self, kind: str, names: list[str]) -> str:
        if not names:
            return "declare it under `sources:`" if kind == "source" else f"this map has no {kind}s to name"
        return f"known: {', '.join(names[:8])}{' …' if len(names) > 8 else ''}"

    def channels(self, place: Record) -> Iterator[Diagnostic]:
        strict = self.map.journey.channels_strict
        if not (self.map.project.channels_strict if strict is None else strict):
            return
        for name in getattr(place, "channel", None) or ():
            if name not in self.map.channels and not is_known_channel(name):
                hint = did_you_mean(name, self.map.channels) or "declare it under `channels:`"
                message = f"nobody declared the channel “{name}”"
                yield Diagnostic("unknown-reference", Severity.ERROR, message, place.span_of("channel"), hint)

    def own_lanes(self, place: Record) -> Iterator[Diagnostic]:
        lanes = [lane.id for lane in self.map.lanes]
        for name in getattr(place, "extra", None) or ():
            if name not in lanes:
                written = place.node_of("extra")
                span = written.key_span(name) if hasattr(written, "key_span") else place.span
                hint = did_you_mean(name, lanes) or f"declare it: lanes: [{{id: {name}, title: …}}]"
                yield Diagnostic("unknown-reference", Severity.ERROR, f"there is no lane “{name}”", span, hint)
