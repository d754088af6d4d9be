"""Compiled modules are the very ones that their packages have, whoever comes first."""

from __future__ import annotations

import subprocess
import sys

import pytest

from cjmap.compiled import compiled


@pytest.mark.parametrize(("package", "name"), [("resvg", "_resvg")])
@pytest.mark.parametrize("first", ["ours", "theirs"])
def test_a_module_is_the_one_its_package_has(package, name, first):
    lines = [
        f"from cjmap.compiled import compiled; ours = compiled({package!r}, {name!r})",
        f"import {package}; from {package} import {name} as theirs",
    ]
    program = "\n".join([*(lines if first == "ours" else reversed(lines)), "assert ours is theirs"])
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize(("package", "name"), [("no_such_package", "_core"), ("resvg", "_no_such_module")])
def test_what_is_not_there_is_an_import_error(package, name):
    with pytest.raises(ImportError):
        compiled(package, name)
