"""`cjmap schema`."""

from __future__ import annotations

import json

import pytest

from cjmap.resources import folder


@pytest.mark.parametrize("kind", ["journey", "persona", "project", "theme"])
def test_it_prints_the_schema_as_it_is(cjmap, kind):
    ran = cjmap("schema", kind)
    assert ran.code == 0
    assert ran.out.encode() == (folder("schemas") / f"{kind}.schema.json").read_bytes()
    assert json.loads(ran.out)["$schema"]


def test_that_of_maps_is_meant_without_a_name(cjmap):
    assert cjmap("schema").out == cjmap("schema", "journey").out


def test_an_unknown_kind_is_wrong_usage(cjmap):
    ran = cjmap("schema", "jorney")
    assert ran.code == 2
    assert "did you mean journey?" in ran.err
