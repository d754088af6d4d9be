"""The parts of the hierarchy view: how the maps of a project belong together, and the cards that stand for them."""
