"""Frontstage: what people and machines do where the customer can see it."""

from cjmap.lanes.kit.behind import band

LANE = band("Frontstage", "hand-platter", "frontstage", "What the customer sees us do")
