"""The parts of the picture of a change: one map before and after, what stayed folded, what changed marked in place."""
