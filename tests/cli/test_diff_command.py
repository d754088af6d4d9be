"""`cjmap diff` in real repositories: what words mean, what is read from where, and what is refused."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from clones import Clone

MAP = """\
journey: {title}
stages:
  - stage: Order
    id: order
    touchpoints:
      - {{touchpoint: Reads the menu, id: menu, emotion: {score}}}
      - {{touchpoint: Orders, id: orders, emotion: 1}}
"""


def a_map(score: float = 0, title: str = "Pizza night") -> str:
    return MAP.format(title=title, score=score)


@pytest.fixture
def clone(folder, monkeypatch) -> Clone:
    """A repository with one commit, in which commands run; its folder has a blank and letters beyond ASCII."""
    made = Clone(folder / "naïve maps")
    monkeypatch.chdir(made.root)
    made.commit(a=a_map(0))
    return made


@pytest.fixture
def changed(cjmap):
    """The maps that a diff finds changed, as `{id: (verdict, amounts)}`."""

    def call(*words: str) -> dict[str, tuple[str, list[float]]]:
        ran = cjmap("diff", "--format", "json", *words)
        assert (ran.code, ran.err) == (0, "")
        return {
            one["id"]: (one["verdict"], [change["amount"] for change in one["changes"] if "amount" in change])
            for one in json.loads(ran.out)["maps"]
        }

    return call


def test_nothing_changed_is_nothing(clone, changed):
    assert changed() == changed("HEAD") == changed("HEAD..HEAD") == changed("--staged") == {}


def test_the_working_tree_the_index_and_revisions_are_told_apart(clone, changed):
    clone.commit(a=a_map(1))
    clone.write(a=a_map(1.5))
    clone.git("add", ".")
    clone.write(a=a_map(2))
    assert changed()["a"][1] == [1]
    assert changed("HEAD")["a"][1] == [1]
    assert changed("HEAD~1")["a"][1] == [2]
    assert changed("HEAD~1..HEAD")["a"][1] == changed("HEAD~1", "HEAD")["a"][1] == changed("HEAD~1..")["a"][1] == [1]
    assert changed("HEAD..HEAD~1")["a"] == ("regression", [-1])
    assert changed("--staged")["a"][1] == [0.5]
    assert changed("--staged", "HEAD~1")["a"][1] == [1.5]


def test_three_dots_are_what_a_branch_did_since_it_parted(clone, changed):
    clone.git("checkout", "--quiet", "-b", "side")
    clone.commit(a=a_map(1))
    clone.git("checkout", "--quiet", "main")
    clone.commit(b=a_map(0))
    assert set(changed("main...side")) == {"a"}
    assert set(changed("main..side")) == {"a", "b"}


def test_a_merge_has_both_changes(clone, changed):
    clone.git("checkout", "--quiet", "-b", "side")
    clone.commit(b=a_map(1))
    clone.git("checkout", "--quiet", "main")
    clone.commit(a=a_map(1))
    clone.git("merge", "--quiet", "--no-edit", "side")
    assert changed("HEAD^1..HEAD") == {"b": ("added", [])}
    assert changed("HEAD^2..HEAD") == {"a": ("improvement", [1])}


def test_paths_limit_what_is_compared(clone, changed):
    clone.commit(**{"one folder/b": a_map(0), "c": a_map(0)})
    clone.commit(**{"a": a_map(1), "one folder/b": a_map(1), "c": a_map(1)})
    assert set(changed("HEAD~1", "--", "one folder")) == {"b"}
    assert set(changed("HEAD~1..HEAD", "--", "a.cjm.yaml", "one folder")) == {"a", "b"}
    assert set(changed("HEAD~1..HEAD", "a.cjm.yaml")) == {"a"}
    assert changed("a.cjm.yaml") == {}
    assert set(changed("HEAD~2..HEAD", "--", "c.cjm.yaml")) == {"c"}


def test_maps_that_git_sees_renamed_are_one_map(clone, changed):
    clone.git("mv", "a.cjm.yaml", "later name ü.cjm.yaml")
    clone.write(**{"later name ü": a_map(1)})
    assert changed() == {"later name ü": ("improvement", [1])}
    assert changed("--staged") == {"later name ü": ("neutral", [])} or changed("--staged") == {}
    clone.commit()
    assert changed("HEAD~1..HEAD") == {"later name ü": ("improvement", [1])}


def test_maps_renamed_without_a_word_to_git_are_found_by_id_or_by_what_is_in_them(clone, changed):
    clone.commit(b="id: bee\n" + a_map(0, "Bee").replace("id: order", "id: o"))
    (clone.root / "a.cjm.yaml").unlink()
    (clone.root / "b.cjm.yaml").unlink()
    clone.write(**{"moved/x": a_map(2), "moved/y": "id: bee\n" + a_map(-1, "Bee").replace("id: order", "id: o")})
    assert changed() == {"x": ("improvement", [2]), "bee": ("regression", [-1])}


def test_new_and_removed_maps_are_neither_better_nor_worse(clone, changed):
    (clone.root / "a.cjm.yaml").unlink()
    clone.write(b="journey: Another\nstages: [Elsewhere]\n")
    assert changed() == {"b": ("added", []), "a": ("removed", [])}


def test_personas_and_settings_are_those_of_the_revision(clone, changed):
    words = "journey: W\nstages: [{stage: S, id: s, emotion: glad}]\n"
    clone.put("cjmap.yaml", "project: P\nemotion_words: {glad: 1}\n")
    clone.commit(w=words)
    clone.put("cjmap.yaml", "project: P\nemotion_words: {glad: 2}\n")
    assert changed() == {"w": ("improvement", [1])}


def test_two_files_and_two_folders_need_no_git(folder, changed):
    for name, score in (("one", 0), ("other", 1)):
        (folder / name / "deep").mkdir(parents=True)
        (folder / name / "deep/a.cjm.yaml").write_text(a_map(score))
    (folder / "one/only.cjm.yaml").write_text("journey: Only\nstages: [X]\n")
    assert changed("one", "other") == {"a": ("improvement", [1]), "only": ("removed", [])}
    assert changed("one/deep/a.cjm.yaml", "other/deep/a.cjm.yaml") == {"a": ("improvement", [1])}
    shutil.copy("one/deep/a.cjm.yaml", "quite another.cjm.yaml")
    assert changed("quite another.cjm.yaml", "other/deep/a.cjm.yaml") == {"a": ("improvement", [1])}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere"], "“nowhere” is neither a path nor a revision"),
        (["HEAD..nowhere"], "“HEAD..nowhere” is neither a path nor a revision"),
        (["nowhere", "--", "a.cjm.yaml"], "“nowhere” is no revision"),
        (["a.cjm.yaml", "nowhere"], "“nowhere” is neither a path nor a revision"),
        (["HEAD", "--", "nowhere"], "there is no nowhere, neither in HEAD nor in the working tree"),
        (["--staged", "HEAD~0..HEAD"], "--staged compares one revision with the index"),
        (["HEAD", "--format", "odt"], "--format takes html, json, md, svg, text"),
        (["HEAD", "--", "--output=x"], "there is no --output=x"),
        (["HEAD", "a.cjm.yaml", "--", "a.cjm.yaml"], "stands before `--`"),
        (["$(touch x)"], "neither a path nor a revision"),
        (["a\0b"], "neither a path nor a revision"),
    ],
)
def test_words_that_mean_nothing_are_wrong_usage(clone, cjmap, words, said):
    ran = cjmap("diff", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert not Path("x").exists()


def test_a_picture_of_each_map_that_changed_is_written_into_a_folder(clone, cjmap):
    clone.commit(a=a_map(1), b=a_map(1), c=a_map(0))
    clone.write(a=a_map(-1), b=a_map(2))
    ran = cjmap("diff", "--format", "svg", "--out", "pictures")
    assert (ran.code, ran.out, ran.err) == (0, "", "drew the diff of 2 maps in pictures/\n")
    assert sorted(file.name for file in Path("pictures").iterdir()) == ["a.diff.svg", "b.diff.svg"]
    assert "Worse: 1 regression" in Path("pictures/a.diff.svg").read_text(encoding="utf-8")


def test_a_picture_of_one_map_is_written_into_the_file_named(clone, cjmap):
    clone.write(a=a_map(-1))
    assert cjmap("diff", "--format", "html", "-o", "a.html", "--theme", "dark").code == 0
    assert Path("a.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    clone.write(a=a_map(-1), b=a_map(1))
    ran = cjmap("diff", "--format", "html", "-o", "b.html")
    assert ran.code == 2
    assert "b.html is one file and these are 2 maps" in ran.err
    assert cjmap("diff", "--format", "svg", "--theme", "pink").code == 2


def test_a_picture_tells_what_a_change_brings_and_mends_as_each_side_was(clone, cjmap):
    """The owner's file is there in one revision only, so that each side must be judged on its own files."""
    noted = "sources: {talk: {kind: interview, n: 4, file: talk.md}}\n"
    clone.put("talk.md", "what they said")
    clone.commit(a=a_map(0) + noted)
    (clone.root / "talk.md").unlink()
    clone.write(a=a_map(-1) + noted + "reviewed: 2020-01-01\nreview_every: 90d\n")
    assert cjmap("diff", "--format", "html", "-o", "a.html", "--today", "2026-11-22").code == 0
    told = Path("a.html").read_text(encoding="utf-8")
    assert "source-file-missing" in told
    assert "review-overdue" in told
    assert "Order / touchpoints" in told
    assert cjmap("diff", "--format", "html", "-o", "a.html", "--today", "2020-01-02").code == 0
    assert "review-overdue" not in Path("a.html").read_text(encoding="utf-8")


