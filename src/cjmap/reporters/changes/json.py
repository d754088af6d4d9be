"""Changes for programs. `docs/diff.md` describes the shape."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from cjmap.diff.change import Change
from cjmap.diff.map_diff import MapDiff
from cjmap.figures.measures import Measures
from cjmap.reporters._unicode import whole
from cjmap.reporters.changes import WriteOptions, Writer

__all__ = ["WRITER", "write"]


def write(maps: Sequence[MapDiff], options: WriteOptions) -> str:
    """One object with the maps that changed, in ASCII so that no terminal or pipe can spoil it."""
    told = [_map(one) for one in maps if one.verdict != "unchanged"]
    return json.dumps({"maps": _sound(told)}, indent=2) + "\n"


def _map(one: MapDiff) -> dict[str, Any]:
    before, after = map(_figures, one.figures)
    return {
        "id": one.either.id,
        "verdict": one.verdict,
        "figures": {"before": before, "after": after},
        "changes": [_change(change) for change in one.changes],
    }


def _figures(found: Measures | None) -> dict[str, Any] | None:
    return found._asdict() if found else None


def _change(change: Change) -> dict[str, Any]:
    told = {"kind": change.kind, "op": change.op, "id": change.id, "path": change.path, "before": change.before,
            "after": change.after, "class": change.sense, "reason": change.reason}  # fmt: skip
    told |= {"amount": change.amount} if change.amount is not None else {}
    return told | ({"was": change.was} if change.was else {})


def _sound(value: Any) -> Any:
    """The same with texts that every reader of JSON takes."""
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, list):
        return [_sound(item) for item in value]
    if isinstance(value, dict):
        return {_sound(key): _sound(item) for key, item in value.items()}
    return value


WRITER = Writer(of_all=write)
