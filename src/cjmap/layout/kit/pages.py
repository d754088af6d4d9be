"""A map cut into sheets as large as the paper: by stages where it is too wide, between lanes where it is too tall.

Each page is a sheet like any other, in the proportions of the paper, so that formats see sheets only. Its type is as
large as the paper allows, and never smaller than `SMALLEST` unless a single lane would not fit otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from cjmap.drawing.mirror import mirrored
from cjmap.drawing.options import Options
from cjmap.drawing.paper import Paper
from cjmap.drawing.sheet import Band, Sheet
from cjmap.drawing.text import line, measure
from cjmap.drawing.type_scale import CAPTION
from cjmap.frozen import NamedTuple
from cjmap.languages import say, speaking
from cjmap.layout import VIEWS, laid_out
from cjmap.layout.kit.boarded import RAIL, with_board
from cjmap.layout.kit.breaks import Block, blocks_of, broken, height_of, is_torn
from cjmap.layout.kit.columns import MARGIN, VERY_WIDE
from cjmap.layout.kit.parts import parts_of, stages_named
from cjmap.layout.kit.ranking import board
from cjmap.layout.kit.strip import names_of, strip_of
from cjmap.model.map import JourneyMap
from cjmap.model.project_maps import Subject

__all__ = ["pages_of"]

EDGE, FOOT = 10 * 96 / 25.4, 28.0
"""The margin of the paper, in pixels of the paper, and the height of the running foot, in pixels of the sheet."""

SMALLEST, LARGEST = 7 / (CAPTION.size * 0.75), 1.6
"""How far a sheet may be scaled: down to captions of 7 points, up to where print looks like a poster for children."""

ROOMY = (0.9, 0.8, SMALLEST)
"""The scales that parts are drawn for, where that makes no more of them than the smallest does."""

PEOPLE = (LARGEST, 1.3, 1.1, 0.95, 0.85, 0.78, SMALLEST)
LEAST_PEOPLE = 1000
"""The scales that views of people are drawn for, the largest that takes no more pages than the smallest; and how wide
such a view must be at least, in pixels."""

COMFORTABLE = 0.85
"""The scale that a sheet narrower than the paper is drawn wider for."""

CLOSER = 4
"""How many widths are tried for a map with its board beside it."""

ONE_PICTURE = 0.8
"""How much smaller still the type of a sheet with a single lane may be, so that its legend stays with it."""

GIVEN_UP = 0.9
"""How much of the scale may be given up to save a page, or to keep the curve under its touchpoints."""


Parts = list[tuple[Sheet, str]]
"""Sheets that show the map together, each with the words that say which stages it has."""


class Cut(NamedTuple):
    """One page to be: its part of the map, its blocks, the bands of the stages above its lanes."""

    part: Sheet
    blocks: Sequence[Block]
    stages: tuple[Band, ...]
    shown: str

    @property
    def bands(self) -> Iterator[Band]:
        """The bands from the top down."""
        waiting = self.stages
        for block in self.blocks:
            if block.is_lane:
                yield from waiting
                waiting = ()
            yield from block.bands

    @property
    def has_lanes(self) -> bool:
        """Whether it shows more than the header or the footer."""
        return any(block.is_lane for block in self.blocks)

    @property
    def height(self) -> float:
        """How tall the bands are together."""
        return height_of(self.blocks, sum(band.height for band in self.stages))


def pages_of(subject: Subject, options: Options, paper: Paper) -> tuple[Sheet, ...]:
    """The pages of a map or a project on this paper. Raises UsageError for a lane asked for that nobody knows."""
    whole = laid_out(subject, options)
    journey_map = subject if isinstance(subject, JourneyMap) else None
    if journey_map and whole.column == "Persona":
        drawn = _people(journey_map, options, whole, paper)
    else:
        ways = _ways_to_draw(journey_map, options, whole, paper) if journey_map else [[(whole, "")]]
        drawn = (_paged(parts, paper) for parts in ways)
    scale, cuts = min(drawn, key=lambda paged: _cost(paged[1]))
    pages = tuple(_page(cut, paper, scale, number, len(cuts)) for number, cut in enumerate(cuts, 1))
    return (*pages[:-1], with_board(pages[-1], journey_map)) if journey_map and options.view == "map" else pages


def _ways_to_draw(journey_map: JourneyMap, options: Options, whole: Sheet, paper: Paper) -> Iterator[Parts]:
    """The map as one sheet or in parts of some stages, the way with the largest type first.

    One sheet is drawn for the width of the paper too, since it may then take fewer pages: it is narrower with larger
    type where its columns allow, wider where the paper has room, and its type is not larger than usual where it is very
    wide. Large paper leaves room for a rail.
    """
    view, inner = VIEWS.load(options.view), paper.width - 2 * EDGE
    if len(whole.columns) < 2 or (whole.width - 2 * MARGIN) * SMALLEST <= inner:
        wide = inner / COMFORTABLE + 2 * MARGIN
        if options.view == "map" and wide - RAIL > whole.width and board(journey_map, RAIL)[0]:
            yield [(_beside_board(journey_map, options, paper, wide - RAIL), options.part)]
        for narrow in (inner / scale + 2 * MARGIN for scale in ROOMY):
            if options.view == "map" and narrow < whole.width:
                yield [(view(journey_map, replace(options, width=narrow)), options.part)]
        yield [(whole, options.part)]
        if whole.width < wide or whole.width > VERY_WIDE:
            yield [(view(journey_map, replace(options, width=wide)), options.part)]
        return
    least = [column.width for column in whole.columns if column.width]
    count = len(parts_of(journey_map, inner / SMALLEST + 2 * MARGIN, options.stages, least))
    for width in (inner / scale + 2 * MARGIN for scale in ROOMY):
        parts = parts_of(journey_map, width, options.stages, least)
        if len(parts) == count:
            sheets = [view(journey_map, replace(options, stages=part, width=width)) for part in parts]
            if count > 1 and any(len(sheet.columns) == len(whole.columns) for sheet in sheets):
                yield [(whole, options.part)]  # a view that does not divide by stages
                return
            with speaking(whole.spoken):
                told = [stages_named(part, len(journey_map.stages)) if count > 1 else "" for part in parts]
            told = [" · ".join(filter(None, (options.part, words))) for words in told]
            yield list(zip(sheets, told, strict=True))


def _beside_board(journey_map: JourneyMap, options: Options, paper: Paper, width: float) -> Sheet:
    """The map drawn at least this wide; wider where it fits on one page, but is so tall that its board is far off."""
    view, inner = VIEWS.load(options.view), paper.width - 2 * EDGE
    best = view(journey_map, replace(options, width=width))
    scale = _fitting(best, paper, LARGEST)
    gap = inner / scale - RAIL - (best.width - 2 * MARGIN)
    least, most = best.width, best.width + gap
    for _ in range(CLOSER if gap > 0 and scale >= SMALLEST else 0):
        middle = round((least + most) / 2)
        tried = view(journey_map, replace(options, width=middle))
        if inner / _fitting(tried, paper, LARGEST) - RAIL >= tried.width - 2 * MARGIN:
            best, least = tried, middle
        else:
            most = middle
    return best


def _people(
    journey_map: JourneyMap, options: Options, whole: Sheet, paper: Paper
) -> Iterator[tuple[float, list[Cut]]]:  # fmt: skip
    """A view of people drawn for pages of this paper, at each scale: as narrow as it must be, and as tall as a page."""
    inner, tall = paper.width - 2 * EDGE, paper.height - 2 * EDGE
    for scale in (one for one in PEOPLE if inner / one + 2 * MARGIN >= LEAST_PEOPLE):
        size = replace(options, width=min(whole.width, inner / scale + 2 * MARGIN), height=tall / scale - FOOT)
        sheet = VIEWS.load(options.view)(journey_map, size)
        yield scale, _cuts([(sheet, options.part)], size.height)


def _paged(parts: Parts, paper: Paper) -> tuple[float, list[Cut]]:
    """The pages to be, and the scale: as large as the width of the paper allows, or all on one page."""
    widest = max(sheet.width for sheet, _ in parts)
    scale = min((paper.width - 2 * EDGE) / (widest - 2 * MARGIN), LARGEST)
    if len(parts) == 1 and (fitting := _fitting(parts[0][0], paper, scale)) >= _smallest(parts[0][0]):
        scale = fitting
    return _fewest(parts, paper, scale)


def _fitting(sheet: Sheet, paper: Paper, scale: float) -> float:
    """The scale at which the whole sheet fits on one page."""
    return min(scale, (paper.height - 2 * EDGE) / (sum(band.height for band in sheet.bands) + FOOT))


def _smallest(sheet: Sheet) -> float:
    return SMALLEST * (ONE_PICTURE if sum(band.kind == "lane" for band in sheet.bands) == 1 else 1)


def _fewest(parts: Parts, paper: Paper, scale: float) -> tuple[float, list[Cut]]:
    """The pages, at a scale a little smaller where that saves one, or keeps the curve under its touchpoints."""
    found = (scale, _cuts(parts, (paper.height - 2 * EDGE) / scale - FOOT))
    for step in range(1, 6):
        smaller = scale * (1 - (1 - GIVEN_UP) * step / 5)
        cuts = _cuts(parts, (paper.height - 2 * EDGE) / smaller - FOOT)
        if smaller >= SMALLEST and _cost(cuts) < _cost(found[1]):
            found = smaller, cuts
    return found


def _cost(cuts: Sequence[Cut]) -> tuple[int, int]:
    """How many pages there are, and how many of them begin with a curve whose touchpoints are on the one before."""
    return len(cuts), sum(
        is_torn(one.blocks[-1], other.blocks[0]) for one, other in pairwise(cuts) if one.part is other.part
    )


def _cuts(parts: Parts, height: float) -> list[Cut]:
    """Every page of every part: the header before the first part, the footer after the last one.

    Pages that follow the emotion curve show it again as a strip where they have room for it; a page that begins with it
    names the touchpoints above.
    """
    cuts = []
    for number, (sheet, shown) in enumerate(parts):
        left_out = {"header"} if number else set()
        left_out |= {"footer"} if number < len(parts) - 1 else set()
        stages = tuple(band for band in sheet.bands if band.kind == "stages")
        blocks = blocks_of((band for band in sheet.bands if band.kind not in left_out), height)
        pages = broken(blocks, sum(band.height for band in stages), height)
        by_id = {band.id: band for band in sheet.bands}
        strip, names = strip_of(by_id), names_of(by_id["touchpoints"]) if "touchpoints" in by_id else None
        begun = False
        for page in pages:
            drawn = {band.id for block in page for band in block.bands}
            begun = begun or "emotion" in drawn
            cut = Cut(sheet, page, stages, shown)
            if strip and begun and "emotion" not in drawn and cut.has_lanes and cut.height + strip.height <= height:
                cut = cut._replace(stages=(*stages, strip))
            if names and drawn and _begins_with_curve(page) and cut.height + names.height <= height:
                cut = cut._replace(stages=(*stages, names))
            cuts.append(cut)
    return cuts


def _begins_with_curve(page: Sequence[Block]) -> bool:
    return bool(page) and page[0].bands[0].id == "emotion"


def _page(cut: Cut, paper: Paper, scale: float, number: int, count: int) -> Sheet:
    """One page, its bands in the middle of its width, with a running foot."""
    scale = min(scale, (paper.height - 2 * EDGE) / (cut.height + FOOT))
    scale = min(scale, (paper.width - 2 * EDGE) / (cut.part.width - 2 * MARGIN))
    width, height, edge = paper.width / scale, paper.height / scale, EDGE / scale
    x, y = round((width - cut.part.width) / 2, 2), round(edge, 2)
    bands: list[Band] = []
    for band in cut.bands:
        bands.append(replace(band, x=x, y=y))
        y += band.height
    if not bands:
        return replace(cut.part, width=width, height=height)
    with speaking(cut.part.spoken):
        told = say("page {number} of {count}", number=number, count=count)
    bands.append(_foot(cut, width, height - edge - FOOT, edge, told))
    assert all(one.y + one.height <= other.y + 0.5 for one, other in pairwise(bands))
    drawn = {band.id for band in bands}
    rows = tuple(row for row in cut.part.rows if row.id in drawn)
    return replace(cut.part, width=width, height=height, bands=tuple(bands), rows=rows)


def _foot(cut: Cut, width: float, y: float, edge: float, page: str) -> Band:
    """The title, and which page of how many this is."""
    told = " · ".join(filter(None, (cut.shown, page)))
    end = line(told, CAPTION, width - edge, 12, "end")
    title = _shortened(cut.part.title, width - 2 * edge - measure(told, CAPTION) - 40)
    band = Band("foot", "Page", y, FOOT, (line(title, CAPTION, edge, 12), end), "footer")
    return mirrored(replace(cut.part, width=width, bands=(band,))).bands[0]


def _shortened(title: str, width: float) -> str:
    """The title on one line, cut with an ellipsis where it is too long; the first page has it whole."""
    if measure(title, CAPTION) <= width:
        return title
    fits = 0
    while fits < len(title) and measure(title[: fits + 1] + "…", CAPTION) <= width:
        fits += 1
    return title[:fits].rstrip() + "…"
