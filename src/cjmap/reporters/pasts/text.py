"""The past of maps on a terminal: a spark line for each figure, then a line for each version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.figures.past import Past, Snapshot, Version
from cjmap.layout.past.trends import Trend, trends_of
from cjmap.model.scale import Scale
from cjmap.render.spell.words import words_of
from cjmap.reporters._cells import cells, harmless
from cjmap.reporters._paint import Line, Piece, painted
from cjmap.reporters.pasts import PastFormat, PastWishes

__all__ = ["FORMAT", "written"]

_BARS = "▁▂▃▄▅▆▇█"
_SHAPES = {"critical": "◆", "major": "▲", "minor": "○", "unrated": "·"}
_VERDICTS = {True: ("better", "good"), False: ("worse", "error"), None: ("", "")}
_MOST_BARS = 32


def written(pasts: Sequence[Past], wishes: PastWishes) -> str:
    """Each map in turn; its latest versions last, as many as are wanted."""
    return painted([line for past in pasts for line in _past(past, wishes)], wishes.colour) + "\n"


def _past(past: Past, wishes: PastWishes) -> Iterator[Line]:
    count = len(past.versions)
    yield [Piece(harmless(words_of(past.title)), "message"), Piece(f"   {harmless(past.path)}", "place")]
    yield [Piece(f"{count} {'version' if count == 1 else 'versions'}")]
    yield []
    trends = trends_of(past)
    longest = max((cells(one.name) for one in trends), default=0)
    room = max(8, min(_MOST_BARS, wishes.width - longest - 30))
    yield from (_trend(one, longest, room) for one in trends)
    yield []
    shown = past.versions[-wishes.most :]
    if len(shown) < count:
        yield [Piece(f"… {count - len(shown)} earlier", "dim")]
    widest = max((len(one.figures.curve) for one in shown if one.figures), default=0)
    yield from (_version(one, widest, wishes.width) for one in shown)
    yield []


def _trend(trend: Trend, longest: int, room: int) -> Line:
    from cjmap.layout.past.chosen import evenly

    values = evenly(trend.values, room)
    span = trend.high - trend.low
    bars = "".join("·" if one is None else _BARS[round((one - trend.low) / span * 7)] for one in values)
    word, style = _VERDICTS[trend.better]
    change = trend.last if trend.first == trend.last else f"{trend.first} → {trend.last}"
    name = harmless(trend.name) + " " * (longest - cells(trend.name))
    line: Line = [Piece(f"{name}  {bars}  {harmless(change)}")]
    if word:
        line += [Piece("  "), Piece(word, style)]
    return [*line, Piece(f"   target {harmless(trend.target_text)}", "dim")] if trend.target_text else line


def _version(version: Version, widest: int, width: int) -> Line:
    line: Line = [Piece(version.date, "place"), Piece(f"  {version.commit[:7]}  ", "dim")]
    figures = version.figures
    if figures is None:
        return [*line, Piece("could not be read")]
    told = f"{_curve(figures):{widest}}  {_score(figures):>5}  {_pains(figures)}"
    words = " ".join((*version.tags, version.subject))
    left = max(width - sum(cells(piece.text) for piece in line) - cells(told) - 2, 12)
    return [*line, Piece(told), Piece(f"  {_cut(harmless(words), left)}", "dim")]


def _curve(figures: Snapshot) -> str:
    return "".join("·" if one is None else _BARS[round((one + 2) / 4 * 7)] for one in figures.curve)


def _score(figures: Snapshot) -> str:
    return "–" if figures.mean is None else Scale(*figures.scale).label(figures.mean)


def _pains(figures: Snapshot) -> str:
    told = " ".join(f"{_SHAPES[name]}{count}" for name, count in figures.open_pains.items())
    return f"{told:12}"


def _cut(text: str, room: int) -> str:
    """A subject as far as it fits on the line; git has the rest."""
    while cells(text) > room:
        text = text[:-2].rstrip() + "…"
    return text


FORMAT = PastFormat(of_all=written)
