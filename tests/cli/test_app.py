"""The app around the commands: help, names, completion, and what happens when something goes wrong."""

from __future__ import annotations

import re

import pytest

from cjmap import __version__
from cjmap.cli import COMMANDS
from cjmap.cli.app import build_app
from cjmap.cli.choices import completing_list
from cjmap.drawing.theme import THEMES


def test_help_lists_every_command_with_a_whole_sentence(cjmap):
    ran = cjmap("--help")
    assert ran.code == 0
    for name in COMMANDS.names():
        line = next(line for line in ran.out.splitlines() if line.startswith(f"  {name} "))
        assert line.endswith(".")
        assert not line.endswith("...")


@pytest.mark.parametrize("name", COMMANDS.names())
def test_the_help_of_a_command_teaches_by_example(cjmap, name):
    ran = cjmap(name, "-h")
    assert ran.code == 0
    examples = ran.out.partition("Examples:\n")[2].splitlines()
    assert len(examples) >= 3
    assert all(f"cjmap {name}" in line for line in examples)
    assert ran.out == cjmap(name, "--help").out


@pytest.mark.parametrize("name", COMMANDS.names())
def test_the_help_of_a_command_speaks_of_no_types_of_python(cjmap, name):
    text = cjmap(name, "--help").out.partition("Examples:\n")[0]
    assert re.findall(r"<(?:list|str|int|float|Path)\b.*?>|\{[A-Z]+\}|Optional\[", text) == []


def test_a_value_that_is_none_of_those_there_are_is_told_plainly(cjmap):
    ran = cjmap("validate", "--fail-on", "high")
    assert ran.code == 2
    assert "'--fail-on': 'high' is not one of" in ran.err


def test_no_command_at_all_shows_the_help(cjmap):
    ran = cjmap()
    assert ran.code == 2
    assert "Examples:" in ran.err


def test_an_unknown_command_is_told_with_the_nearest(cjmap):
    ran = cjmap("rendr")
    assert ran.code == 2
    assert "Did you mean 'render'?" in ran.err


def test_the_version_is_an_option_like_others(cjmap):
    assert cjmap("--version").out == f"cjmap {__version__}\n"


def test_only_the_command_that_is_called_is_in_the_app():
    assert [one.name for one in build_app(["schema", "x"]).registered_commands] == ["schema"]
    assert [one.name for one in build_app(["shema"]).registered_commands] == COMMANDS.names()


@pytest.mark.parametrize(
    ("words", "word", "completed"),
    [
        ("cjmap va", 1, "validate"),
        ("cjmap validate --format j", 3, "json\njsonl\njunit"),
        ("cjmap validate --fail-on w", 3, "warning"),
        ("cjmap render --theme d", 3, "dark"),
        ("cjmap init --starter b", 3, "blank\nbuyers-journey"),
    ],
)
def test_shells_complete_names_and_values(cjmap, monkeypatch, words, word, completed):
    monkeypatch.setenv("_CJMAP_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(word))
    assert cjmap().out.strip() == completed


def test_of_a_list_the_last_item_is_completed():
    complete = completing_list(THEMES)
    assert complete("dark,l") == ["dark,light"]
    assert "dark,dark" not in complete("dark,d")


def test_completion_can_be_shown(cjmap, monkeypatch):
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    ran = cjmap("--show-completion", "bash")
    assert ran.code == 0
    assert "_CJMAP_COMPLETE=complete_bash" in ran.out


def fail_with(monkeypatch, error: BaseException) -> None:
    def fail(*_, **__):
        raise error

    monkeypatch.setattr("cjmap.cli.commands.validate.judge", fail)


def test_a_bug_of_ours_is_told_in_a_few_lines(cjmap, monkeypatch):
    monkeypatch.delenv("CJMAP_DEBUG", raising=False)
    fail_with(monkeypatch, ZeroDivisionError("\x1b[31mdivision"))
    ran = cjmap("validate")
    assert (ran.code, ran.out) == (70, "")
    assert "met a bug of its own: ZeroDivisionError: ␛[31mdivision" in ran.err
    assert "at test_app.py:" in ran.err
    assert "report" in ran.err
    assert "Traceback" not in ran.err


def test_with_debugging_on_the_whole_traceback_is_printed(cjmap, monkeypatch):
    monkeypatch.setenv("CJMAP_DEBUG", "1")
    fail_with(monkeypatch, RecursionError())
    ran = cjmap("validate")
    assert ran.code == 70
    assert "Traceback (most recent call last)" in ran.err


def test_trouble_with_a_file_that_nobody_foresaw_has_its_exit_code(cjmap, monkeypatch):
    fail_with(monkeypatch, PermissionError(13, "Permission denied", "secret"))
    assert cjmap("validate") == (3, "", "cjmap: Permission denied: secret\n")


def test_an_interruption_is_quiet(cjmap, monkeypatch):
    fail_with(monkeypatch, KeyboardInterrupt())
    assert cjmap("validate") == (130, "", "")
