"""Fonts that stand in where ours have no glyphs: those named with `--font`, then those of the system."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from unicodedata import category

from cjmap.drawing.characters import EMOJI, estimate
from cjmap.drawing.fonts import FACES, covers
from cjmap.drawing.shapes import FaceName
from cjmap.drawing.sheet import Sheet
from cjmap.export.kit.font_files import FontFile, system_fonts
from cjmap.export.kit.shapes_of import texts_of
from cjmap.frozen import NamedTuple

__all__ = ["StandIns", "is_invisible", "stand_ins_for"]

_SELDOM = ("serif", "mono", "math", "naskh", "kufi", "mincho", "song", "ming", "unifont", "dejavu", "last resort")
_CJK = {"ja": "JP", "ko": "KR", "zh": "SC", "zh-tw": "TC", "zh-hant": "TC", "zh-hk": "HK"}
_WEIGHTS = (400, 700)


class StandIns(NamedTuple):
    """The families chosen, in the order in which they are tried, each with its faces; and what no font has."""

    families: tuple[tuple[FontFile, ...], ...] = ()
    missing: frozenset[str] = frozenset()

    def face_for(self, grapheme: str, face: FaceName) -> FontFile | None:
        """The font that has every sign of the grapheme, in the weight nearest to that of our face."""
        needed = {ord(char) for char in grapheme if not is_invisible(char)}
        families = [family for family in self.families if needed <= family[0].codes]
        if _is_emoji(grapheme):
            families.sort(key=lambda family: "emoji" not in family[0].family.casefold())
        wanted = FACES[face].weight
        return min(families[0], key=lambda font: (abs(font.weight - wanted), font.weight)) if families else None

    @property
    def fonts(self) -> list[FontFile]:
        """Every face chosen."""
        return [font for family in self.families for font in family]


def stand_ins_for(sheets: Iterable[Sheet], asked: Sequence[FontFile], lang: str) -> StandIns:
    """What the sheets need beyond our own faces; the system is searched only where `asked` is not enough."""
    needed = {grapheme for sheet in sheets for grapheme in _beyond(sheet)}
    if not needed:
        return StandIns()
    emoji = {code for grapheme in needed if _is_emoji(grapheme) for code in _codes(grapheme)}
    others = {code for grapheme in needed if not _is_emoji(grapheme) for code in _codes(grapheme)}
    families: list[tuple[FontFile, ...]] = []
    for codes, is_emoji in ((others, False), (emoji, True)):
        for fonts in (asked, None):
            codes = codes - {code for family in families for code in family[0].codes}
            if codes:
                families += _chosen(system_fonts() if fonts is None else fonts, codes, lang, is_emoji)
    chosen = StandIns(tuple(dict.fromkeys(families)))
    missing = {char for grapheme in needed if chosen.face_for(grapheme, "regular") is None for char in grapheme}
    return chosen._replace(missing=frozenset(filter(lambda char: not _known(char, chosen), missing)))


def is_invisible(char: str) -> bool:
    """Whether a character only tells others what to do: joiners, marks of direction, variation selectors."""
    return category(char) in ("Cf", "Cc") or 0xFE00 <= ord(char) <= 0xFE0F or 0xE0100 <= ord(char) <= 0xE01EF


def _known(char: str, chosen: StandIns) -> bool:
    return is_invisible(char) or (covers(char, "regular") and not char.isspace()) or any(
        ord(char) in family[0].codes for family in chosen.families
    )  # fmt: skip


def _is_emoji(grapheme: str) -> bool:
    return estimate(grapheme) == EMOJI


def _codes(grapheme: str) -> set[int]:
    return {ord(char) for char in grapheme if not is_invisible(char)}


def _beyond(sheet: Sheet) -> Iterable[str]:
    """The graphemes that the face of their run has no glyphs for."""
    from unicode_segmentation_rs import graphemes

    for text in texts_of(sheet):
        for run in text.runs:
            if not run.text.isascii():
                for grapheme in graphemes(run.text, True):
                    if not all(covers(char, run.face) or is_invisible(char) for char in grapheme):
                        yield grapheme


def _chosen(fonts: Sequence[FontFile], codes: set[int], lang: str, emoji: bool) -> list[tuple[FontFile, ...]]:
    """Families that have these characters: the most fitting kind first, of one kind that which has most of them."""
    regular = _regular(fonts)
    found: list[tuple[FontFile, ...]] = []
    for rank in sorted({_rank(font.family, emoji) for font in regular}):
        while codes:
            able = [font for font in regular if _rank(font.family, emoji) == rank and font.codes & codes]
            if not able:
                break
            best = min(able, key=lambda font: (-len(font.codes & codes), _misfit(font.family, lang), font.family))
            codes = codes - best.codes
            heavier = [font for font in fonts if font.family == best.family and font.weight in _WEIGHTS]
            found.append((best, *[font for font in heavier if font.weight > best.weight][:1]))
    return found


def _regular(fonts: Sequence[FontFile]) -> list[FontFile]:
    """One face of each family: the one nearest to regular."""
    found: dict[str, FontFile] = {}
    for font in fonts:
        known = found.get(font.family)
        if known is None or abs(font.weight - 400) < abs(known.weight - 400):
            found[font.family] = font
    return list(found.values())


def _rank(family: str, emoji: bool) -> int:
    """0 for the families that go best with Inter, 2 for those that go ill."""
    name = family.casefold()
    if emoji and "emoji" in name:
        return -1
    if any(word in name for word in _SELDOM):
        return 2
    return 0 if name.startswith("noto sans") else 1


def _misfit(family: str, lang: str) -> int:
    """0 for the family whose Han characters look as this language writes them."""
    lang = lang.casefold()
    wanted = _CJK.get(lang) or _CJK.get(lang.partition("-")[0]) or "JP"
    return 0 if family.rpartition(" ")[2] == wanted else 1
