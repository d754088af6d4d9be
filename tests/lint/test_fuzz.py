"""Whatever stands in a file, `validate` says something sensible of it soon: bytes, and examples that were broken.

A few of each in every run; `make fuzz` tries many more.
"""

from __future__ import annotations

import shutil
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cjmap.diagnostics import Diagnostic, Span, in_order
from cjmap.lint.rules import RULES
from cjmap.pipeline import Portfolio, check, load, mend
from cjmap.reporters import REPORTERS, ReportOptions
from cjmap.source.yaml import parse_yaml
from maps import HOSTILE, journey_yaml

BOUNDED = settings(max_examples=settings.default.max_examples // 4, suppress_health_check=list(HealthCheck))
TODAY = date(2026, 11, 22)
LONGEST = 2.0
EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = sorted(path for path in EXAMPLES.rglob("*.yaml") if path.name.endswith((".cjm.yaml", ".persona.yaml")))
FILES += sorted(EXAMPLES.rglob("cjmap.yaml"))
PIECES = ("- ", ": ", "[", "]", "{", "}", "'", '"', "#", "&a ", "*a", "<<: *a", "|\n", ">\n", "\t", "  ", "\n", "---\n",
          "...", "? ", "!x ", "%", "\r", "\x00", "\ufeff", "\u2028", "null", "[[[[", "-1e999", "0x", "9" * 400,
          "stages:\n", "next: ", "emotion: ", "id: ", "same_as: ", "# cjmap: ignore[all] x", "personas: ",
          "next: {to: end}")  # fmt: skip


@st.composite
def broken_text(draw: st.DrawFn) -> tuple[Path, str]:
    """An example, and its text after a few accidents."""
    path = draw(st.sampled_from(FILES))
    text = path.read_text(encoding="utf-8")
    for _ in range(draw(st.integers(1, 4))):
        lines = text.split("\n")
        at, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        match draw(st.sampled_from(("drop", "twice", "swap", "indent", "value", "cut", "put", "word"))):
            case "drop":
                del lines[at : at + draw(st.integers(1, 5))]
            case "twice":
                lines[other:other] = lines[at : at + draw(st.integers(1, 9))]
            case "swap":
                lines[at], lines[other] = lines[other], lines[at]
            case "indent":
                spaces = draw(st.integers(-4, 4))
                lines[at] = " " * spaces + lines[at] if spaces > 0 else lines[at][-spaces:]
            case "value":
                key, colon, _ = lines[at].partition(": ")
                lines[at] = f"{key}{colon}{draw(st.sampled_from((*HOSTILE, *PIECES)))}"
            case "cut":
                column = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:column]
            case "put":
                column = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:column] + draw(st.sampled_from(PIECES)) + lines[at][column:]
            case _:
                words = lines[at].split(" ")
                words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from((*HOSTILE, *PIECES)))
                lines[at] = " ".join(words)
        text = "\n".join(lines)
    return path, text.replace("\n", "\r\n") if draw(st.booleans()) else text


def some_bytes() -> st.SearchStrategy[bytes]:
    """Bytes of any kind, and texts that begin as YAML does."""
    pieces = st.lists(st.sampled_from((*PIECES, *HOSTILE, "journey: ", "stage: ", "a", "\n  ", "\n- ")), max_size=30)
    texts = pieces.map("".join) | journey_yaml(2, 2)
    encoded = st.tuples(texts, st.sampled_from(("utf-8", "utf-16", "utf-16-le", "utf-32"))).map(
        lambda both: both[0].encode(both[1], "surrogatepass")
    )
    return st.binary(max_size=300) | encoded | st.tuples(encoded, st.binary(max_size=9)).map(b"".join)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, bytes], tuple[Path, str]]:
    """Put bytes in place of a file of the examples, in a copy of its project; gives the folder and the file's name."""
    folder = tmp_path_factory.mktemp("examples")
    shutil.copytree(EXAMPLES, folder, dirs_exist_ok=True)
    changed: list[Path] = []

    def put(path: Path, content: bytes) -> tuple[Path, str]:
        for old in changed:
            shutil.copy(EXAMPLES / old, folder / old)
        changed[:] = [path.relative_to(EXAMPLES)]
        (folder / changed[0]).write_bytes(content)
        return (folder / changed[0]).parent, changed[0].name

    return put


