"""What makes a short command start sooner."""

from __future__ import annotations

import sys
from types import ModuleType

__all__ = ["without_pydantic_plugins"]

_LOADER = "pydantic.plugin._loader"


def without_pydantic_plugins() -> None:
    """Keep pydantic from looking through the environment for plugins.

    Its loader imports `importlib.metadata` and with it e-mail, CSV and zip (13 ms), to find plugins that
    cjmap has no use for and that would make its answers depend on what else is installed. Should pydantic
    move its loader, only the time is lost.
    """
    if _LOADER not in sys.modules:
        stand_in = ModuleType(_LOADER)
        stand_in.get_plugins = tuple  # type: ignore[attr-defined]
        sys.modules[_LOADER] = stand_in
