"""The past of maps for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from cjmap.figures.past import Past, Version
from cjmap.reporters.pasts import PastFormat, PastWishes

__all__ = ["FORMAT", "written"]


def written(pasts: Sequence[Past], wishes: PastWishes) -> str:
    """One JSON object with `maps`, each with its versions, the earliest first; in ASCII."""
    maps = [{"id": one.id, "title": one.title, "path": one.path, "versions": [*map(_version, one.versions)]}
            for one in pasts]  # fmt: skip
    return json.dumps({"maps": maps}, indent=2) + "\n"


def _version(version: Version) -> dict[str, Any]:
    figures = version.figures
    told = {**figures.plain(), "evidence": figures.evidence} if figures else None
    return {**version._asdict(), "figures": told}


FORMAT = PastFormat(of_all=written)
