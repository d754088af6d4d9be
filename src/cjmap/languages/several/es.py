"""The words of pictures of several maps in Spanish."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one} y {other}",
    # the hierarchy
    "Hierarchy": "Jerarquía", "Project": "Proyecto", "Level {number}": "Nivel {number}",
    "On their own": "Por su cuenta", "About this project": "Sobre este proyecto", "Legend": "Leyenda",
    "Hierarchy of {title}: {maps} on {levels}.": "Jerarquía de {title}: {maps} en {levels}.",
    "{part} details {whole}.": "{part} detalla {whole}.",
    "{later} would replace {earlier}.": "{later} sustituiría a {earlier}.", "would replace": "sustituiría",
    "Would replace": "Sustituiría a", "Would replace {what}": "Sustituiría a {what}",
    "Would replace it": "Lo sustituiría", "Would be replaced by": "Sería sustituido por",
    "Not among the maps drawn here": "No está entre los mapas dibujados aquí",
    "Named, but not drawn here": "Nombrado, pero no dibujado aquí",
    "No severe pain point is open": "Ningún punto de dolor grave abierto", "open": "por resolver",
    "Nobody owns it": "Nadie responde de él", "The whole": "Todo", "Lines": "Líneas", "Maps": "Mapas",
    "Told in detail there": "Se detalla allí", "Told in detail in": "Se detalla en",
    "{count} current, {future} future": "{count} actuales, {future} futuros", "State": "Estado",
    "Best and worst moment": "Mejor y peor momento", "Severe pain points open": "Puntos de dolor graves abiertos",
    "Part of": "Parte de", "Page": "Página",
    # the history of a map
    "History": "Historial", "History of {what}": "Historial de {what}", "What changed": "Qué ha cambiado",
    "Version by version": "Versión a versión",
    "{count} of {all} versions, the first and the last among them":
        "{count} de {all} versiones, entre ellas la primera y la última",
    "{versions} on {date}": "{versions} el {date}",
    "{versions} from {first} to {last}": "{versions} del {first} al {last}",
    "{name}: {first} at first, {last} at last": "{name}: {first} al principio, {last} al final",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "Cada curva y puntuación va de −2 a +2 y se escribe en la escala del mapa.",
    "A star is a moment of truth; a dashed line is a target.":
        "Una estrella es un momento de la verdad; una línea discontinua, un objetivo.",
    "Commit": "Commit", "Tag": "Etiqueta", "Mean emotion": "Emoción media", "Peak–end": "Pico y final",
    "Lowest moment": "Momento más bajo", "Open pain points": "Puntos de dolor abiertos",
    "No open pain point": "Sin puntos de dolor abiertos", "Claims with evidence": "Afirmaciones con evidencia",
    "Unrated": "Sin gravedad", "Better": "Mejor", "Worse": "Peor", "Same": "Igual",
    "The map could not be read then.": "El mapa no se podía leer entonces.", "No scores": "Sin puntuaciones",
    "Mean {value}": "Media {value}",
}  # fmt: skip
