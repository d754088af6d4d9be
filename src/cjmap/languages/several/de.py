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
    # the comparison
    "Comparison": "Vergleich", "Current state against future state": "Ist-Zustand und Soll-Zustand",
    "Before and after": "Vorher und nachher", "Current": "Ist", "Future": "Soll", "Before": "Vorher",
    "After": "Nachher", "before": "vorher", "after": "nachher", "The two curves": "Die beiden Kurven",
    "What holds all along": "Was durchgehend gilt", "Change": "Änderung", "Compared": "Verglichen",
    "Finding": "Erkenntnis", "About these maps": "Über diese Karten", "Note": "Hinweis", "Was": "Früher",
    "Comparison of {title} with {others}.": "Vergleich von {title} mit {others}.",
    "Pain points: {list}.": "Schmerzpunkte: {list}.", "{map} against {others}": "{map} im Vergleich mit {others}",
    "{map}, against {others}": "{map}, im Vergleich mit {others}", "Against {maps}.": "Im Vergleich mit {maps}.",
    "{title}: reviewed {date}": "{title}: geprüft am {date}",
    "{title}: reviewed {date} by {name}": "{title}: geprüft am {date} von {name}",
    "review overdue": "Prüfung überfällig",
    "Scored on {earlier} before, on {later} after; both drawn on −2…+2":
        "Vorher auf {earlier} bewertet, nachher auf {later}; beides auf −2…+2 gezeichnet",
    "On two scales, drawn on one": "Zwei Skalen, auf einer gezeichnet", "no scores": "keine Werte",
    "targets: {share}": "Zielwerte: {share}", "scores: {share}": "Werte: {share}",
    "{count} of {all} cite evidence": "{count} von {all} belegt", "none cites evidence": "keiner belegt",
    "reviewed {date}": "geprüft am {date}", "Gets better": "Wird besser", "Gets worse": "Wird schlechter",
    "mean emotion": "mittlere Emotion", "{score} on {scale}": "{score} auf {scale}",
    "{score} mean": "{score} im Mittel",
    "Mean emotion rises from **{before}** to **{after}**.":
        "Die mittlere Emotion steigt von **{before}** auf **{after}**.",
    "Mean emotion in the {stages} designed so far rises from **{before}** to **{after}**.":
        "Die mittlere Emotion steigt, soweit schon gestaltet ({stages}), von **{before}** auf **{after}**.",
    "Mean emotion falls from **{before}** to **{after}**.":
        "Die mittlere Emotion fällt von **{before}** auf **{after}**.",
    "Mean emotion in the {stages} designed so far falls from **{before}** to **{after}**.":
        "Die mittlere Emotion fällt, soweit schon gestaltet ({stages}), von **{before}** auf **{after}**.",
    "Mean emotion stays at **{after}**.": "Die mittlere Emotion bleibt bei **{after}**.",
    "Mean emotion in the {stages} designed so far stays at **{after}**.":
        "Die mittlere Emotion bleibt, soweit schon gestaltet ({stages}), bei **{after}**.",
    "The one critical pain point disappears.": "Der einzige kritische Schmerzpunkt verschwindet.",
    "Both critical pain points disappear.": "Beide kritischen Schmerzpunkte verschwinden.",
    "All {count} critical pain points disappear.": "Alle {count} kritischen Schmerzpunkte verschwinden.",
    "No critical pain point disappears.": "Kein kritischer Schmerzpunkt verschwindet.",
    "{gone} of the {count} critical pain points disappears.":
        "{gone} von {count} kritischen Schmerzpunkten verschwindet.",
    "{gone} of the {count} critical pain points disappear.":
        "{gone} von {count} kritischen Schmerzpunkten verschwinden.",
    "{touchpoints} gets worse: {names}.": "{touchpoints} wird schlechter: {names}.",
    "{touchpoints} get worse: {names}.": "{touchpoints} werden schlechter: {names}.",
    "{names} and {count} more": "{names} und {count} weitere", "the same": "gleich", "better": "besser",
    "worse": "schlechter", "before: {what}": "vorher: {what}", "after: {what}": "nachher: {what}",
    "{label} before": "{label} vorher", "{label} after": "{label} nachher",
    "scored before only": "nur vorher bewertet", "scored after only": "nur nachher bewertet", "New": "Neu",
    "Gone": "Entfallen", "Not designed yet": "Noch nicht gestaltet", "No score": "Kein Wert",
    "No score before": "Kein Wert vorher", "No score after": "Kein Wert nachher", "Stage change": "Änderung der Phase",
    "Mean": "Mittel", "Mean of the touchpoints": "Mittel der Touchpoints",
    "Matched by id, else by name": "Zugeordnet nach id, sonst nach Name", "in {stage}": "in {stage}",
    "was: {what}": "früher: {what}", "What goes, stays and comes": "Was geht, bleibt und kommt",
    "What closes the gap": "Was die Lücke schließt", "Pain status": "Stand der Schmerzpunkte", "Eased": "Gelindert",
    "Kept": "Geblieben", "Added": "Neu hinzugekommen", "Gone, nobody says why": "Weg, niemand sagt warum",
    "Resolved by": "Gelöst durch", "Partly: {what}": "Teilweise: {what}",
    "Something of it stays": "Etwas davon bleibt", "None": "Keine", "For {list}": "Für {list}",
    "for {list}": "für {list}", "For": "Für", "How": "Wie", "{lift} at {code}": "{lift} bei {code}",
    "Resolved here": "Hier gelöst", "No change": "Keine Änderung",
    "the formula differs: {before} before, {after} after": "andere Formel: vorher {before}, nachher {after}",
    "the question differs: {before} before, {after} after": "andere Frage: vorher {before}, nachher {after}",
    "the unit differs: {before} before, {after} after": "andere Einheit: vorher {before}, nachher {after}",
    "Not compared: {reason}": "Nicht verglichen: {reason}", "No value after": "Kein Wert nachher gemessen",
    "As before": "Wie zuvor", "{first}, then {last}": "{first}, dann {last}",
    "Before, after and target": "Vorher, nachher und Ziel", "Before, and the target": "Vorher und das Ziel",
}  # fmt: skip
