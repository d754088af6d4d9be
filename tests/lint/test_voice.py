"""Sentences a company says of itself are told from those a customer may say, in every language that is known."""

from __future__ import annotations

import pytest

from cjmap.lint.kit.voice import is_told_by_company

COMPANY = {
    "en": "We send the customer a link|We call the customer|We e-mail all users|System automatically sends a code|"
    "Our sales team contacts the customer|We send out the newsletter|The platform offers a discount",
    "de": "Wir senden eine Bestätigung|Wir informieren den Kunden|System prüft die Bonität|"
    "Unser Vertrieb ruft den Kunden an|Wir schicken unseren Kundinnen einen Link",
    "fr": "Nous envoyons un lien au client|L’application propose trois offres|Notre équipe rappelle le client|"
    "Nous rappelons les clients",
    "ja": "当社が確認メールを送る|システムが在庫を確認|お客様に案内を送付する|ユーザーに通知|弊社からご連絡します",
}
CUSTOMER = {
    "en": "We call customer service|We ask the user group|We send the keys to the agent|System updates|"
    "We notify the bank|We onboard the team|Compares app stores|Software updates overnight|"
    "Sees that the system shows an error|We invite the guests|We read user reviews|Our team uses the customer portal|"
    "Company car handed over|We ship the parcel back",
    "de": "Wir vergleichen Kundenbewertungen|System-Check|App öffnen|Wir senden den Vertrag|"
    "Prüft, was das System zeigt|Unser Team testet die Kundenkarte",
    "fr": "Nous envoyons le dossier|Site consulté|Affiche le prix|Nous contactons le conseiller|"
    "Nous proposons une date",
    "ja": "システムに登録する|アプリで表示を確認する|サイトが表示されない|料金が表示される|予約を確認する|当社比を読む",
}


def sentences(told: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in told.items() for text in texts.split("|")]


@pytest.mark.parametrize(("language", "text"), sentences(COMPANY))
def test_the_company_is_heard(language: str, text: str) -> None:
    assert is_told_by_company(text, (language, "en"))


@pytest.mark.parametrize(("language", "text"), sentences(CUSTOMER))
def test_the_customer_is_left_alone(language: str, text: str) -> None:
    assert not is_told_by_company(text, (language, "en"))


def test_other_languages_stay_unread() -> None:
    assert not is_told_by_company("Le système affiche le prix", ("de", "en"))