def judged(folder: Path, *paths: str) -> tuple[Portfolio, list[Diagnostic]]:
    """What was read, and all findings; it must not take long."""
    begun = time.process_time()
    portfolio = load(paths, folder)
    found = check(portfolio, TODAY)
    for name in REPORTERS.names():
        assert isinstance(REPORTERS.load(name)(found, portfolio.lines, ReportOptions(80, True)), str)
    assert time.process_time() - begun < LONGEST
    return portfolio, found


def assert_sensible(portfolio: Portfolio, found: list[Diagnostic]) -> None:
    assert found == in_order(reversed(found))
    assert check(portfolio, TODAY) == found
    for one in found:
        assert is_in(one.span, portfolio.lines[one.span.path]), one
        for span, _ in one.related:  # which may be in a map that was not asked for
            assert is_in(span, portfolio.lines.get(span.path, [])), one


def is_in(span: Span, lines: list[str]) -> bool:
    """Whether a span lies in the lines of its file, and ends after it begins; what is no text has none."""
    if not lines:
        return True
    is_forward = (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
    ends = ((span.line, span.column), (span.end_line, span.end_column))
    return is_forward and all(line <= len(lines) and column <= len(lines[line - 1]) + 1 for line, column in ends)


@BOUNDED
@given(some_bytes(), st.sampled_from(("a.cjm.yaml", "eva.persona.yaml", "cjmap.yaml", "a.theme.yaml")))
def test_any_bytes_are_judged(project, content, name):
    folder, _ = project(EXAMPLES / "bella-napoli" / "pizza-night.cjm.yaml", b"journey: J\nstages: [A]\n")
    file = folder / name
    before = file.read_bytes() if file.exists() else None
    file.write_bytes(content)
    try:
        assert_sensible(*judged(folder))
    finally:
        file.unlink() if before is None else file.write_bytes(before)


@BOUNDED
@given(broken_text())
def test_examples_with_accidents_are_judged(project, broken):
    path, text = broken
    folder, name = project(path, text.encode("utf-8", "surrogatepass"))
    assert_sensible(*judged(folder, *([name] if name != "cjmap.yaml" else [])))


@BOUNDED
@given(broken_text(), st.data())
def test_an_ignore_removes_what_its_rule_finds_on_its_line_and_nothing_else(project, broken, data):
    path, text = broken
    folder, name = project(path, text.encode("utf-8", "surrogatepass"))
    _, before = judged(folder)
    shown = {one.span.path for one in before if Path(one.span.path).name == name}
    ours = sorted({(one.span.line, one.code) for one in before if one.span.path in shown and one.code in RULES})
    ours = [(line, code) for line, code in ours if "ignore" not in code]
    assume(ours)
    line, code = data.draw(st.sampled_from(ours))
    as_before = parse_yaml(text, name)
    end = as_before.line_starts[line - 1] + len(as_before.lines[line - 1])
    after_text = f"{as_before.text[:end]}  # cjmap: ignore[{code}] it is known{as_before.text[end:]}"
    as_after = parse_yaml(after_text, name)
    assume(as_before.root is not None and as_before.root == as_after.root and not as_after.inserted)
    project(path, after_text.encode("utf-8", "surrogatepass"))
    _, after = judged(folder)
    gone = Counter(map(without_place, before)) - Counter(map(without_place, after))
    removed = [one for one in before if (one.span.line, one.code) == (line, code) and one.span.path in shown]
    assert gone == Counter(map(without_place, removed))
    assert not Counter(map(without_place, after)) - Counter(map(without_place, before))


def without_place(found: Diagnostic) -> tuple[str, str, str, int]:
    return found.code, found.message, found.span.path, found.span.line


@BOUNDED
@given(broken_text())
def test_mending_broken_examples_ends_and_makes_nothing_worse(project, broken):
    path, text = broken
    folder, name = project(path, text.encode("utf-8", "surrogatepass"))
    before = Counter(one.span.path for one in load((), folder).diagnostics)
    for _ in range(2):
        write(folder, mend(load((), folder), TODAY))
    after = load((), folder)
    assert mend(after, TODAY) == []
    assert not Counter(one.span.path for one in after.diagnostics) - before
    for copied in folder.rglob("*.yaml"):
        if copied.name != name and (original := EXAMPLES / path.parent.name / copied.name).exists():
            shutil.copy(original, copied)


def write(folder: Path, files: list) -> None:
    for one in files:
        (folder / one.path).write_bytes(one.after.encode())
