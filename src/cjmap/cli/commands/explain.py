"""`cjmap explain`: the manual of one rule."""

from __future__ import annotations

from textwrap import indent
from typing import Annotated

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import checked, completing
from cjmap.cli.streams import say
from cjmap.lint.manual import Manual, manual_of
from cjmap.lint.rules import RULES

__all__ = ["COMMAND", "explain"]


def explain(
    rule: Annotated[
        str,
        typer.Argument(metavar="RULE", help="The name in brackets beside a finding.", autocompletion=completing(RULES)),
    ],
) -> int:
    """Print the manual of a rule.

    It says what is found, why that matters with its source, how bad it is, and what to write instead.
    """
    say(_page(manual_of(checked("explain", rule, RULES.names(), "`cjmap rules` lists the rules"))))
    return Exit.CLEAN


def _page(manual: Manual) -> str:
    parts = [f"{manual.name}\n{'─' * len(manual.name)}\n{manual.finds}"]
    told = (("Why", manual.why), ("Severity", manual.severity), ("Settings", manual.settings))
    parts += [f"{name}\n{indent(words, '  ')}" for name, words in told if words]
    parts += [f"Instead of\n{indent(manual.avoid, '  ')}write\n{indent(manual.prefer, '  ')}".rstrip()]
    parts += [f"To ignore it on a line:  # cjmap: ignore[{manual.name}] and why"]
    return "\n\n".join(parts) + "\n"


COMMAND = Command(
    explain,
    """
cjmap explain low-without-pain-point         what it finds, why, what to write instead
cjmap explain unexplained-drop               another
cjmap explain personal-data                  and one about privacy
""",
)
