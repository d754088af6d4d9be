"""Backstage: what happens where the customer cannot see it."""

from cjmap.lanes.kit.behind import band

LANE = band("Backstage", "server", "backstage", "What happens out of sight")
