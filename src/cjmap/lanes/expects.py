"""Expectations: what the customer expects at each stage."""

from cjmap.lanes.kit.said import statements

LANE = statements("Expectations", "eye", "expects", "What the customer expects")
