"""Findings to report: plain ones, hostile ones, and whatever Hypothesis thinks of."""

from __future__ import annotations

from hypothesis import strategies as st

from cjmap.diagnostics import Diagnostic, Severity, Span, Together
from cjmap.reporters import REPORTERS, ReportOptions

__all__ = ["ANY_FINDINGS", "BARE", "HOSTILE", "LINES", "LOW", "OFF_SCALE", "PLAIN", "TWICE", "UNOWNED", "report"]

PATH = "maps/pizza.cjm.yaml"
LINES = {PATH: ["journey: Pizza night"] * 9, "cjmap.yaml": ["project: Bella Napoli"]}

OFF_SCALE = Diagnostic(
    "emotion-out-of-range", Severity.ERROR, "score 7 is off the scale −2…+2", Span(PATH, 4, 14, 4, 15), "use 2"
)
TWICE = Diagnostic(
    "duplicate-key",
    Severity.ERROR,
    "`emotion` stands here twice",
    Span(PATH, 5, 5, 6, 3),
    "keep one:\n  emotion: 1",
    ((Span(PATH, 4, 5, 4, 12), "first written here"),),
)
LOW = Diagnostic(
    "low-without-pain-point",
    Severity.WARNING,
    "“Waits” is at −2 and names no pain point",
    Span(PATH, 8, 7, 8, 12),
    subject="pizza/order/waits",
)
UNOWNED = Diagnostic(
    "stage-without-owner", Severity.INFO, "“Order” has no owner", Span(PATH, 9, 3, 9, 8), subject="pizza/order"
)
_BARE = Together(Span(PATH, 1, 1, 1, 8), "{count} pain points do not say how severe they are", "add `severity:`", 3)
BARE = tuple(
    Diagnostic(
        "pain-without-severity",
        Severity.INFO,
        f"“Pain {line}” does not say how severe it is",
        Span(PATH, line, 7, line, 12),
        subject=f"pizza/order/pain-{line}",
        together=_BARE,
    )
    for line in range(4, 8)
)
"""Four findings that are one flaw of their map."""
PLAIN = (OFF_SCALE, TWICE, LOW, UNOWNED)

EVIL = (
    '::error::100% ]]> <b a="1">&amp;\'\r\n::stop-commands::x\x00\x1b[31m\x85\u2028\u202e\udfff\ud800\ufffe 🍕 é, b: c'
)
HOSTILE = tuple(
    Diagnostic("wrong", severity, EVIL, Span(path, 1, 1, 1, 2), EVIL, ((Span(path), EVIL),), subject)
    for severity in Severity
    for path in (EVIL, "/srv/maps/a b.cjm.yaml", "地図/ピザ,1:2%.cjm.yaml")
    for subject in ("", EVIL)
)

_TEXT = st.text(st.characters(codec=None), max_size=12)
_PLACES = st.integers(1, 99)
_SPANS = st.builds(Span, st.sampled_from([PATH, EVIL]) | _TEXT, _PLACES, _PLACES, _PLACES, _PLACES)
_FINDINGS = st.builds(
    Diagnostic,
    st.sampled_from(["wrong", "stage-without-owner", "personal-data"]),
    st.sampled_from(Severity),
    _TEXT,
    _SPANS,
    st.none() | _TEXT,
    st.lists(st.tuples(_SPANS, _TEXT), max_size=2).map(tuple),
    _TEXT,
    st.none() | st.builds(Together, _SPANS, _TEXT, _TEXT, st.integers(0, 3)),
)
ANY_FINDINGS = st.lists(_FINDINGS, max_size=4)


def report(name: str, *findings: Diagnostic, quiet: bool = False, colour: bool = False) -> str:
    """What the reporter `name` writes of the findings."""
    return REPORTERS.load(name)(findings, LINES, ReportOptions(quiet=quiet, colour=colour))
