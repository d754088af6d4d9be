"""How the customer feels at one place, in all the forms people write it."""

import re
from typing import Annotated, Any, ClassVar, Self

from cjmap.model.fields import about
from cjmap.model.lists import Listed, OneOrMany, nothing_in
from cjmap.model.numbers import SIGN
from cjmap.model.reading import Read, Reading, complaint
from cjmap.model.record import Record, Spelt, is_per_persona, kept
from cjmap.model.values import FlagOrText, Number, Text
from cjmap.source.nodes import Mapping, Node, Scalar

__all__ = ["Emotion"]

_SCORE = re.compile(rf"{SIGN}?(?:\d+(?:[.,]\d*)?|[.,]\d+)")


class _Bounds(Listed):
    """An annotation: the lowest and the highest score, in any order."""

    def reader(self, kind: Any) -> Read:
        """What reads the two, sorted; None where one was found wrong before."""
        read_list = super().reader(kind)

        def read(value: Any, reading: Reading) -> list[float] | None:
            bounds = read_list(value, reading)
            if len(bounds) != 2 and (not isinstance(value, list) or len(value) != 2):
                raise complaint("wrong-type", "`range` wants the lowest and the highest score", "write range: [-2, 0]")
            return sorted(bounds) if len(bounds) == 2 else None

        return read


class Emotion(Record):
    """A feeling and its score; or moves one after another; or outcomes that differ; or one emotion per persona."""

    shorthand = "feeling"
    inner: ClassVar[frozenset[str]] = frozenset(("moves", "by_persona", "none"))

    score: Number | None = about("how good or bad it feels, on the map's scale", -1)
    feeling: Text | None = about("the feeling in a word or two", "anxious")
    range: Annotated[list[Number], _Bounds()] | None = about(
        "how far customers differ: lowest and highest score", [-2, 0]
    )
    when: Text | None = about("the case in which it feels so", "blocked")
    evidence: OneOrMany[Text] | None = about("ids of the sources that show it", ["interviews-sep"])
    assumed: FlagOrText | None = about("a hypothesis, or the name of one", True)
    moves: list[Self] = about("how it moves within the touchpoint, in order", otherwise=[])
    either: list[Self] = about(
        "one emotion per outcome",
        [{"feeling": "relieved", "when": "paid"}, {"feeling": "angry", "when": "blocked"}],
        otherwise=[],
    )
    by_persona: dict[str, Self] = about("one emotion per persona", otherwise={})
    none: Text | None = about("why there is none: somebody looked; empty when nobody said why")

    @property
    def parts(self) -> tuple["Emotion", ...]:
        """The emotions it is made of; none when it is a single feeling."""
        return (*self.moves, *self.either, *self.by_persona.values())

    @classmethod
    def _spell_out(cls, value: Node | Spelt, reading: Reading) -> dict[str, Any]:
        if isinstance(value, Scalar) and _is_number(value):
            return {"score": value}
        if (nothing := nothing_in(value)) is not None:
            return {"none": nothing.reason}
        if isinstance(value, list):
            return {"moves": kept(value, reading)}
        if isinstance(value, Mapping) and is_per_persona(value, cls, reading):
            return {"by_persona": {key: item for key, item in value.items() if kept([item], reading)}}
        entries = super()._spell_out(value, reading)
        if isinstance(value, Mapping) and (either := entries.get("either")) is not None:
            return {**entries, "either": kept(either if isinstance(either, list) else [either], reading)}
        return entries


def _is_number(value: Scalar) -> bool:
    return _SCORE.fullmatch(value.strip()) is not None
