"""A comment asks to ignore a finding that nobody finds any more.

Why: it hides the next finding of that rule on the same line, and readers believe that the flaw is still there. Linters
for code report it for the same reason (ruff's `unused-noqa`, RUF100).

Severity: warning; taking the comment out costs nothing.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - touchpoint: Asks for the bill
            channel: phone  # cjmap: ignore[touchpoint-without-channel] we do not know it yet

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - touchpoint: Asks for the bill
            channel: phone
"""

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Rule

RULE = Rule(Severity.WARNING)
