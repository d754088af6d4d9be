"""Success: how it looks when it goes well at each stage."""

from cjmap.lanes.kit.said import statements

LANE = statements("Success", "flag", "success", "How it looks when it goes well")
