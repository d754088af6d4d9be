"""The swimlanes: one module a lane, each with one LANE that knows its words, its height and its shapes."""
