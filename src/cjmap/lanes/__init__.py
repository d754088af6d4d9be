"""The swimlanes: one module a lane, each with one LANE that knows its words, its height and its shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cjmap.registry import Registry

if TYPE_CHECKING:
    from cjmap.lanes.kit.lane import Lane

__all__ = ["LANES", "ORDERS"]

LANES: Registry[Lane] = Registry("cjmap.lanes", "LANE")

_STORY = (
    "goal", "expects", "actions", "storyboard", "touchpoints", "emotion", "widest_gap", "channel", "thoughts",
    "questions", "quotes", "motivations", "barriers", "delights", "pain_points", "opportunities", "success",
    "metrics", "owner",
)  # fmt: skip
_BANDS = ("frontstage", "backstage", "support")
ORDERS = {
    "journey": (*_STORY, "physical_evidence", *_BANDS),
    "service-blueprint": (
        "physical_evidence", "goal", "actions", "storyboard", "touchpoints", *_BANDS,
        *(lane for lane in _STORY if lane not in ("goal", "actions", "storyboard", "touchpoints")),
    ),
}  # fmt: skip
"""The order lanes are drawn in when nobody says otherwise, by type of map; other types take that of `journey`."""
