"""The words of reports in Spanish."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "Ir a las secciones", "Report of {date}": "Informe del {date}",
    "{count} journey maps": "{count} mapas de recorrido", "Sections": "Secciones",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "Todas las curvas en la misma escala, de lo peor abajo a lo mejor arriba; la línea de puntos es neutra.",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "Una estrella es un momento de la verdad; los anillos son el momento más alto y el más bajo.",
    "How this is computed": "Cómo se calcula",
    "Numbers are the rows of the table below.": "Los números son las filas de la tabla de abajo.",
    "A dashed border: done or dropped.": "Borde discontinuo: hecha o descartada.",
    "Without a rating of impact or effort, so not in the picture:":
        "Sin valorar impacto o esfuerzo, por eso fuera del dibujo:",
    "No.": "N.º", "From": "Procede de", "the whole journey": "todo el recorrido", "unknown": "desconocido",
    "{count} cited": "evidencias: {count}", "nothing yet": "aún nada",
    "open pain points: {list}": "puntos de dolor abiertos: {list}", "never reviewed": "nunca revisado",
    "{what}, overdue": "{what}, vencida", "not measured yet": "aún sin medir", "no target": "sin objetivo",
    "another unit than its target": "otra unidad que su objetivo", "never": "nunca",
    "hurts, nothing planned": "duele, nada planeado", "planned, no pain named": "planeado, sin dolor nombrado",
    "find an opportunity": "encontrar una oportunidad", "felt by {people}": "lo sienten {people}",
    "reach unknown": "alcance desconocido", "it feels {score} there": "allí se siente {score}",
    "a moment of truth": "un momento de la verdad", "not researched": "sin investigar",
    "nobody owns it": "nadie responde de ello", "nothing planned": "nada planeado",
    "{count} months old": "antigüedad: {count} meses", "{count} days old": "antigüedad: {count} días",
    "{count} years old": "antigüedad: {count} años", "Report: {title}": "Informe: {title}",
    "{map}, {persona}: highest at {high}, lowest at {low}":
        "{map}, {persona}: lo más alto en {high}, lo más bajo en {low}",
    "Assumptions to test": "Supuestos por comprobar",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "Todo lo que dice `assumed`, con el nombre de la hipótesis si lo hay; primero las emociones fuertes y los "
        "puntos de dolor graves.",
    "Nothing is marked as assumed.": "Nada está marcado como supuesto.", "What": "Qué", "Claim": "Afirmación",
    "Hypothesis": "Hipótesis", "Rapid drops": "Caídas bruscas",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "Caídas de media escala (2 sobre −2…+2) o más de un lugar puntuado al siguiente, las más hondas primero.",
    "The curve never falls by half the scale at once.": "La curva nunca cae media escala de golpe.", "Felt": "Sentido",
    "To": "Hacia", "Fall on −2…+2": "Caída sobre −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "Son afirmaciones las emociones, los puntos de dolor, las citas y las métricas con valor; la proporción es "
        "la de las que citan una fuente. La próxima revisión es la última más `review_every`.",
    "Nothing is claimed.": "No se afirma nada.", "With evidence": "Con evidencia", "Next review": "Próxima revisión",
    "Fix first": "Arreglar primero",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "Puntos de dolor abiertos de mapas de hoy con un peso desde 0.5 (gravedad × alcance × evidencia), los más "
        "pesados primero, cada uno con la oportunidad más valiosa que lo aborda.",
    "No pain point weighs enough.": "Ningún punto de dolor pesa lo suficiente.", "Weight": "Peso",
    "What to do": "Qué hacer", "What hurts against what is planned": "Lo que duele y lo que se planea",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "Puntos de dolor abiertos que ninguna oportunidad aborda (las descartadas no cuentan), por peso; y "
        "oportunidades que no abordan ni resuelven ningún punto de dolor, por valor.",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "Cada punto de dolor abierto tiene una oportunidad, y cada oportunidad un punto de dolor.",
    "Pain point or opportunity": "Punto de dolor u oportunidad", "Weight or value": "Peso o valor",
    "Hand-offs and channel switches": "Traspasos y cambios de canal",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "Caminos de un lugar al siguiente con otro responsable, y caminos entre lugares sin canal común. Los lugares "
        "sin responsable (o sin canal) no cuentan.",
    "The customer stays with one owner and in one channel.": "El cliente sigue con un responsable y en un canal.",
    "Change of": "Cambia de", "The maps": "Los mapas",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "Las puntuaciones van en la escala de cada mapa; los puntos de dolor son los abiertos.",
    "There are no maps.": "No hay mapas.", "Curve": "Curva", "Metrics against targets": "Métricas y objetivos",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "Una métrica se cumple en su objetivo o más allá, del lado que dice `better`; las que no se cumplen van "
        "primero.",
    "Nothing is measured.": "No se mide nada.", "Against target": "Frente al objetivo",
    "Opportunities by value": "Oportunidades por valor",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "Valor = la fórmula `opportunity_value` del proyecto o, si no, impacto / esfuerzo (de 1 a 5; low, medium y "
        "high son 1, 3 y 5). Victoria rápida: impacto desde 3 y esfuerzo bajo 3; gran proyecto: ambos desde 3; de "
        "relleno: ambos por debajo; ahora no: poco impacto por mucho esfuerzo. Lo hecho o descartado va al final.",
    "There are no opportunities.": "No hay oportunidades.", "Quadrant": "Cuadrante",
    "Who answers for what": "Quién responde de qué",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "Un punto de contacto sin responsable es del de su etapa; los puntos de dolor y las oportunidades tienen los "
        "suyos. Solo puntos de dolor abiertos y oportunidades ni hechas ni descartadas.",
    "Nothing has an owner.": "Nada tiene responsable.", "Pain points by weight": "Puntos de dolor por peso",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "Peso = gravedad × alcance × evidencia, de 0 a 3. Gravedad: crítico 3, mayor 2, menor o sin valorar 1. "
        "Alcance: la proporción de los consultados; 0.5 si nadie contó. Evidencia: 1 si se cita una fuente, si no "
        "0.5. Solo los abiertos.",
    "No pain point is open.": "Ningún punto de dolor está abierto.",
    "Severity × reach × evidence": "Gravedad × alcance × evidencia", "Addressed by": "Abordado por",
    "Sources by age": "Fuentes por antigüedad",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "Fuentes que citan las afirmaciones del mapa, las más antiguas primero; la antigüedad cuenta desde el final "
        "del día, mes, trimestre o año escrito.",
    "No claim cites a source.": "Ninguna afirmación cita una fuente.", "Source": "Fuente",
    "Made": "Fecha de la fuente", "Cited by claims": "Afirmaciones que la citan", "Stage by stage": "Etapa por etapa",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "La curva muestra la media de cada punto de contacto sobre −2…+2; los puntos de dolor son los abiertos; la "
        "métrica es la primera con valor.",
    "There are no stages.": "No hay etapas.", "Steps": "Pasos", "The emotional story": "La historia emocional",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "Las puntuaciones van en la escala de cada mapa. Media: de todos los lugares, una vez cada uno. Pico y "
        "final: la media del momento más intenso y del último, que es lo que se recuerda (Kahneman, Fredrickson, "
        "Schreiber y Redelmeier, 1993). Caídas bruscas: de media escala o más de un lugar al siguiente. Giros: "
        "cuántas veces cambia de sentido la curva tras una oscilación de al menos un cuarto de escala; pocas "
        "historias tienen más de dos (Reagan y otros, 2016).",
    "No feeling has a score.": "Ninguna emoción tiene puntuación.", "Turns": "Giros", "Quick win": "Victoria rápida",
    "Big project": "Gran proyecto", "Fill in": "De relleno", "Not now": "Ahora no",
    "Behind the scenes": "Entre bastidores", "Statement": "Declaración", "Interview": "Entrevista",
    "Survey": "Encuesta", "Analytics": "Analítica", "Observation": "Observación", "Test": "Prueba",
    "Document": "Documento", "Expert": "Expertos", "Other": "Otra",
}  # fmt: skip
