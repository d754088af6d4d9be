"""The past of a map laid out as a sheet: trends of its figures, and its curve version by version."""
