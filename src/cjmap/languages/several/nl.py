"""The words of pictures of several maps in Dutch."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one} en {other}",
    # the hierarchy
    "Hierarchy": "Hiërarchie", "Project": "Project", "Level {number}": "Niveau {number}",
    "On their own": "Op zichzelf", "About this project": "Over dit project", "Legend": "Legenda",
    "Hierarchy of {title}: {maps} on {levels}.": "Hiërarchie van {title}: {maps} op {levels}.",
    "{part} details {whole}.": "{part} werkt {whole} uit.",
    "{later} would replace {earlier}.": "{later} zou {earlier} vervangen.", "would replace": "zou vervangen",
    "Would replace": "Zou vervangen", "Would replace {what}": "Zou {what} vervangen",
    "Would replace it": "Zou die vervangen", "Would be replaced by": "Zou vervangen worden door",
    "Not among the maps drawn here": "Niet bij de kaarten die hier getekend zijn",
    "Named, but not drawn here": "Genoemd, maar hier niet getekend",
    "No severe pain point is open": "Geen ernstig pijnpunt staat open", "open": "open",
    "Nobody owns it": "Niemand is verantwoordelijk", "The whole": "Het geheel", "Lines": "Lijnen",
    "Maps": "Kaarten", "Told in detail there": "Daar uitgewerkt", "Told in detail in": "Uitgewerkt in",
    "{count} current, {future} future": "{count} huidig, {future} toekomstig", "State": "Situatie",
    "Best and worst moment": "Beste en slechtste moment", "Severe pain points open": "Open ernstige pijnpunten",
    "Part of": "Deel van", "Page": "Pagina",
    # the history of a map
    "History": "Geschiedenis", "History of {what}": "Geschiedenis van {what}",
    "What changed": "Wat er veranderd is", "Version by version": "Versie voor versie",
    "{count} of {all} versions, the first and the last among them":
        "{count} van {all} versies, waaronder de eerste en de laatste",
    "{versions} on {date}": "{versions} op {date}",
    "{versions} from {first} to {last}": "{versions} van {first} tot {last}",
    "{name}: {first} at first, {last} at last": "{name}: eerst {first}, ten slotte {last}",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "Elke curve en score staat op −2…+2 en is gedrukt op de schaal van de kaart.",
    "A star is a moment of truth; a dashed line is a target.":
        "Een ster is een moment van de waarheid, een streepjeslijn een doel.",
    "Commit": "Commit", "Tag": "Tag", "Mean emotion": "Gemiddelde emotie", "Peak–end": "Piek en einde",
    "Lowest moment": "Dieptepunt", "Open pain points": "Open pijnpunten",
    "No open pain point": "Geen open pijnpunt", "Claims with evidence": "Beweringen met bewijs",
    "Unrated": "Zonder ernst", "Better": "Beter", "Worse": "Slechter", "Same": "Gelijk",
    "The map could not be read then.": "De kaart was toen niet leesbaar.", "No scores": "Geen scores",
    "Mean {value}": "Gemiddeld {value}",
}  # fmt: skip
