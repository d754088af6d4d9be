"""Plain values in few words."""

from __future__ import annotations

from typing import Any

from cjmap.languages import say, say_key, say_number

__all__ = ["brief"]

_MAIN = ("text", "feeling", "url", "to", "id", "title", "file", "value")


def brief(value: Any, *, is_score: bool = False, is_signed: bool = True) -> str:
    """A plain value in the words of the map, without braces and brackets.

    Scores have a plus where their scale `is_signed`. A number alone is a score where somebody says so.
    """
    if value is None:
        return say("nothing")
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, int | float):
        return ("+" if is_score and is_signed and value > 0 else "") + say_number(value)
    if isinstance(value, list):
        return "; ".join(brief(item, is_score=is_score, is_signed=is_signed) for item in value) or say("none")
    if isinstance(value, dict):
        return _brief_record(value, is_signed)
    return " ".join(str(value).split())


def _brief_record(record: dict[str, Any], is_signed: bool) -> str:
    if set(record) == {"none"}:
        return f"{say('none')}: {brief(record['none'])}"
    main = next((key for key in _MAIN if key in record), None)
    score = [brief(record["score"], is_score=True, is_signed=is_signed)] if "score" in record else []
    rest = [
        f"{say_key(key)}: {brief(value, is_signed=is_signed)}"
        for key, value in record.items()
        if key not in (main, "score")
    ]
    head = " ".join([*score, *([brief(record[main])] if main else [])])
    if not head:
        return ", ".join(rest)
    return f"{head} ({', '.join(rest)})" if rest else head
