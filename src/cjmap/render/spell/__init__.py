"""How shapes and pages are spelt: elements, paints, fonts, templates."""
