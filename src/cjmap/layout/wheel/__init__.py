"""The parts of the lifecycle view: a wheel of stages, what moves on it, and the cards around it."""
