"""What is built for other machines: complete, and it works where there is no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cjmap import __version__
from cjmap.resources import folder

pytestmark = pytest.mark.slow
PACKED = ("fonts", "schemas", "templates")


def build(source: Path, target: Path, kind: str) -> Path:
    """The wheel or sdist of the project in `source`, built without the network."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    return next(target.iterdir())


def contents(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory) -> Path:
    return build(root, tmp_path_factory.mktemp("wheel"), "wheel")


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """A new environment with the wheel, which borrows the libraries of this one."""
    home = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    python = home / "bin" / "python"
    quietly = ["--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", *quietly, str(wheel)]
    subprocess.run(install, check=True)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.run([python, "-c", where], check=True, capture_output=True, text=True).stdout
    borrowed = Path(packages.strip()) / "borrowed.pth"
    borrowed.write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return home


@pytest.fixture
def cjmap(installed, tmp_path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the installed `cjmap` far from the checkout."""

    def call(*args: str) -> subprocess.CompletedProcess[str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))}
        command = [str(installed / "bin" / "cjmap"), *args]
        return subprocess.run(command, cwd=tmp_path, env=clean, capture_output=True, text=True, check=False)

    return call


@pytest.mark.parametrize("name", PACKED)
def test_the_wheel_holds_every_packed_file(root, wheel, name):
    files = [file.relative_to(root).as_posix() for file in (root / name).rglob("*") if file.is_file()]
    assert files
    assert {f"cjmap/packed/{file}" for file in files} <= contents(wheel)


@pytest.mark.parametrize("kind", ["journey", "persona", "project"])
def test_the_installed_program_prints_the_schemas_of_the_checkout(cjmap, root, kind):
    expected = (root / "schemas" / f"{kind}.schema.json").read_text(encoding="utf-8")
    assert cjmap("schema", kind).stdout == expected


def test_a_project_is_started_checked_and_drawn_as_in_the_checkout(cjmap, root, tmp_path):
    assert cjmap("init", ".", "--today", "2026-12-31").returncode == 0
    checked = cjmap("validate", "--fail-on", "warning", "--today", "2026-12-31")
    assert checked.returncode == 0, checked.stdout
    drawn = cjmap("render", "--to", "svg", "--out", "wheel", "--today", "2026-12-31")
    assert drawn.returncode == 0, drawn.stderr
    editable = [
        sys.executable,
        "-m",
        "cjmap",
        "render",
        "--to",
        "svg",
        "--out",
        "checkout",
        "--today",
        "2026-12-31",
    ]
    subprocess.run(editable, cwd=tmp_path, check=True, capture_output=True)
    (one,) = (tmp_path / "wheel").iterdir()
    assert one.read_bytes() == (tmp_path / "checkout" / one.name).read_bytes()


def test_this_checkout_finds_its_files_where_they_are_kept(root):
    assert {name: folder(name) for name in PACKED} == {name: root / name for name in PACKED}
