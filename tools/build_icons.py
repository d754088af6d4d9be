"""Build `src/cjmap/drawing/lucide.json`: the icons that maps use, as path data on a 24 by 24 grid.

    python tools/build_icons.py

Fetches the pinned npm package with `npm pack` and writes the icons listed here, every element turned into a
path, with Lucide's notices to `licenses/LUCIDE.txt`. To add an icon, add its name and run this again.
"""

from __future__ import annotations

import json
import subprocess
import tarfile
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
PACKAGE = "lucide-static@1.62.0"

CHANNELS = """
    app-window banknote bell bike book-open bot box briefcase bus calendar camera car cloud credit-card
    door-open file-text gift globe graduation-cap hand-platter handshake headset hourglass house key-round
    landmark laptop link log-in log-out mail mailbox map map-pin megaphone message-circle messages-square mic
    monitor monitor-smartphone newspaper nfc nut-off package phone plane presentation printer qr-code radio
    receipt-text search share-2 shopping-bag shopping-cart signpost smartphone square-parking star stethoscope
    store tag toilet train-front truck tv user-round users users-round utensils video wallet
"""
LANES = """
    circle-help circle-question-mark cpu database footprints gauge git-branch hand-heart heart-pulse layers
    lightbulb list-checks message-circle network octagon-alert quote route scale server shield-check sparkles
    target workflow wrench
"""
SIGNS = """
    angry arrow-down arrow-left arrow-left-right arrow-right arrow-up ban bookmark check chevron-left chevron-right
    circle circle-check circle-dashed circle-dot circle-x clock diff equal external-link eye eye-off file-search flag
    flame frown gavel git-commit-vertical git-compare history info laugh lock meh minus moon pause pencil plus
    refresh-cw repeat rotate-ccw smile snowflake sun thumbs-down thumbs-up timer trending-down trending-up
    triangle-alert undo-2 user x zap
"""


def main() -> None:
    """Write the icons and the notices, and print how many there are."""
    with tempfile.TemporaryDirectory() as scratch:
        package = _unpack(Path(scratch))
        names = sorted(set(f"{CHANNELS}{LANES}{SIGNS}".split()))
        icons = {name: _paths(package / "icons" / f"{name}.svg") for name in names}
        notices = (package / "LICENSE").read_text(encoding="utf-8")
    lines = (f"{json.dumps(name)}: {json.dumps(paths)}" for name, paths in icons.items())
    target = ROOT / "src" / "cjmap" / "drawing" / "lucide.json"
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    (ROOT / "licenses" / "LUCIDE.txt").write_text(notices.strip() + "\n", encoding="utf-8")
    print(f"{len(icons)} icons, {target.stat().st_size / 1000:.1f} kB")


def _unpack(scratch: Path) -> Path:
    run = ["npm", "pack", "--silent", PACKAGE]
    name = subprocess.run(run, cwd=scratch, check=True, capture_output=True, text=True).stdout.split()[-1]
    with tarfile.open(scratch / name) as archive:
        archive.extractall(scratch, filter="data")
    return scratch / "package"


def _paths(file: Path) -> list[str]:
    return [_path(element.tag.split("}")[1], element.attrib) for element in ElementTree.parse(file).getroot()]


def _path(tag: str, attributes: dict[str, str]) -> str:
    """One SVG element as path data."""
    if tag == "path":
        return attributes["d"]
    if tag in ("polyline", "polygon"):
        return f"M{attributes['points']}{'Z' if tag == 'polygon' else ''}"
    if tag == "line":
        return "M{x1} {y1}L{x2} {y2}".format(**attributes)
    if tag == "rect":
        return _rect(**{key: float(attributes.get(key, 0)) for key in ("x", "y", "width", "height", "rx")})
    across = float(attributes.get("r") or attributes["rx"])
    down = float(attributes.get("r") or attributes["ry"])
    start, arc = float(attributes["cx"]) - across, f"a{across:g} {down:g} 0 1 0"
    return f"M{start:g} {float(attributes['cy']):g}{arc} {2 * across:g} 0{arc} {-2 * across:g} 0Z"


def _rect(x: float, y: float, width: float, height: float, rx: float) -> str:
    across, down = width - 2 * rx, height - 2 * rx
    corner = f"a{rx:g} {rx:g} 0 0 1" if rx else "l"
    return (
        f"M{x + rx:g} {y:g}h{across:g}{corner} {rx:g} {rx:g}v{down:g}{corner} {-rx:g} {rx:g}"
        f"h{-across:g}{corner} {-rx:g} {-rx:g}v{-down:g}{corner} {rx:g} {-rx:g}Z"
    )


if __name__ == "__main__":
    main()
