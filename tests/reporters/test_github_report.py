"""Annotations on a pull request, read as the runner of GitHub Actions reads them."""

from __future__ import annotations

import re

from findings import BARE, HOSTILE, LOW, PLAIN, report

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")
ESCAPED = (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%"))


def unescaped(text: str, *, message: bool) -> str:
    """As the runner does: commas and colons are escaped in properties alone."""
    for escape, char in ESCAPED[2:] if message else ESCAPED:
        text = text.replace(escape, char)
    return text


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """What the runner understands: it reads line by line, and breaks lines at CR and LF."""
    understood = []
    for line in re.split("\r\n|\r|\n", text):
        if line.lstrip().startswith("::"):
            found = COMMAND.fullmatch(line)
            assert found, line
            given = dict(pair.split("=", 1) for pair in found[2].split(","))
            properties = {key: unescaped(value, message=False) for key, value in given.items()}
            understood.append((found[1], properties, unescaped(found[3], message=True)))
    return understood


def test_each_finding_is_one_command():
    assert report("github", *PLAIN) == (
        "::error file=maps/pizza.cjm.yaml,line=4,endLine=4,col=14,endColumn=15,title=emotion-out-of-range"
        "::score 7 is off the scale −2…+2%0Ause 2\n"
        "::error file=maps/pizza.cjm.yaml,line=5,endLine=6,title=duplicate-key"
        "::`emotion` stands here twice%0Akeep one:%0A  emotion: 1%0ASee line 4\n"
        "::warning file=maps/pizza.cjm.yaml,line=8,endLine=8,col=7,endColumn=12,title=low-without-pain-point"
        "::“Waits” is at −2 and names no pain point\n"
        "::notice file=maps/pizza.cjm.yaml,line=9,endLine=9,col=3,endColumn=8,title=stage-without-owner"
        "::“Order” has no owner\n"
        "✗ 2 errors, 1 warning, 1 info in 1 of 2 files\n"
    )


def test_no_text_of_a_map_becomes_a_command_or_gets_lost():
    understood = commands(report("github", *HOSTILE))
    assert [(given["file"], message) for _, given, message in understood] == [
        (found.span.path, f"{found.message}\n{found.hint}\nSee line 1") for found in HOSTILE
    ]


def test_what_is_one_flaw_of_a_map_is_one_command_that_names_the_lines():
    (command,) = commands(report("github", *BARE))
    assert command[1]["line"] == "1"
    assert command[2] == "4 pain points do not say how severe they are\nadd `severity:`\nSee lines 4, 5, 6, 7"


def test_an_escape_in_the_text_stays_what_it_is():
    (command,) = commands(report("github", LOW._replace(message="100%25 of %0A")))
    assert command[2] == "100%25 of %0A"
