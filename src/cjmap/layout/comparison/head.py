"""The masthead of a comparison, and the key to its two curves."""

from __future__ import annotations

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Icon, Line, Rect, Shape
from cjmap.drawing.text import line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, FINDING, TITLE, Style
from cjmap.lanes.kit.marks import star
from cjmap.languages import say, say_all
from cjmap.layout.comparison.board import Board
from cjmap.layout.comparison.curves import curves_of
from cjmap.layout.comparison.emotion import BETTER, WORSE, drawn_gaps
from cjmap.layout.comparison.headline import figures_of, headline
from cjmap.layout.comparison.signs import GHOST_DASH, as_spoken, diamond, dot
from cjmap.layout.kit.headline import crumb_block, finding_block
from cjmap.layout.kit.legend import Sign
from cjmap.layout.kit.masthead import figure_row
from cjmap.model.feelings import felt
from cjmap.model.map import JourneyMap

__all__ = ["compare_crumbs", "key_row", "masthead"]

_SMALL_TITLE = Style(34, 42, "bold", strong="bold")
_AGAINST = Style(17, 26, fill="ink-2")
_NAME = Style(14, 20, "semibold")
PAD, FIGURES_HEIGHT, SAMPLE = 28, 92, 52


def compare_crumbs(board: Board) -> tuple[str, ...]:
    """What kind of sheet it is, what is held against what, and whose it is."""
    states = say("Current state against future state") if board.is_planned else say("Before and after")
    project = board.found.after.project.project
    return (say("Comparison"), states, *([project] if project else []))


def masthead(board: Board) -> tuple[float, list[Shape]]:
    """Both titles, what changes, and the key figures; and the height they take."""
    frame, figures = board.frame, figures_of(board.found)
    taken = sum(figure.width + 2 * PAD for figure in figures) + (PAD if figures else 0)
    room = frame.width - 2 * frame.margin
    beside = room - taken >= 620
    height, shapes = _titles(board, room - taken if beside else room)
    if not figures:
        return height, shapes
    if beside:
        top = max(0, min(14, height - FIGURES_HEIGHT))
        start = frame.width - frame.margin - taken + PAD
        return max(height, FIGURES_HEIGHT + top), [*shapes, *figure_row(figures, start, top)]
    row = figure_row(figures, frame.margin - PAD, height + 20)
    return height + 20 + FIGURES_HEIGHT, [*shapes, *row]


def _titles(board: Board, width: float) -> tuple[float, list[Shape]]:
    found, x, y = board.found, float(board.frame.margin), 0.0
    shapes: list[Shape] = [Icon("git-compare", x, y + 1, 18, "ink-3")]
    block = crumb_block(compare_crumbs(board), width - 28)
    shapes += block.shapes(x + 28, y)
    y += block.height + 6
    title = found.after.journey.journey
    earlier = say_all(f"**{one.journey.journey}**" for one in found.before)
    told = f"{say('Against {maps}.', maps=earlier)} {headline(found)}".strip()
    finding = found.after.journey.finding or ""
    for text, style, gap in (
        (title, _SMALL_TITLE if measure(title, TITLE) > 2 * width else TITLE, 6),
        (finding, FINDING, 4),
        (told, _AGAINST if finding else FINDING, 2),
    ):
        if text:
            block = set_text(text, style, width - 20, balance=True)
            block = finding_block(found.after, text, width - 20) if text is finding else block
            shapes += as_spoken(block.shapes(x, y)) if text is told else block.shapes(x, y)
            y += block.height + gap
    return y, shapes


def key_row(board: Board) -> tuple[float, list[Shape]]:
    """Which curve is which and what it rests on, what the areas mean; and the height they take."""
    frame, sides = board.frame, board.sides
    shapes: list[Shape] = []
    signs = _signs(board)
    taken = sum(sign.room for sign in signs)
    room = frame.end - frame.start
    x, y = frame.start, 0.0
    befores = joined([_basis(one) for one in board.found.before])
    for earlier, name, basis in ((True, sides[0], befores), (False, sides[1], _basis(board.found.after))):
        block = set_text(basis, CAPTION, max(room - SAMPLE - 24 - measure(name, _NAME), 120))
        width = SAMPLE + 12 + measure(name, _NAME) * 1.02 + 10 + block.width + 36
        if x > frame.start and x + width > frame.end - taken:
            x, y = frame.start, y + 28
        shapes += _sample(x, y + 10, earlier)
        shapes.append(line(name, _NAME, x + SAMPLE + 12, y, fill="ink" if earlier else "pos"))
        shapes += block.shapes(x + width - 36 - block.width, y + 2)
        x += width
        y += max(0, block.height - 16)
    if x > frame.end - taken:
        x, y = frame.start, y + 28
    else:
        x = frame.end - taken + 18
    for sign in signs:
        shapes += [*sign.draw(x, y + 2), line(sign.words, CAPTION, x + sign.width + 8, y + 2, fill="ink-2")]
        x += sign.room
    return y + 20, shapes


def _sample(x: float, y: float, earlier: bool) -> list[Shape]:
    middle = x + SAMPLE / 2
    if earlier:
        return [Line(x, y, x + SAMPLE, y, "ink-3", 2.5, GHOST_DASH), diamond(middle, y, ground="paper")]
    return [Line(x, y, x + SAMPLE, y, "pos", 4, round=True), dot(middle, y)]


def _basis(journey_map: JourneyMap) -> str:
    """What a curve rests on: targets or scores, and how many of them cite evidence."""
    people = [one.id for one in journey_map.personas] or [None]
    told = [one for place in journey_map.places for who in people
            for move in felt(journey_map, place.emotion, who) for one in move if one.is_marked]  # fmt: skip
    unique = {id(one.emotion): one.emotion for one in told}.values()
    cited, assumed = sum(1 for one in unique if one.evidence), sum(1 for one in unique if one.assumed)
    if not unique:
        return say("no scores")
    words = "{count} of {all} cite evidence" if cited else "none cites evidence"
    share = say(words, count=cited, all=len(unique))
    reviewed = journey_map.journey.reviewed
    return joined((
        say("targets: {share}", share=share) if journey_map.is_future else say("scores: {share}", share=share),
        say("{count} assumed", count=assumed) if assumed else "",
        say("reviewed {date}", date=reviewed) if reviewed else "",
    ), ", ")  # fmt: skip


def _signs(board: Board) -> list[Sign]:
    """The signs of the emotion lane that occur on this sheet."""
    curves = curves_of(board)
    fills = [getattr(shape, "fill", None) for shape in drawn_gaps(curves)]
    signs = []
    if BETTER in fills:
        signs.append(Sign(34, say("Gets better"), lambda x, y: [Rect(x, y + 1, 34, 14, BETTER, radius=2)]))
    if WORSE in fills:
        signs.append(Sign(34, say("Gets worse"), lambda x, y: [Rect(x, y + 1, 34, 14, WORSE, radius=2)]))
    if any(pair.after and pair.after.place.moment_of_truth for pair in curves.pairs):
        signs.append(Sign(16, say("Moment of truth"), lambda x, y: [star(x + 8, y + 8, 8)]))
    return signs