def test_nothing_changed_draws_nothing(clone, cjmap):
    ran = cjmap("diff", "--format", "svg")
    assert (ran.code, ran.err) == (0, "no change, so there is nothing to draw\n")
    assert not Path("build").exists()


def test_a_text_can_be_written_into_a_file(clone, cjmap):
    clone.write(a=a_map(-1))
    assert cjmap("diff", "--format", "md", "-o", "diff.md").out == ""
    assert Path("diff.md").read_text(encoding="utf-8").startswith("<!-- cjmap diff -->")


def test_names_like_options_never_reach_git(clone, cjmap):
    clone.git("update-ref", "refs/heads/--output=x", "HEAD")
    for words in (["--output=x"], ["--", "--output=x"], ["HEAD..--output=x"], ["--output=x..HEAD"]):
        assert cjmap("diff", *words).code == 2
    assert not Path("x").exists()


def test_a_word_that_is_both_is_asked_about(clone, cjmap, changed):
    clone.put("main", "journey: no map\n")
    assert "both a revision and a path" in cjmap("diff", "main").err
    assert changed("main", "--") == {}


def test_a_regression_can_fail_the_build(clone, cjmap):
    clone.write(a=a_map(-1))
    assert cjmap("diff").code == 0
    assert cjmap("diff", "--fail-on", "regression").code == 1
    clone.write(a=a_map(1))
    assert cjmap("diff", "--fail-on", "regression").code == 0


