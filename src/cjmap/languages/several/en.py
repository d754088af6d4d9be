"""The words of pictures of several maps in English."""

from __future__ import annotations

_WORDS = (
    # lists of names
    "{one} and {other}",
    # the hierarchy
    "Hierarchy", "Project", "Level {number}", "On their own", "About this project", "Legend",
    "Hierarchy of {title}: {maps} on {levels}.", "{part} details {whole}.", "{later} would replace {earlier}.",
    "would replace", "Would replace", "Would replace {what}", "Would replace it", "Would be replaced by",
    "Not among the maps drawn here", "Named, but not drawn here", "No severe pain point is open", "open",
    "Nobody owns it", "The whole", "Lines", "Maps", "Told in detail there", "Told in detail in",
    "{count} current, {future} future", "State", "Best and worst moment", "Severe pain points open", "Part of",
    "Page",
    # the history of a map
    "History", "History of {what}", "What changed", "Version by version",
    "{count} of {all} versions, the first and the last among them", "{versions} on {date}",
    "{versions} from {first} to {last}", "{name}: {first} at first, {last} at last",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.",
    "A star is a moment of truth; a dashed line is a target.", "Commit", "Tag", "Mean emotion", "Peak–end",
    "Lowest moment", "Open pain points", "No open pain point", "Claims with evidence", "Unrated", "Better",
    "Worse", "Same", "The map could not be read then.", "No scores", "Mean {value}",
)  # fmt: skip

WORDS = {word: word for word in _WORDS}
