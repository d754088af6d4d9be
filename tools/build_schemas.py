"""Write schemas/{journey,persona,project,theme}.schema.json from the models. Run it after changing a model."""

from __future__ import annotations

import json
from pathlib import Path

from cjmap.model.json_schema import KINDS, schema

__all__ = ["main", "written"]

FOLDER = Path(__file__).parents[1] / "schemas"


def written() -> dict[Path, str]:
    """The text of every schema by its path."""
    return {
        FOLDER / f"{kind}.schema.json": json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n" for kind in KINDS
    }


def main() -> None:
    """Write the files."""
    for path, text in written().items():
        path.write_text(text, encoding="utf-8")
        print(f"wrote {path.relative_to(FOLDER.parent)}")


if __name__ == "__main__":
    main()
