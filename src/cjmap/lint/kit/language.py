"""In which language a map is written, for rules that look at words."""

from __future__ import annotations

from cjmap.model.map import JourneyMap

__all__ = ["languages_of"]


def languages_of(journey_map: JourneyMap) -> tuple[str, ...]:
    """The languages whose words count: the map's own, such as `de`, and English, which any map may borrow."""
    own = journey_map.lang.casefold().replace("_", "-").split("-")[0]
    return tuple(dict.fromkeys((own, "en")))
