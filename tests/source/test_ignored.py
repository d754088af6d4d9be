"""What git ignores, asked in a quick way that must agree with the thorough one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pathspec import GitIgnoreSpec

from cjmap.source.ignored import Ignored, ignored_in

PIECES = ["a", "b", ".", "*", "**", "?", "/", "!", "[a]", "[", "\\", "#", " "]
PATTERNS = st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join), max_size=3)
NAMES = st.text("ab", min_size=1, max_size=3) | st.sampled_from(["a.b", ".a", "b.."])
PATHS = st.lists(NAMES, min_size=1, max_size=3).map("/".join)


@pytest.mark.filterwarnings("ignore:Possible nested set:FutureWarning")
@given(PATTERNS, PATHS, st.booleans())
@example(["!a"], "a", False)
@example(["a/"], "a/b", False)
def test_the_verdict_is_that_of_all_patterns_together(lines: list[str], path: str, is_folder: bool) -> None:
    kept = tuple(line for line in lines if line.strip() and not line.startswith("#"))
    try:
        expected = GitIgnoreSpec.from_lines(kept).check_file(path + "/" * is_folder).include
    except ValueError:
        expected = None
    assert Ignored(Path("top"), kept).verdict(Path("top", path), is_folder) == expected


def test_a_file_of_comments_has_no_patterns(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("# made\n\n")
    assert ignored_in(tmp_path) == ()


def test_patterns_that_git_cannot_read_ignore_nothing(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("a\n!\n")
    (rule,) = ignored_in(tmp_path)
    assert rule.verdict(tmp_path / "a", is_folder=False) is None
