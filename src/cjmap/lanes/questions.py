"""Questions: what the customer asks at each stage."""

from cjmap.lanes.kit.said import statements

LANE = statements("Questions", "circle-question-mark", "questions", "What the customer asks")
