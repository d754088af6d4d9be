"""Files and the YAML in them: every value knows the line and column it stands at."""
