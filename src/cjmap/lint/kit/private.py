"""Personal data in text: e-mail addresses, phone numbers, payment cards, each found with care and shown masked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from cjmap.frozen import NamedTuple

__all__ = ["Datum", "may_be_in", "passes_luhn", "private_in"]


class Datum(NamedTuple):
    """What was found: what kind of thing, and enough of it to find it again but not to use it."""

    kind: str
    masked: str


def may_be_in(source: str) -> bool:
    """Whether any text of a YAML file may hold personal data, going by the whole file: nearly all have only dates.

    True as soon as it takes a closer look to tell, such as where a backslash may stand for any letter.
    """
    if "@" in source or "＠" in source or "\\" in source:
        return True
    read = source.replace("''", "'")
    if read.isascii() and _has_dates_alone(read):
        return False
    digits = re.finditer(_DIGITS_IN_ASCII, read, re.ASCII) if read.isascii() else re.finditer(_DIGITS_IN_FILE, read)
    return any(not _is_date(read, *found.span()) for found in digits)


def _has_dates_alone(text: str) -> bool:
    """Whether every eight digits in a row, whatever blanks and dashes stand between them, are a date of our century.

    It finds less than the patterns do, for a tenth of the time.
    """
    rows = text.encode().translate(_DIGITS, _BETWEEN_DIGITS)
    if b"000000000" in rows:
        return False
    dates = (found.span() for found in _RECENT.finditer(text))
    return rows.count(b"00000000") == sum(_is_date(text, *span) for span in dates)


def _is_date(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text is a date, rather than part of a number: none begins so, but after a plus."""
    return bool(_DATE.fullmatch(text, start, end)) and "+" not in text[max(0, start - 2) : start]


def private_in(text: str) -> Iterator[Datum]:
    """Every personal datum in a text: cards first, then e-mail addresses, then phone numbers."""
    if "@" not in text and "＠" not in text and not re.search(_MANY_DIGITS, text):
        return
    if not text.isascii():
        text = _DASH.sub("-", unicodedata.normalize("NFKC", text))
    for kind, pattern, is_personal, mask in _KINDS:
        for written in [match[0] for match in re.finditer(pattern, text, re.ASCII) if is_personal(match[0])]:
            yield Datum(kind, mask(written))
            text = text.replace(written, "…")


def passes_luhn(digits: str) -> bool:
    """Whether the last digit of a number is the check digit of the others, as on payment cards (ISO/IEC 7812)."""
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits)))
    return sum(one - 9 if one > 9 else one for one in doubled) % 10 == 0


_MANY_DIGITS = r"\d(?:\D{0,4}\d){7}"
"""What every number of a card or a phone has: most texts have not, and are done with."""

_DIGITS_IN_FILE = r"\d(?:(?:\s++|[^\d\s]){0,4}+\d){7}"
"""The same in a file, where a text may go on in the next line."""
_DIGITS_IN_ASCII = r"\d(?:(?:\s++|[./()-]){0,4}+\d){7}"
"""The same where no letter can turn out to be a digit or a dash: nothing else stands between the digits of a number."""
_DIGITS = bytes(ord("0" if chr(code).isdecimal() and code < 128 else "x") for code in range(256))
_BETWEEN_DIGITS = b" \t\n\r\v\f\x1c\x1d\x1e\x1f./()-"
_RECENT = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]")
_DATE = re.compile(r"(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]")

_DASH = re.compile(r"(?<=\d)[‐‑‒–—―−ー](?=\d)")
"""What stands between digits where others write a hyphen; in Japanese texts the digits may be wide, too."""

_CARD = r"(?<![\w.+-])\d(?:[ -]?\d){12,18}(?![\w-]|[.,]\d)"
_ISSUED = (
    r"4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|22[2-9]|2[3-6]|27[01])\d*(?<=^.{16})|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}"
    r"|(?:6011|65|64[4-9]|35|62|81)\d*(?<=^.{16})"
)
"""The numbers that card schemes give out, by their first digits and their length."""

