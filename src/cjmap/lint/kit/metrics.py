"""The metrics of a map, and what kind of figure each is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cjmap.model.claims import Metric
from cjmap.model.map import JourneyMap
from cjmap.model.values import Amount

__all__ = ["is_nps", "is_percentage", "metrics_of"]

_NPS = (
    r"(?:[ert]?NPS|net promoter score)(?:\s+score)?"
    r"(?:\s*[(:,–-].*|\s+(?:20\d\d|after|of|for|at|in|on|by|with|from)\b.*)?"
)
_COUNTED = (
    r"\b(?:responses?|answers?|respondents?|number|count|total|antworten|rücklauf|anzahl|réponses?|répondants|nombre"
    r"|respuestas|número|risposte|numero|respostas|antwoorden|aantal|odpowiedzi|liczba)\b|回答"
)
_PERCENT = frozenset(("%", "％", "٪", "percent", "per cent"))


def metrics_of(journey_map: JourneyMap) -> Iterator[Metric]:
    """Every metric in reading order, those of the whole map first."""
    yield from journey_map.journey.metrics or ()
    for place in journey_map.places:
        yield from place.metrics or ()


def is_nps(metric: Metric) -> bool:
    """Whether it is a Net Promoter Score itself, by its name; `NPS answers` is a count."""
    name = metric.name.strip()
    is_named = "p" in name.casefold() and re.fullmatch(_NPS, name, re.IGNORECASE) is not None
    return is_named and re.search(_COUNTED, name, re.IGNORECASE) is None


def is_percentage(metric: Metric, amount: Amount) -> bool:
    """Whether an amount of this metric is given in percent."""
    return (amount.unit or metric.unit or "").casefold() in _PERCENT
