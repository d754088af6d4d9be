"""The fail points of a blueprint: what goes wrong where, how much, and what is meant to be done about it."""

from __future__ import annotations

from itertools import pairwise

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Group, Icon, Shape
from cjmap.drawing.sheet import Cell, Entry
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, LABEL
from cjmap.figures.pains import Pain, addressing, pains_on
from cjmap.frozen import frozen
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import SEVERITIES, severity_mark
from cjmap.lanes.kit.notes import entry_of
from cjmap.languages import say
from cjmap.layout.kit.sections import parted
from cjmap.model.map import pains_of
from cjmap.model.place import Place, Stage

__all__ = ["ROW", "TITLE", "Fail", "fail_cells", "fail_shapes", "fails_of"]

ROW, TITLE = "pain_points", "Fail points"
EACH, GAP, ROW_GAP = 420, 32, 18


@frozen
class Fail:
    """One fail point as it is told below the lanes."""

    entry: Entry
    code: str
    severity: str
    title: str
    told: str

    @property
    def ink(self) -> str:
        """The colour of its severity."""
        return SEVERITIES.get(self.severity, ("", "neg"))[1]

    def _blocks(self, width: float) -> tuple[Block, Block]:
        indent = 26 + measure(self.code, LABEL) + 8
        return set_text(self.title, LABEL, width - indent), set_text(self.told, CAPTION, width)

    def height(self, width: float) -> float:
        """Its title, and what is told below it."""
        return sum(block.height for block in self._blocks(width)) + 4

    def shapes(self, x: float, y: float, width: float) -> Group:
        """The mark of its severity, its code, its title, and the rest in small print."""
        title, told = self._blocks(width)
        mark = (
            severity_mark(self.severity, x, y + 1) if self.severity else (Icon("triangle-alert", x, y + 1, 18, "neg"),)
        )
        code = line(self.code, LABEL, x + 26, y)
        shapes: tuple[Shape, ...] = (*mark, code, *title.shapes(x + 26 + code.width + 8, y),
                                     *told.shapes(x, y + title.height + 4, fill="ink-2"))  # fmt: skip
        return Group(shapes, self.entry.id, ("fail",), label=self.title)


def fails_of(frame: Frame, stages: frozenset[str]) -> list[Fail]:
    """The fail points of these stages in reading order, and those of the whole map."""
    fixes = addressing(frame.map)
    shown = [one for one in pains_on(frame.map) if one.spot is None or (one.spot.stage.id or "") in stages]
    return [_fail(frame, one, [f"{frame.codes.of(fix)} {fix.opportunity}" for fix in fixes.get(id(one.pain_point), ())])
            for one in shown]  # fmt: skip


def _fail(frame: Frame, pain: Pain, fixes: list[str]) -> Fail:
    felt = pain.pain_point
    word = say(SEVERITIES[felt.severity][0]) if felt.severity else ""
    status = say(felt.status.capitalize()) if felt.status in ("resolved", "accepted") else ""
    where = _where(frame, pain)
    first = joined((word, where, felt.reach.told if felt.reach else "", felt.owner or "", status))
    assumed = say("Assumed") if felt.assumed is True else ""
    assumed = say("Assumed: {what}", what=felt.assumed) if isinstance(felt.assumed, str) else assumed
    told = ". ".join(part.rstrip(".") for part in (first, felt.description or "", assumed) if part)
    if fixes:
        told = f"{told}\n{say('Fix: {what}', what='; '.join(fixes))}"
    entry = entry_of(frame, felt, felt.pain_point or "?", "p")
    notes = ((say("At"), where), *entry.notes, *((say("Fix"), fix) for fix in fixes))
    of = pain.spot.place if pain.spot else None
    linked = "" if of is None else f"{'s' if isinstance(of, Stage) else 't'}-{of.id}"
    told_of = Entry(entry.text, entry.path, notes, entry.id, entry.mark, linked, who=entry.who)
    return Fail(told_of, entry.mark, felt.severity or "", felt.pain_point or "?", told)


def _where(frame: Frame, pain: Pain) -> str:
    """The codes of the touchpoints that feel it, or the stage."""
    felt = [place for place in frame.map.places if any(frame.map.original(one) is pain.pain_point
                                                         for one in pains_of(place))]  # fmt: skip
    return ", ".join(dict.fromkeys(_called(frame, place) for place in felt)) or say("Hurts all along")


def _called(frame: Frame, place: Place) -> str:
    return frame.codes.of(place) or place.name


def fail_shapes(fails: list[Fail], x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """The fail points in columns, read down one and then down the next; and the height they take."""
    across = max(1, min(int((width + GAP) // EACH), len(fails)))
    each = (width - (across - 1) * GAP) / across
    sizes = parted([one.height(each) + ROW_GAP for one in fails], across)
    shapes: list[Shape] = []
    lowest = y
    starts = [sum(sizes[:number]) for number in range(len(sizes) + 1)]
    for column, (begin, end) in enumerate(pairwise(starts)):
        top = y
        for one in fails[begin:end]:
            shapes.append(one.shapes(round(x + column * (each + GAP), 2), top, each))
            top += one.height(each) + ROW_GAP
        lowest = max(lowest, top - ROW_GAP)
    return lowest - y, shapes


def fail_cells(frame: Frame, fails: list[Fail]) -> tuple[Cell, ...]:
    """The same in words, each under its stage; those of the whole map stand under the first."""
    cells: dict[str, list[Entry]] = {box.stage.id or "": [] for box in frame.boxes}
    stage_of = {
        f"t-{touchpoint.id}": box.stage.id or "" for box in frame.boxes for touchpoint in box.stage.touchpoints or ()
    }
    first = next(iter(cells), "")
    for one in fails:
        home = stage_of.get(one.entry.of, one.entry.of.removeprefix("s-"))
        cells[home if home in cells else first].append(one.entry)
    return tuple(Cell(id_, tuple(entries)) for id_, entries in cells.items())