_W = r"\wÀ-ÖØ-öø-ÿ"
_MAIL = rf"(?<![{_W}.+%/-])[{_W}.+%-]{{1,64}}@[{_W}-]{{1,63}}(?:\.[{_W}-]{{1,63}}){{0,6}}\.[A-Za-z]{{2,24}}(?![{_W}@])"
_PHONE = (
    r"(?<![\w.,+/#-])(?<!\d )(?:"
    r"(?:\+|00)[1-9](?:[ ./-]{0,2}\(?\d\)?){8,14}"  # +49 30 1234567
    r"|(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}|\d{3}-\d{3}-\d{4}"  # (212) 987-6543
    r"|0[1-9]([ .-]?)\d\d(?:\1\d\d){3}"  # 06 12 34 56 78
    r"|(?=(?:-?\d){10})0\d{1,3}-\d{2,4}-\d{4}|0\d{1,3}\(\d{2,4}\)\d{4}|0[5-9]0\d{8}"  # 090-1234-5678, 03(1234)5678
    r"|01[567]\d[ /-]?\d{3,4}[ -]?\d{3,5}|07\d{3} ?\d{3} ?\d{3}"  # 0171 1234567, 07911 123456
    r"|\(0[1-9]\d{1,4}\) ?\d(?: ?\d){5,8}|0[1-9]\d{1,4}(?: [/-] |[ /-])\d(?: ?\d){5,8}"  # (030) 123 45 67
    r")(?![\w/-]|[.,]\d)"
)
_SHORTEST = 9
"""Digits of a phone number, its leading nought counted: fewer are dates and numbers of cases."""
_ROLES = """
    abuse accounts admin apply appointments atencion atendimento bestellung billing bonjour booking bookings buchung
    career careers ciao clients commandes compliance contact contacto contato contatto customercare customerservice
    datenschutz dpo editor enquiries events faq feedback finance git hallo hello help helpdesk hi hilfe hola hotel hr
    impressum info information inquiries invoice invoices it jobs kontakt kundenservice legal mail marketing media news
    newsletter no-reply noreply office ola orders partner partners pedidos post postmaster prenotazioni presse press
    privacy receipts reception redaktion reply reservas reservation reservations returns root sales secretary security
    sekretariat service shop soporte subscriptions support supporto team tickets ventas verkauf web webmaster welcome
"""
_NOBODY = """
    email firstname.lastname jane.doe john.doe johndoe mario.rossi max.mustermann me my.name myname name somebody
    someone user username vorname.nachname you you.name your.email your.name youremail yourname
"""
_ANYBODY = frozenset((*_ROLES.split(), *_NOBODY.split()))
_RESERVED = r"(?:^|\.)(?:example\.(?:org|com|net)|example|test|invalid|localhost|local)$"
_FILES = ("png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "css", "js", "md")
_FICTION = r"(?:^|^1)\d{3}55501\d\d$|^(?:44|0)(?:7700900|2079460|1632960|8081570)\d{3}$"
_FREE = (
    r"[01]?8(?:00|33|44|55|66|77|88)\d{6,8}"  # 1-800-…, 0800 …
    r"|\d{1,3}800\d{5,8}"  # +49 800 …
    r"|(?:0|49)(?:180|190|700|900)\d*|(?:0|81)(?:120|570)\d{6}"  # 0180 …, 0120 …
)


def _is_card(written: str) -> bool:
    digits = _digits(written)
    return bool(re.fullmatch(_ISSUED, digits)) and passes_luhn(digits)


def _is_mailbox(written: str) -> bool:
    """Whether an address is likely somebody's: no role, no placeholder, no reserved domain, no file name."""
    local, _, domain = written.casefold().rpartition("@")
    first = re.split(r"[.+_-]", local)[0]
    is_role = local in _ANYBODY or first in _ROLES.split()
    return not is_role and not re.search(_RESERVED, domain) and domain.rpartition(".")[2] not in _FILES


def _is_phone(written: str) -> bool:
    """Whether a number is likely somebody's: no hotline, no number kept for fiction, no amount in thousands."""
    digits = _digits(written).removeprefix("00")
    in_thousands = re.fullmatch(r"\+?\d{1,3}(?:[ .]\d{3})+", written) and len(digits) <= 10
    if len(digits) < _SHORTEST or (written.isdecimal() and _is_number_of_a_thing(written)):
        return False
    return not (in_thousands or re.search(_FICTION, digits) or re.fullmatch(_FREE, digits))


def _is_number_of_a_thing(digits: str) -> bool:
    """Whether a number in one piece has the check digit of a product (EAN-13) or of a book (ISBN-10)."""
    if len(digits) == 13:
        return sum(int(digit) * (1 + 2 * (at % 2)) for at, digit in enumerate(digits)) % 10 == 0
    return len(digits) == 10 and sum(int(digit) * (10 - at) for at, digit in enumerate(digits)) % 11 == 0


def _mask_card(written: str) -> str:
    return f"…{_digits(written)[-4:]}"


def _mask_mailbox(written: str) -> str:
    local, _, domain = written.rpartition("@")
    return f"{local[0]}…@{domain[0]}….{domain.rpartition('.')[2]}"


def _mask_phone(written: str) -> str:
    return f"{written[:3]}…{written[-2:]}"


def _digits(written: str) -> str:
    return "".join(char for char in written if char.isdecimal())


_KINDS: tuple[tuple[str, str, Callable[[str], bool], Callable[[str], str]], ...] = (
    ("a payment card number", _CARD, _is_card, _mask_card),
    ("an e-mail address", _MAIL, _is_mailbox, _mask_mailbox),
    ("a phone number", _PHONE, _is_phone, _mask_phone),
)
