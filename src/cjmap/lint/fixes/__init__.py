"""What `cjmap validate --fix` mends: one module each, whose FIX says what to change."""

from __future__ import annotations

from cjmap.lint.fix import Fix
from cjmap.registry import Registry

__all__ = ["FIXES"]

FIXES: Registry[Fix] = Registry("cjmap.lint.fixes", "FIX", separator="-")
