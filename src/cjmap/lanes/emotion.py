"""Emotion: the curve of the journey, under the touchpoints it belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from cjmap.drawing.shapes import Group, Line, Rect, Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.lanes.kit.apart import grounds_apart
from cjmap.lanes.kit.beyond import towards
from cjmap.lanes.kit.canvas import ABOVE, HEIGHT, axis, curve_shapes, mark_shape, samples, spread, y_of
from cjmap.lanes.kit.cells import LANE_PAD, Packing, stack
from cjmap.lanes.kit.curves import Curve, Mark, curves_of, unmarked
from cjmap.lanes.kit.feelings import Label, label_curves, label_shapes
from cjmap.lanes.kit.frame import Frame, StageBox, anchor_of, curve_x, places_of
from cjmap.lanes.kit.items import Bullet, Item
from cjmap.lanes.kit.labels import Placed, Placer, Wanted
from cjmap.lanes.kit.lane import Drawn, Lane
from cjmap.lanes.kit.marks import mood_of
from cjmap.lanes.kit.notes import notes_of
from cjmap.languages import say
from cjmap.model.feelings import Feeling
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Touchpoint
from cjmap.model.settings import LaneSpec
from cjmap.model.trail import people_of

SLOT = 80
"""How far apart feelings must stand for their words to find room."""

_STRIP = Packing(least=10_000, gap=4)
Job = tuple[Curve, Mark]


def _words(frame: Frame, spec: LaneSpec) -> Row:
    curves, people = curves_of(frame), people_of(frame.map)
    cells = []
    for box in frame.boxes:
        entries = tuple(entry for persona in people for entry in _entries(frame, box, persona, curves))
        nothing = _nothing(box)
        if not entries and [place for place, _ in nothing] == [box.stage]:
            cells.append(Cell(box.stage.id or "", none=nothing[0][1]))
        else:
            cells.append(Cell(box.stage.id or "", (*entries, *(_no_entry(frame, *one) for one in nothing))))
    subtitle = say("On a scale of {scale}", scale=frame.map.scale) if curves else LANE.subtitle
    return Row(spec.id, spec.title or say(LANE.title), tuple(cells), subtitle)


def _entries(frame: Frame, box: StageBox, persona: Persona | None, curves: list[Curve]) -> list[Entry]:
    """Everything felt in a stage, in words: those on the curve, then those beside it."""
    marks = (mark for curve in curves if curve.persona is persona for mark in curve.marks)
    mine = set(map(id, places_of(box.stage)))
    told = [(mark.place, mark.feeling) for mark in marks if id(mark.place) in mine]
    return [_entry(frame, place, feeling, persona) for place, feeling in told + unmarked(frame, box, persona)]


def _entry(frame: Frame, place: Place, feeling: Feeling, persona: Persona | None) -> Entry:
    where = frame.codes.of(place) if isinstance(place, Touchpoint) else ""
    text = " ".join(filter(None, (feeling.word, feeling.written))) or _range(frame, feeling)
    who = ((say("Who"), persona.persona),) if persona and frame.several else ()
    when = ((say("When"), feeling.when),) if feeling.when else ()
    spread = ((say("Range"), _range(frame, feeling)),) if feeling.low is not None else ()
    return Entry(
        text,
        feeling.emotion.path,
        (*who, *when, *spread, *notes_of(frame, feeling.emotion, ("when",))),
        mark=where,
        of=anchor_of(place),
        who=(persona.id or "",) if persona and frame.several else (),
    )


def _nothing(box: StageBox) -> list[tuple[Place, str]]:
    """The places of a stage where somebody looked and nothing is felt, each with why, where that is said."""
    return [
        (place, place.emotion.none)
        for place in places_of(box.stage)
        if place.emotion is not None and place.emotion.none is not None
    ]


def _no_entry(frame: Frame, place: Place, why: str) -> Entry:
    path = place.emotion.path if place.emotion else place.path
    mark = frame.codes.of(place) if isinstance(place, Touchpoint) else ""
    return Entry(_no_words(why), path, mark=mark, of=anchor_of(place))


def _no_words(why: str) -> str:
    return f"— {why or say('none')}"


def _dashes(frame: Frame, placer: Placer) -> Iterator[Shape]:
    """A dash on the middle of the curve for each place where nothing is felt."""
    for box in frame.boxes:
        for place, why in _nothing(box):
            block = set_text(_no_words(why), CAPTION, SLOT)
            wanted = Wanted(curve_x(box, place), y_of(0), block.width + 4, block.height, 4, above=True)
            if found := placer.place(wanted):
                yield from block.shapes(round(found.x + wanted.width / 2, 2), found.y, "middle", halo="card")


def _range(frame: Frame, feeling: Feeling) -> str:
    scale = frame.map.scale
    if feeling.low is None or feeling.high is None:
        return ""
    low, high = (scale.precise(end) for end in (feeling.low, feeling.high))
    return say("{low} to {high}", low=low, high=high)


def _draw(frame: Frame, spec: LaneSpec) -> Drawn:
    curves = curves_of(frame)
    if not curves:
        height, shapes = _strip(frame, [], 0)
        return Drawn(height, tuple(shapes))
    shapes = axis(frame)
    placer = Placer(frame.start + 4, frame.end - 4, 6, HEIGHT - 6)
    placer.spare_line(y_of(0))
    for curve in curves:
        placer.avoid_curve(samples(curve))
        for mark in curve.marks:
            reach = 16 if mark.place.moment_of_truth else 9
            placer.avoid_box(mark.x - reach, y_of(mark.position) - reach, 2 * reach, 2 * reach)
            if mark.feeling.low is not None and mark.feeling.high is not None:
                top = y_of(mark.feeling.high)
                placer.avoid_box(mark.x - 5, top, 10, y_of(mark.feeling.low) - top)
    people = people_of(frame.map)
    bare = [
        (curve_x(box, place), feeling)
        for box in frame.boxes
        for person in people
        for place, feeling in unmarked(frame, box, person)
        if feeling.position is None and feeling.low is not None
    ]
    for x, feeling in bare:
        for bar in spread(feeling, x):
            shapes.append(bar)
            placer.avoid_box(bar.x, bar.y, bar.width, bar.height)
    labels, homeless = label_curves(frame, curves, placer)
    shapes += _dashes(frame, placer)
    drops = {mark.middle: mark for curve in curves for mark in sorted(curve.marks, key=lambda mark: mark.position)}
    tops = _tops(sorted(drops), labels)
    for x, mark in drops.items():
        end = min(y_of(mark.position) - (18 if mark.place.moment_of_truth else 11), tops.get(x, HEIGHT) - 4)
        if end > 8:
            shapes.append(Line(x, 0, x, end, "line-3", 1, (1, 4)))
    for curve in curves:
        shapes += _felt_by(frame, curve.persona, curve_shapes(frame, curve, frame.map.is_future))
    for curve in curves:
        marks = [shape for mark in curve.marks for shape in mark_shape(frame, curve, mark)]
        shapes += _felt_by(frame, curve.persona, marks)
    persona_of = {id(mark): curve.persona for curve in curves for mark in curve.every_mark}
    for mark, label, placed in labels:
        shapes += _felt_by(frame, None if label.is_shared else persona_of[id(mark)], label_shapes(mark, label, placed))
    if frame.beyond:
        for curve in curves:
            shapes += _felt_by(frame, curve.persona, towards(frame, curve, placer))
    below, strip = _strip(frame, homeless, HEIGHT)
    ground = Rect(frame.start, 0, frame.end - frame.start, HEIGHT, "card")
    return Drawn(HEIGHT + below, (*shapes, *strip), (ground, *grounds_apart(frame, labels)), ABOVE)


def _felt_by(frame: Frame, persona: Persona | None, shapes: Sequence[Shape]) -> Sequence[Shape]:
    """The shapes, marked as the persona's where there are several, so that a page can single one out."""
    return [Group(tuple(shapes), classes=(f"persona-{persona.id}",))] if persona and frame.several else shapes


