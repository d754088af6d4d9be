"""The head of a change: which map, what the verdict is, between which states, and the figures that moved."""

from __future__ import annotations

from cjmap.diff.map_diff import MapDiff, Verdict
from cjmap.diff.planned import PLAN_NOTE
from cjmap.diff.told import verdict_line
from cjmap.drawing.shapes import Icon, Rect, Shape
from cjmap.drawing.text import measure, set_text
from cjmap.drawing.type_scale import CODE, TITLE, Style
from cjmap.frozen import NamedTuple
from cjmap.languages import say
from cjmap.layout.changed.state import Changed, counted
from cjmap.layout.comparison.headline import headline
from cjmap.layout.comparison.signs import as_spoken, mean_on
from cjmap.layout.kit.masthead import Figure, figure_row
from cjmap.model.scale import MINUS

__all__ = ["CRUMBS", "figures_of", "masthead", "verdict_words"]

CRUMBS = ("Journey change",)
_CRUMB = Style(15, 20, "medium", "ink-3")
_SMALL_TITLE = Style(34, 42, "bold", strong="bold")
_VERDICT = Style(22, 32, "semibold")
_TOLD = Style(17, 26, fill="ink-2")
_PATH = Style(14, 20, "medium", "ink-2")
PAD, FIGURES_HEIGHT = 28, 92


class Look(NamedTuple):
    """The sign of a verdict."""

    icon: str
    ink: str


_LOOKS: dict[Verdict, Look] = {
    "improvement": Look("arrow-up", "pos"), "regression": Look("arrow-down", "neg"), "mixed": Look("diff", "mom"),
    "neutral": Look("pencil", "ink-2"), "unchanged": Look("equal", "ink-2"), "added": Look("plus", "ink-2"),
    "removed": Look("minus", "ink-2"),
}  # fmt: skip


def verdict_words(diff: MapDiff) -> str:
    """The verdict as a sentence: `Worse: 2 regressions, 1 improvement`."""
    words = verdict_line(diff)
    return words[:1].upper() + words[1:]


def masthead(changed: Changed, sides: tuple[str, str]) -> tuple[float, list[Shape]]:
    """Title, verdict, the two states and the figures; and the height they take."""
    frame, figures = changed.board.frame, figures_of(changed)
    taken = sum(figure.width + 2 * PAD for figure in figures) + (PAD if figures else 0)
    room = frame.width - 2 * frame.margin
    beside = room - taken >= 480
    height, shapes = _titles(changed, sides, room - taken if beside else room)
    if not figures:
        return height, shapes
    if beside:
        start = frame.width - frame.margin - taken + PAD
        top = max(0.0, min(14.0, height - FIGURES_HEIGHT))
        return max(height, FIGURES_HEIGHT + top), [*shapes, *figure_row(figures, start, top)]
    return height + 20 + FIGURES_HEIGHT, [*shapes, *figure_row(figures, frame.margin - PAD, height + 20)]


def _titles(changed: Changed, sides: tuple[str, str], width: float) -> tuple[float, list[Shape]]:
    diff, x, y = changed.changes.diff, float(changed.board.frame.margin), 0.0
    title, project = diff.either.journey.journey, diff.either.project.project
    crumbs = "\u00a0/ ".join((*map(say, CRUMBS), *([project] if project else [])))
    block = set_text(crumbs, _CRUMB, width - 48)
    shapes: list[Shape] = [Icon("git-compare", x, y + 1, 18, "ink-3"), *block.shapes(x + 28, y)]
    y += block.height + 6
    style = _SMALL_TITLE if measure(title, TITLE) > 2 * width else TITLE
    block = set_text(title, style, width - 20, balance=True)
    shapes += block.shapes(x, y)
    y += block.height + 4
    look = _LOOKS[diff.verdict]
    verdict = set_text(verdict_words(diff), _VERDICT, width - 52)
    shapes += [Icon(look.icon, x, y + 4, 24, look.ink, 2.5), *as_spoken(verdict.shapes(x + 32, y, fill=look.ink))]
    y += verdict.height + 4
    note = say(PLAN_NOTE)
    planned = f"{note[0].upper()}{note[1:]}." if diff.is_plan else ""
    if told := headline(changed.found) if changed.is_comparable else planned:
        block = set_text(told, _TOLD, width - 20, balance=True)
        shapes += as_spoken(block.shapes(x, y))
        y += block.height
    y += 8
    height, states = _states(changed, sides, x, y, width - 20)
    return y + height, [*shapes, *states]


def _states(changed: Changed, sides: tuple[str, str], x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """The file and the names of both states, in a line or under each other; and their height."""
    before, after = changed.changes.diff.before, changed.changes.diff.after
    path = changed.changes.diff.either.path
    was = before.path if before and after and before.path != after.path else ""
    block = set_text(say("{path}, was {earlier}", path=path, earlier=was) if was else path, _PATH, width)
    shapes: list[Shape] = [*block.shapes(x, y)]
    at, top = (x + block.width + 14, y) if len(block.lines) == 1 else (x, y + block.height + 4)
    for place, name in enumerate(sides):
        inner = set_text(name, CODE, width - 40)
        wide = inner.width * 1.02 + 20
        if at > x and at + wide + 30 > x + width:
            at, top = x, top + 28
        if place:
            shapes.append(Icon("arrow-right", at, top + 2, 16, "ink-3"))
            at += 26
        shapes.append(Rect(at, top - 2, round(wide, 2), inner.height + 8, "card", "line-2", radius=6))
        shapes += inner.shapes(at + 10, top + 2)
        at, below = at + wide + 10, top + inner.height + 8
    return below - y, shapes


def figures_of(changed: Changed) -> list[Figure]:
    """How it feels before and after, how many stages changed, and how many things came, went and changed."""
    figures: list[Figure] = []
    mean, found = changed.found.mean, changed.found
    scales = (found.before[0].scale, found.after.scale)
    told = [
        mean_on(one, scale, 2) for one, scale in zip((mean.before, mean.after), scales, strict=True) if one is not None
    ]
    if told:
        same = len(set(told)) == 1
        better = (mean.difference or 0) > 0
        judged = changed.is_comparable and not same and mean.difference is not None
        ink = ("pos" if better else "neg") if judged else "ink"
        figures.append(Figure(told[-1] if same else " → ".join(told), say("mean emotion"), "", (), ink))
    columns = changed.board.columns
    figures.append(Figure(say("{count} of {all}", count=len(changed.open), all=len(columns)), say("stages changed")))
    added, removed, edited = counted(changed.changes.by_record.values())
    figures.append(Figure(f"+{added}  {MINUS}{removed}  ~{edited}", say("added, removed, changed")))
    return figures
