"""Two states of a journey against each other: what matches what, and what became of it."""
