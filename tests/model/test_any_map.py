"""Whatever a map says, it is read; whatever is wrong with it, that is said about a place in it."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.model.build import build_journey
from cjmap.model.feelings import felt, mean_position
from cjmap.model.flow import ways
from cjmap.model.map import JourneyMap
from cjmap.source.yaml import parse_yaml
from maps import journey_yaml

EXAMPLES = Path(__file__).parents[2] / "examples"
WRITTEN = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*/*.cjm.yaml"))]
SLOW = settings(max_examples=40, suppress_health_check=list(HealthCheck))


def read(text: str) -> tuple[JourneyMap | None, list[Diagnostic]]:
    document = parse_yaml(text, "a.cjm.yaml")
    journey_map, found = build_journey(document, "a")
    return journey_map, [*document.diagnostics, *found]


def use(journey_map: JourneyMap) -> None:
    """Ask everything of a map that lanes, figures and rules ask."""
    ways(journey_map)
    list(journey_map.claims)
    for pain_point in journey_map.pain_points:
        journey_map.original(pain_point)
    for place in journey_map.places:
        for persona in [None, *(one.id for one in journey_map.personas)]:
            felt(journey_map, place.emotion, persona)
            mean_position(journey_map, place, persona)


@SLOW
@given(journey_yaml(most_stages=6, most_touchpoints=4))
def test_a_valid_map_is_read_without_errors(text: str) -> None:
    journey_map, found = read(text)
    assert [one for one in found if one.severity is Severity.ERROR] == []
    assert journey_map is not None
    use(journey_map)


GARBAGE = (
    "???",
    ": :",
    "- -",
    "[",
    "{a: ",
    "*x",
    "&y",
    "\t",
    '"',
    "null",
    "{}",
    "[]",
    "{a: {b: c}}",
    "[[1], [2]]",
    "-1e999",
    "%",
    "!!x y",
)
TYPES = (
    "7",
    "[a, b]",
    "{a: b}",
    "{}",
    "[]",
    "",
    "text",
    "true",
    "null",
    "[[x]]",
    "{none: x}",
    "9" * 400,
    "-0",
    ".nan",
    "{<<: 1}",
)


@st.composite
def broken(draw: st.DrawFn) -> str:
    """An example with a few of its lines deleted, moved, or given another value."""
    lines = draw(st.sampled_from(WRITTEN)).split("\n")
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        match draw(st.sampled_from(("delete", "indent", "value", "garbage", "repeat", "cut"))):
            case "delete":
                del lines[at]
            case "indent":
                lines[at] = " " * draw(st.integers(0, 12)) + line.lstrip()
            case "value":
                lines[at] = f"{line.partition(':')[0]}: {draw(st.sampled_from(TYPES))}"
            case "garbage":
                position = draw(st.integers(0, len(line)))
                lines[at] = line[:position] + draw(st.sampled_from(GARBAGE)) + line[position:]
            case "repeat":
                lines.insert(at, draw(st.sampled_from(lines)))
            case _:
                lines[at] = line[: draw(st.integers(0, len(line)))]
        lines = lines or [""]
    return "\n".join(lines)


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(broken())
@example("stages: [[[[[]]]]]\npersonas: {a: [}")
@example("journey: x\nstages: " + "[" * 90 + "]" * 90)
@example("journey: x\nstages: {stage: a, emotion: " + "[" * 90 + "1" + "]" * 90 + "}")
@example("journey: x\nstages: {stage: a, pain_points: {reach: " + "9" * 5000 + "/1, pain_point: x}}")
@example("emotion_scale: {worst: .nan, best: .inf}\nstages: [{stage: a, emotion: 1}]")
@example("emotion_scale: 3\njourney: []\npersonas: [[]]\nsources: []\nstages: 3")
def test_a_broken_map_never_breaks_the_program(text: str) -> None:
    journey_map, found = read(text)
    lines = text.split("\n")
    for one in found:
        span = one.span
        assert one.message
        assert 1 <= span.line <= span.end_line <= len(lines)
        assert (span.line, span.column) <= (span.end_line, span.end_column)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 2
    if journey_map is not None:
        use(journey_map)
    else:
        assert found
