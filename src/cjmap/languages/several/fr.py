"""The words of pictures of several maps in French."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one} et {other}",
    # the hierarchy
    "Hierarchy": "Hiérarchie", "Project": "Projet", "Level {number}": "Niveau {number}", "On their own": "À part",
    "About this project": "À propos de ce projet", "Legend": "Légende",
    "Hierarchy of {title}: {maps} on {levels}.": "Hiérarchie de {title} : {maps} sur {levels}.",
    "{part} details {whole}.": "{part} détaille {whole}.",
    "{later} would replace {earlier}.": "{later} remplacerait {earlier}.", "would replace": "remplacerait",
    "Would replace": "Remplacerait", "Would replace {what}": "Remplacerait {what}",
    "Would replace it": "La remplacerait", "Would be replaced by": "Serait remplacée par",
    "Not among the maps drawn here": "Absente des cartes dessinées ici",
    "Named, but not drawn here": "Citée, mais non dessinée ici",
    "No severe pain point is open": "Aucun point de friction grave ouvert", "open": "à résoudre",
    "Nobody owns it": "Personne n’en répond", "The whole": "L’ensemble", "Lines": "Lignes", "Maps": "Cartes",
    "Told in detail there": "Détaillé là-bas", "Told in detail in": "Détaillé dans",
    "{count} current, {future} future": "{count} actuelles, {future} futures", "State": "État",
    "Best and worst moment": "Meilleur et pire moment",
    "Severe pain points open": "Points de friction graves ouverts", "Part of": "Fait partie de", "Page": "Page",
    # the history of a map
    "History": "Historique", "History of {what}": "Historique de {what}", "What changed": "Ce qui a changé",
    "Version by version": "Version par version",
    "{count} of {all} versions, the first and the last among them":
        "{count} versions sur {all}, dont la première et la dernière",
    "{versions} on {date}": "{versions} le {date}",
    "{versions} from {first} to {last}": "{versions} du {first} au {last}",
    "{name}: {first} at first, {last} at last": "{name} : {first} au début, {last} à la fin",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "Chaque courbe et chaque note va de −2 à +2 et s’écrit sur l’échelle de la carte.",
    "A star is a moment of truth; a dashed line is a target.":
        "Une étoile est un moment de vérité, un trait pointillé une cible.",
    "Commit": "Commit", "Tag": "Étiquette", "Mean emotion": "Émotion moyenne", "Peak–end": "Sommet et fin",
    "Lowest moment": "Moment le plus bas", "Open pain points": "Points de friction ouverts",
    "No open pain point": "Aucun point ouvert", "Claims with evidence": "Affirmations étayées",
    "Unrated": "Non noté", "Better": "Mieux", "Worse": "Moins bien", "Same": "Égal",
    "The map could not be read then.": "La carte était alors illisible.", "No scores": "Aucune note",
    "Mean {value}": "Moyenne {value}",
}  # fmt: skip
