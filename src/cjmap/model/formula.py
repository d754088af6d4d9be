"""Formulas that a project writes: arithmetic over named numbers, such as `impact / effort`."""

from __future__ import annotations

import ast
import operator
import warnings
from collections.abc import Callable, Mapping

from cjmap.frozen import NamedTuple

__all__ = ["WORDS", "Formula", "parse_formula"]

WORDS = ("impact", "effort", "pain", "pains", "reach")
"""What a formula may name: the ratings of an opportunity; the rank of the pain points it addresses taken together,
how many they are, and the largest reach among them."""

_LONGEST = 200
_SIGNS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_FUNCTIONS: dict[str, Callable[..., float]] = {"max": max, "min": min}


class Formula(NamedTuple):
    """A formula as written, the words it names, and what it computes."""

    text: str
    words: tuple[str, ...]
    tree: ast.expr

    def value(self, numbers: Mapping[str, float | None]) -> float | None:
        """What it comes to; None where a number it names is not known, or nothing can be divided so."""
        known = {name: number for name, number in numbers.items() if number is not None}
        if any(word not in known for word in self.words):
            return None
        try:
            return _value(self.tree, known)
        except ZeroDivisionError:
            return None


def parse_formula(text: str) -> Formula:
    """The formula that a text writes. Raises ValueError, in words for its author, for anything else."""
    if len(text) > _LONGEST:
        raise ValueError(f"is longer than {_LONGEST} characters")
    arithmetic = text.strip().replace("×", "*").replace("÷", "/").replace("−", "-")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            tree = ast.parse(arithmetic, mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise ValueError("is not arithmetic") from None
    words = tuple(dict.fromkeys(_words(tree)))
    if not words:
        raise ValueError("names nothing, so every opportunity would be worth the same")
    return Formula(text, words, tree)


def _words(tree: ast.expr) -> list[str]:
    match tree:
        case ast.Name(id=word) if word in WORDS:
            return [word]
        case ast.Name(id=word):
            raise ValueError(f"names “{word}”, which opportunities do not have")
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool) and abs(number) < 1e9:
            return []
        case ast.UnaryOp(op=ast.USub() | ast.UAdd(), operand=inner):
            return _words(inner)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _SIGNS:
            return _words(left) + _words(right)
        case ast.Call(func=ast.Name(id=name), args=[_, _, *_] as items, keywords=[]) if name in _FUNCTIONS:
            return [word for item in items for word in _words(item)]
        case _:
            raise ValueError("is more than numbers, words, + − × ÷, brackets, max(…) and min(…)")


def _value(tree: ast.expr, numbers: Mapping[str, float]) -> float:
    match tree:
        case ast.Name(id=word):
            return numbers[word]
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.UnaryOp(op=sign, operand=inner):
            return -_value(inner, numbers) if isinstance(sign, ast.USub) else _value(inner, numbers)
        case ast.BinOp(left=left, op=between, right=right):
            return _SIGNS[type(between)](_value(left, numbers), _value(right, numbers))
        case ast.Call(func=ast.Name(id=name), args=items):
            return _FUNCTIONS[name](*(_value(item, numbers) for item in items))
        case _:
            raise AssertionError(ast.dump(tree))
