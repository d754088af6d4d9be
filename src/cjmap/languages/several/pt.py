"""The words of pictures of several maps in Portuguese."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one} e {other}",
    # the hierarchy
    "Hierarchy": "Hierarquia", "Project": "Projeto", "Level {number}": "Nível {number}", "On their own": "À parte",
    "About this project": "Sobre este projeto", "Legend": "Legenda",
    "Hierarchy of {title}: {maps} on {levels}.": "Hierarquia de {title}: {maps} em {levels}.",
    "{part} details {whole}.": "{part} detalha {whole}.",
    "{later} would replace {earlier}.": "{later} substituiria {earlier}.", "would replace": "substituiria",
    "Would replace": "Substituiria", "Would replace {what}": "Substituiria {what}",
    "Would replace it": "Substituiria este", "Would be replaced by": "Seria substituído por",
    "Not among the maps drawn here": "Não está entre os mapas desenhados aqui",
    "Named, but not drawn here": "Citado, mas não desenhado aqui",
    "No severe pain point is open": "Nenhum ponto de dor grave em aberto", "open": "em aberto",
    "Nobody owns it": "Ninguém responde por ele", "The whole": "O todo", "Lines": "Linhas", "Maps": "Mapas",
    "Told in detail there": "Detalhado ali", "Told in detail in": "Detalhado em",
    "{count} current, {future} future": "{count} atuais, {future} futuros", "State": "Estado",
    "Best and worst moment": "Melhor e pior momento", "Severe pain points open": "Pontos de dor graves em aberto",
    "Part of": "Parte de", "Page": "Página",
    # the history of a map
    "History": "Histórico", "History of {what}": "Histórico de {what}", "What changed": "O que mudou",
    "Version by version": "Versão a versão",
    "{count} of {all} versions, the first and the last among them":
        "{count} de {all} versões, entre elas a primeira e a última",
    "{versions} on {date}": "{versions} em {date}",
    "{versions} from {first} to {last}": "{versions} de {first} a {last}",
    "{name}: {first} at first, {last} at last": "{name}: {first} no início, {last} no fim",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "Cada curva e nota vai de −2 a +2 e é escrita na escala do mapa.",
    "A star is a moment of truth; a dashed line is a target.":
        "Uma estrela é um momento da verdade; uma linha tracejada, uma meta.",
    "Commit": "Commit", "Tag": "Etiqueta", "Mean emotion": "Emoção média", "Peak–end": "Pico e fim",
    "Lowest moment": "Momento mais baixo", "Open pain points": "Pontos de dor em aberto",
    "No open pain point": "Nenhum em aberto", "Claims with evidence": "Afirmações com evidência",
    "Unrated": "Sem gravidade", "Better": "Melhor", "Worse": "Pior", "Same": "Igual",
    "The map could not be read then.": "O mapa não podia ser lido então.", "No scores": "Sem notas",
    "Mean {value}": "Média {value}",
}  # fmt: skip
