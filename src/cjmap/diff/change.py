"""One thing that changed between two states of a map."""

from __future__ import annotations

from typing import Any, Literal

from cjmap.frozen import NamedTuple

__all__ = ["Change", "Judgement", "Kind", "Op", "Sense"]

Kind = Literal[
    "map", "persona", "stage", "touchpoint", "pain_point", "opportunity", "metric", "emotion", "evidence", "owner",
    "review",
]  # fmt: skip
Op = Literal["added", "removed", "renamed", "moved", "edited"]
Sense = Literal["improvement", "regression", "neutral"]


class Judgement(NamedTuple):
    """What a change means for the customer, why, and for feelings by how much, in points of −2…+2."""

    sense: Sense
    reason: str
    amount: float | None = None


class Change(NamedTuple):
    """One edit. `path` leads to it by ids, such as `order/menu/pain_points/no-allergens/severity`.

    It is the path on the later map; for what was removed, on the earlier one. `was` is the path on the earlier map
    where that is another. `id` is that of the thing, or of the source that is cited; `name` what people call the thing.
    `before` and `after` are plain values as written, None where there is none: all there is to say of what was added or
    removed, names of what was renamed, `{in, position}` of what was moved, the values of a field that was edited.
    """

    kind: Kind
    op: Op
    id: str
    path: str
    name: str
    before: Any
    after: Any
    sense: Sense = "neutral"
    reason: str = ""
    amount: float | None = None
    was: str = ""
