"""Bytes become text, or an error that a person can act on."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.diagnostics import Diagnostic, Span
from cjmap.errors import InputOutputError
from cjmap.source.encoding import decoded
from cjmap.source.files import SourceFile, read_source
from cjmap.source.snippets import excerpt


def test_utf_8_is_read_with_or_without_a_mark(tmp_path: Path) -> None:
    for content in ("né: 1".encode(), "né: 1".encode("utf-8-sig")):
        (tmp_path / "a.yaml").write_bytes(content)
        assert read_source(tmp_path / "a.yaml", tmp_path) == SourceFile("a.yaml", "né: 1")


@pytest.mark.parametrize(
    ("content", "place", "words"),
    [
        ("a: 1".encode("utf-16"), (1, 1), "UTF-16"),
        ("a: 1".encode("utf-32"), (1, 1), "UTF-32"),
        ("a: 1".encode("utf-16-le"), (1, 1), "UTF-16"),
        ("é: 1\r\nb: é caf".encode() + b"\xe9", (2, 9), "Windows-1252"),
        (b"a: 1\nb: some longer text here\0", (2, 25), "NUL"),
    ],
)
def test_other_encodings_are_named_where_they_show(content: bytes, place: tuple[int, int], words: str) -> None:
    found = decoded(content, "a.yaml")
    assert isinstance(found, Diagnostic)
    assert found.code == "bad-encoding"
    assert (found.span.line, found.span.column) == place
    assert words in found.message
    assert "UTF-8" in (found.hint or "")


@given(st.binary())
def test_any_bytes_are_text_or_a_finding(content: bytes) -> None:
    assert isinstance(decoded(content, "a.yaml"), str | Diagnostic)


def test_standard_input_is_a_file_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a: 1")))
    assert read_source("-") == SourceFile("<stdin>", "a: 1")


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "a.yaml").open("wb") as file:
        file.truncate(10_000_001)
    found = read_source(tmp_path / "a.yaml", tmp_path)
    assert isinstance(found, Diagnostic)
    assert found.code == "too-large"


@pytest.mark.parametrize("name", ["not-there.yaml", ".", "a\0b", "x" * 5000])
def test_what_cannot_be_opened_is_one_line(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputOutputError, match="cannot read"):
        read_source(tmp_path / name, tmp_path)


def test_an_excerpt_underlines_at_least_one_column() -> None:
    lines = ["goal: x", "", "end  "]
    assert excerpt(lines, Span("a", 1, 7, 1, 8)) == (1, "goal: x", 6, 7)
    assert excerpt(lines, Span("a", 1, 7, 3, 2)) == (1, "goal: x", 6, 7)
    assert excerpt(lines, Span("a", 2, 1, 2, 1)) == (2, "", 0, 1)
    assert excerpt(lines, Span("a", 9, 1, 9, 1)) is None
