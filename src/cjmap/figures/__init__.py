"""The numbers of a map, each defined once: counts, peaks and lows, share of claims with evidence."""
