"""The panel below the masthead: who travels, and the story the map tells about."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Line, Rect, Shape
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import quoted
from cjmap.lanes.kit.marks import SEVERITIES
from cjmap.languages import say
from cjmap.layout.kit.persona import identity, is_told, persona_sections
from cjmap.layout.kit.persona_cards import persona_cards
from cjmap.layout.kit.sections import Section, between_columns, height_in_columns, in_columns
from cjmap.model.claims import Metric, Opportunity, PainPoint
from cjmap.model.persona import Persona

__all__ = ["panel", "story_sections"]

PAD = 24
IDENTITY, STORY, TIGHT, COLUMN = 440, 330, 282, 250
AVATARS = (152, 128, 112)
SMALL_AVATAR = 72
RULED = 48


def panel(frame: Frame, y: float) -> tuple[float, list[Shape]]:
    """The panel from `y` on, and its height; nothing when there is neither a persona nor a story."""
    people, story = frame.map.personas, story_sections(frame) if not frame.most else []
    width = frame.width - 2 * frame.margin
    if len(people) == 1:
        return _one(frame, people[0], story, y, width)
    top, shapes = y, []
    if people:
        height, drawn = persona_cards(frame, y, width)
        shapes += drawn
        top += height + 16
    if story:
        height, drawn = in_columns(story, frame.margin + PAD, top + PAD, width - 2 * PAD, int(width // (COLUMN + 60)))
        shapes += [
            Rect(frame.margin + 0.5, top + 0.5, width - 1, height + 2 * PAD - 1, "sunken", "line-2", radius=12),
            *drawn,
        ]
        top += height + 2 * PAD + 16
    return max(0.0, top - 16 - y), shapes


def _one(frame: Frame, persona: Persona, story: Sequence[Section], y: float, width: float) -> tuple[float, list[Shape]]:
    """One persona: who they are, what else is known of them, and the story beside it, each as wide as serves best."""
    more = persona_sections(persona) if not frame.most else []
    shares = (
        [count * each for count in (1, 2, 3) for each in (STORY, TIGHT)]
        if story and more
        else [width - IDENTITY if story else 0]
    )
    own = IDENTITY if story or more else width
    fits = [share for share in shares if width - IDENTITY - share >= COLUMN] or shares[:1]
    height, story_width = min((_tallest(persona, more, story, width, share), share) for share in fits)
    x, story_x = float(frame.margin), frame.width - frame.margin - story_width
    shapes: list[Shape] = [Rect(x + 0.5, y + 0.5, width - 1, height - 1, "card", "line-2", radius=12)]
    room = height - 2 * PAD
    sizes = [size for size in AVATARS if identity(persona, 0, 0, own - 2 * PAD, size)[0] <= room]
    avatar = sizes[0] if sizes else SMALL_AVATAR
    shapes += identity(persona, x + PAD, y + PAD, own - 2 * PAD, avatar, is_alone=not is_told(persona))[1]
    if story:
        shapes.append(Rect(story_x, y + 1, story_width - 1, height - 2, "sunken", radius=11))
        shapes += in_columns(story, story_x + PAD, y + PAD, story_width - 2 * PAD, _count(story_width))[1]
    if more:
        inner = width - IDENTITY - story_width
        among = more, x + IDENTITY + PAD, inner - 2 * PAD, _count(inner), RULED
        rules = [x + IDENTITY, *between_columns(*among)]
        shapes += [Line(rule, y + 1, rule, y + height - 1, "line") for rule in rules]
        shapes += in_columns(more, x + IDENTITY + PAD, y + PAD, inner - 2 * PAD, _count(inner), RULED)[1]
    return height, shapes


def _tallest(persona: Persona, more: Sequence[Section], story: Sequence[Section], width: float, share: float) -> float:
    """How tall the panel is when the story takes `share` of its width."""
    inner = width - IDENTITY - share
    own = IDENTITY if story or more else width
    least = AVATARS[-1] if is_told(persona) else SMALL_AVATAR
    heights = [identity(persona, 0, 0, own - 2 * PAD, least)[0]]
    heights += [height_in_columns(more, inner - 2 * PAD, _count(inner), RULED)] if more else []
    heights += [height_in_columns(story, share - 2 * PAD, _count(share))] if story else []
    return round(max(heights) + 2 * PAD)


def _count(width: float) -> int:
    return max(1, int(width // (COLUMN + 20)))


def story_sections(frame: Frame) -> list[Section]:
    """The situation, the goals, where it starts and ends, what came before, and what holds for the whole journey."""
    journey = frame.map.journey
    texts = (
        ("route", "Scenario", journey.scenario),
        ("flag", "Goal", journey.goal),
        ("briefcase", "Business goal", journey.business_goal),
        ("map", "About this map", journey.description),
        ("globe", "Context", journey.context),
        ("repeat", "Frequency", journey.frequency),
        ("box", "Product", journey.product),
    )
    sections = [Section(icon, say(title), text) for icon, title, text in texts if text]
    if scope := journey.scope:
        named = (("Starts", scope.starts), ("Ends", scope.ends))
        sections.append(
            Section("door-open", say("Scope"), pairs=tuple((say(name), text) for name, text in named if text))
        )
    if story := journey.backstory:
        for icon, title, points in (
            ("frown", "What hurt before", story.pains), ("list-checks", "What it takes", story.requirements),
            ("sparkles", "What it should bring", story.outcomes),
        ):  # fmt: skip
            sections += [Section(icon, say(title), points=tuple(points))] if points else []
    whole = (
        ("octagon-alert", "Hurts all along", [_pain(frame, one) for one in journey.pain_points or ()]),
        (
            "lightbulb",
            "Could be better all along",
            [_chance(frame, one) for one in journey.opportunities or ()],
        ),
        ("gauge", "Measured overall", [_metric(one) for one in journey.metrics or ()]),
        (
            "quote",
            "Said about it",
            [f"{quoted(one.text)}{' — ' + one.by if one.by else ''}" for one in journey.quotes or ()],
        ),
    )
    sections += [Section(icon, say(title), points=tuple(points)) for icon, title, points in whole if points]
    if journey.facts:
        sections.append(Section("info", say("Facts"), pairs=tuple(journey.facts.items())))
    return sections


def _pain(frame: Frame, pain: PainPoint) -> str:
    first = frame.map.original(pain)
    severity = SEVERITIES.get(first.severity or "", ("",))[0]
    return joined((frame.codes.of(pain), severity and say(severity), first.pain_point))


def _chance(frame: Frame, chance: Opportunity) -> str:
    return joined((frame.codes.of(chance), chance.opportunity, chance.owner))


def _metric(metric: Metric) -> str:
    value = f": {metric.value.text}" if metric.value else ""
    unit = f" {metric.unit}" if metric.unit and metric.target and not metric.target.unit else ""
    target = f" ({say('target {value}', value=metric.target.text + unit)})" if metric.target else ""
    return f"{metric.name}{value}{f' {metric.unit}' if metric.unit and metric.value else ''}{target}"
