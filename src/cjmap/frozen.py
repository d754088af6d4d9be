"""Plain values: classes of fields that are equal where their fields are, and that nobody changes.

Frozen ones are dataclasses, so `replace` and `fields` know them. `@dataclass(frozen=True)` compiles six methods for
each class, half a millisecond of every run; here only `__init__` is compiled, and that nobody sets a field is left to
the type checker. Named tuples are those of `collections`: those of `typing` compile every annotation besides.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform, overload

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Kind(type):
        """The type of the base: whoever takes the base becomes a named tuple of its annotations."""

        def __new__(cls, name: str, bases: tuple[type, ...], held: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, held)
            annotations = held.get("__annotations__", {})
            defaults = [held[field] for field in annotations if field in held]
            made = namedtuple(name, annotations, defaults=defaults, module=held["__module__"])
            for key, value in held.items():
                if key not in annotations and key not in ("__module__", "__new__", "__slots__", "__dict__"):
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Kind):
        """What a class is derived from to be a tuple with names, as from that of `typing`."""


__all__ = ["NamedTuple", "frozen"]

T = TypeVar("T")


@overload
def frozen(kind: type[T]) -> type[T]: ...
@overload
def frozen(*, slots: bool) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True)
def frozen(kind: type[T] | None = None, *, slots: bool = True) -> Any:
    """A class whose annotations are its fields, as a dataclass of plain values.

    Without `slots` it may keep what it worked out, as `cached_property` does.
    """
    return _made(kind, slots) if kind is not None else lambda kind: _made(kind, slots)


def _made(kind: type[T], slots: bool) -> type[T]:
    annotations = kind.__annotations__
    kind.__annotations__ = dict.fromkeys(annotations, Any)  # dataclasses take each text apart, to see what it means
    made: Any = dataclass(eq=False, repr=False, match_args=False, slots=slots)(kind)
    made.__annotations__ = annotations
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
