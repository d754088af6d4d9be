"""The parts of the flow: its stops, the ways between them, where they stand, and how they look."""
