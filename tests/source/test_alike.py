"""Maps that need not be compared: not a byte of what they are made from is another."""

from __future__ import annotations

from cjmap.engines.git import files_in, repository_at
from cjmap.engines.git_contents import Contents
from cjmap.engines.git_tree import GitTree
from cjmap.source.alike import alike
from cjmap.source.tree import DISK
from clones import Clone


def test_a_map_is_alike_when_its_text_its_settings_and_its_personas_are(tmp_path):
    clone = Clone(tmp_path)
    files = {
        "cjmap.yaml": "project: P\n",
        "eva.persona.yaml": "persona: Eva\n",
        "a.cjm.yaml": "journey: A\n",
        "sub/b.cjm.yaml": "journey: B\n",
        "other/cjmap.yaml": "project: O\n",
        "other/c.cjm.yaml": "journey: C\n",
    }
    for path, text in files.items():
        clone.put(path, text)
    commit = clone.commit()
    found = repository_at(clone.root)
    names = {name: found.root / name for name in files if name.endswith(".cjm.yaml")}

    def same() -> set[str]:
        with Contents(found) as contents:
            kept = alike(GitTree(found.root, files_in(found, commit), contents), DISK, names.values())
        return {name for name, path in names.items() if path in kept}

    assert same() == set(names)
    for path, left in (
        ("a.cjm.yaml", {"sub/b.cjm.yaml", "other/c.cjm.yaml"}),
        ("cjmap.yaml", {"other/c.cjm.yaml"}),
        ("eva.persona.yaml", {"other/c.cjm.yaml"}),
        ("other/cjmap.yaml", {"a.cjm.yaml", "sub/b.cjm.yaml"}),
    ):
        clone.put(path, files[path] + "# changed\n")
        assert same() == left
        clone.put(path, files[path])
    clone.put("sub/new.persona.yaml", "persona: New\n")
    assert same() == {"other/c.cjm.yaml"}
    (clone.root / "sub/new.persona.yaml").unlink()
    clone.put("sub/cjmap.yaml", "project: Sub\n")
    assert same() == {"a.cjm.yaml", "other/c.cjm.yaml"}
