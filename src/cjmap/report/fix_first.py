"""What to fix first: the heaviest open pain points, why, and the best thing to do about each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.pains import Pain, pains_on
from cjmap.figures.ranking import answers_to, rank_of
from cjmap.languages import say, say_key
from cjmap.model.claims import Opportunity
from cjmap.model.feelings import mean_position
from cjmap.model.map import JourneyMap
from cjmap.report._cells import number, rating, text
from cjmap.report._records import Column, Row, Section, origin_of
from cjmap.report.pain_points import where_of

_LEAST = 0.5


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    if journey_map.is_future:
        return
    answers = answers_to(journey_map)
    for pain in pains_on(journey_map):
        one, rank = pain.pain_point, rank_of(pain.pain_point)
        if not one.is_open or rank.rank < _LEAST:
            continue
        answer = next((chance for chance in answers.get(id(one), ()) if chance.status != "done"), None)
        cells = (
            number(rank.rank),
            text(one.pain_point),
            text(where_of(pain)),
            text(", ".join(_reasons(journey_map, pain, answer))),
            text(answer.opportunity if answer else say("find an opportunity")),
            rating(answer.impact if answer else None),
            rating(answer.effort if answer else None),
            text((answer.owner if answer else None) or one.owner),
        )
        origins = (*origin_of(one), *(origin_of(answer) if answer else ()))
        yield Row(journey_map.id, cells, origins, (-rank.rank,))


def _reasons(journey_map: JourneyMap, pain: Pain, answer: Opportunity | None) -> Iterator[str]:
    """Why it stands so high, and what is missing."""
    one = pain.pain_point
    yield say_key(one.severity or "unrated")
    yield say("felt by {people}", people=one.reach.text) if one.reach else say("reach unknown")
    if pain.spot:
        felt = mean_position(journey_map, pain.spot.place)
        if felt is not None and felt < 0:
            yield say("it feels {score} there", score=journey_map.scale.label(felt))
        if pain.spot.place.moment_of_truth:
            yield say("a moment of truth")
    if not one.evidence:
        yield say("not researched")
    if not one.owner and not (answer and answer.owner):
        yield say("nobody owns it")
    if answer is None:
        yield say("nothing planned")


SECTION = Section(
    1,
    "Fix first",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, each "
    "with the most valuable opportunity that addresses it.",
    (
        Column("weight", "Weight", "number", spare=True),
        Column("pain_point", "Pain point"),
        Column("where", "Where", spare=True),
        Column("why", "Why"),
        Column("do", "What to do"),
        Column("impact", "Impact", "number", spare=True),
        Column("effort", "Effort", "number", spare=True),
        Column("owner", "Owner"),
    ),
    _rows,
    "No pain point weighs enough.",
    brief="any",
)
