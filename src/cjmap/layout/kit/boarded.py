"""The last page of a map with the board of what to do first, where the page has room for it.

What hurts most stands at its top where there is room for that as well.
"""

from __future__ import annotations

from dataclasses import replace

from cjmap.drawing.mirror import mirrored
from cjmap.drawing.scaled import scaled
from cjmap.drawing.sheet import Band, Sheet
from cjmap.languages import say, speaking
from cjmap.layout.kit.columns import MARGIN
from cjmap.layout.kit.ranking import NARROWEST, board
from cjmap.model.map import JourneyMap

__all__ = ["RAIL", "with_board"]

APART, USUAL, LARGEST = 48.0, 720.0, 1.4
"""How far the board keeps from the map, how wide it is beside it, and how much larger it may be set there."""

RAIL = APART + USUAL
"""The room that a map on large paper leaves for the board beside it."""


def with_board(page: Sheet, journey_map: JourneyMap) -> Sheet:
    """The page with the board beside the map, else below it, else as it was."""
    with speaking(page.spoken):
        return _beside(page, journey_map) or _below(page, journey_map) or page


def _beside(page: Sheet, journey_map: JourneyMap) -> Sheet | None:
    """The map moved to the start of the page and the board as a rail at its end; None without room for it."""
    *bands, foot = page.bands
    if not bands:
        return None
    margin = _margin(page)
    wide = page.width - 2 * bands[0].x
    room = page.width - 2 * margin - (wide - 2 * MARGIN) - APART
    top = bands[0].y
    width = round(min(room, USUAL * LARGEST), 2)
    times = round(max(1.0, width / USUAL), 4)
    if room < NARROWEST or not (drawn := _board(page, journey_map, width, foot.y - top, times)):
        return None
    start = round(margin - MARGIN, 2)
    end = round(page.width - margin - width, 2)
    if page.direction == "rtl":
        start, end = round(page.width - start - wide, 2), round(margin, 2)
    moved = [replace(band, x=start) for band in bands]
    return replace(page, bands=(*moved, replace(drawn, x=end, y=top), foot))


def _below(page: Sheet, journey_map: JourneyMap) -> Sheet | None:
    """The board below the last band; None without room for it."""
    *bands, foot = page.bands
    if not bands:
        return None
    top = round(bands[-1].y + bands[-1].height + APART / 2, 2)
    width = page.width - 2 * bands[0].x - 2 * MARGIN
    drawn = _board(page, journey_map, width, foot.y - top)
    if drawn is None:
        return None
    return replace(page, bands=(*bands, replace(drawn, x=round(bands[0].x + MARGIN, 2), y=top), foot))


def _margin(page: Sheet) -> float:
    """How far the page keeps from the edge of its paper: as far as above its first band."""
    return page.bands[0].y


def _board(page: Sheet, journey_map: JourneyMap, width: float, room: float, times: float = 1) -> Band | None:
    tried = (board(journey_map, width / times, pains=pains) for pains in (True, False))
    height, shapes = next(((tall, drawn) for tall, drawn in tried if drawn and tall * times <= room), (0, []))
    if not shapes:
        return None
    band = Band("ranking", say("What to do first"), 0, round(height * times, 2), scaled(shapes, times), "footer")
    return mirrored(replace(page, width=width, bands=(band,))).bands[0]
