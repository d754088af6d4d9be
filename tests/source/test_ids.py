"""The ids of a project's maps, told without reading all of every file, and told as reading it would."""

from __future__ import annotations

from pathlib import Path

import pytest

from cjmap.source.ids import ids_in
from cjmap.source.seen import watching
from cjmap.source.yaml import parse_yaml

REST = "stages:\n  - {stage: Pays, id: pays}\n"


@pytest.mark.parametrize(
    "text",
    [
        "journey: A\n",
        "journey: A\nid: other\n",
        "journey: A\nid: other   \nowner: B\n",
        "# id: no\njourney: A\n# id: neither\n",
        "journey: A\nid: other # why\n",
        "journey: A\nid: 'other'\n",
        '"id": other\njourney: A\n',
        'journey: A\n"id": other\n',
        "journey: A\nid:\n  other\n",
        "journey: A\nid: one\n  two\n",
        "journey: A\nid : other\n",
        "journey: A\nid: one\nid: two\n",
        "journey: A\rid: other\r",
        "journey: A\nid:\n",
        "journey: A\ngoal: |\n  id: no\n  neither\n",
        "? id\n: other\n",
        "---\njourney: A\nid: other\n",
        "%YAML 1.2\n---\njourney: A\n",
        "\ufeffjourney: A\nid: other\n",
        "ジャーニー: A\nid: 他\n",
        "base: &base {id: other}\n<<: *base\n",
    ],
)
def test_an_id_is_told_as_reading_the_whole_file_would_tell_it(tmp_path: Path, text: str) -> None:
    path = tmp_path / "file-name.cjm.yaml"
    path.write_bytes((text + REST).encode())
    root = parse_yaml(path.read_bytes().decode(), "x").root
    assert isinstance(root, dict)
    given = root.get("id")
    assert ids_in(tmp_path) == {str(given) if isinstance(given, str) and given else "file-name": path}


def test_a_file_that_cannot_be_read_goes_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "broken.cjm.yaml").write_bytes(b"\xff\xfe\x00")
    assert list(ids_in(tmp_path)) == ["broken"]


def test_what_is_asked_of_the_maps_is_one_question(tmp_path: Path) -> None:
    path = tmp_path / "a.cjm.yaml"
    path.write_text("journey: A\nid: one\n", encoding="utf-8")
    with watching() as before:
        ids_in(tmp_path)
    assert list(before) == [("ids", str(tmp_path))]
    path.write_text("journey: A\nid: two\n", encoding="utf-8")
    with watching() as after:
        ids_in(tmp_path)
    assert before != after
