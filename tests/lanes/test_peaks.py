"""The peak and the lowest are the first of several that are as high or as low."""

from __future__ import annotations

from geometry import texts_of
from sheets import sheet_of

TIES = """
journey: A hip
stages:
  - stage: Ward
    touchpoints:
      - {touchpoint: A, emotion: 2}
      - {touchpoint: B, emotion: -1}
      - {touchpoint: C, emotion: 2}
  - stage: Home
    touchpoints:
      - {touchpoint: D, emotion: -1}
      - {touchpoint: E, emotion: 2}
"""


def test_one_peak_and_one_lowest_are_marked() -> None:
    sheet = sheet_of(TIES)
    emotion = next(band for band in sheet.bands if band.id == "emotion")
    pills = {text.words: text.x for text in texts_of(emotion.shapes) if text.words[:1] in "▲▼"}
    scores = sorted((text.x, text.words) for text in texts_of(emotion.shapes) if text.words in ("+2", "−1"))
    points = [x for x, words in scores if words == "+2" and x > 140]  # the first is on the axis
    assert sorted(pills) == ["▲ Peak", "▼ Lowest"]
    assert pills["▲ Peak"] == points[0]
