"""The stops of a flow and the ways between them: which go on, skip, come back, end or leave, and the happy path."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.model.feelings import mean_position
from cjmap.model.flow import stops, ways
from cjmap.model.map import JourneyMap
from cjmap.model.place import Next, Place
from cjmap.source.nodes import KeyPath

__all__ = ["KINDS", "Flow", "Kind", "Link", "Stop", "flow_of"]

Kind = Literal["on", "jump", "back", "end", "dead", "handed"]

KINDS: dict[Kind, tuple[str, str]] = {
    "on": ("arrow-right", "Goes on"), "jump": ("arrow-right", "Skips stages"), "back": ("undo-2", "Goes back"),
    "end": ("flag", "Ends here"), "dead": ("ban", "Leaves midway"), "handed": ("external-link", "Goes on elsewhere"),
}  # fmt: skip
"""The icon of each kind of way, and its name."""


class Stop(NamedTuple):
    """A card of the flow: a touchpoint, or a stage that has none or is folded; `stage` is its place from 0."""

    id: str
    place: Place
    stage: int
    code: str


class Link(NamedTuple):
    """A way from a stop; `end` is None where it leaves the map, then `out` is the journey it goes on in, if any.

    `shares` and `whens` are as the author wrote them, of every way that is drawn as this one; `fork` is the place that
    all of them part from, None where they come from several.
    """

    id: str
    start: str
    end: str | None
    kind: Kind
    shares: tuple[str, ...] = ()
    whens: tuple[str, ...] = ()
    share: float | None = None
    out: str = ""
    path: KeyPath = ()
    happy: bool = False
    fork: Place | None = None

    @property
    def is_told(self) -> bool:
        """Whether words stand on it."""
        return bool(self.kind != "on" or self.shares or self.whens)


class Flow(NamedTuple):
    """A journey as stops and ways, in reading order."""

    stops: tuple[Stop, ...]
    links: tuple[Link, ...]
    folded: bool = False

    def leaving(self, stop: Stop) -> list[Link]:
        """The ways from a stop."""
        return [link for link in self.links if link.start == stop.id]


def flow_of(frame: Frame, fold: bool = False) -> Flow:
    """The flow of a map. Folded, each stage is one stop, and ways within it are left out."""
    journey_map = frame.map
    found: list[Stop] = []
    of_place: dict[int, int] = {}
    for number, stage in enumerate(journey_map.stages):
        for place in [stage] if fold else stops(stage):
            code = frame.codes.of(place) or str(number + 1)
            found.append(Stop(f"c{len(found) + 1}", place, number, code))
        for position, place in enumerate(stops(stage)):
            of_place[id(place)] = len(found) - (1 if fold else len(stops(stage)) - position)
    links = _links(journey_map, found, of_place, fold)
    return Flow(tuple(found), tuple(_with_happy_path(found, links)), fold)


def _links(journey_map: JourneyMap, found: Sequence[Stop], of_place: dict[int, int], fold: bool) -> list[Link]:
    """A link a way; folded, one for all ways between two stages."""
    links: list[Link] = []
    merged: dict[tuple[int, int | None, str], int] = {}
    for way in ways(journey_map):
        start = of_place[id(way.start)]
        end = of_place[id(way.to)] if way.to is not None else None
        if fold and start == end:
            continue
        link = _link(journey_map, found, start, end, way.next, way.out)
        link = link._replace(id=f"w{len(links) + 1}", fork=way.start)
        if fold and (same := merged.get((start, end, way.out))) is not None:
            links[same] = _joined(links[same], link)
        else:
            merged[start, end, way.out] = len(links)
            links.append(link)
    if not fold:
        ended = [number for number, stop in enumerate(found) if stop.place.next == []]
        links += [
            _link(journey_map, found, number, None, None, "end")._replace(
                id=f"x{number + 1}", path=found[number].place.path
            )
            for number in ended
        ]
    return links


def _link(
    journey_map: JourneyMap, found: Sequence[Stop], start: int, end: int | None, said: Next | None, out: str
) -> Link:  # fmt: skip
    share = said.share if said else None
    return Link(
        "", found[start].id, found[end].id if end is not None else None,
        _kind(journey_map, found[start], found[end] if end is not None else None, start, end, out),
        (share.text,) if share else (), (said.when,) if said and said.when else (), share.share if share else None,
        "" if out == "end" else out, said.path if said else found[start].place.path,
    )  # fmt: skip


def _kind(journey_map: JourneyMap, start: Stop, to: Stop | None, at: int, end: int | None, out: str) -> Kind:
    if to is None or end is None:
        if out != "end":
            return "handed"
        felt = mean_position(journey_map, start.place)
        good = start.place.kind == "milestone" if felt is None else felt > 0
        return "end" if good or start.stage == len(journey_map.stages) - 1 else "dead"
    if end <= at:
        return "back"
    return "jump" if to.stage > start.stage + 1 and end > at + 1 else "on"


def _joined(one: Link, other: Link) -> Link:
    shares = (*one.shares, *other.shares)
    known = [share for share in (one.share, other.share) if share is not None]
    return one._replace(
        shares=shares, whens=(*one.whens, *other.whens), share=min(sum(known), 1) if known else None,
        fork=one.fork if one.fork is other.fork else None,
    )  # fmt: skip


def _with_happy_path(found: Sequence[Stop], links: Sequence[Link]) -> list[Link]:
    """The links, those of the happy path marked: of the ways on that lead to the end, always the one that most take."""
    position = {stop.id: number for number, stop in enumerate(found)}
    onward: dict[str, list[Link]] = {stop.id: [] for stop in found}
    for link in links:
        if link.kind != "dead" and (link.end is None or position[link.end] > position[link.start]):
            onward[link.start].append(link)
    given_up = {link.start for link in links if link.kind == "dead"}
    reaching: set[str] = set()
    for stop in reversed(found):
        ways = onward[stop.id]
        arrived = not ways and stop.id not in given_up
        if arrived or any(link.end is None or link.end in reaching for link in ways):
            reaching.add(stop.id)
    happy: set[str] = set()
    here = found[0].id if found else ""
    while here:
        ways = onward[here]
        best = max(
            [link for link in ways if link.end in reaching] or [link for link in ways if link.end] or ways,
            key=lambda link: link.share or 0, default=None,
        )  # fmt: skip
        happy |= {best.id} if best else set()
        here = best.end or "" if best else ""
    return [link._replace(happy=link.id in happy) for link in links]
