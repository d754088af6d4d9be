"""Touchpoints: a card for each moment, with its channel, above its place on the curve."""

from __future__ import annotations

from dataclasses import replace

from cjmap.drawing.shapes import Group, Icon, Rect, Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.drawing.text import Block, fitted, line, set_text
from cjmap.drawing.type_scale import CAPTION, CARD
from cjmap.lanes.kit.cells import LANE_PAD
from cjmap.lanes.kit.foot import Foot, Part, Words, discs
from cjmap.lanes.kit.frame import CARD_GAP, Frame, Slot, anchor_of
from cjmap.lanes.kit.lane import Drawn, Lane
from cjmap.lanes.kit.marks import star
from cjmap.lanes.kit.notes import entry_of
from cjmap.lanes.kit.ways import way_parts, way_words
from cjmap.languages import say
from cjmap.model.channels import look_of
from cjmap.model.lists import nothing_because
from cjmap.model.place import Place, Stage, Touchpoint
from cjmap.model.settings import LaneSpec

PAD = 8
HEAD = 32
LEAST_HEIGHT = 128
WIDEST_CARD = 150


def _words(frame: Frame, spec: LaneSpec) -> Row:
    cells = []
    for box in frame.boxes:
        entries = tuple(_entry(frame, box.stage, touchpoint) for touchpoint in box.stage.touchpoints or ())
        cells.append(Cell(box.stage.id or "", entries, nothing_because(box.stage.touchpoints)))
    return Row(spec.id, spec.title or say(LANE.title), tuple(cells), LANE.subtitle)


def _entry(frame: Frame, stage: Stage, touchpoint: Touchpoint) -> Entry:
    entry = entry_of(frame, touchpoint, touchpoint.name, "t", ("channel", "success"))
    channels = ", ".join(look_of(frame.map, name).title for name in touchpoint.channel or ())
    notes = (((say("Channel"), channels),) if channels else ()) + entry.notes
    notes += tuple((say("Then"), way_words(frame, way)) for way in touchpoint.next or ())
    notes += ((say("Then"), say("the journey ends here")),) if touchpoint.next == [] else ()
    notes += tuple(
        (say("Resolves"), f"{one.id}{': ' + one.how if one.how else ''}") for one in touchpoint.resolves or ()
    )
    return replace(entry, notes=notes, of=anchor_of(stage))


def _draw(frame: Frame, spec: LaneSpec) -> Drawn:
    rows = max((slot.row for box in frame.boxes for slot in box.slots), default=0) + 1
    top = float(LANE_PAD)
    shapes: list[Shape] = []
    for row in range(rows):
        slots = [slot for box in frame.boxes for slot in box.slots if slot.row == row]
        tallest = max((_height(frame, slot) for slot in slots), default=0)
        for slot in slots:
            shapes.append(_card(frame, slot, top, tallest))
        top += tallest + CARD_GAP
    for box in frame.boxes:
        reason = nothing_because(box.stage.touchpoints)
        if reason is not None:
            shapes += set_text(f"— {reason or say('none')}", CAPTION, box.width - 28).shapes(box.x + 14, LANE_PAD)
    return Drawn(top - CARD_GAP + LANE_PAD, tuple(shapes))


def _title(slot: Slot) -> Block:
    inner = slot.width - 2 * PAD
    return set_text(slot.place.name, fitted(slot.place.name, CARD, inner), inner)


def _height(frame: Frame, slot: Slot) -> float:
    foot = Foot(_foot(frame, slot.place), 4).height(slot.width - 2 * PAD)
    return max(LEAST_HEIGHT, 9 + HEAD + 8 + _title(slot).height + (10 + foot if foot else 0) + 8)


def _card(frame: Frame, slot: Slot, y: float, height: float) -> Group:
    place, x = slot.place, slot.middle - slot.width / 2
    decisive = bool(place.moment_of_truth)
    inset = 1 if decisive else 0.5
    behind = place.layer in ("backstage", "support")
    border = "mom" if decisive else "line-2"
    drawn: list[Shape] = [
        Rect(x + inset, y + inset, slot.width - 2 * inset, height - 2 * inset, "neu-tint" if behind else "card", border,
             2 * inset, 8, (4, 3) if place.assumed else ()),
        Rect(x + PAD, y + 9, HEAD, HEAD, "sunken", radius=8),
        Icon(_icon(frame, place), x + PAD + 6, y + 15, 20, "ink-2"),
    ]  # fmt: skip
    code = line(frame.codes.of(place), CAPTION, x + slot.width - PAD, y + 12, "end")
    drawn.append(code)
    if decisive:
        drawn.append(star(x + slot.width - PAD - code.width - 12, y + 19, 8))
    drawn += _title(slot).shapes(x + PAD, y + 9 + HEAD + 8)
    foot = Foot(_foot(frame, place), 4)
    drawn += foot.shapes(x + PAD, y + height - 8 - foot.height(slot.width - 2 * PAD), slot.width - 2 * PAD)
    return Group(tuple(drawn), f"t-{place.id}", ("card", "touchpoint"), label=place.name)


def _icon(frame: Frame, place: Place) -> str:
    if place.channel:
        return look_of(frame.map, place.channel[0]).icon
    return {"decision": "git-branch", "milestone": "flag", "communication": "message-circle"}.get(
        place.kind or "", "footprints"
    )


def _foot(frame: Frame, place: Place) -> tuple[Part, ...]:
    parts: list[Part] = [Words("", look_of(frame.map, name).title) for name in place.channel or ()]
    parts += [Words("calendar", place.when)] if place.when else []
    parts += [Words("clock", place.duration.told)] if place.duration else []
    parts += [Words("hourglass", say("{time} wait", time=place.wait.told), "minor")] if place.wait else []
    parts += [Words("briefcase", place.owner)] if place.owner else []
    parts += way_parts(frame, place)
    if place.layer and place.layer != "customer":
        parts.append(Words("eye-off" if place.layer != "frontstage" else "eye", say(place.layer.capitalize()), "ink-2"))
    parts += (
        [Words("check", say("Resolves {what}", what=", ".join(one.id for one in place.resolves)), "pos")]
        if place.resolves
        else []
    )
    parts += [Words("file-search", say("In detail: {what}", what=place.details))] if place.details else []
    parts += [Words("circle-dashed", say("Assumed"))] if place.assumed else []
    return (*parts, *discs(frame, place.personas))


LANE = Lane("Touchpoints", "layers", _words, _draw, "Where the customer meets us", slot=WIDEST_CARD)
