"""What a whole file says of personal data in it: a quick look may be too careful, never too careless."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cjmap.lint.kit.private import may_be_in, private_in
from cjmap.source.nodes import scalars_in
from cjmap.source.yaml import parse_yaml

PIECES = (
    "2026-11-02", "1999-01-31", "+", "+49", "0171", "4111 1111", "1111", "1111-1111", "555", "(212)", "987-6543", "30",
    "anna.schmidt", "@bigmail.net", "7", "٣", "４", "''", "'", ",", ".", " ", "  ", "-", "/", ":", "calls", "06 12 34",
)  # fmt: skip
WAYS = ("quotes: '{0}'", 'quotes: "{0}"', "quotes: {0}", "quotes: [{0}]", "quotes: >\n  {0}", "quotes:\n  - {0}")


@given(
    st.lists(st.sampled_from(PIECES), max_size=8), st.sampled_from(["", " ", "\n  ", "\n\n  "]), st.sampled_from(WAYS)
)
@example(["4111 1111", "2026-11-02", "1111"], " ", "quotes: {0}")
@example(["+", "2026-11-02", "30"], "", "quotes: {0}")
@example(["0171", "2026-11-02"], "-", "quotes: {0}")
@example(["4111 1111", "1111", "1111"], "\n  ", "quotes: {0}")
def test_a_file_with_a_text_that_holds_personal_data_is_looked_into(pieces, between, way):
    text = "journey: Pizza night\n" + way.replace("{0}", between.join(pieces)) + "\nreviewed: 2026-10-01\n"
    root = parse_yaml(text, "map.cjm.yaml").root
    texts = [str(one) for one in scalars_in(root)] if root is not None else []
    assert may_be_in(text) or not any(any(private_in(one)) for one in texts)


@pytest.mark.parametrize(
    "text",
    ["reviewed: 2026-10-01", "sources:\n  survey: {n: 380, date: 2026-09-30}", "date: '2026-09-30'  # seen 2026-10-01"],
)
def test_dates_alone_need_no_closer_look(text):
    assert not may_be_in(text)


@pytest.mark.parametrize(
    "text", ["anna@bigmail.net", r'"\x40"', "0171 1234567", "4111 1111 1111 1111", "１２３４５６７８"]
)
def test_what_may_be_an_address_or_a_number_is_looked_at(text):
    assert may_be_in(f"quotes: {text}")
