"""The Code Quality report: what GitLab wants of each issue."""

from __future__ import annotations

import json

from findings import HOSTILE, PLAIN, report


def test_each_finding_is_an_issue():
    issues = json.loads(report("gitlab", *PLAIN))
    assert [issue.pop("fingerprint") for issue in issues if len(issue["fingerprint"]) == 16]
    assert issues[:2] == [
        {
            "type": "issue",
            "check_name": "emotion-out-of-range",
            "description": "score 7 is off the scale −2…+2 (use 2)",
            "categories": ["Clarity"],
            "severity": "critical",
            "location": {"path": "maps/pizza.cjm.yaml", "lines": {"begin": 4, "end": 4}},
        },
        {
            "type": "issue",
            "check_name": "duplicate-key",
            "description": "`emotion` stands here twice (keep one:)",
            "categories": ["Clarity"],
            "severity": "critical",
            "location": {"path": "maps/pizza.cjm.yaml", "lines": {"begin": 5, "end": 6}},
        },
    ]
    assert [issue["severity"] for issue in issues[2:]] == ["minor", "info"]


def test_fingerprints_are_unique_also_of_the_same_finding_twice():
    issues = json.loads(report("gitlab", *PLAIN, *PLAIN, *HOSTILE))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 2 * len(PLAIN) + len(HOSTILE)


def test_a_fingerprint_outlives_an_edit_above_it():
    moved = [found._replace(span=found.span._replace(line=70, end_line=70)) for found in PLAIN]
    before, after = (json.loads(report("gitlab", *some)) for some in (PLAIN, moved))
    assert [issue["fingerprint"] for issue in before] == [issue["fingerprint"] for issue in after]
