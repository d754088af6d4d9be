"""The legend of the hierarchy: the signs that occur on it, and no other."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.drawing.shapes import Line, Rect
from cjmap.languages import say
from cjmap.layout.hierarchy.kin import Kin
from cjmap.layout.hierarchy.node import open_pains
from cjmap.layout.kit.legend import Sign, severity_sign
from cjmap.layout.wheel.circle import arrow_head

__all__ = ["signs_of"]


def signs_of(kin: Kin) -> Iterator[tuple[str, list[Sign]]]:
    """Each group that has a sign on this sheet."""
    lines, cards = list(_lines(kin)), list(_cards(kin))
    severe = {name for one in kin.maps.values() if one for name in open_pains(one)}
    pains = [severity_sign(name) for name in ("critical", "major") if name in severe]
    groups = ((say("Lines"), lines), (say("Maps"), cards), (say("Pain points"), pains))
    return ((title, signs) for title, signs in groups if signs)


def _lines(kin: Kin) -> Iterator[Sign]:
    if kin.details:
        yield Sign(36, say("Told in detail there"), lambda x, y: [
            Line(x, y + 8, x + 27, y + 8, "ink-3", 2), arrow_head((x + 36, y + 8), (1, 0), "ink-3")])  # fmt: skip
    if kin.improvements:
        yield Sign(36, say("Would replace it"), lambda x, y: [
            Line(x, y + 8, x + 27, y + 8, "pos", 2, (5, 4)), arrow_head((x + 36, y + 8), (1, 0), "pos")])  # fmt: skip


def _cards(kin: Kin) -> Iterator[Sign]:
    if any(one and one.is_future for one in kin.maps.values()):
        yield Sign(28, say("Future state"), lambda x, y: [
            Rect(x + 0.5, y + 1.5, 27, 13, "card", "line-3", 1, 4, (5, 4))])  # fmt: skip
    if not all(kin.maps.values()):
        yield Sign(28, say("Named, but not drawn here"), lambda x, y: [
            Rect(x + 0.5, y + 1.5, 27, 13, "sunken", "line-3", 1, 4, (5, 4))])  # fmt: skip
