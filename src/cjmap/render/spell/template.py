"""Pages spelt by templates: everything is escaped, and a value that is missing is a mistake, not a blank."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from cjmap.resources import folder

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

__all__ = ["filled", "markup"]


def filled(name: str, **values: object) -> str:
    """The template `name` of `templates/render`, filled with values; text in them is escaped."""
    return _environment().get_template(name).render(values)


def markup(spelt: str) -> Markup:
    """Text that is markup already and escaped where it had to be; templates take it as it is."""
    from markupsafe import Markup

    return Markup(spelt)


@cache
def _environment() -> Environment:
    """One for the whole process, so that each template is compiled once."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(folder("templates") / "render"), undefined=StrictUndefined, autoescape=True,
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, auto_reload=False,
    )  # fmt: skip
    environment.filters |= _filters()
    return environment


def _filters() -> dict[str, Any]:
    from cjmap.drawing.bidi import reads
    from cjmap.render.spell.words import grouped, spans, words_of

    return {"grouped": grouped, "reads": reads, "spans": spans, "words": words_of}
