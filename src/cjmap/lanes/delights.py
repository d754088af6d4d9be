"""Delights: what pleases at each stage."""

from cjmap.lanes.kit.said import statements

LANE = statements("Delights", "hand-heart", "delights", "What pleases")
