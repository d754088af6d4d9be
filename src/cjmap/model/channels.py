"""The channels cjmap knows by name: what kind each is and which icon stands for it."""

from __future__ import annotations

from typing import NamedTuple

from cjmap.model.map import JourneyMap

__all__ = ["ChannelLook", "is_known_channel", "known_channels", "look_of"]


class ChannelLook(NamedTuple):
    """How a channel is shown."""

    title: str
    kind: str
    icon: str


_DIGITAL = {
    "website": "monitor-smartphone", "web": "monitor-smartphone", "landing-page": "monitor-smartphone", "search": "search",
    "mobile-app": "smartphone", "app": "smartphone", "email": "mail", "e-mail": "mail", "newsletter": "mail",
    "sms": "message-circle", "push": "bell", "notification": "bell", "chat": "messages-square",
    "messenger": "messages-square", "chatbot": "bot", "social": "camera", "social-media": "camera", "video-call": "video",
    "webinar": "presentation", "kiosk": "monitor", "desktop": "monitor", "qr-code": "qr-code", "map-listing": "map-pin",
    "portal": "app-window", "video": "video", "wallet": "wallet", "online-shop": "monitor-smartphone",
}  # fmt: skip
_PHYSICAL = {
    "phone": "phone", "store": "store", "counter": "store", "branch": "landmark", "bank": "landmark", "letter": "mailbox",
    "post": "mailbox", "mail": "mailbox", "signage": "signpost", "street": "square-parking", "parking": "square-parking",
    "car": "car", "bus": "bus", "train": "train-front", "transit": "bus", "printed": "file-text", "printed-menu": "book-open",
    "paper": "file-text", "brochure": "book-open", "receipt": "receipt-text", "bill": "receipt-text", "card": "credit-card",
    "card-terminal": "credit-card", "cash": "banknote", "in-person": "user-round", "person": "user-round", "staff": "user-round",
    "waiter": "hand-platter", "table": "hand-platter", "call-centre": "headset", "call-center": "headset",
    "event": "calendar", "meeting": "calendar", "training": "graduation-cap", "parcel": "package", "packaging": "package",
    "delivery": "truck", "home": "house", "clinic": "stethoscope", "doctor": "stethoscope", "home-visit": "house",
}  # fmt: skip
_THIRD_PARTY = {
    "word-of-mouth": "users-round", "friends": "users-round", "review-site": "star", "reviews": "star", "press": "newspaper",
    "advert": "megaphone", "ad": "megaphone", "advertising": "megaphone", "radio": "radio", "tv": "tv", "partner": "handshake",
    "marketplace": "store", "comparison-site": "scale", "community": "users-round", "forum": "messages-square",
}  # fmt: skip
_INTERNAL = {
    "internal": "key-round",
    "crm": "database",
    "system": "cpu",
    "intranet": "network",
    "back-office": "briefcase",
}
_KNOWN = {
    name: (kind, icon)
    for kind, icons in (
        ("digital", _DIGITAL), ("physical", _PHYSICAL), ("third-party", _THIRD_PARTY), ("internal", _INTERNAL)
    )
    for name, icon in icons.items()
}  # fmt: skip
_KIND_ICONS = {
    "digital": "app-window",
    "physical": "map-pin",
    "third-party": "handshake",
    "internal": "key-round",
}


def known_channels() -> list[str]:
    """The names of the channels that need no declaration."""
    return list(_KNOWN)


def is_known_channel(name: str) -> bool:
    """Whether cjmap knows the channel without a declaration."""
    return _folded(name) in _KNOWN


def look_of(journey_map: JourneyMap, name: str) -> ChannelLook:
    """How a channel is shown: as declared, else as known, else by its name alone."""
    kind, icon = _KNOWN.get(_folded(name), ("", "circle-dashed"))
    title = (
        name if " " in name or not name.isascii() else name.replace("-", " ").replace("_", " ").capitalize()
    )
    title = name if name.isupper() or name != name.lower() else title
    declared = journey_map.channels.get(name)
    if declared is None:
        return ChannelLook(
            {"sms": "SMS", "tv": "TV", "crm": "CRM", "email": "Email"}.get(name, title), kind, icon
        )
    kind = declared.kind or kind
    known_icon = icon if icon != "circle-dashed" else _KIND_ICONS.get(kind, icon)
    return ChannelLook(declared.title or title, kind, declared.icon or known_icon)


def _folded(name: str) -> str:
    return name.casefold().replace(" ", "-").replace("_", "-")
