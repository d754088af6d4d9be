"""The words of pictures of several maps in Polish."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one} i {other}",
    # the hierarchy
    "Hierarchy": "Hierarchia", "Project": "Projekt", "Level {number}": "Poziom {number}", "On their own": "Osobno",
    "About this project": "O tym projekcie", "Legend": "Legenda",
    "Hierarchy of {title}: {maps} on {levels}.": "Hierarchia: {title}. {maps}, {levels}.",
    "{part} details {whole}.": "{part} uszczegóławia: {whole}.",
    "{later} would replace {earlier}.": "{later} zastąpi: {earlier}.", "would replace": "zastąpi",
    "Would replace": "Zastąpi", "Would replace {what}": "Zastąpi: {what}", "Would replace it": "Zastąpi ją",
    "Would be replaced by": "Zastąpi ją", "Not among the maps drawn here": "Nie ma jej wśród narysowanych tu map",
    "Named, but not drawn here": "Wymieniona, lecz tu nienarysowana",
    "No severe pain point is open": "Brak otwartych poważnych punktów bólu", "open": "do rozwiązania",
    "Nobody owns it": "Nikt nie odpowiada", "The whole": "Całość", "Lines": "Linie", "Maps": "Mapy",
    "Told in detail there": "Tam szczegółowo", "Told in detail in": "Szczegółowo w",
    "{count} current, {future} future": "obecne: {count}, przyszłe: {future}", "State": "Stan",
    "Best and worst moment": "Najlepszy i najgorszy moment",
    "Severe pain points open": "Otwarte poważne punkty bólu", "Part of": "Część mapy", "Page": "Strona",
    # the history of a map
    "History": "Historia", "History of {what}": "Historia: {what}", "What changed": "Co się zmieniło",
    "Version by version": "Wersja po wersji",
    "{count} of {all} versions, the first and the last among them":
        "{count} z {all} wersji, w tym pierwsza i ostatnia",
    "{versions} on {date}": "{versions} dnia {date}",
    "{versions} from {first} to {last}": "{versions} od {first} do {last}",
    "{name}: {first} at first, {last} at last": "{name}: na początku {first}, na końcu {last}",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "Każda krzywa i ocena leży na −2…+2, a zapisana jest w skali mapy.",
    "A star is a moment of truth; a dashed line is a target.":
        "Gwiazdka to moment prawdy, linia przerywana to cel.",
    "Commit": "Commit", "Tag": "Tag", "Mean emotion": "Średnia emocji", "Peak–end": "Szczyt i koniec",
    "Lowest moment": "Najniższy moment", "Open pain points": "Otwarte punkty bólu",
    "No open pain point": "Brak otwartych", "Claims with evidence": "Twierdzenia z dowodem", "Unrated": "Bez wagi",
    "Better": "Lepiej", "Worse": "Gorzej", "Same": "Bez zmian",
    "The map could not be read then.": "Mapy nie dało się wtedy odczytać.", "No scores": "Brak ocen",
    "Mean {value}": "Średnia {value}",
}  # fmt: skip
