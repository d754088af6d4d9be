"""What a blueprint says of itself in figures and in a sentence: steps, waiting time, fail points, connections."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.figures.counts import counts_of, named
from cjmap.figures.waits import waiting_of
from cjmap.lanes.kit.frame import Frame
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
    figures = [Figure(str(steps), named(steps, "step"), f"{counts.stages} {named(counts.stages, 'stage')}")]
    if waiting.high:
        figures.append(Figure(waiting.words, "waiting time", f"{waiting.number} {named(waiting.number, 'wait')}"))
    if counts.pain_points:
        fails = tuple(counts.severities.items())
        figures.append(Figure(str(counts.pain_points), named(counts.pain_points, "fail point"), "", fails))
    return [one._replace(name=f"{one.name} in all") for one in figures] if frame.part else figures


def described(frame: Frame, board: Board, links: Sequence[Link], fails: int) -> str:
    """What someone hears who cannot see the blueprint."""
    people = ", ".join(persona.persona for persona in frame.map.personas)
    items = sum(isinstance(piece.record, Cell) for piece in board.pieces)
    broken = sum(link.style in ("missing", "weak") for link in links)
    told = [f"{frame.part}."] if frame.part else []
    counted = [_many(len(board.stops), "step"), f"{_many(items, 'item')} around them", _many(len(links), "connection")]
    counted += [f"{broken} of them missing or weak"] if broken else []
    title = f"{frame.map.journey.journey}: service blueprint{' of ' + people if people else ''}"
    told += [f"{title}, {', '.join(counted)}."]
    told += [frame.map.journey.finding] if frame.map.journey.finding else []
    told += [f"Lanes: {', '.join(tier.title for tier in board.tiers)}."]
    waiting = waiting_of(frame.map)
    told += [f"Customers wait {waiting.words}."] if waiting.high else []
    return " ".join([*told, f"{_many(fails, 'fail point')}."] if fails else told)


def _many(count: int, name: str) -> str:
    """Such as `12 steps`."""
    return f"{count} {named(count, name)}"
