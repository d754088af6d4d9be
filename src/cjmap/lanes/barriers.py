"""Barriers: what holds the customer back at each stage."""

from cjmap.lanes.kit.said import statements

LANE = statements("Barriers", "shield-check", "barriers", "What holds the customer back")
