"""The parts of the compare view: the columns of both maps, the head, the key and the lanes of what changes."""
