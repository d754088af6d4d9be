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


NUMBERS_AND_ADDRESSES = (
    "1-212-987-6543", "212.987.6543", "(212) 987 6543", "(212) 987-6543", "030 12345678", "089/1234567",
    "(030) 123 45 67", "0171 12 34 567", "0171 - 123 45 67", "020 7123 4567", "0161 123 4567", "06-12-34-56-78",
    "0612345678", "06 12 34 56 78", "09012345678", "03(1234)5678", "090-1234-5678", "03-1234-5678",
    "+49 30 1234567", "0049301234567", "anna.schmidt@müller.de", "jörg.müller@bigmail.de",
    "メールはanna@bigmail.jpです", "0171 1234567", "07911 123456", "call 0171-1234567 now",
)  # fmt: skip
OTHER_NUMBERS = (
    "01-12-2026", "05-03-2027", "01-12-2026 to 02-12-2026", "Ticket 012-34-5678", "0012345678905", "01.12.2026",
    "05 03 2027", "0306406152", "0900-1730", "2026-11-02", "1 234 567 890", "10.000.000 Euro", "0,12345678",
    "192.168.100.200", "4,000,000", "from 0800 to 1730", "2024-2026-2028", "031-12-2026", "08:00-09:30",
    "100 000 000", "ISO 9001:2015 27001", "0800 1234567", "555-0123", "IBAN DE12 5001 0517 0648 4898 90",
    "V 1.2.3.4-5678",
)  # fmt: skip


@pytest.mark.parametrize("text", NUMBERS_AND_ADDRESSES)
def test_what_people_are_reached_by_is_found_as_they_write_it(text):
    assert [one.kind for one in private_in(text)] in (["a phone number"], ["an e-mail address"])
    assert may_be_in(f"quotes: {text}")


@pytest.mark.parametrize("text", OTHER_NUMBERS)
def test_dates_amounts_and_numbers_of_things_are_not(text):
    assert not list(private_in(text))
