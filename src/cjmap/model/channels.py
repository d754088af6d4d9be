"""The channels cjmap knows by name: what kind each is and which icon stands for it."""

from __future__ import annotations

from functools import cache

from cjmap.frozen import NamedTuple
from cjmap.languages import CHANNELS, ENGLISH, language_for, say_channel
from cjmap.model.map import JourneyMap

__all__ = ["ChannelLook", "is_known_channel", "kind_of_channel", "known_channels", "look_of"]


class ChannelLook(NamedTuple):
    """How a channel is shown."""

    title: str
    kind: str
    icon: str


_CHANNELS = {
    "digital": {
        "monitor-smartphone": "website web landing-page online-shop",
        "search": "search",
        "smartphone": "mobile-app app",
        "mail": "email e-mail newsletter",
        "message-circle": "sms",
        "bell": "push notification",
        "messages-square": "chat messenger",
        "bot": "chatbot",
        "camera": "social social-media",
        "video": "video-call video",
        "presentation": "webinar",
        "monitor": "kiosk desktop",
        "qr-code": "qr-code",
        "map-pin": "map-listing",
        "app-window": "portal",
        "wallet": "wallet",
    },
    "physical": {
        "phone": "phone",
        "store": "store counter",
        "landmark": "branch bank",
        "mailbox": "letter post mail",
        "signpost": "signage",
        "square-parking": "street parking",
        "car": "car",
        "bus": "bus transit",
        "train-front": "train",
        "file-text": "printed paper",
        "book-open": "printed-menu brochure",
        "receipt-text": "receipt bill",
        "credit-card": "card card-terminal",
        "banknote": "cash",
        "user-round": "in-person person staff",
        "hand-platter": "waiter table",
        "headset": "call-centre call-center",
        "calendar": "event meeting",
        "graduation-cap": "training",
        "package": "parcel packaging",
        "truck": "delivery",
        "house": "home home-visit",
        "stethoscope": "clinic doctor",
    },
    "third-party": {
        "users-round": "word-of-mouth friends community",
        "star": "review-site reviews",
        "newspaper": "press",
        "megaphone": "advert ad advertising",
        "radio": "radio",
        "tv": "tv",
        "handshake": "partner",
        "store": "marketplace",
        "scale": "comparison-site",
        "messages-square": "forum",
    },
    "internal": {
        "key-round": "internal",
        "database": "crm",
        "cpu": "system",
        "network": "intranet",
        "briefcase": "back-office",
    },
}
"""The names of the known channels, by kind and by the icon that stands for them."""

_KNOWN = {
    name: (kind, icon) for kind, icons in _CHANNELS.items() for icon, names in icons.items() for name in names.split()
}
_ABBREVIATED = {"sms": "SMS", "tv": "TV", "crm": "CRM", "email": "Email"}
_KIND_ICONS = {
    "digital": "app-window",
    "physical": "map-pin",
    "third-party": "handshake",
    "internal": "key-round",
}


def known_channels() -> list[str]:
    """The names of the channels that need no declaration."""
    return list(_KNOWN)


def is_known_channel(journey_map: JourneyMap, name: str) -> bool:
    """Whether cjmap knows the channel without a declaration, in English or as the language of the map calls it."""
    return _key(journey_map, name) in _KNOWN


def kind_of_channel(journey_map: JourneyMap, name: str) -> str:
    """What kind a channel is of: as declared, else as known; empty where nobody says."""
    declared = journey_map.channels.get(name)
    return (declared and declared.kind) or _KNOWN.get(_key(journey_map, name), ("", ""))[0]


def look_of(journey_map: JourneyMap, name: str) -> ChannelLook:
    """How a channel is shown: as declared, else as known, else by its name alone."""
    kind, icon = _KNOWN.get(_key(journey_map, name), ("", "circle-dashed"))
    declared, title = journey_map.channels.get(name), _title(name)
    if declared is None:
        return ChannelLook(title, kind, icon)
    kind = declared.kind or kind
    known_icon = icon if icon != "circle-dashed" else _KIND_ICONS.get(kind, icon)
    return ChannelLook(declared.title or title, kind, declared.icon or known_icon)


def _title(name: str) -> str:
    """A name as the author wrote it; one that is no more than a key, in the language that is spoken now."""
    if " " in name or not name.isascii() or name != name.lower():
        return name
    return say_channel(_folded(name)) or _ABBREVIATED.get(name, name.replace("-", " ").replace("_", " ").capitalize())


def _key(journey_map: JourneyMap, name: str) -> str:
    """The name of a channel as the list above has it."""
    folded = _folded(name)
    return folded if folded in _KNOWN else _local(language_for(journey_map.lang)).get(folded, folded)


@cache
def _local(lang: str) -> dict[str, str]:
    """The channels by what a language calls them; where it calls several the same, by the first of them."""
    titles = CHANNELS.load(lang) if lang != ENGLISH else {}
    return {_folded(title): name for name, title in reversed(list(titles.items()))}


def _folded(name: str) -> str:
    return name.casefold().replace(" ", "-").replace("_", "-")
