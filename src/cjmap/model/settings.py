"""What a project declares for its maps, and a map may declare for itself."""

from collections.abc import Mapping
from typing import Annotated, Any, Self

from cjmap.model.claims import Described, Image, Link
from cjmap.model.fields import about, needed
from cjmap.model.lists import Named, OneOrMany
from cjmap.model.reading import Misfit, Misfits, Reading
from cjmap.model.record import Record
from cjmap.model.values import AmountText, Date, DurationText, Flag, Number, OneOf, Text, Url

__all__ = ["Channel", "EmotionScale", "LaneSpec", "Settings", "Source"]


class EmotionScale(Record):
    """The scale scores are written on. `worst` may be the larger number."""

    worst: Number = needed("the score for the worst feeling", 1)
    best: Number = needed("the score for the best feeling", 5)

    @classmethod
    def _made(cls, entries: Mapping[str, Any], reading: Reading, written: Any) -> Self:
        scale = super()._made(entries, reading, written)
        if scale.best == scale.worst:
            hint = "write emotion_scale: {worst: 1, best: 5}"
            message = "`worst` and `best` are the same number"
            raise Misfits([Misfit("bad-scale", message, hint, entries["best"], ("best",))])
        return scale


class Channel(Described):
    """A channel of your own."""

    shorthand = "kind"

    kind: Annotated[str, OneOf("digital", "physical", "third-party", "internal")] | None = about(
        "what kind of channel", "physical"
    )
    icon: Text | None = about("the name of an icon", "bike")
    title: Text | None = about("what maps call it", "Pizza bike")


class Source(Described):
    """Something that claims rest on."""

    shorthand = "title"

    title: Text | None = about("what to call it", "Interviews in September")
    kind: (
        Annotated[
            str,
            OneOf(
                "interview",
                "survey",
                "analytics",
                "observation",
                "support",
                "test",
                "document",
                "code",
                "expert",
                "other",
            ),
        ]
        | None
    ) = about("what kind of source", "interview")
    n: AmountText | None = about("how many people, answers or cases", 12)
    date: Date | None = about("when it was made", "2026-09-18")
    file: Text | None = about("path relative to this file, inside the repository", "research/interviews.md")
    url: Url | None = about("where it can be read", "https://example.org/csat")
    owner: Text | None = about("who keeps it", "Research")
    links: OneOrMany[Link] | None = about("where more can be read", "https://example.org/raw")
    _is_missing: bool = False

    @property
    def is_missing(self) -> bool:
        """Whether it names a file that is not there; False until it was looked for."""
        return self._is_missing


class LaneSpec(Record):
    """A lane to draw: a known one, one under another title, or one of your own."""

    shorthand = "id"
    called = "lane"

    id: Text = needed("a known lane (the key: actions, emotion …) or a word of your own", "actions")
    title: Text | None = about("what the map calls it", "What she does")
    role: Annotated[str, OneOf("frontstage", "backstage", "support", "governance")] | None = about(
        "among which bands a lane of your own stands", "support"
    )


class Settings(Record):
    """What both a project and a map may declare; the map wins."""

    emotion_scale: EmotionScale | None = about(
        "the scale of the scores; -2 to +2 unless given", {"worst": 1, "best": 5}
    )
    emotion_words: Named[Number] | None = about("the score of a feeling, by word or emoji", {"anxious": -1})
    channels: Named[Channel] | None = about("channels of your own", {"pizza-bike": {"kind": "physical"}})
    channels_strict: Flag | None = about("refuse channels that nobody declared", True)
    actors: Named[Text] | None = about("who acts behind the scenes; used by `by`", {"W": "Waiter"})
    sources: Named[Source] | None = about("what claims cite", {"interviews-sep": {"kind": "interview", "n": 12}})
    lanes: OneOrMany[LaneSpec] | None = about("which lanes to draw, in order", ["goal", "touchpoints", "emotion"])
    theme: Text | None = about("light, dark, or a file of tokens", "light")
    logo: Image | None = about("the logo in the head of the map", {"file": "logo.svg", "alt": "Bella Napoli"})
    review_every: DurationText | None = about("how often a map is to be reviewed", "90d")
