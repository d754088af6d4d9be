"""The past of maps for spreadsheets: a line for each figure of each version."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from cjmap.figures.past import Past, Snapshot
from cjmap.reporters._cells import unformulated
from cjmap.reporters.pasts import PastFormat, PastWishes

__all__ = ["FORMAT", "written"]

_HEAD = ("map", "commit", "date", "tags", "figure", "value")


def written(pasts: Sequence[Past], wishes: PastWishes) -> str:
    """Comma-separated values with a line of headings; scores are on −2…+2."""
    page = StringIO()
    write = csv.writer(page, lineterminator="\n")
    write.writerow(_HEAD)
    for past in pasts:
        for version, figures in past.told:
            about = (unformulated(past.id), version.commit, version.date, unformulated(" ".join(version.tags)))
            write.writerows((*about, unformulated(name), f"{value:g}") for name, value in _figures(figures))
    return page.getvalue()


def _figures(figures: Snapshot) -> Iterator[tuple[str, float]]:
    scores = {
        "mean": figures.mean,
        "peak_end": figures.peak_end,
        "lowest": figures.lowest,
        "evidence": figures.evidence,
    }
    yield from ((name, value) for name, value in scores.items() if value is not None)
    yield from ((f"open {name}", count) for name, count in figures.open_pains.items())
    yield from ((f"metric {one.key}", one.value) for one in figures.metrics)


FORMAT = PastFormat(of_all=written)
