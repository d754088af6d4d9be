"""Everything that changed from one state of a map to another, as a list of edits that would turn one into the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from cjmap.diff.change import Change, Judgement, Kind, Op
from cjmap.diff.comparison import Comparison
from cjmap.diff.judged import NOTHING_TO_JUDGE, judged
from cjmap.diff.match import Pair
from cjmap.diff.order import moved_past
from cjmap.diff.pain_status import PainChange
from cjmap.diff.rests import rests_on
from cjmap.diff.things import CITED, Thing, map_thing, things_of
from cjmap.languages import say
from cjmap.model.claims import PainPoint

__all__ = ["edits"]

_UNORDERED = frozenset(("metric",))
"""What is written by name: the order of keys never matters."""
_REVIEW = frozenset(("reviewed", "reviewed_by", "review_every"))
Both = tuple[Thing, Thing]


def edits(found: Comparison) -> list[Change]:
    """The changes of a comparison with one earlier map, kind by kind in reading order."""
    (earlier,) = found.before
    later = found.after
    matched = found.matched
    old, new = things_of(earlier), things_of(later)
    pairs: list[Pair[Any]] = [
        *matched.personas, *matched.stages, *matched.touchpoints, *matched.pain_points, *matched.opportunities,
        *matched.metrics,
    ]  # fmt: skip
    kept = [(old[id(one.before.thing)], new[id(one.after.thing)]) for one in pairs if one.before and one.after]
    pains = {id(one.pair.either.thing): one for one in found.pain_points}
    moved = _moved(kept)
    whole = map_thing(earlier), map_thing(later)
    changes = [*_renamed(*whole), *_fields(*whole)]
    for pair in pairs:
        if pair.before and pair.after:
            before, after = old[id(pair.before.thing)], new[id(pair.after.thing)]
            changes += _renamed(before, after)
            changes += moved.get(id(after.record), ())
            changes += _fields(before, after)
        elif pair.after:
            changes.append(_added(new[id(pair.after.thing)]))
        elif pair.before:
            gone = old[id(pair.before.thing)]
            changes.append(_removed(gone, pains.get(id(gone.record))))
    return changes


def _added(thing: Thing) -> Change:
    judgement = NOTHING_TO_JUDGE
    if isinstance(thing.record, PainPoint):
        hurts = thing.record.is_open
        judgement = (
            Judgement("regression", say("a new pain point")) if hurts else Judgement("neutral", say("does not hurt"))
        )
    return _change("added", thing, None, _whole(thing), judgement)


def _removed(thing: Thing, pain: PainChange | None) -> Change:
    judgement = _why_gone(pain) if pain else NOTHING_TO_JUDGE
    return _change("removed", thing, _whole(thing), None, judgement)


def _why_gone(pain: PainChange) -> Judgement:
    """A pain point that merely vanishes is no improvement: somebody has to say that it was resolved."""
    if pain.remedies:
        by = ", ".join(dict.fromkeys(remedy.name for remedy in pain.remedies))
        words = "eased by {what}" if pain.status == "eased" else "resolved by {what}"
        return Judgement("improvement", say(words, what=by))
    if pain.status == "resolved":
        return Judgement("neutral", say("it was resolved before"))
    if pain.status == "undesigned":
        return Judgement("neutral", say("not designed yet: the map is partial"))
    return Judgement("neutral", say("removed, unexplained"))


def _whole(thing: Thing) -> dict[str, Any]:
    """All there is to say of a thing: its name and place, and its fields."""
    return {"name": thing.name, "in": thing.parent, "position": thing.rank, "fields": thing.fields}


def _renamed(before: Thing, after: Thing) -> Iterator[Change]:
    if before.name != after.name:
        yield _change("renamed", after, before.name, after.name, NOTHING_TO_JUDGE, before.path)
    elif before.id != after.id:
        reason = Judgement("neutral", say("another id, the same name"))
        yield _change("renamed", after, before.id, after.id, reason, before.path)


def _moved(kept: list[Both]) -> dict[int, list[Change]]:
    """What stands elsewhere, or past others that stayed where they are; by the `id()` of the later record."""
    paths = {before.path: after.path for before, after in kept} | {"": ""}
    found: dict[int, list[Change]] = {}
    stayed: dict[tuple[Kind, str], list[Both]] = {}
    for before, after in kept:
        if paths.get(before.parent) == after.parent:
            if after.kind in _UNORDERED:
                continue
            stayed.setdefault((after.kind, after.parent), []).append((before, after))
        else:
            found[id(after.record)] = [_move(before, after)]
    for both in stayed.values():
        listed = sorted(both, key=lambda one: one[1].rank)
        names = ["\0".join(sorted((before.path, after.path))) for before, after in listed]
        for at in moved_past([before.rank for before, _ in listed], names):
            before, after = listed[at]
            found[id(after.record)] = [_move(before, after)]
    return found


def _move(before: Thing, after: Thing) -> Change:
    old, new = ({"in": one.parent, "position": one.rank} for one in (before, after))
    return _change("moved", after, old, new, NOTHING_TO_JUDGE, before.path)


def _fields(before: Thing, after: Thing) -> Iterator[Change]:
    """The edits of the fields of a thing that is on both maps."""
    old, new = before.fields, after.fields
    for field in dict.fromkeys((*old, *new)):
        if field in CITED:
            yield from _evidence(field, before, after, old, new)
        elif field == "emotion" or old.get(field) != new.get(field):
            yield from _field(field, before, after, old.get(field), new.get(field))


def _field(field: str, before: Thing, after: Thing, old: Any, new: Any) -> Iterator[Change]:
    judgement = judged(field, before, after)
    judgement = _resting(judgement, old, new)
    if old == new and not judgement.amount:
        return
    kind: Kind = after.kind
    if field in ("emotion", "owner"):
        kind = "emotion" if field == "emotion" else "owner"
    elif after.kind == "map" and field in _REVIEW:
        kind = "review"
    op: Op = "added" if old is None else "removed" if new is None else "edited"
    if kind in ("emotion", "review") and op == "edited" and (judgement.amount or field == "reviewed"):
        op = "moved"
    if op in ("added", "removed") and kind == after.kind:
        op = "edited"  # the thing itself is neither gone nor new
    change = _change(op, after, old, new, judgement, before.path)
    yield change._replace(
        kind=kind, path=_below(change.path, field), was=_below(change.was, field) if change.was else ""
    )


def _resting(judgement: Judgement, old: Any, new: Any) -> Judgement:
    """The judgement with what is cited within the field, which decides where nothing else does."""
    found = rests_on(old, new)
    if not found:
        return judgement
    if judgement.sense != "neutral":
        return judgement._replace(reason=f"{judgement.reason}; {found.reason}")
    return found._replace(amount=judgement.amount)


def _evidence(
    field: str, before: Thing, after: Thing, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Change]:
    cited, cites = (dict.fromkeys(fields.get(field) or ()) for fields in (old, new))
    for source in dict.fromkeys((*cited, *cites)):
        if (source in cited) == (source in cites):
            continue
        gone = source in cited
        judgement = (
            Judgement("regression", say("it rests on less"))
            if gone
            else Judgement("improvement", say("it rests on more"))
        )
        where = before if gone else after
        yield Change(
            "evidence", "removed" if gone else "added", source, _below(where.path, f"{field}/{source}"), where.name,
            source if gone else None, None if gone else source, *judgement,
        )  # fmt: skip


def _change(op: Op, thing: Thing, before: Any, after: Any, judgement: Judgement, was: str = "") -> Change:
    return Change(thing.kind, op, thing.id, thing.path, thing.name, before, after, *judgement,
                  was="" if was == thing.path else was)  # fmt: skip


def _below(path: str, step: str) -> str:
    return f"{path}/{step}" if path else step
