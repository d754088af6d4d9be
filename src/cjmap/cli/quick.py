"""What makes a short command start sooner."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from types import ModuleType
from typing import Any, Literal, get_args, get_origin

from cjmap.frozen import NamedTuple

__all__ = ["put_off_imports", "take_what_fits", "without_pydantic_plugins"]

_LOADER = "pydantic.plugin._loader"
_SELDOM_USED = ("platform", "secrets", "shutil", "subprocess", "tokenize", "traceback")

_NUMBERS = {int: re.compile("[0-9]{1,9}"), float: re.compile("[0-9]{1,9}([.][0-9]{1,9})?")}
"""How the numbers are written that can be read without asking anybody."""

_BY_PYDANTIC = "Value error, "
"""How pydantic begins what it has to say, which says nothing to people."""


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

    pydantic, typer and `inspect` import them at their top, for what a run of ours seldom does (10 ms). The loader
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


def take_what_fits() -> None:
    """Keep typer from asking pydantic about values that are of their type already, as nearly all are.

    typer has each argument checked by pydantic, whose import is a fifth of a short run (35 ms), to learn that a text
    is a text, and what number a plain one is. What does not fit is left to typer, and so are its messages, without what
    pydantic puts before them. Should typer ask elsewhere, only the time is lost.
    """
    from typer import core

    vars(core)["build_runtime_param"] = _Parameter


class _Parameter(NamedTuple):
    """What reads the values of one parameter, which typer's descriptor describes."""

    descriptor: Any

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value as the function wants it. Raises typer's BadParameter for one that cannot be."""
        kind = self.descriptor.annotation
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        if self.descriptor.parameter_info.parser is None and not self.descriptor.is_ranged:
            if get_origin(kind) is list and _all_fit(value, *get_args(kind)):
                return list(value)
            if _fits(value, kind):
                return kind(value) if kind in _NUMBERS else value
        from typer import BadParameter
        from typer._coercion import build_runtime_param

        try:
            return build_runtime_param(self.descriptor).coerce(value, param, ctx)
        except BadParameter as wrong:
            wrong.message = wrong.message.removeprefix(_BY_PYDANTIC)
            raise


def _all_fit(values: Any, kind: Any) -> bool:
    return isinstance(values, list | tuple) and all(_fits(one, kind) for one in values)


def _fits(value: Any, kind: Any) -> bool:
    """Whether a value is one of its kind as it stands; text that cannot be written in UTF-8 is not."""
    if kind is str:
        return isinstance(value, str) and value == value.encode(errors="ignore").decode()
    if get_origin(kind) is Literal:
        return value in get_args(kind)
    if isinstance(value, str) and kind in _NUMBERS:
        return _NUMBERS[kind].fullmatch(value) is not None
    return type(value) is kind or (kind is float and type(value) is int)
