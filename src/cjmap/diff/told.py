"""A change as a sentence for people: what it is about, what was and what is, and why it counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cjmap.diff.brief import brief
from cjmap.diff.change import Change, Sense
from cjmap.diff.judged import signed
from cjmap.diff.map_diff import MapDiff
from cjmap.diff.things import things_of
from cjmap.diff.words import Run, word_diff
from cjmap.frozen import NamedTuple
from cjmap.languages import say, say_count, say_key
from cjmap.model.map import JourneyMap

__all__ = ["SIGNS", "Told", "headline", "told", "verdict_line"]

SIGNS = {"added": "+", "removed": "−", "renamed": "~", "moved": "↕", "edited": "~"}
_WORDS = {"improvement": "better", "regression": "worse", "mixed": "mixed", "neutral": "changed",
          "added": "new map", "removed": "map removed", "unchanged": "no change"}  # fmt: skip
_COUNTED: tuple[tuple[Sense, str], ...] = (
    ("regression", "regression"), ("improvement", "improvement"), ("neutral", "other change"),
)  # fmt: skip
_WORDED = ("severity", "status", "kind", "layer", "link", "state", "type")
"""Fields that hold one of a few words of ours."""
_LONG = 24
"""From this many characters on, two texts are told word by word."""


class Told(NamedTuple):
    """A change in words: its sign, what it is about and where, the words before and after, the reason."""

    sign: str
    subject: str
    runs: tuple[Run, ...]
    reason: str


def told(one: MapDiff) -> list[tuple[Change, Told]]:
    """Every change of a map in words; of a plan without saying each time why it is not judged."""
    later, earlier = _names(one.after), _names(one.before)
    is_signed = any(side.scale.is_signed for side in (one.before, one.after) if side)
    found = [
        (change, _tell(change, later if change.op != "removed" else earlier, earlier, is_signed))
        for change in one.changes
    ]
    return [(change, words._replace(reason="") if one.is_plan and _goes_without(change) else words)
            for change, words in found]  # fmt: skip


def _goes_without(change: Change) -> bool:
    """Whether the reason is that of the whole: a plan says once that it is not held against how it is."""
    return change.sense == "neutral" and change.kind != "pain_point"


def verdict_line(one: MapDiff) -> str:
    """The verdict of a map and what it comes from: `worse: 2 regressions, 1 improvement`."""
    word = say(_WORDS[one.verdict])
    if one.verdict in ("added", "removed", "unchanged"):
        return word
    counted = ((len(one.of(sense)), noun) for sense, noun in _COUNTED)
    parts = [f"{count} {say_count(count, noun)}" for count, noun in counted if count]
    return say("{label}: {text}", label=word, text=", ".join(parts))


def headline(maps: Sequence[MapDiff], unchanged: int) -> str:
    """What became of all maps: `3 maps changed: 1 worse, 2 better; 14 unchanged`. `unchanged` are those left out."""
    changed = [one for one in maps if one.verdict != "unchanged"]
    total = len(maps) + unchanged
    if not changed:
        return f"no change in {total} map{'s' * (total != 1)}"
    counts = [f"{sum(one.verdict == verdict for one in changed)} {word}" for verdict, word in _WORDS.items()
              if any(one.verdict == verdict for one in changed)]  # fmt: skip
    rest = f"; {total - len(changed)} unchanged" if total > len(changed) else ""
    return f"{len(changed)} map{'s' * (len(changed) != 1)} changed: {', '.join(counts)}{rest}"


def _tell(change: Change, names: Mapping[str, str], earlier: Mapping[str, str], is_signed: bool) -> Told:
    subject, kind = _subject(change, names), change.kind.replace("_", " ")
    is_score = kind == "emotion"
    sign = SIGNS[change.op]
    if kind == "evidence":
        words = "{what} no longer cites “{source}”" if change.op == "removed" else "{what} now cites “{source}”"
        return Told(sign, say(words, what=subject, source=change.id), (), change.reason)
    if _is_whole(change):
        return Told(sign, subject, (), change.reason)
    if change.op == "renamed":
        return Told(
            sign, say("{what} renamed", what=subject), word_diff(str(change.before), str(change.after)), change.reason
        )
    if change.op == "moved" and isinstance(change.after, dict) and "position" in change.after:
        before, after = _place(change.before, earlier), _place(change.after, names)
        return Told(
            sign, say("{what} moved", what=subject), (Run("before", before), Run("after", after)), change.reason
        )
    if change.before == change.after:
        return Told(
            sign, subject, (Run("both", brief(change.after, is_score=is_score, is_signed=is_signed)),), change.reason
        )
    field = change.path.rpartition("/")[2]
    old, new = (
        say_key(value) if field in _WORDED and isinstance(value, str) and value.islower()
        else brief(value, is_score=is_score, is_signed=is_signed)
        for value in (change.before, change.after)
    )  # fmt: skip
    if change.before is None:
        return Told(SIGNS["added"], subject, (Run("after", new),), change.reason)
    if change.after is None:
        return Told(SIGNS["removed"], subject, (Run("before", old),), change.reason)
    are_words = kind != "emotion" and min(len(old), len(new)) > _LONG
    runs = word_diff(old, new) if are_words else (Run("before", old), Run("after", new))
    amount = f" ({signed(change.amount)})" if change.amount else ""
    return Told(sign, subject + amount, runs, change.reason)


def _is_whole(change: Change) -> bool:
    """Whether a thing itself is new or gone, rather than a field of one."""
    return change.op in ("added", "removed") and change.kind not in ("emotion", "owner", "review", "evidence")


def _subject(change: Change, names: Mapping[str, str]) -> str:
    """What is changed and where, by names: `Order › Reads the menu: pain point “No marks”, severity`."""
    steps = change.path.split("/")
    places = [path for end in range(1, len(steps) + 1) if (path := "/".join(steps[:end])) in names]
    rest = steps[len(places) :]
    where = " › ".join(names[path] for path in places)
    if (
        _is_whole(change)
        or change.op == "renamed"
        or (change.op == "moved" and change.kind not in ("emotion", "review"))
    ):
        what = _named(change.kind, change.name)
        above = " › ".join(names[path] for path in (places[:-1] if not rest else places))
        return say("{what} in {where}", what=what, where=above) if above else what
    field = "" if change.kind == "evidence" else say_key(rest[-1]) if rest else ""
    if rest and rest[0] in ("pain_points", "opportunities", "metrics", "personas") and len(rest) > 1:
        of = _named({"opportunities": "opportunity"}.get(rest[0], rest[0].removesuffix("s")), change.name)
        where = f"{where}: {of}" if where else of
    if change.kind == "evidence" and "emotion" in rest:
        field = say_key("emotion")
    return f"{where}, {field}" if where and field else where or field or say("the map")


def _named(kind: str, name: str) -> str:
    """A thing by its kind and name: `pain point “No marks”`."""
    return say("{kind} “{name}”", kind=say_key(kind), name=brief(name))


def _place(at: dict[str, object], names: Mapping[str, str]) -> str:
    position = say("position {number}", number=int(str(at["position"])) + 1)
    return f"{names.get(str(at['in']), '')}, {position}" if at["in"] else position


def _names(journey_map: JourneyMap | None) -> dict[str, str]:
    """The names of stages and touchpoints by their paths."""
    things = things_of(journey_map).values() if journey_map else ()
    return {one.path: brief(one.name) for one in things if one.kind in ("stage", "touchpoint")}
