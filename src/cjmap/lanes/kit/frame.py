"""The frame all lanes share: where each stage and touchpoint stands, and what things are called on the sheet."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from cjmap.drawing.text import longest_word
from cjmap.drawing.type_scale import CARD
from cjmap.frozen import frozen
from cjmap.model.flow import stops
from cjmap.model.map import JourneyMap
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage
from cjmap.model.record import Record

__all__ = ["CARD_GAP", "CELL_PAD", "Codes", "Frame", "Slot", "StageBox"]

CELL_PAD = 8
CARD_GAP = 8
ROW_OF_CARDS = 4
_WIDE, _ROOMY = 184, 128
"""How wide cards of touchpoints are at most, unless a word needs more."""


@frozen
class Slot:
    """Where one touchpoint stands: the middle of its card, the card's width, and its place on the curve."""

    place: Place
    middle: float
    width: float
    curve: float
    row: int


@frozen
class StageBox:
    """One stage's column: where it starts, how wide it is, and the slots of its touchpoints."""

    stage: Stage
    x: float
    width: float
    slots: tuple[Slot, ...]

    def divided(self, by: float) -> StageBox:
        """The column with every length divided."""
        slots = (
            replace(slot, middle=slot.middle / by, width=slot.width / by, curve=slot.curve / by) for slot in self.slots
        )
        return StageBox(self.stage, self.x / by, self.width / by, tuple(slots))

    @property
    def middle(self) -> float:
        """The middle of the column."""
        return self.x + self.width / 2

    @property
    def end(self) -> float:
        """Where the column ends."""
        return self.x + self.width


@frozen
class Codes:
    """Display codes in reading order: `T7`, `P4`, `O2`."""

    by_record: dict[int, str]

    def of(self, record: Record) -> str:
        """The code of a touchpoint, pain point or opportunity; empty for anything else."""
        return self.by_record.get(id(record), "")


@frozen(slots=False)
class Frame:
    """The map, its columns from `start` to `end`, and the codes of its things. Lengths are pixels of the sheet.

    Where a sheet shows only some stages, `boxes` are theirs, and `beyond` are those of every stage, before `start` and
    after `end` too, so that a curve knows where it comes from and goes.

    `growth` is how many times as large as usual the type around the lanes is set, on a sheet that is very wide. `part`
    says in words which sheet of a split map this is. On a compact sheet, `most` is how many things a cell shows before
    it folds the rest into their number, and `left_out` says in words what the sheet does not show.
    """

    map: JourneyMap
    boxes: tuple[StageBox, ...]
    margin: float
    start: float
    end: float
    codes: Codes
    beyond: tuple[StageBox, ...] = ()
    growth: float = 1
    part: str = ""
    most: int = 0
    left_out: str = ""

    @property
    def width(self) -> float:
        """The width of the sheet."""
        return self.end + self.margin

    @property
    def every(self) -> tuple[StageBox, ...]:
        """The columns of all stages, those on other sheets too."""
        return self.beyond or self.boxes

    def divided(self, by: float) -> Frame:
        """The frame with every length divided: what is drawn in it fits here when it is scaled by as much."""
        if by == 1:
            return self
        every = {id(box): box.divided(by) for box in self.every}
        return replace(
            self, boxes=tuple(every[id(box)] for box in self.boxes), margin=self.margin / by, start=self.start / by,
            end=self.end / by, beyond=tuple(every[id(box)] for box in self.beyond), growth=self.growth / by,
        )  # fmt: skip

    @property
    def is_continued(self) -> bool:
        """Whether another sheet shows the stages before, and with them who travels and the key figures."""
        return bool(self.part and self.boxes) and self.boxes[0].stage is not self.map.stages[0]

    def number_of(self, stage: Place) -> int:
        """The stage's place in the journey, from 1."""
        return next(number for number, one in enumerate(self.map.stages, 1) if one is stage)

    @cached_property
    def several(self) -> bool:
        """Whether more than one persona travels, so that things must say whose they are."""
        return len(self.map.personas) > 1

    @cached_property
    def stops_at(self) -> dict[int, float]:
        """Where each stop stands on the curve, by its `id()`."""
        return {id(stop): x for box in self.boxes for stop, x in slots_or_middle(box)}

    def persona_number(self, persona: Persona) -> int:
        """The persona's place on the map, from 1; it picks colour, dash and mark."""
        return next((number for number, one in enumerate(self.map.personas, 1) if one is persona), 1)

    def called(self, persona: Persona) -> str:
        """The first name, unless somebody else is called so too or it is none (`Owners of shops`, `Dr. Ruiz`)."""
        words = persona.persona.split()
        firsts = [one.persona.split()[:1] for one in self.map.personas]
        is_name = len(words) > 1 and all(word[:1].isupper() for word in words) and not words[0].endswith(".")
        return words[0] if is_name and firsts.count(words[:1]) == 1 else persona.persona


