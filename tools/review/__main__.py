"""Write build/review/index.html: every example in every theme, view and format, on one page to be looked at.

Beside the pictures of docs/gallery stand those of the last commit where they differ, and the light pictures as people
see them who lack the green or the red cones. `make gallery` runs it; with the path of a map it draws that one alone.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from changes import compared_with_commit
from drawings import PDF_TOOL, draw_all, drawings_in
from review_page import page_of

__all__ = ["main"]

ROOT = Path(__file__).parents[2]


def main() -> int:
    """Draw, compare, write the page, and say where it is. Returns the exit code."""
    options = argparse.ArgumentParser(description="Write build/review/index.html.")
    options.add_argument("paths", nargs="*", default=["examples"], help="the maps to draw")
    options.add_argument("--out", type=Path, default=ROOT / "build" / "review", help="the folder of the page")
    asked = options.parse_args()
    folder = asked.out.resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    failed = draw_all(asked.paths, folder, ROOT)
    drawings = drawings_in(folder)
    changes = compared_with_commit(ROOT, folder, {one.id for one in drawings})
    (folder / "index.html").write_text(page_of(drawings, changes), encoding="utf-8")
    differing = sum(not one.is_same for one in changes)
    print(f"{len(drawings)} drawings; {differing} of {len(changes)} pictures of the gallery are not as committed")
    if PDF_TOOL is None:
        print("there is no pdftoppm here: PDFs are linked, not shown")
    print(f"look at {folder / 'index.html'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
