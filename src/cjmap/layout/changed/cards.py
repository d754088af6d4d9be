"""The card of a thing: a strip that says what happened to it, its code, its words, and what else changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from cjmap.diff.brief import brief
from cjmap.diff.words import Run, word_diff
from cjmap.drawing.markup import plain
from cjmap.drawing.shapes import Group, Icon, Line, Path, Rect, Segment, Shape
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, Style
from cjmap.frozen import frozen
from cjmap.lanes.kit.foot import Foot
from cjmap.lanes.kit.marks import SEVERITIES, severity_mark, star
from cjmap.languages import say, say_key
from cjmap.layout.changed.marked import arrow_between, became, marked_block, marked_shapes
from cjmap.layout.changed.signs import SENSES, Strip
from cjmap.layout.changed.state import Befell

__all__ = ["ChangeCard", "Detail", "details_of", "field_label", "label_of", "notes_for", "runs_of", "told_in_line"]

_STRIP, _HEAD = Style(13, 18, "semibold"), Style(13, 18, "semibold", "ink-2")
_LABEL = Style(13, 16, "medium", "ink-2")
_PLAIN = frozenset(("map", "stage", "touchpoint", "persona"))
PAD, STRIP_PAD, RADIUS = 11, 5, 8


@frozen
class Detail:
    """One field that changed: its name, the words with their changes marked, and why that counts."""

    label: str
    runs: tuple[Run, ...]
    sense: str = "neutral"
    reason: str = ""

    def _blocks(self, width: float) -> tuple[Block, Block, Block]:
        icon = 20 if self.sense != "neutral" else 0
        return (
            set_text(self.label, _LABEL, width),
            marked_block(self.runs, CAPTION, width),
            set_text(self.reason, CAPTION, width - icon),
        )

    def height(self, width: float) -> float:
        """Label, words and reason under each other."""
        return sum(block.height for block in self._blocks(width))

    def shapes(self, x: float, y: float, width: float) -> list[Shape]:
        """From the label down; the reason begins with the sign of its class."""
        label, words, reason = self._blocks(width)
        drawn: list[Shape] = [*label.shapes(x, y)]
        drawn += marked_shapes(words, x, y + label.height, "ink-2")
        y += label.height + words.height
        icon, _, ink = SENSES[self.sense]  # type: ignore[index]
        if icon and reason.lines:
            drawn += [Icon(icon, x, y + 1, 14, ink, 2.25), *reason.shapes(x + 20, y, fill=ink)]
        else:
            drawn += reason.shapes(x, y)
        return drawn


def details_of(befell: Iterable[Befell]) -> tuple[Detail, ...]:
    """What changed of a thing besides its name, each with its words."""
    told = (one for one in befell if one.field or one.change.op == "moved" or (one.told.reason and one.told.runs))
    return tuple(Detail(label_of(one), _unlike_reason(one), one.change.sense, one.told.reason) for one in told)


def _unlike_reason(one: Befell) -> tuple[Run, ...]:
    """The words of a change; none where the reason says the same."""
    runs = runs_of(one)
    return () if "".join(run.text for run in runs) == one.told.reason else runs


def label_of(one: Befell) -> str:
    """A field in words: `Emotion`, `Emotion evidence`; `Moved` where the thing itself was."""
    steps: list[str] = one.field.split("/") if one.field else [one.change.op]
    if "evidence" in steps:
        steps = steps[: steps.index("evidence") + 1]
    return field_label(" ".join(steps))


def field_label(key: str) -> str:
    """What a field is called where it stands alone: `Same as`."""
    said = say_key(key)
    return said[:1].upper() + said[1:]


def notes_for(strip: Strip, befell: Iterable[Befell]) -> tuple[tuple[str, str], ...]:
    """What happened to a thing as small print: the word on its strip, then each change with its reason."""
    return (
        (say("Change"), strip.word),
        *((label_of(one), told_in_line(one)) for one in befell if one.field or one.told.runs),
    )


def told_in_line(one: Befell) -> str:
    """A change as one line: `idea → planned (further along)`."""
    runs = one.told.runs or _cited(one)
    before, after = (
        "".join(run.text for run in runs if run.of in ("both", side)).strip() for side in ("before", "after")
    )
    told = before if before == after else became(before or say("nothing"), after or say("nothing"))
    return f"{told} ({one.told.reason})" if one.told.reason else told


def runs_of(one: Befell) -> tuple[Run, ...]:
    """The words of a change as they are read, without markup; an arrow between what was and what is instead."""
    runs = one.told.runs or _cited(one)
    if one.change.kind in _PLAIN and any(mark in run.text for run in runs for mark in "*`["):
        before, after = (plain(brief(value)) for value in (one.change.before, one.change.after))
        runs = word_diff(before, after)
    return (
        (runs[0], Run("both", f" {arrow_between(runs[0].text, runs[1].text)} "), runs[1])
        if [run.of for run in runs] == ["before", "after"]
        else runs
    )


def _cited(one: Befell) -> tuple[Run, ...]:
    """The source that is cited now, or no longer."""
    return (Run("before" if one.change.op == "removed" else "after", one.change.id),)


@frozen
class ChangeCard:
    """A card with a strip. `severity` draws its shape before the head, else `icon` stands there.

    `decisive` adds the star of a moment of truth. Without a head the code stands on the strip.
    """

    entry: Entry
    strip: Strip
    runs: tuple[Run, ...]
    head: str = ""
    head_ink: str = "ink-2"
    icon: str = ""
    severity: str = ""
    details: tuple[Detail, ...] = ()
    foot: Foot = field(default_factory=lambda: Foot(()))
    style: Style = BODY
    classes: tuple[str, ...] = ("card",)
    decisive: bool = False

    def _indent(self) -> float:
        return 24 if self.severity or self.icon else 0

    def _strip(self, width: float) -> Block:
        room = width - 2 * PAD - (20 if self.strip.icon else 0) - (0 if self._has_head else self._code())
        return set_text(self.strip.word, _STRIP, room)

    def _code(self) -> float:
        return measure(self.entry.mark, CAPTION) + 6 if self.entry.mark else 0

    def _head(self, width: float) -> Block:
        star_room = 22 if self.decisive else 0
        return set_text(self.head, _HEAD, width - 2 * PAD - self._indent() - self._code() - star_room)

    def _head_height(self, width: float) -> float:
        return max(self._head(width).height, 18) + 6 if self._has_head else 0

    @property
    def _has_head(self) -> bool:
        return bool(self.head or self.icon or self.severity or self.decisive)

    def _text(self, width: float) -> Block:
        return marked_block(self.runs, self.style, width - 2 * PAD)

    def height(self, width: float) -> float:
        """Strip, head, words, details, foot, and the air around them."""
        inner = width - 2 * PAD
        details = sum(detail.height(inner) + 8 for detail in self.details)
        foot = self.foot.height(inner)
        strip = self._strip(width).height + 2 * STRIP_PAD
        return (
            strip + 9 + self._head_height(width) + self._text(width).height + details + (foot + 8 if foot else 0) + 11
        )

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """The border, the strip on top, and what stands below it."""
        inner, strip = width - 2 * PAD, self.strip
        words = self._strip(width)
        top = words.height + 2 * STRIP_PAD
        drawn: list[Shape] = [
            Rect(x + 0.5, y + 0.5, width - 1, height - 1, "card", None, radius=RADIUS),
            Path(_rounded_top(x + 0.5, y + 0.5, width - 1, top), strip.tint),
            Line(x + 0.5, y + top, x + width - 0.5, y + top, strip.border if strip.icon else "line", 1, strip.dash),
            Rect(x + 0.5, y + 0.5, width - 1, height - 1, None, strip.border, 1, RADIUS, strip.dash),
        ]
        start = x + PAD
        if strip.icon:
            drawn.append(Icon(strip.icon, start, y + STRIP_PAD + 2, 14, strip.ink, 2.5))
            start += 20
        drawn += words.shapes(start, y + STRIP_PAD, fill=strip.ink)
        at = y + top + 9
        drawn += self._head_shapes(x, at, width) if self._has_head else []
        if self.entry.mark:
            code_y = at + 1 if self._has_head else y + STRIP_PAD + 1
            drawn.append(line(self.entry.mark, CAPTION, x + width - PAD, code_y, "end"))
        at += self._head_height(width)
        text = self._text(width)
        drawn += marked_shapes(text, x + PAD, at)
        at += text.height
        for detail in self.details:
            drawn += detail.shapes(x + PAD, at + 8, inner)
            at += detail.height(inner) + 8
        drawn += self.foot.shapes(x + PAD, y + height - 11 - self.foot.height(inner), inner)
        return (Group(tuple(drawn), self.entry.id, self.classes, label=self.entry.text),)

    def _head_shapes(self, x: float, y: float, width: float) -> list[Shape]:
        drawn: list[Shape] = []
        if self.severity in SEVERITIES:
            drawn += severity_mark(self.severity, x + PAD, y)
        elif self.icon:
            drawn.append(Icon(self.icon, x + PAD, y, 18, self.head_ink))
        drawn += self._head(width).shapes(x + PAD + self._indent(), y, fill=self.head_ink)
        if self.decisive:
            drawn.append(star(x + width - PAD - self._code() - 8, y + 9, 8))
        return drawn


def _rounded_top(x: float, y: float, width: float, height: float) -> tuple[Segment, ...]:
    """A box whose upper corners are round."""
    r, end, k = RADIUS, x + width, RADIUS * 0.45
    return (
        ("M", x, y + height), ("L", x, y + r), ("C", x, y + k, x + k, y, x + r, y), ("L", end - r, y),
        ("C", end - k, y, end, y + k, end, y + r), ("L", end, y + height), ("Z",),
    )  # fmt: skip
