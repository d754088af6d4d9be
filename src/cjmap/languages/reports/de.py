"""The words of reports in German."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "Zu den Abschnitten springen", "Report of {date}": "Bericht vom {date}",
    "{count} journey maps": "{count} Journey Maps", "Sections": "Abschnitte",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "Alle Kurven auf einer Skala, vom Schlimmsten unten bis zum Besten oben; die gepunktete Linie ist neutral.",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "Ein Stern ist ein Moment der Wahrheit, Ringe sind der höchste und der tiefste Moment.",
    "How this is computed": "So wird es berechnet",
    "Numbers are the rows of the table below.": "Die Zahlen sind die Zeilen der Tabelle darunter.",
    "A dashed border: done or dropped.": "Gestrichelter Rand: erledigt oder verworfen.",
    "Without a rating of impact or effort, so not in the picture:":
        "Ohne Bewertung von Wirkung oder Aufwand, daher nicht im Bild:",
    "No.": "Nr.", "From": "Woher", "the whole journey": "die ganze Reise", "unknown": "unbekannt",
    "{count} cited": "{count} Belege", "nothing yet": "noch nichts",
    "open pain points: {list}": "offene Schmerzpunkte: {list}", "never reviewed": "nie geprüft",
    "{what}, overdue": "{what}, überfällig", "not measured yet": "noch nicht gemessen", "no target": "kein Ziel",
    "another unit than its target": "andere Einheit als das Ziel", "never": "nie",
    "hurts, nothing planned": "schmerzt, nichts geplant", "planned, no pain named": "geplant, kein Schmerz genannt",
    "find an opportunity": "eine Chance finden", "felt by {people}": "betrifft {people}",
    "reach unknown": "Reichweite unbekannt", "it feels {score} there": "fühlt sich dort an wie {score}",
    "a moment of truth": "ein Moment der Wahrheit", "not researched": "nicht erforscht",
    "nobody owns it": "niemand ist verantwortlich", "nothing planned": "nichts geplant",
    "{count} months old": "{count} Monate alt", "{count} days old": "{count} Tage alt",
    "{count} years old": "{count} Jahre alt", "Report: {title}": "Bericht: {title}",
    "{map}, {persona}: highest at {high}, lowest at {low}":
        "{map}, {persona}: am höchsten bei {high}, am tiefsten bei {low}",
    "Assumptions to test": "Zu prüfende Annahmen",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "Alles, was `assumed` sagt, mit dem Namen der Hypothese, wo einer steht; starke Gefühle und schwere "
        "Schmerzpunkte zuerst.",
    "Nothing is marked as assumed.": "Nichts ist als angenommen markiert.", "What": "Was", "Claim": "Aussage",
    "Hypothesis": "Hypothese", "Rapid drops": "Jähe Abstürze",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "Stürze um die halbe Skala (2 auf −2…+2) oder mehr von einem bewerteten Ort zum nächsten, die tiefsten "
        "zuerst.",
    "The curve never falls by half the scale at once.": "Die Kurve fällt nirgends auf einmal um die halbe Skala.",
    "Felt": "Gefühl", "To": "Wohin", "Fall on −2…+2": "Sturz auf −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "Aussagen sind Gefühle, Schmerzpunkte, Zitate und Kennzahlen mit einem Wert; der Anteil ist der mit Quelle. "
        "Die nächste Prüfung ist die letzte plus `review_every`.",
    "Nothing is claimed.": "Nichts wird ausgesagt.", "With evidence": "Belegt", "Next review": "Nächste Prüfung",
    "Fix first": "Zuerst beheben",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "Offene Schmerzpunkte heutiger Karten mit einem Gewicht ab 0.5 (Schwere × Reichweite × Beleg), die "
        "schwersten zuerst, jeder mit der wertvollsten Chance, die ihn angeht.",
    "No pain point weighs enough.": "Kein Schmerzpunkt wiegt schwer genug.", "Weight": "Gewicht",
    "What to do": "Was zu tun ist", "What hurts against what is planned": "Was schmerzt und was geplant ist",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "Offene Schmerzpunkte, die keine Chance angeht (verworfene zählen nicht), nach Gewicht; und Chancen, die "
        "keinen Schmerzpunkt angehen oder lösen, nach Wert.",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "Jeder offene Schmerzpunkt hat eine Chance, und jede Chance einen Schmerzpunkt.",
    "Pain point or opportunity": "Schmerzpunkt oder Chance", "Weight or value": "Gewicht oder Wert",
    "Hand-offs and channel switches": "Übergaben und Kanalwechsel",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "Wege von einem Ort zum nächsten mit anderen Verantwortlichen, und Wege zwischen Orten ohne gemeinsamen "
        "Kanal. Orte ohne Verantwortliche (oder ohne Kanal) zählen nicht.",
    "The customer stays with one owner and in one channel.":
        "Der Kunde bleibt bei einem Verantwortlichen und in einem Kanal.",
    "Change of": "Wechsel von", "The maps": "Die Karten",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "Werte stehen auf der Skala der jeweiligen Karte; Schmerzpunkte sind die offenen.",
    "There are no maps.": "Es gibt keine Karten.", "Curve": "Kurve", "Metrics against targets": "Kennzahlen und Ziele",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "Eine Kennzahl ist erreicht, wenn sie ihr Ziel trifft oder auf der Seite übertrifft, die `better` nennt; "
        "nicht erreichte stehen zuerst.",
    "Nothing is measured.": "Nichts wird gemessen.", "Against target": "Gegen das Ziel",
    "Opportunities by value": "Chancen nach Wert",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "Wert = die Formel `opportunity_value` des Projekts, sonst Wirkung / Aufwand (je 1 bis 5; low, medium und "
        "high sind 1, 3 und 5). Schneller Gewinn: Wirkung ab 3 und Aufwand unter 3; großes Vorhaben: beide ab 3; "
        "Lückenfüller: beide darunter; nicht jetzt: wenig Wirkung für viel Aufwand. Erledigtes und Verworfenes steht "
        "zuletzt.",
    "There are no opportunities.": "Es gibt keine Chancen.", "Quadrant": "Quadrant",
    "Who answers for what": "Wer wofür verantwortlich ist",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "Ein Touchpoint ohne Verantwortliche gehört denen seiner Phase; Schmerzpunkte und Chancen haben eigene. Nur "
        "offene Schmerzpunkte, und Chancen, die weder erledigt noch verworfen sind.",
    "Nothing has an owner.": "Nichts hat Verantwortliche.", "Pain points by weight": "Schmerzpunkte nach Gewicht",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "Gewicht = Schwere × Reichweite × Beleg, von 0 bis 3. Schwere: kritisch 3, erheblich 2, gering oder nicht "
        "eingestuft 1. Reichweite: der Anteil der Befragten; 0.5, wo niemand gezählt hat. Beleg: 1 mit Quelle, sonst "
        "0.5. Nur offene.",
    "No pain point is open.": "Kein Schmerzpunkt ist offen.",
    "Severity × reach × evidence": "Schwere × Reichweite × Beleg", "Addressed by": "Angegangen von",
    "Sources by age": "Quellen nach Alter",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "Quellen, die Aussagen der Karte anführen, die ältesten zuerst; das Alter zählt ab dem Ende des Tages, "
        "Monats, Quartals oder Jahres, das dasteht.",
    "No claim cites a source.": "Keine Aussage führt eine Quelle an.", "Source": "Quelle", "Made": "Entstanden",
    "Cited by claims": "Zitiert von Aussagen", "Stage by stage": "Phase für Phase",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "Die Kurve zeigt das Mittel jedes Touchpoints auf −2…+2; Schmerzpunkte sind die offenen; die Kennzahl ist "
        "die erste mit einem Wert.",
    "There are no stages.": "Es gibt keine Phasen.", "Steps": "Schritte",
    "The emotional story": "Die emotionale Geschichte",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "Werte stehen auf der Skala der jeweiligen Karte. Mittel: über alle Orte, jeder einmal. Höhepunkt und Ende: "
        "das Mittel aus stärkstem und letztem Moment, woran man sich erinnert (Kahneman, Fredrickson, Schreiber und "
        "Redelmeier, 1993). Jähe Abstürze: Stürze um die halbe Skala oder mehr von einem Ort zum nächsten. "
        "Wendungen: wie oft die Kurve nach einem Ausschlag von mindestens einem Viertel der Skala die Richtung "
        "wechselt; wenige Geschichten haben mehr als zwei (Reagan u. a., 2016).",
    "No feeling has a score.": "Kein Gefühl hat einen Wert.", "Turns": "Wendungen", "Quick win": "Schneller Gewinn",
    "Big project": "Großes Vorhaben", "Fill in": "Lückenfüller", "Not now": "Nicht jetzt",
    "Behind the scenes": "Hinter den Kulissen", "Statement": "Äußerung", "Interview": "Interview", "Survey": "Umfrage",
    "Analytics": "Analysedaten", "Observation": "Beobachtung", "Test": "Test", "Document": "Dokument",
    "Expert": "Fachleute", "Other": "Andere",
}  # fmt: skip
