"""The pieces of a stage's card: goals, moments with their feelings, what hurts, what could be better, figures."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Circle, Group, Icon, Shape
from cjmap.drawing.text import line, measure, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, CARD, Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import SEVERITIES, mood_of, persona_mark, severity_mark, star
from cjmap.languages import say
from cjmap.layout.kit.poster import felt_words
from cjmap.model.claims import Metric, Opportunity, PainPoint
from cjmap.model.feelings import Feeling
from cjmap.model.gauge import gauge_of
from cjmap.model.map import pains_of
from cjmap.model.place import Place, Stage
from cjmap.model.trail import felt_by, people_of

__all__ = ["SMALL", "Piece", "chances", "figures", "goals", "hurts", "moments", "said"]

INDENT = 26
SMALL = Style(13, 17, fill="ink-2")
_FIGURE = Style(16, 20, "semibold", strong="bold")


class Piece(NamedTuple):
    """One thing on a card: its height, and what draws it from (x, y) on; `begins` a new part of the card."""

    height: float
    draw: Callable[[float, float], Sequence[Shape]]
    begins: bool = False


def goals(stage: Stage, width: float) -> Iterator[Piece]:
    """What customers want in a stage."""
    for goal in stage.goal or ():
        yield said(goal.text, "target", "ink-3", width)


def said(text: str, icon: str, ink: str, width: float, style: Style = BODY, small: str = "", id_: str = "") -> Piece:
    """Words after an icon, small print below them."""
    words, note = set_text(text, style, width - INDENT), set_text(small, CAPTION, width - INDENT)

    def draw(x: float, y: float) -> Sequence[Shape]:
        drawn: list[Shape] = [Icon(icon, x, y + style.leading / 2 - 8, 16, ink)]
        drawn += [*words.shapes(x + INDENT, y), *note.shapes(x + INDENT, y + words.height)]
        return [Group(tuple(drawn), id_)] if id_ else drawn

    return Piece(words.height + note.height, draw)


def moments(frame: Frame, stage: Stage, lanes: Collection[str], width: float) -> Iterator[Piece]:
    """The touchpoints with what is felt there; before them what the stage itself makes people feel."""
    people = people_of(frame.map) if "emotion" in lanes else []
    for place in (stage, *(stage.touchpoints or ())):
        felt = [(frame.persona_number(who) if who and frame.several else 0, one)
                for who in people for move in felt_by(frame.map, place, who) for one in move]  # fmt: skip
        if isinstance(place, Stage):
            reason = place.moment_of_truth if isinstance(place.moment_of_truth, str) else ""
            if felt or place.moment_of_truth:
                name = say("Moment of truth") if place.moment_of_truth else say("How it feels")
                yield _moment(frame, place, name, reason, felt, width, "")
        elif "touchpoints" in lanes:
            reason = place.moment_of_truth if isinstance(place.moment_of_truth, str) else ""
            yield _moment(frame, place, place.name, reason, felt, width, f"t-{place.id}")
        elif felt:
            yield _moment(frame, place, place.name, "", felt, width, "")


def _moment(
    frame: Frame, place: Place, name: str, reason: str, felt: Sequence[tuple[int, Feeling]], width: float, id_: str
) -> Piece:  # fmt: skip
    code = frame.codes.of(place)
    aside = (measure(code, CAPTION) + 6 if code else 0) + (20 if place.moment_of_truth else 0)
    words = set_text(name, CARD, width - INDENT - aside)
    why = set_text(reason, CAPTION, width - INDENT)
    feelings = [(who, one, set_text(f"{felt_words(frame, one)}{f' — {one.when}' if one.when else ''}", SMALL,
                                    width - INDENT - (18 if who else 0))) for who, one in felt]  # fmt: skip
    scored = [one.position for _, one in felt if one.position is not None]
    mood = mood_of(sum(scored) / len(scored) if scored else None)

    def draw(x: float, y: float) -> Sequence[Shape]:
        drawn: list[Shape] = [Icon(mood.face, x - 1, y, 18, mood.ink)] if felt else [Circle(x + 8, y + 9, 3, "line-3")]
        drawn += words.shapes(x + INDENT, y)
        if code:
            drawn.append(line(code, CAPTION, x + width, y + 1, "end"))
        if place.moment_of_truth:
            drawn.append(star(round(x + width - aside + 12, 2), y + 9, 8))
        at = y + words.height
        drawn += why.shapes(x + INDENT, at, fill="mom")
        at += why.height
        for who, one, block in feelings:
            if who:
                drawn.append(persona_mark(who, x + INDENT + 6, at + 8.5, 9))
            drawn += block.shapes(x + INDENT + (18 if who else 0), at, fill=mood_of(one.position).ink)
            at += block.height
        return [Group(tuple(drawn), id_ or None, ("touchpoint",), label=name)]

    return Piece(max(18, words.height) + why.height + sum(block.height for _, _, block in feelings), draw)


def hurts(frame: Frame, stage: Stage, lanes: Collection[str], width: float) -> Iterator[Piece]:
    """The pain points of a stage and its touchpoints."""
    if "pain_points" in lanes:
        for place in (stage, *(stage.touchpoints or ())):
            yield from (_hurt(frame, pain, width) for pain in pains_of(place))


def _hurt(frame: Frame, felt: PainPoint, width: float) -> Piece:
    pain = frame.map.original(felt)
    severity = felt.severity or pain.severity or ""
    word, ink = SEVERITIES.get(severity, ("Pain point", "neg"))
    named = say("{severity}, again", severity=say(word)) if felt is not pain else say(word)
    reach = pain.reach.told if pain.reach else ""
    status = say(pain.status.capitalize()) if pain.status not in (None, "open") else ""
    assumed = say("assumed") if pain.assumed else ""
    small = joined((frame.codes.of(pain), named, reach, pain.owner, status, assumed))
    words, note = set_text(pain.pain_point or "?", BODY, width - INDENT), set_text(small, CAPTION, width - INDENT)

    def draw(x: float, y: float) -> Sequence[Shape]:
        mark = severity_mark(severity, x, y + 1) if severity else (Icon("triangle-alert", x, y + 2, 16, ink),)
        drawn = (*mark, *words.shapes(x + INDENT, y), *note.shapes(x + INDENT, y + words.height))
        return [Group(drawn, None if felt is not pain else f"p-{pain.id}")]

    return Piece(words.height + note.height, draw)


def chances(frame: Frame, stage: Stage, lanes: Collection[str], width: float) -> Iterator[Piece]:
    """The opportunities of a stage and its touchpoints."""
    if "opportunities" in lanes:
        for place in (stage, *(stage.touchpoints or ())):
            yield from (_chance(frame, one, width) for one in place.opportunities or ())


def _chance(frame: Frame, chance: Opportunity, width: float) -> Piece:
    pains = frame.map.known["pain point"]
    solved = [frame.codes.of(pains[name]) or name for name in chance.addresses or () if name in pains]
    small = joined((
        frame.codes.of(chance), say("Solves {what}", what=", ".join(solved)) if solved else "",
        say(chance.status.replace("-", " ").capitalize()) if chance.status else "", chance.due, chance.owner,
        say("assumed") if chance.assumed else "",
    ))  # fmt: skip
    return said(chance.opportunity, "lightbulb", "pos", width, BODY, small, f"o-{chance.id}")


def figures(stage: Stage, width: float) -> Iterator[Piece]:
    """The metrics of a stage and its touchpoints."""
    for place in (stage, *(stage.touchpoints or ())):
        yield from (_figure(metric, width) for metric in place.metrics or ())


def _figure(metric: Metric, width: float) -> Piece:
    gauge = gauge_of(metric)
    unit = f" {metric.unit}" if metric.unit and metric.value else ""
    value = set_text(f"{metric.value.text}{unit}" if metric.value else "—", _FIGURE, width * 0.4)
    start = max(round(value.width, 2) + 10, 56)
    name = set_text(metric.name, BODY, width - start)
    small = set_text(
        joined((say("Target {value}", value=metric.target.text) if metric.target else "", gauge.words if gauge else "",
                say("n = {n}", n=metric.n.text) if metric.n else "")), CAPTION, width - start,
    )  # fmt: skip
    tall = max(value.height, name.height + small.height)

    def draw(x: float, y: float) -> Sequence[Shape]:
        ink = ("pos" if gauge.met else "neg") if gauge else "ink"
        drawn: list[Shape] = [*value.shapes(x, y, fill=ink), *name.shapes(x + start, y)]
        return [*drawn, *small.shapes(x + start, y + name.height)]

    return Piece(tall, draw)
