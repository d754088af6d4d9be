"""Actions: what the customer does at each stage."""

from cjmap.lanes.kit.said import statements

LANE = statements("Actions", "footprints", "actions", "What the customer does")
