"""Pictures beside a map, as data URLs: nothing a sheet shows is fetched from elsewhere."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

from cjmap.source.read import content_of

__all__ = ["LARGEST", "embedded", "wrong_with_picture"]

LARGEST = 4_000_000
_TYPES = {
    ".gif": "image/gif", ".jpeg": "image/jpeg", ".jpg": "image/jpeg", ".png": "image/png", ".svg": "image/svg+xml",
    ".webp": "image/webp",
}  # fmt: skip

_BEGINNINGS = {
    "image/gif": b"GIF8", "image/jpeg": b"\xff\xd8", "image/png": b"\x89PNG", "image/svg+xml": b"<svg",
    "image/webp": b"RIFF",
}  # fmt: skip
_HEAD = 1 << 14


def wrong_with_picture(path: Path) -> str | None:
    """Why a file cannot be shown as a picture, going by its name and its first bytes; None where it can."""
    kind = _TYPES.get(path.suffix.lower())
    if kind is None:
        return f"is no picture that can be shown: {', '.join(sorted(one[1:] for one in _TYPES))} can"
    try:
        head = content_of(path, _HEAD)
    except OSError:
        return "cannot be read"
    begins = _BEGINNINGS[kind]
    found = begins in head if kind == "image/svg+xml" else head.startswith(begins)
    return None if found else f"is no picture of its kind, {path.suffix.lower()[1:]}"


def embedded(path: Path) -> str | None:
    """The picture as a data URL; None when it is none, cannot be read or is larger than `LARGEST` bytes."""
    kind = _TYPES.get(path.suffix.lower())
    try:
        content = content_of(path, LARGEST + 1) if kind else b""
    except OSError:
        return None
    return f"data:{kind};base64,{b64encode(content).decode()}" if kind and len(content) <= LARGEST else None
