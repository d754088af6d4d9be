"""A comment asks to ignore something, but names no rule that there is, or a last day that is none. It is not obeyed.

Why: a misspelt name ignores nothing, in silence, and a misspelt day would never come. Errors of form (a wrong key, a
reference that leads nowhere) are no rules and cannot be ignored.

Severity: warning; the finding itself stays what it is.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays  # cjmap: ignore[stage-without-an-owner] the floor team has no lead now

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays  # cjmap: ignore[stage-without-owner] the floor team has no lead now
"""

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Rule

RULE = Rule(Severity.WARNING)
