"""What a reference most surely means, when it is spelt as a name or with other capitals than the id."""

from __future__ import annotations

from collections.abc import Iterable

from cjmap.model.ids import slug
from cjmap.model.map import JourneyMap
from cjmap.model.references import Reference

__all__ = ["goes_by", "target_of"]

WORD = "word"


def target_of(reference: Reference, journey_map: JourneyMap) -> tuple[str, str] | None:
    """The kind and the id of the one thing a reference names or can only mean; None when there is none or several.

    A word that is no id, such as `end`, has the kind `word`.
    """
    known = journey_map.known
    kinds, name = reference.sought(known)
    if name in reference.words:
        return WORD, name
    found = [(kind, name) for kind in kinds if name in known[kind]][:1]
    if not found:
        found = [(kind, id_) for kind in kinds for id_ in known[kind] if goes_by(name, id_, known[kind].name_of(id_))]
        found += [(WORD, word) for word in reference.words if word.casefold() == name.casefold()]
    is_sure = len(found) == 1 and (found[0][0] == WORD or found[0][1] not in known[found[0][0]].ambiguous)
    return found[0] if is_sure else None


def goes_by(name: str, id_: str, *names: str) -> bool:
    """Whether a person may call something `name` whose id is `id_` and which has these `names`."""
    folded: Iterable[str] = (one.casefold() for one in (id_, *names))
    return name.casefold() in folded or (slug(name) == id_)
