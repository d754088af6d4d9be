"""Which way texts read."""

from __future__ import annotations

import pytest

from cjmap.drawing.bidi import joined, reads


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


def test_parts_keep_their_own_order_on_a_line_that_reads_from_the_right() -> None:
    ltr, rtl = "\u200e", "\u200f"
    assert joined(["P1", "", "8 of 12"]) == "P1 · 8 of 12"
    assert joined(["كبير", "P1", "8 من 12"]) == f"{rtl}كبير{rtl} · {ltr}P1{ltr} · {rtl}8 من 12{rtl}"
