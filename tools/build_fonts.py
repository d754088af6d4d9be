"""Build `fonts/`: the static faces cjmap measures with and embeds, cut down to what maps are written in.

    python tools/build_fonts.py

Fetches the pinned npm packages with `npm pack`, keeps the scripts, signs and layout features below, and
writes one TrueType file a face with its licence beside it. The same packages and the same HarfBuzz give the
same bytes.
"""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

import uharfbuzz as hb

FONTS = Path(__file__).parents[1] / "fonts"

INTER = "@expo-google-fonts/inter@0.4.2"
MONO = "@expo-google-fonts/jetbrains-mono@0.4.1"

FACES = {
    "inter-regular": (INTER, "400Regular/Inter_400Regular.ttf"),
    "inter-medium": (INTER, "500Medium/Inter_500Medium.ttf"),
    "inter-semibold": (INTER, "600SemiBold/Inter_600SemiBold.ttf"),
    "inter-bold": (INTER, "700Bold/Inter_700Bold.ttf"),
    "inter-italic": (INTER, "400Regular_Italic/Inter_400Regular_Italic.ttf"),
    "jetbrains-mono": (MONO, "400Regular/JetBrainsMono_400Regular.ttf"),
}
LICENCES = {"OFL-Inter.txt": (INTER, "LICENSE_FONT"), "OFL-JetBrainsMono.txt": (MONO, "LICENSE_FONT")}

RANGES = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1, Latin Extended-A and -B
    (0x0250, 0x02AF),  # phonetic letters
    (0x02B0, 0x036F),  # modifier letters, combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional with Vietnamese
    (0x2000, 0x206F),  # punctuation
    (0x2070, 0x20CF),  # superscripts, subscripts, currency
    (0x2100, 0x218F),  # letter-like signs, number forms
    (0x2190, 0x22FF),  # arrows, mathematics
    (0x2300, 0x23FF),  # technical signs
    (0x2460, 0x24FF),  # enclosed numbers
    (0x2500, 0x25FF),  # box drawing, blocks, geometric shapes
    (0x2600, 0x27BF),  # signs, dingbats
    (0x2900, 0x2BFF),  # more arrows and shapes
    (0xFB00, 0xFB06),  # ligatures people paste
    (0xFEFF, 0xFEFF),
    (0xFFFD, 0xFFFD),
)

FEATURES = ("ccmp", "kern", "locl", "mark", "mkmk", "tnum")
"""Contextual alternates and ligatures are left out: a map shows `->` as it was written."""

TYPOGRAPHIC = (16, 17)
"""The names by which renderers know that a semibold belongs to the family of the regular; a cut leaves them out."""


def main() -> None:
    """Write every face and licence, and print their sizes."""
    FONTS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        unpacked = {package: _unpack(package, Path(scratch)) for package in (INTER, MONO)}
        for name, (package, path) in FACES.items():
            cut = _cut((unpacked[package] / path).read_bytes())
            (FONTS / f"{name}.ttf").write_bytes(cut)
            print(f"{name:16} {len(cut) / 1000:7.1f} kB")
        for name, (package, path) in LICENCES.items():
            text = (unpacked[package] / path).read_text(encoding="utf-8")
            (FONTS / name).write_text(_tidy(text), encoding="utf-8")


def _unpack(package: str, scratch: Path) -> Path:
    """The folder of one npm package, unpacked."""
    run = ["npm", "pack", "--silent", package]
    name = subprocess.run(run, cwd=scratch, check=True, capture_output=True, text=True).stdout.split()[-1]
    with tarfile.open(scratch / name) as archive:
        archive.extractall(scratch / name.removesuffix(".tgz"), filter="data")
    return scratch / name.removesuffix(".tgz") / "package"


def _cut(font: bytes) -> bytes:
    """The font with our characters, our features and no hinting."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(_characters())
    wanted.layout_feature_tag_set.clear()
    wanted.layout_feature_tag_set.update(_tag(name) for name in FEATURES)
    wanted.name_id_set.update(TYPOGRAPHIC)
    wanted.drop_table_tag_set.add(_tag("STAT"))
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    return bytes(hb.subset(hb.Face(hb.Blob(font)), wanted).blob.data)


def _tag(name: str) -> int:
    """The four letters of a table or feature as HarfBuzz counts them."""
    return int.from_bytes(name.encode("ascii"), "big")


def _characters() -> Iterator[int]:
    return (code for first, last in RANGES for code in range(first, last + 1))


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().splitlines()) + "\n"


if __name__ == "__main__":
    main()
