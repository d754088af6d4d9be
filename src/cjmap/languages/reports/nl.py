"""The words of reports in Dutch."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "Naar de onderdelen", "Report of {date}": "Verslag van {date}",
    "{count} journey maps": "{count} journey maps", "Sections": "Onderdelen",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "Alle curves op dezelfde schaal, van het slechtste onder tot het beste boven; de stippellijn is neutraal.",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "Een ster is een moment van de waarheid, ringen zijn het hoogste en het laagste moment.",
    "How this is computed": "Zo is dit berekend",
    "Numbers are the rows of the table below.": "De nummers zijn de rijen van de tabel eronder.",
    "A dashed border: done or dropped.": "Gestreepte rand: klaar of geschrapt.",
    "Without a rating of impact or effort, so not in the picture:":
        "Zonder beoordeling van impact of inspanning, dus niet in het beeld:",
    "No.": "Nr.", "From": "Herkomst", "the whole journey": "de hele reis", "unknown": "onbekend",
    "{count} cited": "bewijs: {count}", "nothing yet": "nog niets",
    "open pain points: {list}": "open pijnpunten: {list}", "never reviewed": "nooit beoordeeld",
    "{what}, overdue": "{what}, te laat", "not measured yet": "nog niet gemeten", "no target": "geen doel",
    "another unit than its target": "andere eenheid dan het doel", "never": "nooit",
    "hurts, nothing planned": "doet pijn, niets gepland", "planned, no pain named": "gepland, geen pijn genoemd",
    "find an opportunity": "een kans vinden", "felt by {people}": "gevoeld door {people}",
    "reach unknown": "bereik onbekend", "it feels {score} there": "voelt daar als {score}",
    "a moment of truth": "een moment van de waarheid", "not researched": "niet onderzocht",
    "nobody owns it": "niemand is verantwoordelijk", "nothing planned": "niets gepland",
    "{count} months old": "{count} maanden oud", "{count} days old": "{count} dagen oud",
    "{count} years old": "{count} jaar oud", "Report: {title}": "Verslag: {title}",
    "{map}, {persona}: highest at {high}, lowest at {low}":
        "{map}, {persona}: het hoogst bij {high}, het laagst bij {low}",
    "Assumptions to test": "Te toetsen aannames",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "Alles wat `assumed` zegt, met de naam van de hypothese waar die staat; sterke emoties en ernstige "
        "pijnpunten eerst.",
    "Nothing is marked as assumed.": "Niets is als aanname gemarkeerd.", "What": "Wat", "Claim": "Bewering",
    "Hypothesis": "Hypothese", "Rapid drops": "Scherpe dalingen",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "Dalingen van de halve schaal (2 op −2…+2) of meer van een gescoorde plek naar de volgende, de diepste eerst.",
    "The curve never falls by half the scale at once.": "De curve daalt nergens in één keer de halve schaal.",
    "Felt": "Gevoel", "To": "Naar", "Fall on −2…+2": "Daling op −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "Beweringen zijn emoties, pijnpunten, citaten en meetwaarden met een waarde; het aandeel is dat met een "
        "bron. De volgende beoordeling is de laatste plus `review_every`.",
    "Nothing is claimed.": "Er wordt niets beweerd.", "With evidence": "Met bewijs",
    "Next review": "Volgende beoordeling", "Fix first": "Eerst oplossen",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "Open pijnpunten van kaarten van nu met een gewicht vanaf 0.5 (ernst × bereik × bewijs), de zwaarste eerst, "
        "elk met de waardevolste kans die het aanpakt.",
    "No pain point weighs enough.": "Geen pijnpunt weegt zwaar genoeg.", "Weight": "Gewicht",
    "What to do": "Wat te doen", "What hurts against what is planned": "Wat pijn doet en wat gepland is",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "Open pijnpunten die geen kans aanpakt (geschrapte tellen niet), op gewicht; en kansen die geen pijnpunt "
        "aanpakken of oplossen, op waarde.",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "Elk open pijnpunt heeft een kans, en elke kans een pijnpunt.",
    "Pain point or opportunity": "Pijnpunt of kans", "Weight or value": "Gewicht of waarde",
    "Hand-offs and channel switches": "Overdrachten en kanaalwissels",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "Wegen van een plek naar de volgende met andere verantwoordelijken, en wegen tussen plekken zonder gedeeld "
        "kanaal. Plekken zonder verantwoordelijke (of zonder kanaal) tellen niet.",
    "The customer stays with one owner and in one channel.":
        "De klant blijft bij één verantwoordelijke en in één kanaal.",
    "Change of": "Wissel van", "The maps": "De kaarten",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "Scores staan op de schaal van elke kaart; pijnpunten zijn de open pijnpunten.",
    "There are no maps.": "Er zijn geen kaarten.", "Curve": "Curve",
    "Metrics against targets": "Meetwaarden en doelen",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "Een meetwaarde is gehaald op of voorbij haar doel, aan de kant die `better` noemt; niet gehaalde staan "
        "eerst.",
    "Nothing is measured.": "Er wordt niets gemeten.", "Against target": "Tegenover het doel",
    "Opportunities by value": "Kansen op waarde",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "Waarde = de formule `opportunity_value` van het project, anders impact / inspanning (elk 1 tot 5; low, "
        "medium en high zijn 1, 3 en 5). Snelle winst: impact vanaf 3 en inspanning onder 3; groot project: beide "
        "vanaf 3; opvuller: beide eronder; nu niet: weinig impact voor veel inspanning. Wat klaar of geschrapt is "
        "staat laatst.",
    "There are no opportunities.": "Er zijn geen kansen.", "Quadrant": "Kwadrant",
    "Who answers for what": "Wie waarvoor verantwoordelijk is",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "Een contactmoment zonder verantwoordelijke valt onder die van zijn fase; pijnpunten en kansen hebben eigen "
        "verantwoordelijken. Alleen open pijnpunten, en kansen die niet klaar of geschrapt zijn.",
    "Nothing has an owner.": "Niets heeft een verantwoordelijke.", "Pain points by weight": "Pijnpunten op gewicht",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "Gewicht = ernst × bereik × bewijs, van 0 tot 3. Ernst: kritiek 3, groot 2, klein of niet ingeschaald 1. "
        "Bereik: het aandeel van de ondervraagden; 0.5 waar niemand telde. Bewijs: 1 met een bron, anders 0.5. "
        "Alleen open pijnpunten.",
    "No pain point is open.": "Er is geen pijnpunt open.", "Severity × reach × evidence": "Ernst × bereik × bewijs",
    "Addressed by": "Aangepakt door", "Sources by age": "Bronnen op leeftijd",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "Bronnen die beweringen van de kaart noemen, de oudste eerst; de leeftijd telt vanaf het einde van de dag, "
        "maand, kwartaal of jaar die er staat.",
    "No claim cites a source.": "Geen bewering noemt een bron.", "Source": "Bron", "Made": "Gemaakt",
    "Cited by claims": "Genoemd door beweringen", "Stage by stage": "Fase voor fase",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "De curve toont het gemiddelde van elk contactmoment op −2…+2; pijnpunten zijn de open pijnpunten; de "
        "meetwaarde is de eerste met een waarde.",
    "There are no stages.": "Er zijn geen fasen.", "Steps": "Stappen", "The emotional story": "Het emotionele verhaal",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "Scores staan op de schaal van elke kaart. Gemiddelde: van alle plekken, elk één keer. Piek en einde: het "
        "gemiddelde van het sterkste en het laatste moment, wat mensen onthouden (Kahneman, Fredrickson, Schreiber "
        "en Redelmeier, 1993). Scherpe dalingen: van de halve schaal of meer van een plek naar de volgende. "
        "Wendingen: hoe vaak de curve van richting verandert na een uitslag van minstens een kwart van de schaal; "
        "weinig verhalen hebben er meer dan twee (Reagan e.a., 2016).",
    "No feeling has a score.": "Geen emotie heeft een score.", "Turns": "Wendingen", "Quick win": "Snelle winst",
    "Big project": "Groot project", "Fill in": "Opvuller", "Not now": "Nu niet",
    "Behind the scenes": "Achter de schermen", "Statement": "Uitspraak", "Interview": "Interview", "Survey": "Enquête",
    "Analytics": "Gebruiksdata", "Observation": "Observatie", "Test": "Test", "Document": "Document",
    "Expert": "Deskundigen", "Other": "Andere",
}  # fmt: skip
