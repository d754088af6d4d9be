"""Edits: what changed turns one map into the other, is nothing for equal maps, and reads the same from both sides."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cjmap.diff.change import Change
from cjmap.diff.map_diff import map_diff
from cjmap.diff.order import moved_past
from cjmap.diff.things import CITED, Thing, map_thing, things_of
from cjmap.model.build import build_journey
from cjmap.model.map import JourneyMap
from cjmap.source.yaml import parse_yaml
from maps import journey, texts
from sheets import EXAMPLES, ROOT, example, map_of

FEW = settings(max_examples=15, suppress_health_check=list(HealthCheck))
OTHER = {"improvement": "regression", "regression": "improvement", "neutral": "neutral"}
CITED_BY = st.sampled_from(([], ["a"], ["b"], ["a", "b"]))
BACK = {"added": "removed", "removed": "added"}


def spelt(plain: dict[str, Any]) -> JourneyMap:
    return map_of(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=1000))


def changes(before: str, after: str) -> list[Change]:
    return list(map_diff(map_of(before), map_of(after)).changes)


def told(found: list[Change]) -> list[tuple[str, str, str, str]]:
    return [(one.kind, one.op, one.path, one.sense) for one in found]


@st.composite
def edited(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """A map, and the same map with some hands laid on it."""
    before = draw(journey(4, 3)) | {"sources": {"a": {"kind": "interview"}, "b": {"kind": "survey"}}}
    for stage in before["stages"]:
        stage["quotes"] = [{"text": "So it is", "evidence": draw(CITED_BY)}]
    after = copy.deepcopy(before)
    stages = after["stages"]
    for what in draw(st.lists(st.sampled_from(("swap", "drop", "move", "name", "score", "owner", "cite")), max_size=4)):
        stage = draw(st.sampled_from(stages))
        touchpoints = stage.setdefault("touchpoints", [])
        if what == "swap":
            stages.reverse()
        elif what == "drop" and touchpoints:
            touchpoints.pop(draw(st.integers(0, len(touchpoints) - 1)))
        elif what == "move" and touchpoints:
            draw(st.sampled_from(stages)).setdefault("touchpoints", []).insert(0, touchpoints.pop())
        elif what == "name":
            stage["stage"] = draw(texts(80))
        elif what == "score":
            stage["emotion"] = draw(st.sampled_from((-2, 0, 1.5, "glad")))
        elif what == "owner":
            stage["owner"] = draw(st.sampled_from(("A", "B")))
        elif what == "cite":
            stage["evidence"], stage["quotes"][0]["evidence"] = draw(CITED_BY), draw(CITED_BY)
    assume(is_sound(after))  # what is gone may have been named elsewhere
    return before, after


def is_sound(plain: dict[str, Any]) -> bool:
    """Whether a map has no errors."""
    try:
        spelt(plain)
    except AssertionError:
        return False
    return True


class Node:
    """A thing that edits can be applied to."""

    def __init__(self, kind: str, id_: str, name: str, fields: dict[str, Any]) -> None:
        self.kind, self.id, self.name, self.fields = kind, id_, name, dict(fields)
        self.below: dict[str, list[Node]] = {}


LISTS = {"persona": "personas/", "pain_point": "pain_points/", "opportunity": "opportunities/", "metric": "metrics/"}


def tree_of(journey_map: JourneyMap) -> tuple[Node, dict[str, Node]]:
    """The things of a map as a tree, and each by its path."""
    whole = map_thing(journey_map)
    root = Node("map", whole.id, whole.name, whole.fields)
    nodes = {"": root}
    for one in things_of(journey_map).values():
        nodes[one.path] = made = node_of(one)
        nodes[one.parent].below.setdefault(one.kind, []).append(made)
    return root, nodes


def node_of(thing: Thing) -> Node:
    return Node(thing.kind, thing.id, thing.name, thing.fields)


def flat(node: Node) -> Any:
    fields = {key: sorted(value) if key in CITED else value for key, value in node.fields.items()}
    below = {kind: [flat(one) for one in nodes] for kind, nodes in node.below.items() if nodes}
    below |= {"metric": sorted(below["metric"], key=repr)} if "metric" in below else {}
    return node.id, node.name, {key: value for key, value in fields.items() if value != []}, below


def applied(found: list[Change], journey_map: JourneyMap) -> Any:
    """The map after the edits, as `flat` tells it."""
    root, nodes = tree_of(journey_map)
    put: list[tuple[Change, Node]] = []
    gone = {
        id(nodes[one.path])
        for one in found
        if one.op == "removed" and one.path in nodes and isinstance(one.before, dict) and "fields" in one.before
    }
    for change in found:
        was = change.was or change.path
        if (
            change.op == "added"
            and isinstance(change.after, dict)
            and "fields" in change.after
            and change.kind not in ("emotion", "owner", "review", "evidence")
        ):
            put.append((change, Node(change.kind, change.id, change.after["name"], change.after["fields"])))
        elif change.op == "moved" and change.kind not in ("emotion", "review"):
            put.append((change, nodes[was]))
        elif change.op == "renamed":
            node = nodes[was]
            node.id = change.id
            node.name = change.after if change.before == node.name else node.name
        elif change.op != "removed" or change.kind in ("emotion", "owner", "review", "evidence"):
            edit(nodes, change, was)
    moving = {id(node) for change, node in put if change.op == "moved"}
    for node in nodes.values():
        for kind, below in node.below.items():
            node.below[kind] = [one for one in below if id(one) not in gone | moving]
    for change, node in sorted(put, key=lambda one: (one[0].path.count("/"), one[0].after["position"])):
        parents = by_path(root)
        parents[change.after["in"]].below.setdefault(change.kind, []).insert(change.after["position"], node)
    return flat(root)


def by_path(root: Node) -> dict[str, Node]:
    found = {"": root}

    def walk(node: Node, path: str) -> None:
        for kind, below in node.below.items():
            for one in below:
                own = "/".join(part for part in (path, LISTS.get(kind, "") + one.id) if part)
                found[own] = one
                walk(one, own)

    walk(root, "")
    return found


def edit(nodes: dict[str, Node], change: Change, was: str) -> None:
    if change.kind == "evidence":
        path, _, source = was.rpartition("/")
        path, _, field = path.rpartition("/")
        if path.endswith("/emotion") or path == "emotion":
            path, field = path.removesuffix("emotion").removesuffix("/"), "emotion/evidence"
        cited = nodes[path].fields.setdefault(field, [])
        nodes[path].fields[field] = (
            [one for one in cited if one != source] if change.op == "removed" else [*cited, source]
        )
        return
    path, _, field = was.rpartition("/")
    nodes[path].fields.pop(field, None)
    if change.after is not None:
        nodes[path].fields[field] = change.after


@FEW
@given(journey(4, 4))
def test_a_map_has_no_changes_against_itself(plain: dict[str, Any]) -> None:
    found = map_diff(spelt(plain), spelt(plain))
    assert (found.changes, found.verdict) == ((), "unchanged")
    assert found.figures[0] == found.figures[1]


@pytest.mark.parametrize("path", EXAMPLES)
def test_examples_have_no_changes_against_themselves(path: str) -> None:
    assert map_diff(example(path), example(path)).changes == ()


@FEW
@given(edited())
def test_applying_the_edits_to_one_map_gives_the_other(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    before, after = map(spelt, both)
    assert applied(list(map_diff(before, after).changes), before) == flat(tree_of(after)[0])


@FEW
@given(journey(3, 3), journey(3, 3))
def test_applying_works_between_maps_that_have_little_in_common(one: dict[str, Any], other: dict[str, Any]) -> None:
    before, after = spelt(one), spelt(other)
    assert applied(list(map_diff(before, after).changes), before) == flat(tree_of(after)[0])


@FEW
@given(edited())
def test_the_changes_of_the_way_back_mirror_those_of_the_way_there(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    before, after = map(spelt, both)
    there, back = map_diff(before, after).changes, map_diff(after, before).changes
    mirrored = [
        (one.kind, BACK.get(one.op, one.op), one.was or one.path, one.after, one.before, -(one.amount or 0))
        for one in there
    ]  # fmt: skip
    assert sorted(map(repr, mirrored)) == sorted(
        repr((one.kind, one.op, one.path, one.before, one.after, one.amount or 0)) for one in back
    )
    judged = [(one.was or one.path, OTHER[one.sense]) for one in there if _is_judged(one)]
    assert sorted(judged) == sorted((one.path, one.sense) for one in back if _is_judged(one))


def _is_judged(one: Change) -> bool:
    return one.kind in ("emotion", "evidence", "review") or one.path.endswith("/quotes")


@FEW
@given(journey(3, 3), st.randoms(use_true_random=False))
def test_the_order_of_keys_and_comments_never_matter(plain: dict[str, Any], chance: Any) -> None:
    def shuffled(value: Any) -> Any:
        if isinstance(value, dict):
            keys = list(value)
            chance.shuffle(keys)
            return {key: shuffled(value[key]) for key in keys}
        return [shuffled(one) for one in value] if isinstance(value, list) else value

    text = yaml.safe_dump(shuffled(plain), allow_unicode=True, sort_keys=False, width=1000)
    other = map_of("# a comment\n" + text + "\n# another\n")
    assert map_diff(spelt(plain), other).changes == ()


@pytest.mark.parametrize("path", EXAMPLES)
def test_the_order_of_keys_and_comments_in_an_example_never_matter(path: str) -> None:
    """Each line gets a remark above it and each record its keys the other way round."""
    text = (ROOT / path).read_text(encoding="utf-8")

    def turn(node: yaml.Node) -> None:
        if isinstance(node, yaml.MappingNode):
            node.value.reverse()
        for child in node.value if isinstance(node, yaml.CollectionNode) else ():
            for one in child if isinstance(child, tuple) else (child,):
                turn(one)

    whole = yaml.compose(text, Loader=yaml.CSafeLoader)
    turn(whole)
    lines = yaml.serialize(whole, allow_unicode=True, width=10**9)
    remarked = "# a remark\n".join(["", *lines.splitlines(keepends=True)])
    before, after = (build_journey(parse_yaml(one, path), "a")[0] for one in (text, remarked))
    assert map_diff(before, after).changes == ()


@FEW
@given(journey(4, 3), st.randoms(use_true_random=False))
def test_ids_are_stable_when_stages_are_put_in_another_order(plain: dict[str, Any], chance: Any) -> None:
    after = copy.deepcopy(plain)
    chance.shuffle(after["stages"])
    after["stages"][0].setdefault("next", plain["stages"][0].get("next", []))
    found = [one for one in map_diff(spelt(plain), spelt(after)).changes if one.kind == "stage"]
    assert {one.op for one in found} <= {"moved", "edited"}


@given(st.permutations(range(7)))
def test_moving_back_moves_the_same_things(order: list[int]) -> None:
    there = {order[at] for at in moved_past(order, [str(one) for one in order])}
    back = [order.index(at) for at in range(len(order))]
    assert there == moved_past(back, [str(at) for at in range(len(order))])
