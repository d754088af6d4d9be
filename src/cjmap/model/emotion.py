"""How the customer feels at one place, in all the forms people write it: score, word, range, moves, branches, personas."""

from __future__ import annotations

from typing import Any

from pydantic import Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from cjmap.model.lists import OneOrMany
from cjmap.model.nearest import nearest
from cjmap.model.record import Reading, Record, Spelt, complaint, is_blank, kept, looks_like
from cjmap.model.values import FlagOrText, Number, Text
from cjmap.source.nodes import Mapping, Node, Scalar

__all__ = ["Emotion"]


class Emotion(Record):
    """A feeling and its score; or moves one after another; or outcomes that differ; or one emotion per persona."""

    shorthand = "feeling"

    score: Number | None = Field(None, description="how good or bad it feels, on the map's scale", examples=[-1])
    feeling: Text | None = Field(None, description="the feeling in a word or two", examples=["anxious"])
    range: OneOrMany[Number] | None = Field(None, description="how far customers differ: lowest and highest score")
    when: Text | None = Field(None, description="the case in which it feels so")
    evidence: OneOrMany[Text] | None = Field(None, description="ids of the sources that show it")
    assumed: FlagOrText | None = Field(None, description="a hypothesis, or the name of one")
    moves: list[Emotion] = Field([], description="how it moves within the touchpoint, in order")
    either: list[Emotion] = Field([], description="one emotion per outcome")
    by_persona: dict[str, Emotion] = Field({}, description="one emotion per persona")

    @classmethod
    def _spell_out(cls, value: Node | Spelt, reading: Reading) -> Spelt:
        if isinstance(value, Scalar) and _is_number(value):
            return Spelt({"score": value}, value)
        if isinstance(value, list):
            return Spelt({"moves": kept(value, reading)}, value)
        if isinstance(value, Mapping):
            return cls._spell_out_mapping(value, reading)
        return super()._spell_out(value, reading)

    @classmethod
    def _spell_out_mapping(cls, value: Mapping, reading: Reading) -> Spelt:
        persona_told = any(key in reading.personas or nearest(key, reading.personas) for key in value)
        if persona_told or not (looks_like(value, cls) or is_blank(value)):
            people = {key: item for key, item in value.items() if kept([item], reading)}
            return Spelt({"by_persona": people}, value)
        spelt = super()._spell_out(value, reading)
        either = spelt.get("either")
        if either is not None:
            spelt["either"] = kept(either if isinstance(either, list) else [either], reading)
        bounds = spelt.get("range")
        if bounds is not None and not (isinstance(bounds, list) and len(bounds) == 2):
            raise complaint("wrong-type", "`range` wants the lowest and the highest score", "write range: [-2, 0]")
        return spelt

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        schema = handler(core)
        full = handler.resolve_ref_schema(schema)
        if "anyOf" in full:
            return schema
        spelt = dict(full)
        own = {"$ref": schema["$ref"]} if "$ref" in schema else {}
        fields = {k: v for k, v in spelt["properties"].items() if k not in ("moves", "by_persona")}
        fields["either"] = {"type": "array", "items": own, "description": "one emotion per outcome"}
        full.clear()
        full["description"] = spelt.get("description", "")
        full["anyOf"] = [
            {"type": "number", "title": "a score"},
            {"type": "string", "title": "a feeling"},
            {"type": "object", "title": "a feeling with its score", "properties": fields, "additionalProperties": False},
            {"type": "array", "title": "how it moves", "items": own},
            {"type": "object", "title": "per persona", "additionalProperties": own},
        ]
        return schema


def _is_number(value: Scalar) -> bool:
    written = str(value).strip().replace("−", "-").removeprefix("-").removeprefix("+")
    return written.replace(".", "", 1).isdigit() and written.isascii()
