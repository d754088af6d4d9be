"""A comment asks to ignore a finding until a day that has passed.

Why: whoever wrote the date promised to look again on that day. From then on the finding shows, and this one with it.

Severity: warning, as a promise was broken.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - Asks for the bill  # cjmap: ignore[touchpoint-without-channel] the till is being chosen until 2025-01-31

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - Asks for the bill  # cjmap: ignore[touchpoint-without-channel] the till is being chosen until 2035-01-31
"""

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Rule

RULE = Rule(Severity.WARNING)
