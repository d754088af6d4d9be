"""How many findings of which rule, and the objects of programs that read line by line."""

from __future__ import annotations

import json

from findings import HOSTILE, LOW, PLAIN, UNOWNED, report


def test_the_most_frequent_comes_first():
    many = [UNOWNED] * 10 + [LOW] * 2 + list(PLAIN[:2])
    assert report("statistics", *many) == (
        "10  info     stage-without-owner\n"
        " 2  warning  low-without-pain-point\n"
        " 1  error    duplicate-key\n"
        " 1  error    emotion-out-of-range\n"
        "\n"
        "✗ 2 errors, 2 warnings, 10 info in 1 of 2 files\n"
    )


def test_each_line_is_an_object_of_the_json_report():
    lines = report("jsonl", *PLAIN, *HOSTILE).splitlines()
    assert [json.loads(line) for line in lines] == json.loads(report("json", *PLAIN, *HOSTILE))
