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


def test_the_wheel_holds_every_module_and_nothing_beside_the_package(root, wheel):
    modules = {file.relative_to(root / "src").as_posix() for file in (root / "src").rglob("*.py")}
    held = contents(wheel)
    assert modules <= held
    assert {name.split("/")[0] for name in held} == {"cjmap", f"cjmap-{__version__}.dist-info"}
    assert not [name for name in held if "__pycache__" in name]


def test_the_wheel_says_that_it_is_typed_and_brings_the_icons(wheel):
    assert {"cjmap/py.typed", "cjmap/drawing/lucide.json"} <= contents(wheel)


def test_the_wheel_carries_the_licences_of_all_that_is_in_it(wheel):
    licences = f"cjmap-{__version__}.dist-info/licenses"
    expected = {"LICENSE", "licenses/LUCIDE.txt", "fonts/OFL-Inter.txt", "fonts/OFL-JetBrainsMono.txt"}
    assert {f"{licences}/{name}" for name in expected} <= contents(wheel)


def test_the_sdist_builds_the_same_wheel(wheel, root, tmp_path):
    sdist = build(root, tmp_path / "sdist", "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    again = build(next((tmp_path / "unpacked").iterdir()), tmp_path / "again", "wheel")
    assert contents(again) == contents(wheel)


def test_the_installed_program_tells_its_version(cjmap):
    assert cjmap("--version").stdout == f"cjmap {__version__}\n"


def test_the_installed_program_reads_its_own_files(installed):
    where = "import cjmap.resources as r; print(r.folder('fonts'))"
    python = str(installed / "bin" / "python")
    told = subprocess.run([python, "-I", "-c", where], check=True, capture_output=True, text=True).stdout
    assert Path(told.strip()).is_relative_to(installed)


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
