"""What a blueprint says of itself in figures and in a sentence: steps, waiting time, fail points, connections."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.figures.counts import counts_of
from cjmap.figures.waits import waiting_of
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say, say_count
from cjmap.layout.kit.masthead import Figure
from cjmap.layout.service.links import Link
from cjmap.layout.service.pieces import Board
from cjmap.model.claims import Cell
from cjmap.model.flow import stops

__all__ = ["described", "key_figures"]


def key_figures(frame: Frame) -> list[Figure]:
    """The figures of the masthead: those of the whole map, on a sheet of some stages too."""
    counts, waiting = counts_of(frame.map), waiting_of(frame.map)
    steps = sum(len(stops(stage)) for stage in frame.map.stages)
    figures = [Figure(str(steps), say_count(steps, "step"), _many(counts.stages, "stage"))]
    if waiting.high:
        figures.append(Figure(waiting.words, say("waiting time"), _many(waiting.number, "wait")))
    if counts.pain_points:
        fails = tuple(counts.severities.items())
        figures.append(Figure(str(counts.pain_points), say_count(counts.pain_points, "fail point"), "", fails))
    return [one._replace(name=say("{name} in all", name=one.name)) for one in figures] if frame.part else figures


def described(frame: Frame, board: Board, links: Sequence[Link], fails: int) -> str:
    """What someone hears who cannot see the blueprint."""
    people, journey = ", ".join(persona.persona for persona in frame.map.personas), frame.map.journey
    items = sum(isinstance(piece.record, Cell) for piece in board.pieces)
    broken = sum(link.style in ("missing", "weak") for link in links)
    type_ = say("Service blueprint")
    title = say("{type} of {people}", type=type_, people=people) if people else type_
    counted = [_many(len(board.stops), "step"), _many(items, "item"), _many(len(links), "connection")]
    counted += [say("{count} missing or weak", count=broken)] if broken else []
    counted += [_many(fails, "fail point")] if fails else []
    waiting = waiting_of(frame.map)
    told = [f"{frame.part}."] if frame.part else []
    told += [f"{title}: {', '.join(counted)}.", journey.finding or ""]
    told += [say("Lanes: {list}.", list=", ".join(tier.title for tier in board.tiers))]
    told += [say("Waiting: {time}.", time=waiting.words)] if waiting.high else []
    return " ".join(filter(None, told))


def _many(count: int, name: str) -> str:
    """Such as `12 steps`."""
    return f"{count} {say_count(count, name)}"
