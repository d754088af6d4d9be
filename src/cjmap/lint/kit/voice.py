"""Whose voice a sentence is in: plain sentences that a company says of itself, in four languages.

Conservative on purpose. “We” may be a couple or a team that travels the map, so it counts only where customers are
spoken of, or papers that none but companies send. Nouns that look like verbs (“system updates”) need an object.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["is_told_by_company"]


def is_told_by_company(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a sentence is told from the company's side, as far as the words of these languages tell."""
    if not text[:_LONGEST_FIRST].casefold().startswith(_beginnings(languages)):
        return False
    return any(pattern.match(text) for language in languages for pattern in _patterns(language))


@cache
def _beginnings(languages: tuple[str, ...]) -> tuple[str, ...]:
    """How a sentence begins that may be told so in one of these languages."""
    return tuple(first for language in languages for first in _FIRST.get(language, ("",) * (language in _TOLD)))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(words, re.IGNORECASE) for words in _TOLD.get(language, ()))


def _one_of(words: str) -> str:
    """A pattern for one of some words, written with spaces between them; `_` stands for a space within one."""
    return f"(?:{'|'.join(word.replace('_', ' ') for word in words.split())})"


_EN_WE = r"we (?:(?:automatically|then|also|will) )?"
_EN_SYSTEMS = [
    "system",
    "platform",
    "software",
    "backend",
    "back-end",
    "server",
    "website",
    "web",
    "app",
    "chatbot",
    "bot",
    "company",
]
_EN_SYSTEM = r"(?:(?:the|our|a) )?" + _one_of(" ".join(_EN_SYSTEMS).replace(" web ", " web_site web_app "))
_EN_SHOWS = _one_of(
    "shows sends notifies informs reminds provides generates verifies validates prompts redirects recommends delivers "
    "confirms creates calculates"
)
_EN_CHECKS = (
    _one_of("displays emails e-mails offers processes checks stores saves updates")
    + " "
    + _one_of("a an the that whether if him her them his their all every each our")
)
_EN_CUSTOMER = (
    r"(?:(?:all|the|our|each|every|new) ){0,2}(?:customer|user|subscriber|shopper|passenger)s?(?=$|[.,;:!?)]| "
    + _one_of("a an the to with about for by via in on at when once if that of how and or after before their every")
    + r"\b)"
)
_EN_SEND = _one_of("send email e-mail mail text push show offer provide deliver issue ship")
_EN_PAPER = _one_of(
    "confirmation reminder newsletter invoice receipt survey welcome tracking push notification follow-up verification "
    "activation voucher"
)
_EN_TEAM = r"our (?:(?:sales|support|service|marketing|onboarding) )?(?:team|staff|agents?|company)\b"

_DE_SYSTEM = r"(?:(?:das|die|der|unser|unsere) )?" + _one_of(
    "system plattform software server website webseite app chatbot firma"
)
_DE_SHOWS = _one_of(
    "zeigt sendet schickt verschickt versendet prüft informiert benachrichtigt erinnert fordert erzeugt generiert "
    "speichert berechnet bestätigt empfiehlt"
)
_DE_CUSTOMER = (
    r"(?:(?:alle[nm]?|de[mnr]|die|unsere[nmr]?|jede[nmr]?) ){0,2}(?:kund(?:e|en|in|innen)|nutzer(?:n|in|innen)?|user)\b"
)
_DE_SEND = _one_of(
    "senden schicken zeigen bieten informieren benachrichtigen erinnern kontaktieren beraten beliefern liefern"
)
_DE_PAPER = _one_of("bestätigung auftragsbestätigung erinnerung newsletter rechnung willkommens umfrage")

_FR_SYSTEM = r"(?:l['’]|(?:le|la|notre) )?" + _one_of(
    "système plateforme logiciel serveur site application appli chatbot entreprise"
)
_FR_SHOWS = _one_of(
    "affiche envoie vérifie notifie informe génère calcule redirige enregistre valide transmet propose confirme"
)
_FR_SEND = _one_of("envoyons proposons offrons informons notifions contactons appelons relançons rappelons")
_FR_CUSTOMER = r"(?:(?:au|aux|le|la|les|nos|notre) |à l['’]|l['’])(?:client|utilisat(?:eur|rice))e?s?\b"
_FR_PAPER = _one_of("confirmation rappel facture newsletter enquête e-mail_de email_de")

_JA_DOES = r"(?:表示|送信|送付|通知|配信|生成|処理|検証|案内|確認|保存|連絡|提供|提案)"
_JA_END = r"(?:する|します|し、|し$|$)"

_TOLD = {
    "en": (
        rf"{_EN_SYSTEM} (?:(?:automatically|then|also) )?(?:{_EN_SHOWS}|{_EN_CHECKS})\b",
        rf"{_EN_TEAM}.* {_EN_CUSTOMER}",
        rf"{_EN_WE}[a-z-]+ (?:out )?{_EN_CUSTOMER}",
        rf"{_EN_WE}{_EN_SEND}\b.* to {_EN_CUSTOMER}",
        rf"{_EN_WE}send (?:out )?(?:(?:an?|the|our) )?{_EN_PAPER}\b",
        rf"{_EN_WE}{_one_of('upsell cross-sell')}\b",
    ),
    "de": (
        rf"{_DE_SYSTEM} {_DE_SHOWS}\b",
        rf"wir {_DE_SEND} {_DE_CUSTOMER}",
        rf"wir {_one_of('senden schicken verschicken versenden')} (?:(?:eine|die|den|einen) )?{_DE_PAPER}",
        rf"unsere? (?:team|vertrieb|kundendienst|support|mitarbeiter)\b.* {_DE_CUSTOMER}",
    ),
    "fr": (
        rf"{_FR_SYSTEM} {_FR_SHOWS}\b",
        rf"nous {_FR_SEND}\b.* {_FR_CUSTOMER}",
        rf"nous envoyons (?:l['’]|(?:une?|le|la) )?{_FR_PAPER}\b",
        rf"notre équipe\b.* {_FR_CUSTOMER}",
    ),
    "ja": (
        r"(?:当社|弊社|我が社|わが社)(?:が|は|から|より)",
        rf"(?:システム|サーバー|ウェブサイト|サイト|アプリ|プラットフォーム)(?:が|は).*(?:送る|{_JA_DOES}{_JA_END})",
        rf"(?:お客様|お客さま|顧客|ユーザー)(?:に|へ).*(?:送る|{_JA_DOES}{_JA_END})",
    ),
}
"""How a sentence begins that the company says of itself, by language."""

_FIRST = {"en": ("we ", "our ", "the ", "a ", *_EN_SYSTEMS)}
"""How any of these begins, where few sentences do: no pattern need be compiled for the others."""
_LONGEST_FIRST = 12
