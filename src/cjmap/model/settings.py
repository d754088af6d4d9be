"""What a project declares for its maps, and a map may declare for itself."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, field_validator

from cjmap.model.claims import Described, Image, Link
from cjmap.model.lists import Named, OneOrMany
from cjmap.model.record import Record, complaint
from cjmap.model.values import AmountText, Date, DurationText, Flag, Number, OneOf, Text

__all__ = ["Channel", "EmotionScale", "LaneSpec", "Settings", "Source"]


class EmotionScale(Record):
    """The scale scores are written on. `worst` may be the larger number."""

    worst: Number = Field(description="the score for the worst feeling")
    best: Number = Field(description="the score for the best feeling")

    @field_validator("best")
    @classmethod
    def _apart(cls, best: float, info: Any) -> float:
        if best == info.data.get("worst"):
            raise complaint("bad-scale", "`worst` and `best` are the same number", "write emotion_scale: {worst: 1, best: 5}")
        return best


class Channel(Described):
    """A channel of your own."""

    shorthand = "kind"

    kind: Annotated[str, OneOf("digital", "physical", "third-party", "internal")] | None = None
    icon: Text | None = Field(None, description="an icon's name")
    title: Text | None = None


class Source(Described):
    """Something that claims rest on."""

    shorthand = "title"

    title: Text | None = None
    kind: Annotated[
        str,
        OneOf("interview", "survey", "analytics", "observation", "support", "test", "document", "code", "expert", "other"),
    ] | None = None  # fmt: skip
    n: AmountText | None = Field(None, description="how many people, answers or cases")
    date: Date | None = None
    file: Text | None = Field(None, description="path relative to this file, inside the repository")
    url: Text | None = None
    owner: Text | None = None
    links: OneOrMany[Link] | None = None


class LaneSpec(Record):
    """A lane to draw: a known one, one under another title, or one of your own."""

    shorthand = "id"

    id: Text = Field(description="a known lane (the key: actions, emotion …) or a word of your own")
    title: Text | None = None
    role: Annotated[str, OneOf("frontstage", "backstage", "support", "governance")] | None = Field(
        None, description="among which bands a lane of your own stands"
    )


class Settings(Record):
    """What both a project and a map may declare; the map wins."""

    emotion_scale: EmotionScale | None = Field(None, description="-2 to +2 unless given")
    emotion_words: Named[Number] | None = Field(None, description="the score of a feeling, by word or emoji")
    channels: Named[Channel] | None = Field(None, description="channels of your own")
    channels_strict: Flag | None = Field(None, description="refuse channels that nobody declared")
    actors: Named[Text] | None = Field(None, description="who acts behind the scenes; used by `by`")
    sources: Named[Source] | None = Field(None, description="what claims cite")
    lanes: OneOrMany[LaneSpec] | None = Field(None, description="which lanes to draw, in order")
    theme: Text | None = Field(None, description="light, dark, or a file of tokens")
    logo: Image | None = None
    review_every: DurationText | None = Field(None, description="how often a map is to be reviewed")
