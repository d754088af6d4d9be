"""Physical evidence: what the customer sees, hears and holds."""

from cjmap.lanes.kit.behind import band

LANE = band("Physical evidence", "receipt-text", "physical_evidence", "What the customer sees and holds")
