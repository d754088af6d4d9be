"""Shapes, sheets, themes and measured text: all that drawing needs and nothing of journeys."""
