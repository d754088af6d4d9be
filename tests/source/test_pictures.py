"""What can be shown as a picture, going by a file's name and first bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from cjmap.source.pictures import wrong_with_picture


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n", None),
        ("a.JPG", b"\xff\xd8\xff\xe0", None),
        ("a.svg", b'<?xml version="1.0"?>\n<!-- made -->\n<svg xmlns="http://www.w3.org/2000/svg"/>', None),
        ("a.png", b"notpng", "is no picture of its kind, png"),
        ("a.yaml", b"a: 1", "is no picture that can be shown: gif, jpeg, jpg, png, svg, webp can"),
    ],
)
def test_a_picture_is_known_by_its_beginning(tmp_path: Path, name: str, content: bytes, why: str | None) -> None:
    (tmp_path / name).write_bytes(content)
    assert wrong_with_picture(tmp_path / name) == why
