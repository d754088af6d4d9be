"""Where a stack of bands breaks into pages: between lanes, never through one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cjmap.drawing.sheet import Band
from cjmap.frozen import NamedTuple

__all__ = ["Block", "blocks_of", "broken", "height_of", "is_torn"]


SQUEEZED = 1.25
"""How much taller than a page a header may be and still be made to fit on one."""


TORN = 1.0
"""What it costs to part the emotion curve from the touchpoints above it, in empty pages."""


class Block(NamedTuple):
    """Bands that stay together: a lane with the line above it, or one band of the header or footer."""

    bands: tuple[Band, ...]

    @property
    def height(self) -> float:
        """How tall it is."""
        return sum(band.height for band in self.bands)

    @property
    def is_lane(self) -> bool:
        """Whether it needs the stages above it."""
        return self.bands[0].kind == "lane"


def blocks_of(bands: Iterable[Band], height: float) -> list[Block]:
    """The bands but those of the stages, a line between two lanes together with the lane below it.

    The header stays together where a page of this height takes it, be it a little smaller than the rest.
    """
    rest = [band for band in bands if band.kind != "stages"]
    header = Block(tuple(band for band in rest if band.kind == "header"))
    blocks = [header] if header.bands and header.height <= height * SQUEEZED else []
    waiting: tuple[Band, ...] = ()
    for band in rest[len(header.bands) if blocks else 0 :]:
        waiting = (*waiting, band)
        if not band.id.startswith("line-"):
            blocks.append(Block(waiting))
            waiting = ()
    return [*blocks, Block(waiting)] if waiting else blocks


def height_of(blocks: Sequence[Block], stages: float) -> float:
    """How tall a page of these blocks is, the stages repeated above its lanes."""
    return sum(block.height for block in blocks) + (stages if any(block.is_lane for block in blocks) else 0)


def broken(blocks: Sequence[Block], stages: float, height: float) -> list[list[Block]]:
    """The blocks in the fewest pages of this height, evenly filled, the curve with its touchpoints where that can be.

    A block that is taller has a page of its own.
    """
    best: list[tuple[int, float, list[list[Block]]]] = [(0, 0.0, [])]
    for stop in range(1, len(blocks) + 1):
        options = []
        for start in range(stop - 1, -1, -1):
            taken = height_of(blocks[start:stop], stages)
            if taken > height and start < stop - 1:
                break
            count, cost, pages = best[start]
            empty = max(0.0, 1 - taken / height) ** 2
            torn = TORN if start and is_torn(blocks[start - 1], blocks[start]) else 0.0
            options.append((count + 1, round(cost + empty + torn, 6), start, pages))
        count, cost, start, pages = min(options, key=lambda option: option[:3])
        best.append((count, cost, [*pages, list(blocks[start:stop])]))
    return best[-1][2]


def is_torn(above: Block, below: Block) -> bool:
    """Whether a page between the two would part the curve from the touchpoints that its marks hang from."""
    return (above.bands[-1].id, below.bands[0].id) == ("touchpoints", "emotion")
