"""The words that only pictures of several maps, or of several versions of one, say: one module a language."""
