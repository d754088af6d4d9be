"""Hierarchy: the maps of a project as cards; lines say which details which stage, and which would replace which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.options import Options
from cjmap.drawing.shapes import Icon, Line, Shape
from cjmap.drawing.sheet import Band, Column, Entry, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION, FINDING, TITLE, Style
from cjmap.languages import say, say_count, shared, speaking, spoken
from cjmap.layout.hierarchy.board import board_of, line_shapes
from cjmap.layout.hierarchy.graph import graph_of
from cjmap.layout.hierarchy.kin import Kin, kin_of
from cjmap.layout.hierarchy.levels import Levels, levels_of
from cjmap.layout.hierarchy.node import NODE, Node, node_of
from cjmap.layout.hierarchy.signs import signs_of
from cjmap.layout.hierarchy.twin import figures_of, rows_of
from cjmap.layout.kit.bands import stacked
from cjmap.layout.kit.columns import MARGIN
from cjmap.layout.kit.legend import sign_groups
from cjmap.layout.kit.masthead import PAD, figure_row
from cjmap.model.language import direction_of
from cjmap.model.project_maps import ProjectMaps

__all__ = ["VIEW", "hierarchy_sheet"]

TOP, BOTTOM, GAP, LEAST = 40, 32, 32, 1200.0
_CRUMB = Style(15, 20, "medium", "ink-3")
_HEADING = Style(18, 24, "semibold", strong="bold")


def hierarchy_sheet(project: ProjectMaps, options: Options) -> Sheet:
    """Lay out a project: what belongs together in columns from the whole to its parts, all other maps below.

    It speaks the language that the project says, else the one its maps share.
    """
    with speaking(project.project.lang or shared(one.lang for one in project.maps)):
        return _laid_out(project, options)


def _laid_out(project: ProjectMaps, options: Options) -> Sheet:
    kin = kin_of(project)
    levels, pages = levels_of(kin), dict(options.pages)
    nodes = {id_: node_of(kin, id_, pages.get(id_, "")) for id_ in kin.maps}
    board = board_of(levels, nodes)
    width = round(max(LEAST, board.width + 2 * MARGIN))
    title = project.project.project or project.root.name or say("Project")
    bands = [
        Band("masthead", title, 0, *_masthead(project, kin, title, width), "header"),
        *_joined(kin, levels, nodes, width), *_alone(kin, nodes, width), _foot(project, kin, options, width),
    ]  # fmt: skip
    shown = tuple(stacked(bands, TOP))
    ids = [id_ for column in levels.columns for cluster in column for id_ in cluster]
    ids += [id_ for id_ in kin.maps if id_ not in levels.of_map]
    columns = tuple(Column(f"{id_}", nodes[id_].title, _level(levels, id_)) for id_ in ids)
    return mirrored(Sheet(
        project.id, title, _described(project, kin, levels, title), project.lang, direction_of(project.lang), width,
        shown[-1].y + shown[-1].height + BOTTOM, shown, columns, rows_of(kin, ids, pages),
        ((say("About this project"), (Entry(_from(project, options)),)),), (say("Hierarchy"),),
        project.project.description or "", spoken=spoken(), graph=graph_of(kin, nodes), column="Map",
    ))  # fmt: skip


def _level(levels: Levels, id_: str) -> str:
    return say("Level {number}", number=levels.of_map[id_] + 1) if id_ in levels.of_map else say("On their own")


def _masthead(project: ProjectMaps, kin: Kin, title: str, width: float) -> tuple[float, tuple[Shape, ...]]:
    """The view, the name of the project, what it is about, and its key figures beside them."""
    figures = figures_of(kin)
    taken = sum(figure.width + 2 * PAD for figure in figures)
    room = width - 2 * MARGIN - taken - 40
    shapes: list[Shape] = [Icon("network", MARGIN, 1, 18, "ink-3"),
                           *set_text(say("Hierarchy"), _CRUMB, room).shapes(MARGIN + 28, 0)]  # fmt: skip
    y = 26.0
    for text, style in ((title, TITLE), (project.project.description or "", FINDING)):
        if text:
            block = set_text(text, style, room, balance=True)
            shapes += block.shapes(MARGIN, y)
            y += block.height + 6
    shapes += figure_row(figures, width - MARGIN - taken + PAD, 10)
    return round(max(y, 102) + GAP), tuple(shapes)


def _joined(kin: Kin, levels: Levels, nodes: dict[str, Node], width: float) -> Iterator[Band]:
    """The columns, the first one at the start, with headings that count the levels."""
    if not levels.columns:
        return
    board = board_of(levels, nodes)
    x, y = float(MARGIN), 44.0
    step = (board.width - NODE) / max(len(levels.columns) - 1, 1)
    shapes: list[Shape] = []
    for number in range(len(levels.columns)):
        heading = set_text(say("Level {number}", number=number + 1), _HEADING, NODE)
        shapes += heading.shapes(round(x + number * step, 2), 6)
    shapes += line_shapes(kin, levels, nodes, board, x, y)
    shapes += [nodes[id_].shapes(x + at[0], y + at[1]) for id_, at in board.at.items()]
    yield Band("hierarchy", say("Hierarchy"), 0, round(y + board.height + GAP), tuple(shapes))


def _alone(kin: Kin, nodes: dict[str, Node], width: float) -> Iterator[Band]:
    """The maps that nothing joins to another, in rows."""
    ids = [id_ for id_ in kin.maps if not kin.joined(id_)]
    if not ids:
        return
    across = max(1, int((width - 2 * MARGIN + 24) // (NODE + 24)))
    y = 44.0
    shapes: list[Shape] = [*set_text(say("On their own"), _HEADING, NODE).shapes(MARGIN, 6)]
    for first in range(0, len(ids), across):
        row = [nodes[id_] for id_ in ids[first : first + across]]
        shapes += [node.shapes(MARGIN + place * (NODE + 24), y) for place, node in enumerate(row)]
        y += max(node.height for node in row) + 20
    yield Band("alone", say("On their own"), 0, round(y + GAP - 20), tuple(shapes))


def _foot(project: ProjectMaps, kin: Kin, options: Options, width: float) -> Band:
    """What the signs mean, and where all this comes from."""
    inner = width - 2 * MARGIN
    height, signs = sign_groups(signs_of(kin), MARGIN, 20, inner)
    told = set_text(_from(project, options), CAPTION, inner)
    shapes = (Line(MARGIN, 0, width - MARGIN, 0, "line"), *signs, *told.shapes(MARGIN, 32 + height))
    return Band("footer", say("Legend"), 0, round(32 + height + told.height + 8), shapes, "footer")


def _from(project: ProjectMaps, options: Options) -> str:
    owner = say("Owner: {name}", name=project.project.owner) if project.project.owner else ""
    return joined((project.path, owner, options.stamp))


def _described(project: ProjectMaps, kin: Kin, levels: Levels, title: str) -> str:
    """What someone hears who cannot see it."""
    read: Sequence[str] = [id_ for id_, one in kin.maps.items() if one]
    maps, deep = len(read), len(levels.columns)
    told = [say("Hierarchy of {title}: {maps} on {levels}.", title=title, maps=f"{maps} {say_count(maps, 'map')}",
                levels=f"{deep} {say_count(deep, 'level')}")]  # fmt: skip
    for one in kin.details:
        told.append(say("{part} details {whole}.", part=_called(kin, one.part), whole=_called(kin, one.whole)))
    for later, earlier in kin.improvements:
        told.append(say("{later} would replace {earlier}.", later=_called(kin, later), earlier=_called(kin, earlier)))
    return " ".join(told)


def _called(kin: Kin, id_: str) -> str:
    one = kin.maps[id_]
    return one.journey.journey if one else id_


VIEW = hierarchy_sheet
