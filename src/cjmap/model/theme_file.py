"""A theme of a project's own: a file of colours over a theme that came with cjmap, checked so that text stays legible.

What is wrong with a colour is reported and the colour of the base is kept.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import floor
from pathlib import Path
from typing import Annotated

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.drawing.contrast import PAIRS, Pair, luminance, nearest_legible, too_faint
from cjmap.drawing.theme import THEMES, TOKENS, Theme, names_file, theme_named
from cjmap.model.colour import COMMENT_HINT, Colour
from cjmap.model.fields import about, needed
from cjmap.model.ids import slug
from cjmap.model.lists import NamedValues
from cjmap.model.nearest import did_you_mean
from cjmap.model.read import read_record
from cjmap.model.record import Record, is_blank
from cjmap.model.settings import Settings
from cjmap.model.values import OneOf, Text
from cjmap.source import nodes
from cjmap.source.files import inside, is_there

__all__ = ["ThemeFile", "build_theme", "theme_file"]

_DARK_BELOW = 0.2
_FOLLOWS = {"area-pos": "pos", "area-neg": "neg"}
"""Tokens that take another's colour where a file gives that one alone."""


class ThemeFile(Record):
    """The colours of a project's own theme."""

    called = "theme"

    theme: Text = needed("its name, which files drawn in it carry", "Bella Napoli")
    base: Annotated[str, OneOf(*THEMES.names())] | None = about(
        "the theme that has all other colours; light unless given", "light"
    )
    tokens: Annotated[dict[str, Colour], NamedValues(TOKENS)] | None = about(
        "colours by what they are for", {"stage": "#004B87", "mom": "#7A2E8E"}
    )


def theme_file(settings: Settings, base: Path, bounds: Path) -> Path | Diagnostic:
    """The file of the theme that a map or project names, if it is there; else why not.

    The path is seen from `base` and may not leave `bounds`.
    """
    asked = settings.theme or ""
    span = settings.span_of("theme")
    if not names_file(asked):
        known = ", ".join(THEMES.names())
        hint = did_you_mean(asked, THEMES.names()) or f"write {known}, or the path of a file such as brand.theme.yaml"
        return Diagnostic("unknown-theme", Severity.ERROR, f"there is no theme “{asked}”", span, hint)
    path = inside(bounds, asked, base)
    if path is None:
        hint = "name a file by its path from this one, inside the repository"
        return Diagnostic("file-outside", Severity.ERROR, f"“{asked}” leads out of the project", span, hint)
    if not is_there(path):
        return Diagnostic("theme-file-missing", Severity.ERROR, f"there is no file “{asked}”", span)
    return path


def build_theme(document: nodes.Document, name: str) -> tuple[Theme, list[Diagnostic]]:
    """The theme a document describes, even a broken one, and everything wrong with it. `name` is the file's."""
    file, found = read_record(ThemeFile, document.root, Span(document.path), fallback={"theme": name})
    if file is None:
        return theme_named("light"), found
    base = theme_named(file.base or "light")
    written = file.node_of("tokens")
    own = {token: colour for token, colour in (file.tokens or {}).items() if token in TOKENS}
    followed = {token: own[leader] for token, leader in _FOLLOWS.items() if leader in own and token not in own}
    tokens = {**base.tokens, **own, **followed}
    if isinstance(written, nodes.Mapping):
        found += _unknown(written)
        found += _blank(written)
        found += _faint(tokens, own, written)
    theme = Theme(_file_name(file.theme, name), tokens, luminance(tokens["paper"]) < _DARK_BELOW, base.hatched)
    return theme, found


def _file_name(title: str, name: str) -> str:
    """The name of a theme in names of files; never that of one that came with cjmap."""
    stem = slug(title) or slug(name) or "own"
    return f"own-{stem}" if stem in THEMES else stem


def _unknown(written: nodes.Mapping) -> Iterator[Diagnostic]:
    for token in written:
        if token not in TOKENS:
            hint = did_you_mean(token, TOKENS) or f"there is {', '.join(TOKENS)}"
            yield Diagnostic(
                "unknown-token", Severity.ERROR, f"there is no token “{token}”", written.key_span(token), hint
            )


def _blank(written: nodes.Mapping) -> Iterator[Diagnostic]:
    for token, colour in written.items():
        if is_blank(colour):
            message = f"`{token}` has no colour"
            yield Diagnostic("bad-colour", Severity.ERROR, message, written.key_span(token), COMMENT_HINT)


def _faint(tokens: Mapping[str, str], own: Mapping[str, str], written: nodes.Mapping) -> Iterator[Diagnostic]:
    """A warning for each pair of tokens of which one is hard to see on the other, with colours that would do."""
    for pair, ratio in too_faint(tokens):
        changed = [token for token in (pair.front, pair.ground) if token in own]
        shown = floor(ratio * 100) / 100
        what = "text" if pair.least > 4 else "a line"
        message = (
            f"`{pair.front}` ({tokens[pair.front]}) on `{pair.ground}` ({tokens[pair.ground]}) has a contrast of "
            f"{shown:.2f} to 1; {what} needs {pair.least:g}"
        )
        first, *others = [written[token].span for token in changed]
        related = tuple((span, f"`{token}`") for token, span in zip(changed[1:], others, strict=True))
        yield Diagnostic("low-contrast", Severity.WARNING, message, first, _remedy(pair, tokens, changed), related)


def _remedy(pair: Pair, tokens: Mapping[str, str], changed: Sequence[str]) -> str | None:
    """The nearest colours of the same hue that would do: for what was changed, and for what stands on it."""
    colours = [(token, _better(token, pair, tokens)) for token in dict.fromkeys((*changed, pair.front))]
    told = [f'`{token}: "{colour}"`' for token, colour in colours if colour]
    return f"legible would be {', or '.join(told)}" if told else None


def _better(token: str, pair: Pair, tokens: Mapping[str, str]) -> str | None:
    """The nearest colour for a token that does beside all it is drawn with; else beside its partner in `pair`."""
    partners = [
        (tokens[one.ground if one.front == token else one.front], one.least)
        for one in PAIRS
        if token in (one.front, one.ground)
    ]
    partner = tokens[pair.ground if token == pair.front else pair.front]
    return nearest_legible(tokens[token], partners) or nearest_legible(tokens[token], [(partner, pair.least)])
