"""Several personas beside one another: who each is, the look of their curve and its mean, and what else is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from cjmap.drawing.shapes import Line, Rect, Shape
from cjmap.drawing.text import Block, fitted, longest_word, set_text
from cjmap.drawing.type_scale import CAPTION, METRIC, PERSONA
from cjmap.figures.curve import arcs_of
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import persona_look, persona_mark
from cjmap.languages import say
from cjmap.layout.kit.persona import identity, persona_sections
from cjmap.layout.kit.sections import in_columns
from cjmap.model.persona import Persona
from cjmap.model.trail import comes

__all__ = ["persona_cards"]

PAD, GAP = 24, 16
AVATAR, LOOK = 72, 84
LEAST, COLUMN, ROOMY = 320, 230, 480
SMALLEST_NAME, LONGEST_NAME = 18, 240


def persona_cards(frame: Frame, y: float, width: float) -> tuple[float, list[Shape]]:
    """A card for each persona of the map, in rows from `y` on within `width` pixels, and how tall they are together."""
    people = frame.map.personas
    across = _across([one.persona for one in people], width)
    each = (width - (across - 1) * GAP) / across
    shapes: list[Shape] = []
    top = y
    for first in range(0, len(people), across):
        row = people[first : first + across]
        starts = [round(frame.margin + place * (each + GAP), 2) for place in range(len(row))]
        heads = [_traveller(frame, one, x, top, each) for one, x in zip(row, starts, strict=True)]
        head = max(tall for tall, _ in heads)
        rests = [_rest(frame, one, x, top + head, each) for one, x in zip(row, starts, strict=True)]
        tallest = round(head + max(tall for tall, _ in rests))
        for x, (_, above), (_, below) in zip(starts, heads, rests, strict=True):
            card = Rect(x + 0.5, top + 0.5, round(each - 1, 2), tallest - 1, "card", "line-2", radius=12)
            shapes += [card, *above, *below]
        top += tallest + GAP
    return top - GAP - y, shapes


def _across(names: Sequence[str], width: float) -> int:
    """How many cards stand side by side: as many as leave the words of the names whole, in rows about as long."""
    word = max(longest_word(name, replace(PERSONA, size=SMALLEST_NAME)) for name in names)
    least = max(LEAST, min(word, LONGEST_NAME) + 2 * PAD + AVATAR + 20 + LOOK)
    most = min(len(names), max(1, int((width + GAP) // (least + GAP))))
    return ceil(len(names) / ceil(len(names) / most))


def _traveller(frame: Frame, persona: Persona, x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """One of several personas: who they are, the look of their curve and its mean."""
    end = x + width - PAD
    mean = _mean(frame, persona) if width >= ROOMY else []
    inner = width - 2 * PAD - max(LOOK, max((block.width for block in mean), default=0) + 24)
    name = fitted(persona.persona, PERSONA, inner - AVATAR - 20, SMALLEST_NAME)
    tall, drawn = identity(persona, x + PAD, y + 20, inner, AVATAR, name=name)
    number = frame.persona_number(persona)
    look = persona_look(number)
    drawn += [
        Line(end - 56, y + 34, end, y + 34, look.ink, 3.5, look.dash, look.round),
        persona_mark(number, end - 28, y + 34, 12),
    ]
    top = y + 48
    for block in mean:
        drawn += block.shapes(end, top, "end")
        top += block.height
    return max(tall + 40, top + 20 - y if mean else 0), drawn


def _rest(frame: Frame, persona: Persona, x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """Everything else that is known of one of several personas."""
    if frame.most or not (more := persona_sections(persona)):
        return 0, []
    tall, drawn = in_columns(more, x + PAD, y, width - 2 * PAD, int(width // COLUMN))
    return tall + 20, drawn


def _mean(frame: Frame, persona: Persona) -> list[Block]:
    """What a persona feels in the mean, and how many of the touchpoints are theirs; nothing without scores."""
    arc = next((one for one in arcs_of(frame.map) if one.persona == persona.id), None)
    if arc is None:
        return []
    scale, every = frame.map.scale, frame.map.touchpoints
    mine = sum(
        comes(stage, persona) and comes(one, persona) for stage in frame.map.stages for one in stage.touchpoints or ()
    )
    said = [(scale.precise(arc.mean), METRIC), (say("mean emotion"), CAPTION)]
    said += [(say("At {count} of {all} touchpoints", count=mine, all=len(every)), CAPTION)] if every else []
    return [set_text(words, style, 200) for words, style in said]