def test_a_shallow_clone_says_what_to_do(clone, cjmap, folder, monkeypatch):
    clone.commit(a=a_map(1))
    clone.git("clone", "--quiet", "--depth=1", clone.root.as_uri(), str(folder / "shallow"))
    monkeypatch.chdir(folder / "shallow")
    ran = cjmap("diff", "HEAD~1")
    assert ran.code == 2
    assert "shallow clone" in ran.err
    assert "git fetch --unshallow" in ran.err
    assert cjmap("diff", "HEAD").code == 0


def test_a_branch_that_is_only_on_the_remote_is_guessed(clone, cjmap, folder, monkeypatch):
    clone.git("branch", "release")
    clone.git("clone", "--quiet", clone.root.as_uri(), str(folder / "there"))
    monkeypatch.chdir(folder / "there")
    assert "did you mean origin/release?" in cjmap("diff", "release").err


def test_outside_of_a_repository_and_without_commits_the_reader_is_told(folder, cjmap, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    ran = cjmap("diff", "HEAD")
    assert ran.code == 2
    assert "in no git repository" in ran.err
    Clone(folder / "empty")
    monkeypatch.chdir(folder / "empty")
    assert "no commit yet" in cjmap("diff").err


def test_without_git_the_exit_code_is_3(clone, cjmap, monkeypatch):
    monkeypatch.setenv("PATH", str(clone.root))
    ran = cjmap("diff", "HEAD")
    assert ran.code == 3
    assert "needs git" in ran.err


def test_maps_in_submodules_have_a_history_of_their_own(clone, cjmap, folder):
    inner = Clone(folder / "inner")
    inner.commit(inside=a_map(1))
    clone.git("submodule", "--quiet", "add", str(inner.root), "inner")
    clone.commit()
    ran = cjmap("diff", "--format", "json")
    assert json.loads(ran.out) == {"maps": []}
    assert "maps of another repository are left out" in ran.err


def test_a_broken_map_is_compared_as_far_as_it_goes(clone, cjmap):
    clone.write(a=a_map(1) + "    color: red\n")
    ran = cjmap("diff")
    assert ran.code == 0
    assert "errors in the working tree: a.cjm.yaml (1)" in ran.err
    assert "feels better by 1" in ran.out
    clone.write(a="")
    ran = cjmap("diff")
    assert ran.code == 0
    assert "a.cjm.yaml is left out" in ran.err
    assert "removed" not in ran.out


def test_no_map_anywhere_is_wrong_usage(folder, cjmap, monkeypatch):
    made = Clone(folder / "none")
    made.put("readme.txt", "nothing here")
    made.commit()
    monkeypatch.chdir(made.root)
    ran = cjmap("diff", "HEAD")
    assert (ran.code, ran.out) == (2, "")
    assert "no map to compare" in ran.err


def test_from_a_folder_below_paths_are_as_seen_from_there(clone, changed, monkeypatch):
    clone.commit(**{"deep down/b": a_map(0)})
    clone.write(**{"a": a_map(1), "deep down/b": a_map(1)})
    monkeypatch.chdir(clone.root / "deep down")
    assert set(changed("HEAD")) == {"b"}
    assert set(changed("HEAD", "--", "../a.cjm.yaml")) == {"a"}
    assert set(changed("HEAD", "--", "..")) == {"a", "b"}


def test_in_a_hook_the_index_of_the_commit_is_meant(clone, changed, monkeypatch):
    clone.write(a=a_map(1))
    monkeypatch.setenv("GIT_INDEX_FILE", str(clone.root / ".git/another"))
    monkeypatch.setenv("GIT_DIR", ".git")
    assert changed("--staged") == {"a": ("removed", [])}


def test_git_can_show_changes_by_difftool_and_textconv(clone):
    """The set-up of docs/diff.md."""
    bin_folder = Path(sys.executable).parent
    clone.put(".gitattributes", "*.cjm.yaml diff=cjmap\n")
    reads = f"""sh -c '{bin_folder}/cjmap render --to md --out - - < "$1" 2>/dev/null' --"""
    clone.git("config", "diff.cjmap.textconv", reads)
    clone.git("config", "difftool.cjmap.cmd", f'{bin_folder}/cjmap diff "$LOCAL" "$REMOTE"')
    clone.write(a=a_map(1), b=a_map(1))
    clone.git("add", "--all")
    shown = clone.git("difftool", "--no-prompt", "--tool=cjmap", "--cached")
    assert "emotion (+1): 0 → +1 — feels better by 1" in shown
    assert "new map" in shown
    removed = [line for line in clone.git("diff", "--cached", "a.cjm.yaml").splitlines() if line.startswith("-")]
    assert [line for line in removed if "Emotion" in line]
    assert not [line for line in removed if "stdin" in line]


def steps_of_the_manual(root: Path) -> tuple[list[str], list[str]]:
    """The shell lines of the GitHub workflow and of the GitLab job in docs/diff.md that need neither service."""
    blocks = re.findall(r"```yaml\n(.*?)```", (root / "docs" / "diff.md").read_text(encoding="utf-8"), re.DOTALL)
    github, gitlab = map(yaml.safe_load, blocks)
    lines = [step["run"] for step in github["jobs"]["journey-maps"]["steps"] if "run" in step]
    away = ("pip ", "gh ", "curl ")
    return tuple(
        [line for line in some if not line.startswith(away)] for some in (lines, gitlab["journey-maps"]["script"])
    )  # type: ignore[return-value]


@pytest.mark.parametrize("service", ["GitHub", "GitLab"])
def test_the_jobs_of_the_manual_write_their_comment(clone, folder, root, service):
    """As the services check out: GitHub a merge of both branches, GitLab the branch alone, both detached."""
    clone.git("checkout", "--quiet", "-b", "a-branch/ü")
    clone.commit(a=a_map(-1))
    clone.git("checkout", "--quiet", "main")
    clone.commit(b=a_map(1))
    clone.git("clone", "--quiet", ".", str(folder / "runner"))
    runner = Clone(folder / "runner", new=False)
    runner.git("checkout", "--quiet", "--detach", "origin/main" if service == "GitHub" else "origin/a-branch/ü")
    if service == "GitHub":
        runner.git("merge", "--quiet", "--no-edit", "origin/a-branch/ü")
    lines = steps_of_the_manual(root)[service == "GitLab"]
    where = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "BASE": "main",
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
    }
    codes = [
        subprocess.run(["sh", "-ec", line], cwd=runner.root, env=os.environ | where, check=False).returncode
        for line in lines
    ]
    comment = (runner.root / "diff.md").read_text(encoding="utf-8")
    assert comment.startswith("<!-- cjmap diff -->\n### Journey maps: 1 map changed: 1 worse")
    assert codes == ([0, 0, 1] if service == "GitHub" else [0, 0])  # the last is the gate
    assert service == "GitLab" or (folder / "summary.md").read_text(encoding="utf-8") == comment
