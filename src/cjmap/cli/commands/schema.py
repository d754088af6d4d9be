"""`cjmap schema`: the JSON Schema of a file, for editors."""

from typing import Annotated

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import checked
from cjmap.cli.streams import say_bytes
from cjmap.errors import InputOutputError
from cjmap.resources import folder

__all__ = ["COMMAND", "schema"]

SUFFIX = ".schema.json"


def kinds() -> list[str]:
    """The kinds of file that have a schema."""
    return sorted(file.name.removesuffix(SUFFIX) for file in folder("schemas").glob(f"*{SUFFIX}"))


def _complete(incomplete: str) -> list[str]:
    return [kind for kind in kinds() if kind.startswith(incomplete)]


def schema(
    kind: Annotated[
        str,
        typer.Argument(metavar="KIND", help="journey, persona, project or theme.", autocompletion=_complete),
    ] = "journey",
) -> int:
    """Print the JSON Schema of a kind of file.

    Editors complete and check YAML with it; `cjmap init` sets that up."""
    file = folder("schemas") / f"{checked('schema', kind, kinds())}{SUFFIX}"
    try:
        content = file.read_bytes()
    except OSError as wrong:
        raise InputOutputError(f"cannot read {file}: {wrong.strerror}") from wrong
    say_bytes(content)
    return Exit.CLEAN


COMMAND = Command(
    schema,
    """
cjmap schema                                 of maps: *.cjm.yaml
cjmap schema persona > persona.schema.json   of personas: *.persona.yaml
cjmap schema project                         of cjmap.yaml
cjmap schema theme                           of themes: *.theme.yaml
""",
)
