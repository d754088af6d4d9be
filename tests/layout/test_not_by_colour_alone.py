"""What differs in meaning differs in shape or word, in the very lane that says it, once every colour is taken away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
import yaml

from cjmap.drawing.shapes import Circle, Icon, Line, Path, Rect, Shape, Text
from cjmap.drawing.sheet import Band, Sheet
from cjmap.lanes.kit.marks import persona_look, persona_mark
from cjmap.pipeline import lay_out
from geometry import shapes_of
from sheets import EXAMPLES, OPTIONS, example, map_of

Sign = tuple[object, ...]
DROP_LINE = (1, 4)
MOST_CORNERS = 12
JUDGED = {"pos", "neg", "crit", "minor", "mom", "pos-tint", "neg-tint", "minor-tint", "mom-tint"}


def signs_of(shapes: Sequence[Shape]) -> set[Sign]:
    """What is left without colour, place and size: words, icons, small outlines, discs and rings, dashes."""
    return {sign for shape in shapes_of(shapes) for sign in _signs(shape)}


def _signs(shape: Shape) -> Iterator[Sign]:
    match shape:
        case Text() if shape.words.strip():
            yield "words", shape.words
        case Icon():
            yield "icon", shape.name
        case Path() if shape.segments[-1] == ("Z",) and len(shape.segments) <= MOST_CORNERS:
            yield "outline", len(shape.segments)
        case Circle():
            yield "disc" if shape.fill and shape.stroke in (None, shape.fill) else "ring", shape.radius
        case Rect() if shape.width == shape.height:
            yield "square", shape.fill is None
        case _:
            pass
    if isinstance(shape, Rect | Path | Line) and shape.dash not in ((), DROP_LINE):
        yield "dash", shape.dash


def band_of(sheet: Sheet, name: str) -> Band:
    return next(one for one in sheet.bands if one.id == name)


def told(name: str, *values: Any) -> list[dict[str, Any]]:
    return [{} if value is None else {name: value} for value in values]


def within(name: str, thing: dict[str, Any], more: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: {**thing, **one}} for one in more]


CLAIM = {"opportunity": "Help", "id": "o"}
PAIN = {"pain_point": "It hurts", "id": "p"}
METRIC = {"title": "M", "value": 5, "n": 9}
FELT = [{"score": score, "feeling": "so"} for score in (1.2, -1.2, 0)]
MEANINGS: dict[str, tuple[str, list[dict[str, Any]]]] = {
    "severity": ("pain_points", within("pain_points", PAIN, told("severity", "critical", "major", "minor", None))),
    "status of a pain point": (
        "pain_points", within("pain_points", PAIN, told("status", "open", "resolved", "accepted")),
    ),
    "status of an opportunity": (
        "opportunities",
        within("opportunities", CLAIM, told("status", "idea", "planned", "in-progress", "done", "dropped", None)),
    ),
    "above and below neutral": ("emotion", told("emotion", *FELT)),
    "thought in a good or bad moment": ("thoughts", [{"thoughts": "Oh", "emotion": felt} for felt in FELT]),
    "moment of truth, on its card": ("touchpoints", told("moment_of_truth", True, None)),
    "moment of truth, on the curve": (
        "emotion", [{"emotion": 1, **more} for more in told("moment_of_truth", True, None)],
    ),
    "target met or not": ("metrics", [{"metrics": {"m": {**METRIC, "target": target}}} for target in (4, 6, 5)]),
    "broken connection": ("support", within("support", {"text": "Till"}, told("link", "missing", "weak", None))),
    "assumed or checked": ("pain_points", within("pain_points", PAIN, told("assumed", True, None))),
    "impact and effort": ("opportunities", within("opportunities", CLAIM, [{"impact": 3}, {"effort": 3}])),
}  # fmt: skip


@pytest.mark.parametrize("what", MEANINGS)
def test_each_meaning_has_a_shape_or_a_word_of_its_own(what: str) -> None:
    lane, ways = MEANINGS[what]
    drawn = []
    for way in ways:
        touchpoint = {"touchpoint": "T", **way}
        stages = [{"stage": "A", "touchpoints": [touchpoint, {"touchpoint": "U", "emotion": 0.5}]}, "B"]
        sheet = lay_out(map_of(yaml.safe_dump({"journey": "J", "stages": stages})), OPTIONS)
        drawn.append((way, signs_of(band_of(sheet, lane).shapes)))
    assert [(one, other) for (one, seen), (other, too) in combinations(drawn, 2) if seen == too] == []


def test_personas_differ_in_mark_and_dash() -> None:
    people = [{"persona": name, "id": f"p{name}"} for name in "abcdefgh"]
    felt = {f"p{name}": number / 4 for number, name in enumerate("abcdefgh")}
    stages = [
        {"stage": "A", "touchpoints": [{"touchpoint": "T", "emotion": felt}, {"touchpoint": "U", "emotion": felt}]}
    ]
    sheet = lay_out(map_of(yaml.safe_dump({"journey": "J", "personas": people, "stages": stages})), OPTIONS)
    looks: dict[str, set[Sign]] = {}
    for group in shapes_of(band_of(sheet, "emotion").shapes):
        for name in getattr(group, "classes", ()):
            if name.startswith("persona-"):
                seen = {sign for sign in signs_of(group.shapes) if sign[0] != "words"}  # type: ignore[union-attr]
                looks.setdefault(name, set()).update(seen)
    assert len(looks) == 8
    assert all(one != other for one, other in combinations(looks.values(), 2))


def test_each_of_eight_personas_has_a_mark_and_a_dash_and_a_colour_of_their_own() -> None:
    looks = [persona_look(number) for number in range(1, 9)]
    assert len({look.dash for look in looks}) == len({look.ink for look in looks}) == 8
    marks = [_outline(persona_mark(number, 0, 0, 12)) for number in range(1, 9)]
    assert all(one != other for one, other in combinations(marks, 2))
    assert persona_look(9) == looks[0]


def _outline(mark: Shape) -> Sign:
    """The form of a mark, and whether it is filled, whatever its colours."""
    corners = mark.segments if isinstance(mark, Path) else ()
    return type(mark).__name__, corners, getattr(mark, "fill", None) == "card"


SAME = {"stage": "A", "id": "a", "touchpoints": [{"touchpoint": "T", "id": "t", "emotion": 0}]}


def becoming(before: str | None, after: str | None, **more: Any) -> set[Sign]:
    """The comparison of a pain point of one severity with that of another; None where it is not there."""
    maps = [
        {"journey": "J", "stages": [{**SAME, **({"pain_points": {**PAIN, "severity": how}} if how else {}), **extra}]}
        for how, extra in ((before, {}), (after, more))
    ]
    earlier, later = (map_of(yaml.safe_dump(one)) for one in maps)
    sheet = lay_out(replace(later, improved=(earlier,)), replace(OPTIONS, view="compare"))
    return signs_of(band_of(sheet, "pain_points").shapes)


def test_what_became_of_a_pain_point_is_said_without_colour() -> None:
    ways = [
        becoming("major", None, resolves="p"), becoming("major", "minor"), becoming("major", "major"),
        becoming(None, "major"), becoming("major", None),
    ]  # fmt: skip
    assert all(one != other for one, other in combinations(ways, 2))
    assert all({sign[0] for sign in one} >= {"words"} for one in ways)


def test_better_and_worse_are_told_apart_without_colour() -> None:
    def compared(score: float) -> set[Sign]:
        touchpoint = {"touchpoint": "T", "id": "t", "emotion": score}
        earlier, later = (
            map_of(yaml.safe_dump({"journey": "J", "stages": [{"stage": "A", "id": "a", "touchpoints": [one]}]}))
            for one in ({**touchpoint, "emotion": 0}, touchpoint)
        )
        sheet = lay_out(replace(later, improved=(earlier,)), replace(OPTIONS, view="compare"))
        return {sign for band in sheet.bands if band.kind == "lane" for sign in signs_of(band.shapes)}

    better, worse = compared(1), compared(-1)
    assert {"+1", "−1"} <= {str(sign[1]).replace(".0", "") for sign in better ^ worse if sign[0] == "words"}


@pytest.mark.parametrize("path", EXAMPLES)
def test_no_card_is_told_from_another_by_its_colours(path: str) -> None:
    looks: dict[tuple[Sign, ...], set[tuple[str, ...]]] = {}
    for band in lay_out(example(path), OPTIONS).bands:
        for group in shapes_of(band.shapes):
            if {"card", "chip", "metric"} & set(getattr(group, "classes", ())):
                shapes = list(shapes_of(group.shapes))  # type: ignore[union-attr]
                tokens = {paint for shape in shapes for paint in _paints(shape)} & JUDGED
                signs = tuple(sorted(signs_of(shapes), key=str))
                looks.setdefault(signs, set()).add(tuple(sorted(tokens)))
    assert [signs for signs, tokens in looks.items() if len(tokens) > 1] == []


def _paints(shape: Shape) -> Iterator[str]:
    for name in ("fill", "stroke"):
        paint = getattr(shape, name, None)
        if isinstance(paint, str):
            yield paint
