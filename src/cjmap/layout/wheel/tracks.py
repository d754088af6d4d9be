"""Ways past stages and back to earlier ones as tracks inside the ring of stages, ways out as arrows that leave it."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, sin

from cjmap.drawing.shapes import Group, Icon, Path, Rect, Shape
from cjmap.drawing.text import line, measure
from cjmap.drawing.type_scale import Style
from cjmap.frozen import NamedTuple
from cjmap.layout.wheel.circle import Point, Wheel, arc, arrow_head, through
from cjmap.layout.wheel.turns import KINDS, Turn
from cjmap.layout.wheel.words import Box, around

__all__ = ["BACK", "Exit", "Track", "depth_of", "exit_shapes", "exits_of", "track_shapes", "tracks_of"]

BACK = (7.0, 5.0)
"""The dash of a way back."""

APART, MOST, REACH = 22.0, 220.0, 40.0
_SHARE = Style(13, 16, "semibold", strong="bold")


class Track(NamedTuple):
    """A way inside the ring: where on the turn, from 0 to 1, it begins and ends, and how deep it lies."""

    turn: Turn
    start: float
    end: float
    level: int


class Exit(NamedTuple):
    """A way out of the wheel: its share of the turn, and the box of its words, of which the arrow ends before."""

    turn: Turn
    share: float
    box: Box


def tracks_of(turns: Sequence[Turn], count: int) -> list[Track]:
    """Every way past stages or back, on tracks that do not run over each other; short ones lie next to the stages."""
    inside = [turn for turn in turns if turn.kind in ("jump", "back") and turn.end is not None]
    ports = _ports(inside, count)
    spans = [(turn, ports[id(turn), "start"], ports[id(turn), "end"]) for turn in inside]
    taken: list[list[tuple[float, float]]] = []
    found = []
    for turn, start, end in sorted(spans, key=lambda span: (abs(span[2] - span[1]), span[1])):
        low, high = sorted((start, end))
        free = (level for level, row in enumerate(taken) if all(high < a - 0.004 or b + 0.004 < low for a, b in row))
        level = next(free, len(taken))
        if level == len(taken):
            taken.append([])
        taken[level].append((low, high))
        found.append(Track(turn, start, end, level))
    return found


def _ports(turns: Sequence[Turn], count: int) -> dict[tuple[int, str], float]:
    """Where on its stage each way begins or ends: those that come from or go clockwise on the later half."""
    wanted: dict[int, list[tuple[bool, float, int, str]]] = {}
    for turn in turns:
        assert turn.end is not None
        jumps = turn.kind == "jump"
        wanted.setdefault(turn.start, []).append((jumps, -turn.end, id(turn), "start"))
        wanted.setdefault(turn.end, []).append((not jumps, -turn.start, id(turn), "end"))
    order = {id(turn): number for number, turn in enumerate(turns)}
    found = {}
    for stage, ends in wanted.items():
        row = sorted(ends, key=lambda one: (one[0], one[1], order[one[2]]))
        for place, (_, _, key, which) in enumerate(row, 1):
            found[key, which] = (stage + place / (len(row) + 1)) / count
    return found


def depth_of(tracks: Sequence[Track]) -> float:
    """How much room the tracks need between the emotion ring and the stages, in pixels."""
    levels = max((track.level for track in tracks), default=-1) + 1
    return min(levels * APART, MOST) + (8 if levels else 0)


def track_shapes(wheel: Wheel, tracks: Sequence[Track]) -> tuple[list[Shape], list[Shape]]:
    """The tracks, and the shares on them, which stand above all of them."""
    levels = max((track.level for track in tracks), default=0) + 1
    apart = min(APART, MOST / levels)
    lines: list[Shape] = []
    labels: list[Shape] = []
    taken: list[Box] = []
    for track in tracks:
        radius = wheel.inner - 12 - (track.level + 0.5) * apart
        start, end = wheel.angle(track.start), wheel.angle(track.end)
        lines += _track(wheel, track.turn, start, end, radius)
        written = track.turn.written
        if written:
            width = measure(written, _SHARE) + 12
            places = (start + share * (end - start) for share in (0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9))
            boxes = (around(wheel.at(angle, radius), width, 18) for angle in places)
            box = next((box for box in boxes if not any(box.meets(other, 2) for other in taken)), None)
            if box:
                taken.append(box)
                labels += _pill(box, written, "ink-2")
    return lines, labels


def _track(wheel: Wheel, turn: Turn, start: float, end: float, radius: float) -> list[Shape]:
    """Down from a stage, along the circle, and up to another stage."""
    way = 1 if end > start else -1
    bend = min(10 / radius, abs(end - start) / 2)
    foot, head = wheel.inner - 3, wheel.inner - 2
    path = (
        ("M", *wheel.at(start, foot)), ("L", *wheel.at(start, radius + 8)),
        _corner(wheel, start, start + way * bend, radius), *arc(wheel, radius, start + way * bend, end - way * bend),
        _corner(wheel, end, end - way * bend, radius, out=True), ("L", *wheel.at(end, head - 9)),
    )  # fmt: skip
    width = 2 + 5 * (turn.share or 0)
    return [
        Path(path, None, "ink-2", round(width, 2), BACK if turn.kind == "back" else (), False),
        arrow_head(wheel.at(end, head), (round(sin(end), 4), round(-cos(end), 4)), "ink-2", 10 + width),
    ]


def _corner(
    wheel: Wheel, spoke: float, along: float, radius: float, out: bool = False
) -> tuple[str, *tuple[float, ...]]:
    """The bend between a spoke and a circle, onto the circle or, `out`, off it."""
    corner = wheel.at(spoke, radius)
    end = wheel.at(spoke, radius + 8) if out else wheel.at(along, radius)
    return ("C", *corner, *corner, *end)


def _pill(box: Box, text: str, ink: str, icon: str = "") -> list[Shape]:
    width, height = box.right - box.left, box.bottom - box.top
    drawn: list[Shape] = [Rect(round(box.left, 2), round(box.top, 2), round(width, 2), height, "card", ink, 1, 9)]
    if icon:
        drawn.append(Icon(icon, round(box.left + 7, 2), round(box.top + height / 2 - 7, 2), 14, ink))
    if text:
        x = box.left + 26 if icon else (box.left + box.right) / 2
        anchor = "start" if icon else "middle"
        drawn.append(line(text, _SHARE, round(x, 2), round(box.top + height / 2 - 8, 2), anchor, ink))  # type: ignore[arg-type]
    return drawn


def exits_of(wheel: Wheel, turns: Sequence[Turn], count: int) -> list[Exit]:
    """Every way out, near the end of its stage, with the box of its words, which touches no other."""
    found: list[Exit] = []
    for turn in turns:
        if turn.kind not in ("out", "handed"):
            continue
        words = turn.written
        width = 26 + (measure(words, _SHARE) + 10 if words else 2)
        for share in (0.74, 0.26, 0.9, 0.1, 0.5):
            for reach in (REACH, REACH + 24, REACH + 48, REACH + 72):
                angle = wheel.angle((turn.start + share) / count)
                far = abs(sin(angle)) * width / 2 + abs(cos(angle)) * 11
                box = around(wheel.at(angle, wheel.outer + reach + far), width, 22)
                if not any(box.meets(one.box, 4) for one in found):
                    found.append(Exit(turn, (turn.start + share) / count, box))
                    break
            else:
                continue
            break
    return found


def exit_shapes(wheel: Wheel, one: Exit) -> Group:
    """An arrow out of the ring, and a sign with the share of those who leave."""
    angle = wheel.angle(one.share)
    towards = (round(sin(angle), 4), round(-cos(angle), 4))
    centre = ((one.box.left + one.box.right) / 2, (one.box.top + one.box.bottom) / 2)
    width, height = one.box.right - one.box.left, one.box.bottom - one.box.top
    edge = min(width / 2 / abs(towards[0]) if towards[0] else 1e9, height / 2 / abs(towards[1]) if towards[1] else 1e9)
    tip: Point = (round(centre[0] - towards[0] * (edge + 3), 2), round(centre[1] - towards[1] * (edge + 3), 2))
    ink = "neg" if one.turn.kind == "out" else "ink-2"
    stem = through(
        [wheel.at(angle, wheel.outer + 4), (round(tip[0] - towards[0] * 8, 2), round(tip[1] - towards[1] * 8, 2))]
    )
    thick = round(2 + 5 * (one.turn.share or 0), 2)
    drawn = [Path(stem, None, ink, thick), arrow_head(tip, towards, ink, 9 + thick)]
    return Group((*drawn, *_pill(one.box, one.turn.written, ink, KINDS[one.turn.kind][0])), classes=("way",))