def codes_of(journey_map: JourneyMap) -> Codes:
    """Number touchpoints, pain points and opportunities in reading order. A pain felt again keeps its first code."""
    codes = {id(one): f"T{number}" for number, one in enumerate(journey_map.touchpoints, 1)}
    codes |= {id(one): f"O{number}" for number, one in enumerate(journey_map.opportunities, 1)}
    firsts = [one for one in journey_map.pain_points if not one.same_as]
    codes |= {id(one): f"P{number}" for number, one in enumerate(firsts, 1)}
    for again in journey_map.pain_points:
        if again.same_as:
            codes[id(again)] = codes.get(id(journey_map.original(again)), "")
    return Codes(codes)


def box_of(stage: Stage, x: float, width: float) -> StageBox:
    """A stage's column, its touchpoints in order: in one row where there is room, else in rows of four cards."""
    row = list(stage.touchpoints or ())
    fit = int((width - 2 * CELL_PAD + CARD_GAP) // (max(_ROOMY, whole_words(stage)) + CARD_GAP))
    per_row = len(row) if ROW_OF_CARDS < len(row) <= fit else min(len(row), ROW_OF_CARDS) or 1
    card = min((width - 2 * CELL_PAD - (per_row - 1) * CARD_GAP) / per_row, max(_WIDE, whole_words(stage)))
    used = per_row * card + (per_row - 1) * CARD_GAP
    first = x + (width - used) / 2 + card / 2
    slots = tuple(
        Slot(
            place,
            round(first + (position % per_row) * (card + CARD_GAP), 2),
            round(card, 2),
            round(x + width * (position + 0.5) / len(row), 2)
            if len(row) > per_row
            else round(first + position * (card + CARD_GAP), 2),
            position // per_row,
        )
        for position, place in enumerate(row)
    )
    return StageBox(stage, x, width, slots)


def whole_words(stage: Stage) -> float:
    """How wide a card must be for no word in the names of a stage's touchpoints to break."""
    return max((longest_word(one.name, CARD) + 17 for one in stage.touchpoints or ()), default=0)


def places_of(stage: Stage) -> list[Place]:
    """The stage itself, then its touchpoints: the order in which a cell tells what they hold."""
    return [stage, *(stage.touchpoints or ())]


def anchor_of(place: Place) -> str:
    """The anchor of a stage or touchpoint on the sheet."""
    return f"{'s' if isinstance(place, Stage) else 't'}-{place.id}"


def curve_x(box: StageBox, place: Place) -> float:
    """Where a stop of the stage stands on the curve."""
    return next((slot.curve for slot in box.slots if slot.place is place), box.middle)


def slots_or_middle(box: StageBox) -> list[tuple[Place, float]]:
    """The stops of a stage and where each stands on the curve."""
    curves = {id(slot.place): slot.curve for slot in box.slots}
    return [(place, curves.get(id(place), box.middle)) for place in stops(box.stage)]


def above(frame: Frame, place: Place) -> float:
    """Where a stop stands on the curve; 0 for a stage whose touchpoints are the stops."""
    return frame.stops_at.get(id(place), 0.0)
