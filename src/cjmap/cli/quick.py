"""What makes a short command start sooner."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

__all__ = ["put_off_imports", "without_pydantic_plugins"]

_LOADER = "pydantic.plugin._loader"
_SELDOM_USED = ("secrets", "subprocess", "tokenize")


class _Later(ModuleType):
    """Stands for a module until somebody asks it for something."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        module = import_module(self.__name__)
        self.__dict__.update(vars(module))
        return getattr(module, name)


def put_off_imports() -> None:
    """Import some modules of the standard library at their first use.

    pydantic, typer and `inspect` import them at their top, for what a run of ours seldom does (6 ms). The loader
    that the standard library has for this does not help: on Python 3.11 a second import statement wakes it.
    """
    for name in _SELDOM_USED:
        sys.modules.setdefault(name, _Later(name))


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
