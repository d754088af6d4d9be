"""The picture is set in the weights that were measured."""

from __future__ import annotations

import pytest

from cjmap.drawing.fonts import FACES, FaceName
from cjmap.engines.resvg import rasterise
from cjmap.export.kit.pictures import MONO, OURS, PLAIN


def drawn(face: FaceName) -> bytes:
    style = f'font-weight="{FACES[face].weight}" font-style="{FACES[face].style}" font-family="{FACES[face].family}"'
    text = f'<text y="20" font-size="20" {style}>Waits for papers</text>'
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="30">{text}</svg>'
    return rasterise(picture, OURS, PLAIN, MONO)


@pytest.mark.parametrize("face", FACES)
def test_a_face_is_drawn_with_its_own_file(face: FaceName) -> None:
    assert [other for other in FACES if drawn(other) == drawn(face)] == [face]
