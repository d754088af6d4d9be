"""Boxes under each other, as near as they can be to where they are wanted, none on another."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["tops_of"]

APART = 16.0


def tops_of(heights: Sequence[float], wanted: Sequence[float], bounds: tuple[float, float]) -> list[float]:
    """The tops of boxes under each other, as near as they can be to where they are wanted, none on another.

    Neighbours that push each other move as one block, to the mean of what they want; all stay within `bounds` where
    these are tall enough, and stand around their middle where not.
    """
    blocks: list[tuple[float, float, int]] = []  # the sum of wanted tops less what stands above in it, height, cards
    tall = [height + APART for height in heights]
    for height, top in zip(tall, wanted, strict=True):
        block = (top, height, 1)
        while blocks and blocks[-1][0] / blocks[-1][2] + blocks[-1][1] > block[0] / block[2]:
            before = blocks.pop()
            block = (before[0] + block[0] - before[1] * block[2], before[1] + block[1], before[2] + block[2])
        blocks.append(block)
    tops: list[float] = []
    for total, _, count in blocks:
        at = total / count
        for height in tall[len(tops) : len(tops) + count]:
            tops.append(at)
            at += height
    return [round(top) for top in _bounded(tops, tall, bounds)]


def _bounded(tops: list[float], tall: Sequence[float], bounds: tuple[float, float]) -> list[float]:
    """The tops moved into bounds: down from the first on, then up from the last on."""
    high, low = bounds
    spare = low - high + APART - sum(tall)
    if spare < 0:
        high, low = high + spare / 2, low - spare / 2
    for number, height in enumerate(tall):
        tops[number] = max(tops[number], high)
        high = tops[number] + height
    low += APART
    for number in reversed(range(len(tall))):
        tops[number] = low = min(tops[number], low - tall[number])
    return tops
