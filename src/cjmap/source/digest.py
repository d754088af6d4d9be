"""A short text that stands for a content: the same for the same bytes, another for any other."""

from __future__ import annotations

try:
    from _blake2 import blake2b  # hashlib would load OpenSSL: 3 ms at every start
except ImportError:
    from hashlib import blake2b

__all__ = ["digest"]


def digest(content: bytes) -> str:
    """The digest of a content, as 64 hexadecimal digits."""
    return blake2b(content, digest_size=32).hexdigest()
