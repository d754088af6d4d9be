"""Words in a vector picture that a map embeds are drawn, in whatever family they ask for."""

from __future__ import annotations

from base64 import b64encode

import pytest

from cjmap.engines.resvg import rasterise
from cjmap.export.kit.pictures import MONO, OURS, PLAIN


def drawn(family: str, text: str = "Open") -> bytes:
    words = f'<text y="20" font-size="20" font-family="{family}">{text}</text>'
    inner = f'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">{words}</svg>'
    href = f"data:image/svg+xml;base64,{b64encode(inner.encode()).decode()}"
    image = f'<image width="90" height="30" href="{href}"/>'
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">{image}</svg>'
    return rasterise(picture, OURS, PLAIN, MONO)


@pytest.mark.parametrize("family", ["", "Helvetica", "serif", "sans-serif", "cursive", "Nowhere, fantasy"])
def test_a_family_that_is_not_there_is_drawn_in_ours(family):
    assert drawn(family) == drawn("Inter") != drawn(family, "")


def test_monospace_is_drawn_in_our_monospace():
    assert drawn("monospace") == drawn("JetBrains Mono") != drawn("Inter")
