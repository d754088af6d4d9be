"""Motivations: what drives the customer on at each stage."""

from cjmap.lanes.kit.said import statements

LANE = statements("Motivations", "sparkles", "motivations", "What drives the customer on")
