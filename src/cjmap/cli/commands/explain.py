"""`cjmap explain`: the manual of one rule."""

import sys
from textwrap import TextWrapper, indent
from typing import Annotated

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import checked, completing
from cjmap.cli.streams import say, width_of
from cjmap.lint.manual import Manual, manual_of
from cjmap.lint.rules import RULES

__all__ = ["COMMAND", "explain"]


_NARROWEST, _WIDEST = 60, 100
_NO_RULE = (
    "`cjmap rules` lists those that have a manual. What is not among them is an error of form or a missed budget: "
    "the hint beside it says what to write, and docs/format.md and docs/validate.md say more"
)


def explain(
    rule: Annotated[
        str,
        typer.Argument(metavar="RULE", help="The name in brackets beside a finding.", autocompletion=completing(RULES)),
    ],
) -> int:
    """Print the manual of a rule.

    It says what is found, why that matters with its source, how bad it is, and what to write instead.
    """
    manual = manual_of(checked("explain", rule, RULES.names(), _NO_RULE))
    say(_page(manual, min(max(width_of(sys.stdout), _NARROWEST), _WIDEST)))
    return Exit.CLEAN


def _page(manual: Manual, width: int) -> str:
    parts = [f"{manual.name}\n{'─' * len(manual.name)}\n{_filled(manual.finds, width)}"]
    told = (("Why", manual.why), ("Severity", manual.severity), ("Settings", manual.settings))
    parts += [f"{name}\n{_filled(words[:1].upper() + words[1:], width, '  ')}" for name, words in told if words]
    parts += [f"Instead of\n{indent(manual.avoid, '  ')}write\n{indent(manual.prefer, '  ')}".rstrip()]
    return "\n\n".join([*parts, _without(manual.name)]) + "\n"


def _filled(text: str, width: int, margin: str = "") -> str:
    """Paragraphs in lines as long as there is room for."""
    lines = TextWrapper(width, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False,
                        break_long_words=False)  # fmt: skip
    return "\n\n".join(lines.fill(" ".join(one.split())) for one in text.split("\n\n"))


def _without(name: str) -> str:
    """How to do without the findings of a rule; those about comments that ignore cannot be ignored by another."""
    rule = RULES.load(name)
    if rule.on_map or rule.across:
        return f"To ignore it on a line:  # cjmap: ignore[{name}] and why"
    return f"To do without it:  lint: {{ignore: [{name}]}}  in cjmap.yaml"


COMMAND = Command(
    explain,
    """
cjmap explain low-without-pain-point         what it finds, why, what to write instead
cjmap explain unexplained-drop               another
cjmap explain personal-data                  and one about privacy
""",
)
