"""The page that shows everything that is drawn: nothing left out, differences counted, colours simulated."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from PIL import Image

TOOL = Path(__file__).parents[2] / "tools" / "review"


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(TOOL)


def test_the_page_shows_every_drawing_and_the_light_picture_as_others_see_it() -> None:
    from drawings import Drawing
    from review_page import page_of

    drawn = [
        Drawing("a", theme, "map", to, f"{theme}/map/a.{to}") for theme in ("light", "dark") for to in ("svg", "png")
    ]
    drawn.append(Drawing("a", "dark", "map", "pdf", "dark/map/a.pdf", ("dark/map/a.pdf-p-1.png",)))
    page = page_of(drawn, [])
    assert all(f'src="{one.address}"' in page for one in drawn[:-1])
    assert 'src="dark/map/a.pdf-p-1.png"' in page
    assert page.count('src="light/map/a.png"') == 1 + 4
    filters = set(re.findall(r'filter id="([^"]+)"', page))
    assert set(re.findall(r"filter: url\(#([^)]+)\)", page)) == filters == {
        "deuteranopia", "protanopia", "tritanopia", "no-colour",
    }  # fmt: skip
    assert not re.search(r"(?:src|href)=\"(?:https?:|/)", page)


def test_every_kind_of_sight_leaves_white_white_and_lacks_what_it_is_named_for() -> None:
    from sight import SIGHTS

    for matrix in SIGHTS.values():
        assert all(sum(row) == pytest.approx(1, abs=1e-5) for row in matrix)
    rust, teal = (0.462, 0.056, 0.003), (0.003, 0.144, 0.223)
    for name in ("deuteranopia", "protanopia"):
        red, green = (
            [sum(part * share for part, share in zip(colour, row, strict=True)) for row in SIGHTS[name][:2]]
            for colour in (rust, teal)
        )
        assert abs(red[0] - red[1]) < 0.15
        assert abs(green[0] - green[1]) < 0.15


def test_pixels_that_are_not_the_same_are_counted_and_shown() -> None:
    from changes import pixels_apart

    before, after = Image.new("RGB", (10, 10), "white"), Image.new("RGB", (10, 12), "white")
    assert pixels_apart(before, before)[0] == 0
    assert pixels_apart(before, after)[0] == 0
    after.putpixel((3, 4), (0, 0, 0))
    share, shown = pixels_apart(before, after)
    assert share == pytest.approx(1 / 120)
    assert shown.getpixel((3, 4)) != shown.getpixel((4, 4))


def test_pictures_are_compared_with_the_last_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import changes

    monkeypatch.setattr(changes, "CHROMIUM", None)
    gallery = tmp_path / "docs" / "gallery"
    gallery.mkdir(parents=True)
    for name in ("kept.svg", "gone.svg", "changed.dark.svg"):
        (gallery / name).write_text("<svg/>", encoding="utf-8")
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "pictures"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    (gallery / "gone.svg").unlink()
    for name in ("new.svg", "changed.dark.svg", "another.svg"):
        (gallery / name).write_text("<svg></svg>", encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    found = {one.name: one for one in changes.compared_with_commit(tmp_path, out, {"kept", "gone", "changed", "new"})}
    assert {name: one.told for name, one in found.items()} == {
        "changed.dark.svg": "the bytes differ", "gone.svg": "gone", "kept.svg": "the same", "new.svg": "new",
    }  # fmt: skip
    assert (out / "before" / "changed.dark.svg").read_text(encoding="utf-8") == "<svg/>"
    assert (out / "after" / "changed.dark.svg").read_text(encoding="utf-8") == "<svg></svg>"


def test_drawings_are_found_by_map_theme_and_view(tmp_path: Path) -> None:
    from drawings import drawings_in

    for name in ("light/map/a.svg", "light/map/a.pdf", "light/map/a.pdf-p-1.png", "dark/compare/a.compare.dark.svg"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    found = {(one.id, one.theme, one.view, one.to): one for one in drawings_in(tmp_path)}
    assert set(found) == {
        ("a", "light", "map", "svg"), ("a", "light", "map", "pdf"), ("a", "dark", "compare", "svg"),
    }  # fmt: skip
    assert found["a", "light", "map", "pdf"].pages == ("light/map/a.pdf-p-1.png",)
