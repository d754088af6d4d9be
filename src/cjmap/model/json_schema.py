"""JSON Schemas of the file format, for editors: what may be written, with every shorthand that is read.

Built from the fields of the models. Pydantic's own generator describes the models as they are once read; files
are written in many more forms, and those are the ones an editor must know.

Editors show the innermost description that fits a value. So keys and the items of lists are described, and what many of
them share (`$defs`) has a `$comment` for people who read the schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from cjmap.model.claims import ByName, PainPoint
from cjmap.model.emotion import Emotion
from cjmap.model.fields import Field
from cjmap.model.journey import Journey
from cjmap.model.lists import Listed, NamedValues, ToldPerPersona
from cjmap.model.persona import Persona
from cjmap.model.project import Project
from cjmap.model.record import Record
from cjmap.model.theme_file import ThemeFile
from cjmap.model.value_schemas import VALUES
from cjmap.model.values import OneOf

__all__ = ["KINDS", "definition", "schema"]

Schema = dict[str, Any]

KINDS: dict[str, type[Record]] = {"journey": Journey, "persona": Persona, "project": Project, "theme": ThemeFile}
_TITLES = {
    "journey": "cjmap journey map", "persona": "cjmap persona", "project": "cjmap project", "theme": "cjmap theme",
}  # fmt: skip
_BLANK: Schema = {"type": "null"}
_NONE: Schema = {
    "title": "there is none, and why",
    "type": "object",
    "properties": {"none": {"$ref": "#/$defs/text"}},
    "required": ["none"],
    "additionalProperties": False,
}


def schema(kind: str) -> Schema:
    """The JSON Schema (2020-12) of a `journey`, `persona`, `project` or `theme` file; KeyError for another kind."""
    model = KINDS[kind]
    records = dict.fromkeys(_reachable(model))
    definitions = {_name(record): _definition(record) for record in records if record is not model}
    definitions |= {name: value for name, (_, value) in VALUES.items()}
    definitions |= {"texts": _listed(_ref("text")), "none": _NONE}
    whole = _object(model)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"cjmap:{kind}",
        "title": _TITLES[kind],
        "description": _told_of(model),
        **whole,
        "$defs": {name: definitions[name] for name in sorted(_used(whole, definitions))},
    }


def definition(record: type[Record]) -> Schema:
    """The schema of one record with its keys, shorthands left out."""
    return _spelt_emotion() if record is Emotion else _object(record)


def _reachable(model: type[Record]) -> Iterator[type[Record]]:
    """The model and every record in it, each once."""
    seen, waiting = {model}, [model]
    while waiting:
        record = waiting.pop()
        yield record
        for field in record.model_fields.values():
            more = [one for one in _records_in(field.annotation) if one not in seen]
            seen.update(more)
            waiting += more


def _records_in(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in get_args(annotation):
        yield from _records_in(part)


def _definition(record: type[Record]) -> Schema:
    """A record in every form: as the one text it may be short for, or with its keys."""
    described = {"$comment": _told_of(record)}
    if record is Emotion:
        return described | {"anyOf": list(_emotions())}
    if not record.shorthand:
        return described | {"anyOf": [_object(record), _BLANK]}
    short = _form(*_parts(record.model_fields[record.shorthand]))
    return described | {"anyOf": [{"title": f"its {record.shorthand.replace('_', ' ')}"} | short, _object(record)]}


def _object(record: type[Record]) -> Schema:
    """A record with its keys."""
    by_key = {(field.alias or name): field for name, field in record.model_fields.items()}
    keys = record.keys()
    fields = [(key, by_key[key]) for key in keys]
    needed = [key for key, field in fields if field.is_required()]
    found: Schema = {"type": "object", "properties": {key: _property(field) for key, field in fields}}
    if needed:
        found["required"] = needed
    if record is PainPoint:
        found["anyOf"] = [{"required": ["pain_point"]}, {"required": ["same_as"]}]
    return found | {"additionalProperties": False}


def _property(field: Field) -> Schema:
    """What a key takes, with what an editor shows beside it."""
    form = dict(_form(*_parts(field)))
    meaning = _sentence(field.description or "")
    form["description"] = meaning
    if options := form.get("enum"):
        listed = ", ".join(f"`{option}`" for option in options if option is not None)
        form["markdownDescription"] = f"{meaning}\n\nOne of {listed}."
    if field.examples:
        form["examples"] = field.examples
    return form | {"not": _BLANK} if field.is_required() else form


def _parts(field: Field) -> tuple[Any, tuple[Any, ...]]:
    """The type of a field without `| None`, and the annotations that say how it is written."""
    return _unwrapped(field.annotation)


def _unwrapped(annotation: Any, said: tuple[Any, ...] = ()) -> tuple[Any, tuple[Any, ...]]:
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _unwrapped(inner, (*more, *said))
    if get_origin(annotation) in (Union, UnionType) and NoneType in get_args(annotation):
        return _unwrapped(next(one for one in get_args(annotation) if one is not NoneType), said)
    return annotation, said


def _form(annotation: Any, said: tuple[Any, ...]) -> Schema:
    """Everything that may be written for a type with these annotations."""
    for name, (value, _) in VALUES.items():
        if get_args(value)[-1] in said:
            return _ref(name)
    for how in said:
        if isinstance(how, OneOf):
            return {"type": ["string", "null"], "enum": [*how.options, None]}
        if isinstance(how, Listed):
            one, *_ = kind = _unwrapped(get_args(annotation)[0])
            item = _form(*kind)
            others = _other_forms(how, item)
            plain = item == _ref("text") and not others and not how.none
            return _ref("texts") if plain else _listed(item, others, none=how.none, about=_told_of(one))
        if isinstance(how, NamedValues):
            item = _form(*_unwrapped(get_args(annotation)[1]))
            known = {name: {"description": _sentence(means), **item} for name, means in how.known.items()}
            more: Schema = {"properties": known, "additionalProperties": False} if known else {}
            return {"type": ["object", "null"], "additionalProperties": item} | more
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return _ref(_name(annotation))
    if get_origin(annotation) is list:
        return _listed(_form(*_unwrapped(get_args(annotation)[0])))
    raise TypeError(f"no schema for {annotation!r}")


def _listed(item: Schema, others: Iterable[Schema] = (), *, none: bool = False, about: str = "") -> Schema:
    """One item alone, a list of them, or one of the other forms; `about` says what an item of the list is."""
    one = [item, *others]
    items = (one[0] if len(one) == 1 else {"anyOf": one}) | ({"description": about} if about else {})
    return {"anyOf": [*one, {"type": "array", "items": items}, *([_ref("none")] if none else [])]}


def _other_forms(how: Listed, item: Schema) -> list[Schema]:
    """The mappings that stand for several items: one entry per persona, or metrics by name."""
    if isinstance(how, ToldPerPersona):
        values = {"anyOf": [item, {"type": "array", "items": item}, _ref("none")]}
        return [_per_persona(values, how.record)]
    if isinstance(how, ByName):
        return [{"title": "metrics by name", "type": "object", "additionalProperties": item}, _ref("text")]
    return []


def _per_persona(values: Schema, record: type[Record]) -> Schema:
    """One value for each persona; a key that is a field makes it the record itself."""
    fields = sorted((*record.keys(), "none"))
    names = {"not": {"enum": fields}}
    return {"title": "per persona", "type": "object", "propertyNames": names, "additionalProperties": values}


def _emotions() -> Iterator[Schema]:
    own = _ref("emotion")
    yield {"title": "a score"} | _ref("number")
    yield {"title": "a feeling"} | _ref("text")
    yield {"title": "a feeling with its score"} | _spelt_emotion()
    yield {"title": "how it moves, in order", "type": "array", "items": own}
    yield _per_persona(own, Emotion)
    yield _ref("none")


def _spelt_emotion() -> Schema:
    spelt = _object(Emotion)
    bounds = spelt["properties"]["range"]
    del bounds["anyOf"]
    bounds |= {"type": ["array", "null"], "minItems": 2, "maxItems": 2, "items": _ref("number")}
    return spelt


def _used(whole: Schema, definitions: dict[str, Schema]) -> set[str]:
    """The definitions that a schema refers to, and those that these refer to."""
    used: set[str] = set()
    waiting = list(_references(whole))
    while waiting:
        name = waiting.pop()
        if name not in used:
            used.add(name)
            waiting += _references(definitions[name])
    return used


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"].rpartition("/")[2]
        part = part.values()
    if isinstance(part, Iterable) and not isinstance(part, str):
        for item in part:
            yield from _references(item)


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _name(record: type[Record]) -> str:
    spaced = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in record.__name__)
    return record.called.replace(" ", "_") or spaced.strip("_")


def _told_of(kind: Any) -> str:
    """What a record is, in one sentence; nothing for other types."""
    is_record = isinstance(kind, type) and issubclass(kind, Record)
    return _sentence(kind.__doc__ or "") if is_record else ""


def _sentence(text: str) -> str:
    first = " ".join(text.split("\n\n", maxsplit=1)[0].split())
    return first[:1].upper() + first[1:]
