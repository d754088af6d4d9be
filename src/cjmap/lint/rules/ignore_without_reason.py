"""A comment asks to ignore a finding and does not say why. It is not obeyed.

Why: a year later nobody knows whether the flaw was weighed or waved through. One clause is enough.

Severity: warning; the finding itself stays what it is.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - Asks for the bill  # cjmap: ignore[touchpoint-without-channel]

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - Asks for the bill  # cjmap: ignore[touchpoint-without-channel] every guest does it another way
"""

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Rule

RULE = Rule(Severity.WARNING)
