"""What became of a pain point, case by case."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from cjmap.diff.addressing import addresses
from cjmap.diff.comparison import Comparison, compare
from sheets import map_of


def spelt(pains: list[Any], **more: Any) -> str:
    places = {"stage": "S", "pain_points": pains, **more.pop("stage", {})}
    return yaml.safe_dump({"journey": "J", **more, "stages": [places]})


def compared(before: str, after: str) -> Comparison:
    return compare([map_of(before)], map_of(after))


def pain(severity: str = "major", **more: Any) -> dict[str, Any]:
    return {"pain_point": "It takes long", "id": "long", "severity": severity, **more}


LEFT, RESOLVES = pain(), {"resolves": ["long"]}
PARTLY = {"resolves": [{"id": "long", "partly": True}]}
CASES = {
    "not there any more, and something resolves it": ([LEFT], [], RESOLVES, "resolved"),
    "not there any more, and something resolves a part": ([LEFT], [], PARTLY, "eased"),
    "resolved by one thing and partly by another": (
        [LEFT], [], {"resolves": ["long", {"id": "long", "partly": True}]}, "resolved",
    ),
    "said to be resolved": ([LEFT], [pain(status="resolved")], {}, "resolved"),
    "resolved in part and still there": ([LEFT], [LEFT], PARTLY, "eased"),
    "resolved, it says, and still there": ([LEFT], [LEFT], RESOLVES, "eased"),
    "less severe": ([LEFT], [pain("minor")], {}, "eased"),
    "more severe": ([LEFT], [pain("critical")], {}, "kept"),
    "severity left out": ([LEFT], [{"pain_point": "It takes long", "id": "long"}], {}, "kept"),
    "as it was": ([LEFT], [LEFT], {}, "kept"),
    "accepted": ([LEFT], [pain(status="accepted")], {}, "kept"),
    "new": ([], [LEFT], {}, "added"),
    "back again": ([pain(status="resolved")], [LEFT], {}, "added"),
    "resolved before and gone now": ([pain(status="resolved")], [], {}, "resolved"),
    "gone without a word": ([LEFT], [], {}, "removed"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_pain_point_has_the_status(case: str) -> None:
    before, after, stage, status = CASES[case]
    found = compared(spelt(before), spelt(after, stage=stage))
    assert [change.status for change in found.pain_points] == [status]


def test_what_is_not_designed_yet_is_not_gone() -> None:
    before = yaml.safe_dump({"journey": "J", "stages": [
        {"stage": "A", "pain_points": [LEFT]}, {"stage": "B", "pain_points": ["It hurts"]},
    ]})  # fmt: skip
    after = yaml.safe_dump({"journey": "J", "partial": True, "stages": [{"stage": "A", "emotion": 1}]})
    found = compared(before, after)
    assert [change.status for change in found.pain_points] == ["removed", "undesigned"]
    assert [stage.undesigned for stage in found.stages] == [False, True]


def test_a_remedy_says_what_and_how() -> None:
    after = spelt([], stage={"opportunities": [
        {"opportunity": "A faster till", "id": "till", "resolves": [{"id": "J#long", "how": "Two tills"}]},
    ]})  # fmt: skip
    earlier = map_of(spelt([LEFT]).replace("journey: J", "journey: J\nid: J"))
    found = compare([earlier], map_of(after))
    (change,) = found.pain_points
    assert [(remedy.name, remedy.how, remedy.partly) for remedy in change.remedies] == [
        ("A faster till", "Two tills", False)
    ]
    assert addresses(found.matched.opportunities[0], change)


def test_a_pain_point_felt_again_counts_once() -> None:
    again = {"stage": "S", "pain_points": [LEFT], "touchpoints": [
        {"touchpoint": "T", "pain_points": [{"same_as": "long"}], "opportunities": [
            {"opportunity": "O", "addresses": ["long"]},
        ]},
    ]}  # fmt: skip
    text = yaml.safe_dump({"journey": "J", "stages": [again]})
    found = compared(text, text)
    assert [change.status for change in found.pain_points] == ["kept"]
    assert addresses(found.matched.opportunities[0], found.pain_points[0])