def _tops(columns: list[float], labels: list[tuple[Mark, Label, Placed]]) -> dict[float, float]:
    """The top of the highest label across each of the sorted `columns`; none where there is no label."""
    found: dict[float, float] = {}
    for _, label, placed in labels:
        first, end = bisect_left(columns, placed.x), bisect_right(columns, placed.x + label.size[0])
        for x in columns[first:end]:
            found[x] = min(placed.y, found.get(x, placed.y))
    return found


def _strip(frame: Frame, homeless: list[Job], top: float) -> tuple[float, list[Shape]]:
    """What the curve has no room for, listed stage by stage in small print."""
    people = people_of(frame.map)
    listed: list[tuple[StageBox, list[Item]]] = []
    for box in frame.boxes:
        mine = set(map(id, places_of(box.stage)))
        told = [(mark.place, mark.feeling, curve.persona) for curve, mark in homeless if id(mark.place) in mine]
        told += [(place, feeling, who) for who in people for place, feeling in unmarked(frame, box, who)]
        listed.append((box, [_listed(frame, *one) for one in told]))
    pad = LANE_PAD if not top else 10
    tallest = max((stack(items, box.x, 0, box.width, _STRIP)[0] for box, items in listed if items), default=0)
    if not tallest:
        return 0, []
    shapes = [shape for box, items in listed if items for shape in stack(items, box.x, top + pad, box.width, _STRIP)[1]]
    return tallest + pad + LANE_PAD, shapes


def _listed(frame: Frame, place: Place, feeling: Feeling, persona: Persona | None) -> Item:
    entry = _entry(frame, place, feeling, persona)
    who = f"{persona.persona}: " if persona and frame.several else ""
    when = f" ({feeling.when})" if feeling.when else ""
    code = f"{entry.mark} " if entry.mark else ""
    face = mood_of(feeling.position).face if feeling.is_marked else ""
    return Bullet(Entry(f"{code}{who}{entry.text}{when}", entry.path), face)


LANE = Lane("Emotion", "heart-pulse", _words, _draw, "How it feels", slot=SLOT)
