"""Goals: what the customer wants at each stage, in semibold."""

from cjmap.lanes.kit.cells import cell_lane
from cjmap.lanes.kit.said import heading

LANE = cell_lane("Goals", "target", "goal", heading, subtitle="What the customer wants")
