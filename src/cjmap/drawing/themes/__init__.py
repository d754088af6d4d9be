"""The themes there are: one module each, holding one `THEME`."""
