"""Views of a whole project: one module a view, each with one VIEW."""
