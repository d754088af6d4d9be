"""The hook of this repository as pre-commit runs it in somebody else's."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

MAP = """\
journey: Pizza night
personas: [eva]
stages: [Order, Pay]
"""
EVA = "persona: Eva\ngoals: [Eat well]\n"
CONFIG = "repos: [{{repo: {url}, rev: {rev}, hooks: [{{id: cjmap-validate, verbose: true}}]}}]\n"


class Git(NamedTuple):
    """A folder under git, and the environment of everything that runs there: nobody's own settings count."""

    folder: Path
    env: dict[str, str]

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=self.folder, env=self.env, capture_output=True, text=True, check=False)

    def keep(self) -> str:
        """Commit everything; gives the name of the commit."""
        for command in (("init", "-q"), ("add", "-A"), ("commit", "-q", "--no-verify", "-m", "All")):
            ran = self.run("git", *command)
            assert ran.returncode == 0, ran.stderr
        return self.run("git", "rev-parse", "HEAD").stdout.strip()


def environment(home: Path) -> dict[str, str]:
    who = {f"GIT_{role}_{what}": "eva@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PRE_COMMIT_HOME": str(home)}
    return ours | who | settings


def copy_of_this_repository(root: Path, target: Path) -> None:
    """What git keeps or would keep, so that the hook is that of the files on the disk."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    ran = subprocess.run(listed, cwd=root, capture_output=True, text=True, check=False)
    if ran.returncode:
        pytest.skip("this is no git repository: there is no hook to take from it")
    for name in filter(None, ran.stdout.split("\0")):
        if (root / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / name, target / name)


@pytest.fixture(scope="module")
def project(root: Path, tool: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Git:
    """A repository with a map and its persona, which runs our hook."""
    tool("bin/pre-commit")
    env = environment(tmp_path_factory.mktemp("pre-commit"))
    hook = Git(tmp_path_factory.mktemp("hook"), env)
    copy_of_this_repository(root, hook.folder)
    revision = hook.keep()
    ours = Git(tmp_path_factory.mktemp("project"), env)
    (ours.folder / ".pre-commit-config.yaml").write_text(CONFIG.format(url=hook.folder, rev=revision))
    for name, text in (("cjmap.yaml", "project: Bella\n"), ("night.cjm.yaml", MAP), ("eva.persona.yaml", EVA)):
        (ours.folder / name).write_text(text, encoding="utf-8")
    ours.keep()
    return ours


@pytest.fixture
def checked(project: Git, tool: Callable[[str], Path]) -> Iterator[Callable[..., tuple[int, str]]]:
    """Run our hook on the project once some files were written: its exit code and what it says."""

    def run(*args: str, **texts: str) -> tuple[int, str]:
        for name, text in texts.items():
            (project.folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
        ran = project.run("git", "add", "-A")
        assert ran.returncode == 0, ran.stderr
        ran = project.run(tool("bin/pre-commit"), "run", "--color", "never", *args)
        return ran.returncode, ran.stdout + ran.stderr

    yield run
    project.run("git", "reset", "-q", "--hard")


def test_it_passes_on_a_good_map(checked: Callable[..., tuple[int, str]]) -> None:
    code, told = checked("--all-files")
    assert code == 0, told
    assert "validate journey maps" in told
    assert "Passed" in told
    assert "3 files, nothing wrong" in told


def test_it_fails_on_a_broken_persona_and_says_where(checked: Callable[..., tuple[int, str]]) -> None:
    code, told = checked("--all-files", eva_persona_yaml=EVA + "goal: Eat well\n")
    assert code == 1, told
    assert "exit code: 1" in told
    assert "eva.persona.yaml:3:1: error[unknown-key]" in told


def test_an_edit_of_one_file_checks_the_others_too(checked: Callable[..., tuple[int, str]]) -> None:
    code, told = checked(eva_persona_yaml=EVA.replace("Eva", "Ada") + "id: ada\n")
    assert code == 0, told
    assert "night.cjm.yaml:2:12: info[persona-only-a-name]" in told


def test_other_files_do_not_wake_it(checked: Callable[..., tuple[int, str]]) -> None:
    code, told = checked(notes_md="# Notes\n")
    assert code == 0, told
    assert "no files to check" in told
