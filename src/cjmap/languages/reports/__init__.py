"""What only reports say: one module a language, with one WORDS."""
