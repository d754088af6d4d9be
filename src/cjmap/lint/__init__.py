"""The linter: a map that reads well is judged by rules, and by the budgets of its project."""
