"""What one persona says, thinks, does and feels across a map, what hurts and what is gained, each with where it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Icon, Rect, Shape
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import Block, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, LABEL
from cjmap.frozen import frozen
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Bubble, Bullet, Item
from cjmap.lanes.kit.marks import SEVERITIES, mood_of, severity_mark
from cjmap.lanes.kit.notes import actors_of, assumed_words, notes_of
from cjmap.languages import say
from cjmap.layout.kit.poster import meant, range_words, visited, where_of
from cjmap.layout.kit.suffered import Suffered, suffered_by
from cjmap.model.claims import Quote, Statement
from cjmap.model.feelings import Feeling, felt, mean_position
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage

__all__ = ["FIELDS", "gathered"]

FIELDS = (
    ("says", "Says", "quote"), ("thinks", "Thinks", "message-circle"), ("does", "Does", "footprints"),
    ("feels", "Feels", "heart-pulse"), ("pains", "Pains", "octagon-alert"), ("gains", "Gains", "sparkles"),
)  # fmt: skip
"""The fields of an empathy map: id, title and icon, in reading order."""

_GAINS = (
    ("delights", "Delight", "sparkles"), ("goal", "Goal", "target"), ("success", "Success", "circle-check"),
    ("expects", "Expects", "clock"), ("motivations", "Drive", "flame"),
)  # fmt: skip


def gathered(frame: Frame, persona: Persona | None) -> dict[str, list[Item]]:
    """The items of each field, by its id. `persona` None: of everybody."""
    return {
        "says": list(_says(frame, persona)), "thinks": list(_thinks(frame, persona)),
        "does": list(_does(frame, persona)), "feels": _feels(frame, persona), "pains": list(_pains(frame, persona)),
        "gains": list(_gains(frame, persona)),
    }  # fmt: skip


def _told(
    frame: Frame, persona: Persona | None, key: str
) -> Iterator[tuple[Stage, Place, Statement]]:  # fmt: skip
    """The statements under `key` of every place the persona comes to."""
    for stage, place in visited(frame.map, persona):
        said: Sequence[Statement] = getattr(place, key) or ()
        yield from ((stage, place, one) for one in said if meant(one.personas, persona))


def _entry(frame: Frame, record: Statement | Quote, where: str) -> Entry:
    return Entry(record.text, record.path, ((say("Where"), where), *notes_of(frame, record)))


def _assumed(record: Statement | Quote) -> str:
    return assumed_words(record.assumed, "assumed") if record.assumed else ""


def _says(frame: Frame, persona: Persona | None) -> Iterator[Item]:
    """What was said word for word, and what they ask, along the journey."""
    told: list[tuple[Stage | None, Place | None, Quote]] = [(None, None, one) for one in frame.map.journey.quotes or ()]
    told += [(stage, place, one) for stage, place in visited(frame.map, persona) for one in place.quotes or ()]
    for at_stage, at_place, said in told:
        if meant(said.personas, persona):
            where = where_of(frame, at_stage, at_place)
            by = joined((said.by, where, _assumed(said)))
            yield Bubble(_entry(frame, said, where), "neu-tint", "ink-2", "quote", by)
    for stage, place, asked in _told(frame, persona, "questions"):
        where = where_of(frame, stage, place)
        yield Bubble(_entry(frame, asked, where), "sunken", "ink-2", "circle-help", _tag(frame, asked, where))


def _thinks(frame: Frame, persona: Persona | None) -> Iterator[Item]:
    """Thoughts, tinted by how the moment feels to them."""
    who = persona.id if persona else None
    for stage, place, said in _told(frame, persona, "thoughts"):
        position = mean_position(frame.map, place, who)
        mood, where = mood_of(position), where_of(frame, stage, place)
        face = "message-circle" if position is None else mood.face
        yield Bubble(_entry(frame, said, where), mood.tint, mood.ink, face, _tag(frame, said, where))


def _does(frame: Frame, persona: Persona | None) -> Iterator[Item]:
    for stage, place, done in _told(frame, persona, "actions"):
        where = where_of(frame, stage, place)
        yield Bullet(_entry(frame, done, where), "", _tag(frame, done, where))


def _feels(frame: Frame, persona: Persona | None) -> list[Item]:
    """Every feeling, the best first, those without a score last."""
    who = persona.id if persona else None
    found = [
        (stage, place, one)
        for stage, place in visited(frame.map, persona)
        for move in felt(frame.map, place.emotion, who)
        for one in move
    ]
    found.sort(key=lambda told: (told[2].position is None, -(told[2].position or 0)))
    return [_felt(frame, one, where_of(frame, stage, place)) for stage, place, one in found]


def _felt(frame: Frame, feeling: Feeling, where: str) -> Item:
    spread = range_words(frame, feeling)
    word = feeling.word or feeling.written or spread
    score = feeling.written if feeling.word else ""
    tag = joined(
        (where, feeling.when, spread if word != spread else "", say("assumed") if feeling.emotion.assumed else "")
    )
    notes = ((say("Where"), where), *(((say("Score"), score),) if score else ()), *notes_of(frame, feeling.emotion))
    return FeltLine(Entry(word, feeling.emotion.path, notes), score, feeling.position, tag)


def _pains(frame: Frame, persona: Persona | None) -> Iterator[Item]:
    """What hurts, the worst first, then what holds them back, then what annoys them anyway."""
    for one in suffered_by(frame, persona):
        yield PainLine(_pain_entry(frame, one), one.severity, _pain_tag(frame, one))
    for stage, place, said in _told(frame, persona, "barriers"):
        where = where_of(frame, stage, place)
        yield Bullet(_entry(frame, said, where), "ban", joined((say("Barrier"), _tag(frame, said, where))))
    for text in (persona.frustrations if persona else None) or ():
        yield Bullet(
            Entry(text, persona.path if persona else ()),
            "frown",
            _beyond("Frustration"),
        )


def _pain_entry(frame: Frame, one: Suffered) -> Entry:
    where = tuple((say("Where"), where_of(frame, *place)) for place in one.places)
    return Entry(one.pain.pain_point or "?", one.pain.path, (*where, *notes_of(frame, one.pain)),
                 mark=frame.codes.of(one.pain))  # fmt: skip


def _pain_tag(frame: Frame, one: Suffered) -> str:
    word = say(SEVERITIES.get(one.severity, ("Pain point", ""))[0])
    reach = one.pain.reach
    many = reach.told if reach else ""
    where = ", ".join(dict.fromkeys(where_of(frame, *place) for place in one.places))
    return joined((word, frame.codes.of(one.pain), many, where, say("assumed") if one.pain.assumed else ""))


def _gains(frame: Frame, persona: Persona | None) -> Iterator[Item]:
    """What pleases, then what they want, how it would be when it goes well, what they expect and what drives them."""
    for key, word, icon in _GAINS:
        for stage, place, said in _told(frame, persona, key):
            where = where_of(frame, stage, place)
            yield Bullet(_entry(frame, said, where), icon, joined((say(word), _tag(frame, said, where))))
        if key == "goal":
            for text in (persona.goals if persona else None) or ():
                yield Bullet(
                    Entry(text, persona.path if persona else ()),
                    icon,
                    _beyond("Goal"),
                )


def _beyond(what: str) -> str:
    """What something is that belongs to the persona, not to this journey."""
    return joined((say(what), say("beyond this journey")))


def _tag(frame: Frame, said: Statement, where: str) -> str:
    return joined((", ".join(actors_of(frame, said.by or ())), where, _assumed(said)))


@frozen
class FeltLine:
    """A feeling on its tint: a face, the word, its score at the end, and below it where."""

    entry: Entry
    score: str
    position: float | None
    tag: str

    def _blocks(self, width: float) -> tuple[Block, Block, Block]:
        score = set_text(self.score, LABEL, 90)
        inner = width - 52
        word = set_text(self.entry.text, LABEL, inner - (score.width + 12 if score.lines else 0))
        return word, score, set_text(self.tag, CAPTION, inner)

    def height(self, width: float) -> float:
        """The word, the place and the air around them."""
        word, score, tag = self._blocks(width)
        return max(word.height, score.height) + tag.height + 17

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """The ground, the face and the words."""
        word, score, tag = self._blocks(width)
        mood = mood_of(self.position)
        face = "message-circle" if self.position is None else mood.face
        return (
            Rect(x, y, width, height, mood.tint, radius=8), Icon(face, x + 11, y + 8, 20, mood.ink),
            *word.shapes(x + 40, y + 8, fill=mood.ink), *score.shapes(x + width - 12, y + 8, "end", fill=mood.ink),
            *tag.shapes(x + 40, y + 9 + max(word.height, score.height), fill="ink-2"),
        )  # fmt: skip


@frozen
class PainLine:
    """What hurts, after the shape of its severity, and below it how much, which one and where."""

    entry: Entry
    severity: str
    tag: str

    def _blocks(self, width: float) -> tuple[Block, Block]:
        return set_text(self.entry.text, BODY, width - 40), set_text(self.tag, CAPTION, width - 40)

    def height(self, width: float) -> float:
        """The lines of both."""
        return sum(block.height for block in self._blocks(width))

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """The mark and the lines."""
        text, tag = self._blocks(width)
        known = self.severity in SEVERITIES
        mark = severity_mark(self.severity, x + 6, y + 2, 16) if known else (Icon("minus", x + 6, y + 2, 16, "neg"),)
        return (*mark, *text.shapes(x + 28, y), *tag.shapes(x + 28, y + text.height, fill="ink-2"))
