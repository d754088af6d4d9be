"""Where something behind the scenes leads is said by the name of what it leads to, not by its id."""

from __future__ import annotations

import pytest

from geometry import texts_of
from sheets import sheet_of

LEADS = """
journey: A pizza night
lang: LANG
stages:
  - stage: Orders
    touchpoints:
      - touchpoint: Tells the waiter
        frontstage: [{text: Writes it down, to: [TO]}]
        backstage: [{text: The cook reads the ticket, id: cook}]
      - touchpoint: Eats with friends
        id: eats
"""


@pytest.mark.parametrize(
    ("lang", "to", "told"),
    [("en", "eats", "to Eats with friends"), ("en", "cook", "to The cook reads the ticket"),
     ("en", "backstage", "to backstage"), ("fr", "backstage", "vers arrière-scène"), ("en", "orders", "to Orders")],
)  # fmt: skip
def test_it_is_called_by_its_name(lang: str, to: str, told: str) -> None:
    sheet = sheet_of(LEADS.replace("LANG", lang).replace("TO", to))
    words = " ".join(text.words for band in sheet.bands for text in texts_of(band.shapes))
    assert told in words
