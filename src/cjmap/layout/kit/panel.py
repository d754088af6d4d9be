"""The panel below the masthead: who travels, and the story the map tells about."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Circle, Group, Image, Line, Rect, Shape
from cjmap.drawing.text import Block, line, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, METRIC, PERSONA, QUOTE, Style
from cjmap.figures.curve import arcs_of
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import quoted
from cjmap.lanes.kit.marks import SEVERITIES, persona_look, persona_mark
from cjmap.languages import say
from cjmap.layout.kit.sections import Section, Trait, between_columns, height_in_columns, in_columns
from cjmap.model.claims import Metric, Opportunity, PainPoint
from cjmap.model.persona import Persona
from cjmap.model.trail import comes
from cjmap.source.pictures import embedded

__all__ = ["panel", "persona_sections", "portrait_of", "story_sections"]

PAD = 24
IDENTITY, STORY, TIGHT, COLUMN = 440, 330, 282, 250
AVATARS = (152, 128, 112)
RULED, ROOMY = 48, 480
_DETAIL = Style(15, 22, fill="ink-3")
_SMALL_QUOTE = Style(15, 22, "italic")


def panel(frame: Frame, y: float) -> tuple[float, list[Shape]]:
    """The panel from `y` on, and its height; nothing when there is neither a persona nor a story."""
    people, story = frame.map.personas, story_sections(frame) if not frame.most else []
    width = frame.width - 2 * frame.margin
    if len(people) == 1:
        return _one(frame, people[0], story, y, width)
    top, shapes = y, []
    if people:
        height, drawn = _several(frame, y, width)
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
    avatar = next(size for size in AVATARS if _identity(persona, 0, 0, own - 2 * PAD, size)[0] <= height - 2 * PAD)
    shapes += _identity(persona, x + PAD, y + PAD, own - 2 * PAD, avatar)[1]
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
    heights = [_identity(persona, 0, 0, own - 2 * PAD, AVATARS[-1])[0]]
    heights += [height_in_columns(more, inner - 2 * PAD, _count(inner), RULED)] if more else []
    heights += [height_in_columns(story, share - 2 * PAD, _count(share))] if story else []
    return round(max(heights) + 2 * PAD)


def _count(width: float) -> int:
    return max(1, int(width // (COLUMN + 20)))


def _several(frame: Frame, y: float, width: float) -> tuple[float, list[Shape]]:
    people = frame.map.personas
    across = min(len(people), max(1, int(width // 320)))
    each = (width - (across - 1) * 16) / across
    shapes: list[Shape] = []
    top = y
    for first in range(0, len(people), across):
        row = people[first : first + across]
        starts = [round(frame.margin + place * (each + 16), 2) for place in range(len(row))]
        heads = [_traveller(frame, one, x, top, each) for one, x in zip(row, starts, strict=True)]
        head = max(tall for tall, _ in heads)
        rests = [_rest(frame, one, x, top + head, each) for one, x in zip(row, starts, strict=True)]
        tallest = round(head + max(tall for tall, _ in rests))
        for x, (_, above), (_, below) in zip(starts, heads, rests, strict=True):
            card = Rect(x + 0.5, top + 0.5, round(each - 1, 2), tallest - 1, "card", "line-2", radius=12)
            shapes += [card, *above, *below]
        top += tallest + 16
    return top - 16 - y, shapes


def _traveller(frame: Frame, persona: Persona, x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """One of several personas: who they are, the look of their curve and its mean."""
    end = x + width - PAD
    mean = _mean(frame, persona) if width >= ROOMY else []
    beside = max((block.width for block in mean), default=0)
    tall, drawn = _identity(persona, x + PAD, y + 20, width - 2 * PAD - max(84, beside + 24), 72)
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
    tall, drawn = in_columns(more, x + PAD, y, width - 2 * PAD, int(width // (COLUMN - 20)))
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


def _identity(persona: Persona, x: float, y: float, width: float, avatar: float) -> tuple[float, list[Shape]]:
    """The portrait, and beside it name, role, quote and a few words on the life they lead."""
    drawn: list[Shape] = list(portrait_of(persona, x, y, avatar))
    start, inner = x + avatar + 20, width - avatar - 20
    top = y
    detail = ", ".join(filter(None, (persona.age, persona.role, persona.segment)))
    quote = QUOTE if avatar > 80 else _SMALL_QUOTE
    for text, style, gap in (
        (persona.persona, PERSONA, 2), (detail, _DETAIL, 8), (quoted(persona.quote) if persona.quote else "", quote, 8),
        (persona.bio or "", BODY, 0), (persona.description or "", BODY, 0),
    ):  # fmt: skip
        if text:
            block = set_text(text, style, inner)
            drawn += block.shapes(start, top)
            top += block.height + gap
    return max(avatar, top - y), [Group(tuple(drawn), classes=("persona",), label=persona.persona)]


def portrait_of(persona: Persona, x: float, y: float, size: float) -> tuple[Shape, ...]:
    """The persona's picture cropped to a circle, or a disc with their initials."""
    avatar = persona.avatar
    portrait = embedded(avatar.located) if avatar and avatar.located else None
    if avatar and portrait:
        return (Image(x, y, size, size, portrait, avatar.alt or persona.persona, round=True),)
    initials = Style(round(size * 0.34), size, "semibold", "ink-2")
    return (
        Circle(x + size / 2, y + size / 2, size / 2, "neu-tint"),
        line(persona.initials, initials, x + size / 2, y, "middle"),
    )


def persona_sections(persona: Persona) -> list[Section]:
    """Everything else a persona file says."""
    lists = (
        ("target", "Goals", persona.goals), ("list-checks", "Needs", persona.needs),
        ("sparkles", "Motivations", persona.motivations), ("frown", "Frustrations", persona.frustrations),
        ("footprints", "Behaviours", persona.behaviours), ("hand-heart", "Values", persona.values),
        ("wrench", "Current solutions", persona.current_solutions),
    )  # fmt: skip
    sections = [Section(icon, say(title), points=tuple(points)) for icon, title, points in lists if points]
    if persona.traits:
        traits = tuple(Trait(name, rating) for name, rating in persona.traits.items())
        sections.insert(0, Section("gauge", say("Traits"), traits=traits))
    if persona.decides_by:
        sections.append(Section("scale", say("Decides by"), persona.decides_by))
    pairs = [(name, ", ".join(said)) for name, said in (persona.preferences or {}).items()]
    if pairs:
        sections.append(
            Section("smartphone", say("Preferences"), pairs=tuple((name.capitalize(), said) for name, said in pairs))
        )
    pairs = [(name.capitalize(), said) for name, said in ((persona.demographics or {}) | (persona.facts or {})).items()]
    if pairs:
        sections.append(Section("user-round", say("About"), pairs=tuple(pairs)))
    return sections


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
    target = f" ({say('target {value}', value=metric.target.text)})" if metric.target else ""
    return f"{metric.name}{value}{f' {metric.unit}' if metric.unit and metric.value else ''}{target}"
