"""The rules: one module each, whose docstring is its manual and whose RULE finds what the name says."""

from __future__ import annotations

from cjmap.lint.rule import Rule
from cjmap.registry import Registry

__all__ = ["RULES"]

RULES: Registry[Rule] = Registry("cjmap.lint.rules", "RULE", separator="-")
