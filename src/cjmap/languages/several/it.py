"""The words of pictures of several maps in Italian."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one} e {other}",
    # the hierarchy
    "Hierarchy": "Gerarchia", "Project": "Progetto", "Level {number}": "Livello {number}",
    "On their own": "A sé stanti", "About this project": "Su questo progetto", "Legend": "Legenda",
    "Hierarchy of {title}: {maps} on {levels}.": "Gerarchia di {title}: {maps} su {levels}.",
    "{part} details {whole}.": "{part} dettaglia {whole}.",
    "{later} would replace {earlier}.": "{later} sostituirebbe {earlier}.", "would replace": "sostituirebbe",
    "Would replace": "Sostituirebbe", "Would replace {what}": "Sostituirebbe {what}",
    "Would replace it": "La sostituirebbe", "Would be replaced by": "Sarebbe sostituita da",
    "Not among the maps drawn here": "Non è tra le mappe disegnate qui",
    "Named, but not drawn here": "Nominata, ma non disegnata qui",
    "No severe pain point is open": "Nessun punto critico grave aperto", "open": "da risolvere",
    "Nobody owns it": "Nessun responsabile", "The whole": "L’insieme", "Lines": "Linee", "Maps": "Mappe",
    "Told in detail there": "Dettagliato lì", "Told in detail in": "Dettagliato in",
    "{count} current, {future} future": "{count} attuali, {future} future", "State": "Stato",
    "Best and worst moment": "Momento migliore e peggiore",
    "Severe pain points open": "Punti critici gravi aperti", "Part of": "Parte di", "Page": "Pagina",
    # the history of a map
    "History": "Cronologia", "History of {what}": "Cronologia di {what}", "What changed": "Che cosa è cambiato",
    "Version by version": "Versione per versione",
    "{count} of {all} versions, the first and the last among them":
        "{count} versioni su {all}, tra cui la prima e l’ultima",
    "{versions} on {date}": "{versions} il {date}",
    "{versions} from {first} to {last}": "{versions} dal {first} al {last}",
    "{name}: {first} at first, {last} at last": "{name}: {first} all’inizio, {last} alla fine",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "Ogni curva e punteggio va da −2 a +2 ed è scritto sulla scala della mappa.",
    "A star is a moment of truth; a dashed line is a target.":
        "Una stella è un momento della verità, una linea tratteggiata un obiettivo.",
    "Commit": "Commit", "Tag": "Etichetta", "Mean emotion": "Emozione media", "Peak–end": "Picco e fine",
    "Lowest moment": "Momento più basso", "Open pain points": "Punti critici aperti",
    "No open pain point": "Nessun punto aperto", "Claims with evidence": "Affermazioni con prove",
    "Unrated": "Non valutato", "Better": "Meglio", "Worse": "Peggio", "Same": "Uguale",
    "The map could not be read then.": "Allora la mappa non era leggibile.", "No scores": "Nessun punteggio",
    "Mean {value}": "Media {value}",
}  # fmt: skip
