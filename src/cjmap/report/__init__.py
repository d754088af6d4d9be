"""What a map says, for people: one module a section, each with one SECTION. Figures are read, never defined here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cjmap.registry import Registry

if TYPE_CHECKING:
    from cjmap.report._records import Section

__all__ = ["SECTIONS"]

SECTIONS: Registry[Section] = Registry("cjmap.report", "SECTION", separator="-")
