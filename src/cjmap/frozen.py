"""Plain values: classes of fields that are equal where their fields are, and that nobody changes.

They are dataclasses, so `replace` and `fields` know them. `@dataclass(frozen=True)` compiles six methods for each
class, half a millisecond of every run; here only `__init__` is compiled, and that nobody sets a field is left to the
type checker.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

__all__ = ["frozen"]

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def frozen(kind: type[T]) -> type[T]:
    """A class whose annotations are its fields, as a dataclass of plain values with slots."""
    made: Any = dataclass(eq=False, repr=False, match_args=False, slots=True)(kind)
    names = [field.name for field in fields(made)]
    values = attrgetter(*names)

    def equal(self: Any, other: object) -> Any:
        return values(self) == values(other) if type(other) is made else NotImplemented

    def hashed(self: Any) -> int:
        return hash(values(self))

    def told(self: Any) -> str:
        return f"{made.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    made.__eq__, made.__hash__, made.__repr__ = equal, hashed, told
    return made  # type: ignore[no-any-return]
