"""Test results for CI servers: XML whatever a map holds."""

from __future__ import annotations

from xml.etree import ElementTree

from findings import HOSTILE, PLAIN, report


def test_each_finding_is_a_case_and_a_clean_file_passes():
    assert report("junit", *PLAIN[1:]) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="cjmap" tests="4" failures="2">\n'
        '  <testsuite name="cjmap.yaml" tests="1" failures="0">\n'
        '    <testcase name="valid" classname="cjmap.yaml"/>\n'
        "  </testsuite>\n"
        '  <testsuite name="maps/pizza.cjm.yaml" tests="3" failures="2">\n'
        '    <testcase name="duplicate-key:5:5" classname="maps/pizza.cjm.yaml">'
        '<failure type="error" message="`emotion` stands here twice">'
        "maps/pizza.cjm.yaml:5:5: error: `emotion` stands here twice\nkeep one:\n  emotion: 1</failure></testcase>\n"
        '    <testcase name="low-without-pain-point:8:7" classname="maps/pizza.cjm.yaml">'
        '<failure type="warning" message="“Waits” is at −2 and names no pain point">'
        "maps/pizza.cjm.yaml:8:7: warning: “Waits” is at −2 and names no pain point</failure></testcase>\n"
        '    <testcase name="stage-without-owner:9:3" classname="maps/pizza.cjm.yaml">'
        "<system-out>maps/pizza.cjm.yaml:9:3: info: “Order” has no owner</system-out></testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_nothing_wrong_is_all_passed():
    whole = ElementTree.fromstring(report("junit"))
    assert [case.attrib["classname"] for case in whole.iter("testcase")] == ["cjmap.yaml", "maps/pizza.cjm.yaml"]
    assert whole.attrib == {"name": "cjmap", "tests": "2", "failures": "0"}


def test_hostile_text_is_only_text():
    whole = ElementTree.fromstring(report("junit", *HOSTILE))
    failures = list(whole.iter("failure"))
    assert len(failures) == sum(found.severity != "info" for found in HOSTILE) == int(whole.attrib["failures"])
    assert {tag.tag for tag in whole.iter()} == {"testsuites", "testsuite", "testcase", "failure", "system-out"}
    for failure in failures:
        assert ']]> <b a="1">&amp;\'' in (failure.text or "")
        assert "\ufffd\ufffd[31m" in failure.attrib["message"]
        assert "🍕 é, b: c" in failure.attrib["message"]
