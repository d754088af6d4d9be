"""The table twin of the hierarchy: a column a map, what its card says down, and the lines to other maps by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.figures.story import Moment, story_of
from cjmap.lanes.kit.marks import SEVERITIES
from cjmap.languages import say, say_count
from cjmap.layout.hierarchy.kin import Kin
from cjmap.layout.hierarchy.node import open_pains, placed_names
from cjmap.layout.kit.masthead import Figure
from cjmap.model.map import JourneyMap

__all__ = ["figures_of", "rows_of"]

Told = Iterator[str]


def figures_of(kin: Kin) -> list[Figure]:
    """How many maps there are, of which state, and how many severe pain points are open in them."""
    read = [one for one in kin.maps.values() if one]
    futures = sum(one.is_future for one in read)
    split = say("{count} current, {future} future", count=len(read) - futures, future=futures) if futures else ""
    severities = {name: sum(open_pains(one).get(name, 0) for one in read) for name in ("critical", "major")}
    pains = sum(severities.values())
    shown = tuple((name, count) for name, count in severities.items() if count)
    return [Figure(str(len(read)), say_count(len(read), "map"), split),
            Figure(str(pains), say_count(pains, "severe pain point open"), "", shown)]  # fmt: skip


def rows_of(kin: Kin, ids: Sequence[str], pages: Mapping[str, str]) -> tuple[Row, ...]:
    """The rows that have something to say, for the maps in this order."""
    told: tuple[tuple[str, str, Callable[[str], Told]], ...] = (
        ("state", say("State"), lambda id_: _state(kin.maps[id_])),
        ("owner", say("Owner"), lambda id_: _owner(kin.maps[id_])),
        ("feeling", say("Best and worst moment"), lambda id_: _felt(kin.maps[id_])),
        ("pains", say("Severe pain points open"), lambda id_: _hurts(kin.maps[id_])),
        ("parts", say("Told in detail in"), lambda id_: _parts(kin, id_)),
        ("wholes", say("Part of"), lambda id_: (_called(kin, one) for one in kin.wholes_of(id_))),
        ("improves", say("Would replace"), lambda id_: (_called(kin, one) for one in kin.improved_by(id_))),
        ("improved", say("Would be replaced by"), lambda id_: (_called(kin, one) for one in kin.improving(id_))),
        ("page", say("Page"), lambda id_: iter([f"[{pages[id_]}]({pages[id_]})"] if id_ in pages else [])),
    )  # fmt: skip
    rows = (Row(name, title, tuple(_cell(kin, id_, tell(id_)) for id_ in ids)) for name, title, tell in told)
    return tuple(row for row in rows if any(cell.entries for cell in row.cells))


def _cell(kin: Kin, id_: str, told: Told) -> Cell:
    one = kin.maps[id_]
    return Cell(id_, tuple(Entry(text, one.journey.path if one else (), of=f"s-{id_}") for text in told))


def _called(kin: Kin, id_: str) -> str:
    one = kin.maps[id_]
    return one.journey.journey if one else id_


def _state(one: JourneyMap | None) -> Told:
    if one is None:
        yield say("Not among the maps drawn here")
    else:
        yield say("Future state") if one.is_future else say("Current state")


def _owner(one: JourneyMap | None) -> Told:
    owner = one and (one.journey.owner or one.project.owner)
    if owner:
        yield owner


def _felt(one: JourneyMap | None) -> Told:
    story = story_of(one) if one else None
    ends: list[Moment | None] = [story.peak, story.low] if story else []
    for number, moment in enumerate(ends):
        if moment and not (number and moment is ends[0]):
            yield f"{moment.place.name}: {' '.join(filter(None, (moment.word, moment.written)))}"


def _hurts(one: JourneyMap | None) -> Told:
    for severity in open_pains(one) if one else ():
        for pain in one.pain_points if one else ():
            if pain.severity == severity and pain.is_open and not pain.same_as:
                yield f"{say(SEVERITIES[severity][0])}: {pain.pain_point}"


def _parts(kin: Kin, id_: str) -> Told:
    one = kin.maps[id_]
    for detail in kin.details_of(id_):
        where = placed_names(one, detail) if one and detail.places else ""
        yield f"{where}: {_called(kin, detail.part)}" if where else _called(kin, detail.part)
