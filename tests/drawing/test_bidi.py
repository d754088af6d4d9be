"""Which way texts read."""

from __future__ import annotations

import pytest

from cjmap.drawing.bidi import reads


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Waits 4 min", "ltr"),
        ("Größe, Київ, 日本語", "ltr"),
        ("", "ltr"),
        ("12:30 – 14:00", "ltr"),
        ("קפה של הבוקר", "rtl"),
        ("12 דקות", "rtl"),
        ("**مرحبا** Eva", "rtl"),
        ("QR של התפריט", "mixed"),
    ],
)
def test_the_first_letter_says_which_way_a_text_reads(text: str, way: str) -> None:
    assert reads(text) == way
