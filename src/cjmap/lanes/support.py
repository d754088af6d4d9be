"""Support: the systems and partners behind that."""

from cjmap.lanes.kit.behind import band

LANE = band("Support", "database", "support", "Systems and partners")
