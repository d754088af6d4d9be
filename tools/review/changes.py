"""The pictures of docs/gallery as they are now beside those of the last commit, and how many pixels differ."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops

__all__ = ["Change", "compared_with_commit", "pixels_apart"]

GALLERY = "docs/gallery"
FAR = 24
"""How far a pixel must be from what it was, of 255 in any channel, to count."""

UNSEEN = "the bytes differ, no pixel does"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Change(NamedTuple):
    """A picture of the gallery: its map, the addresses before and after, what is to be said of the difference."""

    id: str
    name: str
    before: str | None
    after: str | None
    told: str
    difference: str | None = None

    @property
    def is_same(self) -> bool:
        """Whether it is what was committed, byte for byte."""
        return self.told == "the same"

    @property
    def looks_different(self) -> bool:
        """Whether it is worth a look; without Chromium, whatever is not the same is."""
        return not self.is_same and self.told != UNSEEN


def compared_with_commit(root: Path, folder: Path, ids: Collection[str]) -> list[Change]:
    """Each picture of these maps; the pictures go to `folder`/before, after and difference. Without git, none."""
    committed = _committed(root)
    now = {path.name: path.read_bytes() for path in (root / GALLERY).glob("*.svg")}
    with _photographer() as photograph:
        return [
            _change(name, committed.get(name), now.get(name), folder, photograph)
            for name in sorted(committed.keys() | now.keys() if committed else ())
            if name.split(".")[0] in ids
        ]


def pixels_apart(before: Image.Image, after: Image.Image) -> tuple[float, Image.Image]:
    """The share of pixels that are far from what they were, and a picture of them; a larger one is compared whole."""
    size = (max(before.width, after.width), max(before.height, after.height))
    one, other = (Image.new("RGB", size, "white") for _ in range(2))
    one.paste(before)
    other.paste(after)
    channels = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(channels[0], channels[1]), channels[2])
    apart = most.point(lambda value: 255 if value > FAR else 0)
    faded = Image.blend(other, Image.new("RGB", size, "white"), 0.75)
    faded.paste(Image.new("RGB", size, "#C2185B"), mask=apart)
    return apart.histogram()[255] / (size[0] * size[1]), faded


Photograph = Callable[[Path], Image.Image]


def _change(
    name: str, before: bytes | None, after: bytes | None, folder: Path, photograph: Photograph | None
) -> Change:
    written = {"before": before, "after": after}
    if before == after:
        written.pop("before")
    addresses = {kind: _written(folder / kind / name, content) for kind, content in written.items() if content}
    told, shown = "the same" if before == after else "new" if before is None else "gone", None
    if before and after and before != after:
        told = "the bytes differ"
        if photograph is not None:
            share, picture = pixels_apart(*(photograph(folder / kind / name) for kind in ("before", "after")))
            told = f"{share:.2%} of the pixels differ" if share else UNSEEN
            if share:
                shown = f"difference/{name}.png"
                (folder / "difference").mkdir(exist_ok=True)
                picture.save(folder / shown)
    return Change(name.split(".", maxsplit=1)[0], name, addresses.get("before"), addresses.get("after"), told, shown)


def _written(path: Path, content: bytes) -> str:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return f"{path.parent.name}/{path.name}"


def _committed(root: Path) -> dict[str, bytes]:
    """The pictures of the last commit by their names; none where there is no git."""
    if shutil.which("git") is None:
        return {}
    listed = subprocess.run(
        ["git", "ls-tree", "--name-only", "HEAD", f"{GALLERY}/"], cwd=root, capture_output=True, text=True
    )
    names = [name for name in listed.stdout.splitlines() if name.endswith(".svg")]
    show = [["git", "show", f"HEAD:{name}"] for name in names]
    contents = [subprocess.run(one, cwd=root, capture_output=True, check=True).stdout for one in show]
    return {Path(name).name: content for name, content in zip(names, contents, strict=True)}


@contextmanager
def _photographer() -> Iterator[Photograph | None]:
    """What makes a picture of an SVG, in Chromium at one pixel a CSS pixel; None where there is no Chromium."""
    if CHROMIUM is None:
        yield None
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_context(offline=True).new_page()

        def photograph(path: Path) -> Image.Image:
            page.goto(path.as_uri())
            size = "(({width, height}) => [width, height].map(x => Math.round(x.baseVal.value)))(document.rootElement)"
            width, height = page.evaluate(size)
            page.set_viewport_size({"width": width, "height": height})
            page.wait_for_function("document.fonts.status === 'loaded'")
            return Image.open(BytesIO(page.screenshot())).convert("RGB")

        yield photograph
        browser.close()
