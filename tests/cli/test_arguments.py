"""What becomes of the arguments of a command: what fits is taken, and all else is as typer would have it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from typer import core
from typer._coercion import build_runtime_param as of_typer
from typer.main import get_command

from cjmap.cli import COMMANDS
from cjmap.cli.app import build_app
from cjmap.cli.quick import take_what_fits

ONE: list[Any] = [
    "",
    "text",
    "3",
    "2.5",
    "1e3",
    "-1",
    " 3",
    "1_0",
    "٣",
    "07",
    "3.",
    "inf",
    "1" * 40,
    "auto",
    "AUTO",
    "error",
    "true",
    "svg",
    "-",
]
ONE += ["\udcff", "日本", 3, 2.5, True, b"text"]
SEVERAL = [(), ("a",), ("a", "b"), ["a", "\udcff"], ("a", b"b"), "ab"]


def outcome(build: Callable[[Any], Any], param: Any, value: Any) -> tuple[Any, ...]:
    """What a parameter makes of a value, with its type; or the error."""
    try:
        made = build(param.type_descriptor).coerce(value, param=param, ctx=None)
    except Exception as wrong:
        return type(wrong), str(wrong).replace("Value error, ", "")
    return type(made), made


def parameters() -> Iterator[Any]:
    for name in COMMANDS.names():
        group: Any = get_command(build_app([name]))
        yield from (param for param in group.commands[name].params if hasattr(param, "type_descriptor"))


@pytest.fixture
def ours() -> Any:
    take_what_fits()
    return vars(core)["build_runtime_param"]


def test_typer_asks_where_we_answer(ours):
    assert ours is not of_typer
    param = next(parameters())
    assert isinstance(param.get_runtime_param(), ours)


@pytest.mark.parametrize("param", list(parameters()), ids=lambda param: param.name)
def test_every_argument_becomes_what_typer_makes_of_it(ours, param):
    for value in [None, param.default, *ONE, *SEVERAL]:
        if not callable(value):
            assert outcome(ours, param, value) == outcome(of_typer, param, value), value
