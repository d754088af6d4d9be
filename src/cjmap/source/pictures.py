"""Pictures beside a map, as data URLs: nothing a sheet shows is fetched from elsewhere."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

from cjmap.source.read import content_of

__all__ = ["LARGEST", "embedded"]

LARGEST = 4_000_000
_TYPES = {
    ".gif": "image/gif", ".jpeg": "image/jpeg", ".jpg": "image/jpeg", ".png": "image/png", ".svg": "image/svg+xml",
    ".webp": "image/webp",
}  # fmt: skip


def embedded(path: Path) -> str | None:
    """The picture as a data URL; None when it is none, cannot be read or is larger than `LARGEST` bytes."""
    kind = _TYPES.get(path.suffix.lower())
    try:
        content = content_of(path, LARGEST + 1) if kind else b""
    except OSError:
        return None
    return f"data:{kind};base64,{b64encode(content).decode()}" if kind and len(content) <= LARGEST else None
