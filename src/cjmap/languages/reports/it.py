"""The words of reports in Italian."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "Vai alle sezioni", "Report of {date}": "Rapporto del {date}",
    "{count} journey maps": "{count} mappe del viaggio", "Sections": "Sezioni",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "Tutte le curve sulla stessa scala, dal peggio in basso al meglio in alto; la linea punteggiata è neutra.",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "Una stella è un momento della verità, gli anelli sono il momento più alto e il più basso.",
    "How this is computed": "Come si calcola",
    "Numbers are the rows of the table below.": "I numeri sono le righe della tabella qui sotto.",
    "A dashed border: done or dropped.": "Bordo tratteggiato: fatta o scartata.",
    "Without a rating of impact or effort, so not in the picture:":
        "Senza valutazione di impatto o impegno, quindi fuori dal disegno:",
    "No.": "N.", "From": "Da dove", "the whole journey": "tutto il viaggio", "unknown": "sconosciuto",
    "{count} cited": "prove: {count}", "nothing yet": "ancora niente",
    "open pain points: {list}": "punti critici aperti: {list}", "never reviewed": "mai rivista",
    "{what}, overdue": "{what}, scaduta", "not measured yet": "non ancora misurato", "no target": "nessun obiettivo",
    "another unit than its target": "unità diversa dall’obiettivo", "never": "mai",
    "hurts, nothing planned": "fa male, niente di pianificato",
    "planned, no pain named": "pianificato, nessuna criticità indicata",
    "find an opportunity": "trovare un’opportunità", "felt by {people}": "sentito da {people}",
    "reach unknown": "portata sconosciuta", "it feels {score} there": "lì si sente {score}",
    "a moment of truth": "un momento della verità", "not researched": "non studiato",
    "nobody owns it": "nessuno ne risponde", "nothing planned": "niente di pianificato",
    "{count} months old": "età: {count} mesi", "{count} days old": "età: {count} giorni",
    "{count} years old": "età: {count} anni", "Report: {title}": "Rapporto: {title}",
    "{map}, {persona}: highest at {high}, lowest at {low}": "{map}, {persona}: più alto in {high}, più basso in {low}",
    "Assumptions to test": "Ipotesi da verificare",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "Tutto ciò che dice `assumed`, con il nome dell’ipotesi dove è dato; prima le emozioni forti e i punti "
        "critici gravi.",
    "Nothing is marked as assumed.": "Niente è segnato come ipotizzato.", "What": "Che cosa", "Claim": "Affermazione",
    "Hypothesis": "Ipotesi", "Rapid drops": "Cadute brusche",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "Cadute di metà scala (2 su −2…+2) o più da un luogo valutato al successivo, le più profonde per prime.",
    "The curve never falls by half the scale at once.": "La curva non cade mai di metà scala in un colpo.",
    "Felt": "Sentito", "To": "Verso", "Fall on −2…+2": "Caduta su −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "Sono affermazioni le emozioni, i punti critici, le citazioni e le metriche con un valore; la quota è di "
        "quelle che citano una fonte. La prossima revisione è l’ultima più `review_every`.",
    "Nothing is claimed.": "Niente è affermato.", "With evidence": "Con prove", "Next review": "Prossima revisione",
    "Fix first": "Da risolvere prima",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "Punti critici aperti delle mappe di oggi con un peso da 0.5 (gravità × portata × prove), i più pesanti per "
        "primi, ciascuno con la migliore opportunità che lo affronta.",
    "No pain point weighs enough.": "Nessun punto critico pesa abbastanza.", "Weight": "Peso",
    "What to do": "Che cosa fare", "What hurts against what is planned": "Ciò che fa male e ciò che è pianificato",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "Punti critici aperti che nessuna opportunità affronta (quelle scartate non contano), per peso; e "
        "opportunità che non affrontano né risolvono un punto critico, per valore.",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "Ogni punto critico aperto ha un’opportunità, e ogni opportunità un punto critico.",
    "Pain point or opportunity": "Punto critico o opportunità", "Weight or value": "Peso o valore",
    "Hand-offs and channel switches": "Passaggi di mano e cambi di canale",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "Percorsi da un luogo al successivo con responsabili diversi, e percorsi tra luoghi senza un canale comune. "
        "I luoghi senza responsabile (o senza canale) non contano.",
    "The customer stays with one owner and in one channel.": "Il cliente resta con un responsabile e in un canale.",
    "Change of": "Cambio di", "The maps": "Le mappe",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "I punteggi seguono la scala di ogni mappa; i punti critici sono quelli aperti.",
    "There are no maps.": "Non ci sono mappe.", "Curve": "Curva", "Metrics against targets": "Metriche e obiettivi",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "Una metrica è raggiunta al suo obiettivo o oltre, dalla parte che dice `better`; quelle non raggiunte "
        "vengono prima.",
    "Nothing is measured.": "Niente è misurato.", "Against target": "Rispetto all’obiettivo",
    "Opportunities by value": "Opportunità per valore",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "Valore = la formula `opportunity_value` del progetto, altrimenti impatto / impegno (da 1 a 5; low, medium e "
        "high sono 1, 3 e 5). Risultato rapido: impatto da 3 e impegno sotto 3; grande progetto: entrambi da 3; "
        "riempitivo: entrambi sotto; non ora: poco impatto per molto impegno. Ciò che è fatto o scartato viene per "
        "ultimo.",
    "There are no opportunities.": "Non ci sono opportunità.", "Quadrant": "Quadrante",
    "Who answers for what": "Chi risponde di che cosa",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "Un punto di contatto senza responsabile è di quello della sua fase; punti critici e opportunità hanno i "
        "propri. Solo punti critici aperti e opportunità né fatte né scartate.",
    "Nothing has an owner.": "Niente ha un responsabile.", "Pain points by weight": "Punti critici per peso",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "Peso = gravità × portata × prove, da 0 a 3. Gravità: critico 3, maggiore 2, minore o non valutato 1. "
        "Portata: la quota degli intervistati; 0.5 dove nessuno ha contato. Prove: 1 se è citata una fonte, "
        "altrimenti 0.5. Solo quelli aperti.",
    "No pain point is open.": "Nessun punto critico è aperto.",
    "Severity × reach × evidence": "Gravità × portata × prove", "Addressed by": "Affrontato da",
    "Sources by age": "Fonti per età",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "Fonti citate dalle affermazioni della mappa, le più vecchie per prime; l’età conta dalla fine del giorno, "
        "mese, trimestre o anno scritto.",
    "No claim cites a source.": "Nessuna affermazione cita una fonte.", "Source": "Fonte", "Made": "Data della fonte",
    "Cited by claims": "Affermazioni che la citano", "Stage by stage": "Fase per fase",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "La curva mostra la media di ogni punto di contatto su −2…+2; i punti critici sono quelli aperti; la metrica "
        "è la prima con un valore.",
    "There are no stages.": "Non ci sono fasi.", "Steps": "Passi", "The emotional story": "La storia emotiva",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "I punteggi seguono la scala di ogni mappa. Media: di tutti i luoghi, ciascuno una volta. Picco e fine: la "
        "media del momento più forte e dell’ultimo, ciò che si ricorda (Kahneman, Fredrickson, Schreiber e "
        "Redelmeier, 1993). Cadute brusche: di metà scala o più da un luogo al successivo. Svolte: quante volte la "
        "curva cambia direzione dopo un’oscillazione di almeno un quarto della scala; poche storie ne hanno più di "
        "due (Reagan e altri, 2016).",
    "No feeling has a score.": "Nessuna emozione ha un punteggio.", "Turns": "Svolte", "Quick win": "Risultato rapido",
    "Big project": "Grande progetto", "Fill in": "Riempitivo", "Not now": "Non ora",
    "Behind the scenes": "Dietro le quinte", "Statement": "Dichiarazione", "Interview": "Intervista",
    "Survey": "Sondaggio", "Analytics": "Dati d’uso", "Observation": "Osservazione", "Test": "Test",
    "Document": "Documento", "Expert": "Esperti", "Other": "Altra",
}  # fmt: skip
