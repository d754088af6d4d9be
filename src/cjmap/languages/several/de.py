"""The words of pictures of several maps in German."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one} und {other}",
    # the hierarchy
    "Hierarchy": "Hierarchie", "Project": "Projekt", "Level {number}": "Ebene {number}",
    "On their own": "Für sich", "About this project": "Über dieses Projekt", "Legend": "Legende",
    "Hierarchy of {title}: {maps} on {levels}.": "Hierarchie von {title}: {maps} auf {levels}.",
    "{part} details {whole}.": "{part} führt {whole} näher aus.",
    "{later} would replace {earlier}.": "{later} würde {earlier} ersetzen.", "would replace": "würde ersetzen",
    "Would replace": "Würde ersetzen", "Would replace {what}": "Würde {what} ersetzen",
    "Would replace it": "Würde sie ersetzen", "Would be replaced by": "Würde ersetzt durch",
    "Not among the maps drawn here": "Nicht unter den hier gezeichneten Karten",
    "Named, but not drawn here": "Genannt, aber hier nicht gezeichnet",
    "No severe pain point is open": "Kein schwerer Schmerzpunkt ist offen", "open": "offen",
    "Nobody owns it": "Niemand ist verantwortlich", "The whole": "Das Ganze", "Lines": "Linien", "Maps": "Karten",
    "Told in detail there": "Dort näher ausgeführt", "Told in detail in": "Näher ausgeführt in",
    "{count} current, {future} future": "{count} Ist, {future} Soll", "State": "Zustand",
    "Best and worst moment": "Bester und schlimmster Moment",
    "Severe pain points open": "Offene schwere Schmerzpunkte", "Part of": "Teil von", "Page": "Seite",
    # the history of a map
    "History": "Verlauf", "History of {what}": "Verlauf von {what}", "What changed": "Was sich geändert hat",
    "Version by version": "Version für Version",
    "{count} of {all} versions, the first and the last among them":
        "{count} von {all} Versionen, darunter die erste und die letzte",
    "{versions} on {date}": "{versions} am {date}",
    "{versions} from {first} to {last}": "{versions} vom {first} bis {last}",
    "{name}: {first} at first, {last} at last": "{name}: anfangs {first}, zuletzt {last}",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "Jede Kurve und jeder Wert steht auf −2…+2 und ist auf der Skala der Karte gedruckt.",
    "A star is a moment of truth; a dashed line is a target.":
        "Ein Stern ist ein Moment der Wahrheit, eine gestrichelte Linie ein Ziel.",
    "Commit": "Commit", "Tag": "Tag", "Mean emotion": "Mittlere Emotion", "Peak–end": "Höhepunkt und Ende",
    "Lowest moment": "Tiefpunkt", "Open pain points": "Offene Schmerzpunkte",
    "No open pain point": "Kein offener Schmerzpunkt", "Claims with evidence": "Belegte Aussagen",
    "Unrated": "Unbewertet", "Better": "Besser", "Worse": "Schlechter", "Same": "Gleich",
    "The map could not be read then.": "Die Karte war damals nicht lesbar.", "No scores": "Keine Werte",
    "Mean {value}": "Mittel {value}",
}  # fmt: skip
