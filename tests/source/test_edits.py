"""Point edits, and writing them over a file."""

from __future__ import annotations

import codecs
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.errors import InputOutputError
from cjmap.source.edits import Edit, break_after, edited, rewritten, text_place
from cjmap.source.nodes import Mapping, Scalar
from cjmap.source.writing import write_instead
from cjmap.source.yaml import parse_yaml


@st.composite
def texts_and_edits(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text(max_size=30))
    bounds = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(bounds[::2], bounds[1::2], strict=False))
    edits = [Edit(start, end, draw(st.text(max_size=5))) for start, end in pairs]
    return text, draw(st.permutations(edits))


@given(texts_and_edits())
def test_what_stands_outside_of_edits_stays(drawn):
    text, edits = drawn
    wanted, at = "", 0
    for start, end, new in sorted(edits):
        wanted += text[at:start] + new
        at = end
    assert edited(text, edits) == wanted + text[at:]


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(0, 3, "a"), Edit(2, 4, "b")],
        [Edit(1, 1, "a"), Edit(1, 1, "b")],
        [Edit(0, 5, "a"), Edit(1, 2, "b")],
        [Edit(4, 9, "a")],
        [Edit(3, 2, "a")],
        [Edit(-1, 2, "a")],
    ],
)
def test_edits_that_overlap_are_refused(edits):
    with pytest.raises(ValueError, match="overlap"):
        edited("12345", edits)


def test_the_same_edit_twice_counts_once():
    assert edited("12345", [Edit(1, 2, "x"), Edit(1, 2, "x")]) == "1x345"


@pytest.mark.parametrize(
    ("yaml", "shown"),
    [
        ("a: text", "text"),
        ('a: "text"', "text"),
        ("a: 'text'", "text"),
        ("{a: text}", "text"),
        ("a: &x text", None),
        ("a: !!str text", None),
        (r'a: "te\x78t"', None),
        ("a: 'te''xt'", None),
        ("a: te\n  xt", None),
        ("a: |\n  text", None),
        ("a:", None),
        ('a: ""', None),
    ],
)
def test_a_text_is_found_where_it_stands_letter_by_letter(yaml, shown):
    document = parse_yaml(yaml, "a")
    assert isinstance(document.root, Mapping)
    node = document.root["a"]
    assert isinstance(node, Scalar)
    place = text_place(node)
    assert (document.text[slice(*place)] if place else None) == shown


def test_no_place_is_told_in_a_file_that_needed_quotes():
    document = parse_yaml("a: text\nb: *c: d\n", "a")
    assert isinstance(document.root, Mapping)
    assert text_place(document.root["a"]) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "index", "end"),
    [("a\r\nb\n", 0, "\r\n"), ("a\r\nb\n", 3, "\n"), ("a\r\nb", 3, "\r\n"), ("a\rb", 2, "\r"), ("a", 0, "\n")],
)
def test_a_new_line_ends_as_its_neighbours(text, index, end):
    assert break_after(parse_yaml(text, "a"), index) == end


def test_a_byte_order_mark_stays():
    assert rewritten(codecs.BOM_UTF8 + b"a", "a", "b") == codecs.BOM_UTF8 + b"b"
    assert rewritten(b"a", "a", "b") == b"b"


@pytest.mark.parametrize("content", [b"", b"b", b"xa", b"ab", b"\xef\xbba"])
def test_other_bytes_than_those_that_were_read_are_not_rewritten(content):
    assert rewritten(content, "a", "b") is None


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path):
    file = tmp_path / "a"
    file.write_bytes(b"new")
    assert not write_instead(file, b"old", b"mended")
    assert file.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="rights and links are otherwise there")
def test_rights_and_links_stay(tmp_path):
    file, link = tmp_path / "a", tmp_path / "b"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file)
    assert write_instead(link, b"old", b"mended")
    assert (link.is_symlink(), file.read_bytes(), file.stat().st_mode & 0o777) == (True, b"mended", 0o640)


def test_a_file_that_cannot_be_written_is_whole_and_alone(tmp_path, monkeypatch):
    file = tmp_path / "a"
    file.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(InputOutputError, match="No space left"):
        write_instead(file, b"old", b"mended")
    assert (list(tmp_path.iterdir()), file.read_bytes()) == ([file], b"old")
