"""The lines of a file that changed: the hunk that says most, and what it stands in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.diff.checks import checks_of
from cjmap.diff.hunk import first_hunk
from stories import AFTER, BEFORE

TEXT = some.lists(some.sampled_from(["a: 1", "stages:", "  - stage: One", "    id: one", "# remark", "", "- x: {"]))


def signs(before: str, after: str) -> list[str]:
    found = first_hunk(before.splitlines(), after.splitlines())
    return [f"{one.sign}{one.text}" for one in found.lines] if found else []


def test_a_hunk_has_the_lines_around_a_change_with_the_numbers_of_both_files():
    before = "\n".join(f"key-{number}: 1" for number in range(20))
    found = first_hunk(before.splitlines(), before.replace("key-9: 1", "key-9: 2\nnew: 3").splitlines())
    assert found
    assert [(one.sign, one.before, one.after) for one in found.lines] == [
        (" ", 7, 7), (" ", 8, 8), (" ", 9, 9), ("-", 10, None), ("+", None, 10), ("+", None, 11), (" ", 11, 12),
        (" ", 12, 13), (" ", 13, 14),
    ]  # fmt: skip
    assert (found.number, found.of, found.more) == (1, 1, 0)


def test_the_hunk_of_a_stage_comes_before_that_of_the_head_of_the_file():
    found = first_hunk(BEFORE.splitlines(), (BEFORE.replace("Two moments", "2 moments")
                                             .replace("emotion: -2", "emotion: 2")).splitlines())  # fmt: skip
    assert found
    assert found.inside == ("stages", "Pay", "touchpoints")
    assert (found.number, found.of) == (2, 2)


def test_remarks_and_blanks_alone_are_not_worth_a_hunk():
    assert signs(BEFORE, BEFORE.replace("stages:\n", "# the way\n\nstages:\n")) == []


def test_two_other_files_have_none():
    assert signs(BEFORE, "journey: Another\nstages: [{stage: One}]\n") == []
    assert signs(BEFORE, AFTER) != []


def test_items_stand_in_the_list_and_not_in_their_neighbours():
    text = "stages:\n- stage: One\n  id: one\n- stage: Two\n  touchpoints:\n  - touchpoint: Waits\n    wait: {}\n"
    found = first_hunk(text.format("1 min").splitlines(), text.format("9 min").splitlines())
    assert found
    assert found.inside == ("stages", "Two", "touchpoints", "Waits")


@given(TEXT, TEXT)
def test_a_hunk_is_part_of_both_files_whatever_they_hold(before: list[str], after: list[str]):
    found = first_hunk(before, after)
    for one in found.lines if found else ():
        assert one.before is None or before[one.before - 1] == one.text
        assert one.after is None or after[one.after - 1] == one.text
    if before == after:
        assert found is None


def finding(code: str, subject: str, severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic(code, severity, "It is wrong", Span("a.cjm.yaml"), subject=subject)


def test_checks_tell_what_is_new_from_what_is_gone_and_what_was_there():
    kept, gone = finding("no-owner", "a/pay"), finding("no-source", "a/order")
    new, worse = finding("no-source", "a/pay"), finding("broken", "a/pay", Severity.ERROR)
    found = checks_of([gone, kept], [new, kept, worse])
    assert found.new == (worse, new)
    assert found.gone == (gone,)
    assert (found.kept, found.errors) == (1, 1)


def test_a_finding_stays_the_same_when_the_map_has_another_id_or_it_is_found_twice():
    assert checks_of([finding("no-owner", "a/pay")], [finding("no-owner", "b/pay")]).new == ()
    assert len(checks_of([finding("no-owner", "a/pay")], [finding("no-owner", "a/pay")] * 2).new) == 1
