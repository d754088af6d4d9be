"""Names for findings that stay the same while lines move, values change and lists are sorted anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.source.digest import digest

__all__ = ["fingerprints"]


def fingerprints(findings: Sequence[Diagnostic]) -> list[str]:
    """The fingerprint of each finding: 16 hexadecimal digits made of its code and what it is about.

    What a rule finds twice at one thing is numbered. A finding without a subject is known by its file and message.
    """
    taken: Counter[str] = Counter()
    made = []
    for found in findings:
        about = found.about or found.subject or found.span.path
        about += "" if found.subject else f"\0{found.message}"
        key = f"{found.code}\0{about}"
        taken[key] += 1
        made.append(digest(f"{key}\0{taken[key]}".encode("utf-8", "surrogatepass"))[:16])
    return made
