"""The words of reports in French."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "Aller aux sections", "Report of {date}": "Rapport du {date}",
    "{count} journey maps": "{count} cartes de parcours", "Sections": "Sections",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "Toutes les courbes sur la même échelle, du pire en bas au meilleur en haut ; la ligne pointillée est neutre.",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "Une étoile est un moment de vérité, les anneaux sont le moment le plus haut et le plus bas.",
    "How this is computed": "Comment c’est calculé",
    "Numbers are the rows of the table below.": "Les numéros sont les lignes du tableau ci-dessous.",
    "A dashed border: done or dropped.": "Bord en tirets : fait ou abandonné.",
    "Without a rating of impact or effort, so not in the picture:":
        "Sans note d’impact ou d’effort, donc absentes du dessin :",
    "No.": "N°", "From": "Origine", "the whole journey": "tout le parcours", "unknown": "inconnu",
    "{count} cited": "preuves : {count}", "nothing yet": "encore rien",
    "open pain points: {list}": "points de friction ouverts : {list}", "never reviewed": "jamais relu",
    "{what}, overdue": "{what}, en retard", "not measured yet": "pas encore mesuré", "no target": "pas de cible",
    "another unit than its target": "autre unité que la cible", "never": "jamais",
    "hurts, nothing planned": "gêne, rien de prévu", "planned, no pain named": "prévu, aucune friction nommée",
    "find an opportunity": "trouver une opportunité", "felt by {people}": "ressenti par {people}",
    "reach unknown": "portée inconnue", "it feels {score} there": "noté {score} à cet endroit",
    "a moment of truth": "un moment de vérité", "not researched": "sans étude",
    "nobody owns it": "personne n’en répond", "nothing planned": "rien de prévu",
    "{count} months old": "âge : {count} mois", "{count} days old": "âge : {count} jours",
    "{count} years old": "âge : {count} ans", "Report: {title}": "Rapport : {title}",
    "{map}, {persona}: highest at {high}, lowest at {low}": "{map}, {persona} : plus haut à {high}, plus bas à {low}",
    "Assumptions to test": "Hypothèses à vérifier",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "Tout ce qui dit `assumed`, avec le nom de l’hypothèse s’il est donné ; les émotions fortes et les points de "
        "friction graves d’abord.",
    "Nothing is marked as assumed.": "Rien n’est marqué comme supposé.", "What": "Quoi", "Claim": "Affirmation",
    "Hypothesis": "Hypothèse", "Rapid drops": "Chutes brutales",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "Chutes de la moitié de l’échelle (2 sur −2…+2) ou plus d’un endroit noté au suivant, les plus profondes "
        "d’abord.",
    "The curve never falls by half the scale at once.":
        "La courbe ne chute jamais de la moitié de l’échelle d’un coup.",
    "Felt": "Ressenti", "To": "Vers", "Fall on −2…+2": "Chute sur −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "Les affirmations sont les émotions, points de friction, citations et indicateurs avec une valeur ; la part "
        "est celle qui cite une source. La prochaine relecture est la dernière plus `review_every`.",
    "Nothing is claimed.": "Rien n’est affirmé.", "With evidence": "Étayées", "Next review": "Prochaine relecture",
    "Fix first": "À corriger d’abord",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "Points de friction ouverts des cartes d’aujourd’hui d’un poids d’au moins 0.5 (gravité × portée × preuve), "
        "les plus lourds d’abord, chacun avec la meilleure opportunité qui y répond.",
    "No pain point weighs enough.": "Aucun point de friction ne pèse assez.", "Weight": "Poids",
    "What to do": "Que faire", "What hurts against what is planned": "Ce qui gêne et ce qui est prévu",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "Points de friction ouverts auxquels aucune opportunité ne répond (les abandonnées ne comptent pas), par "
        "poids ; et opportunités qui ne répondent à aucun point de friction, par valeur.",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "Chaque point de friction ouvert a une opportunité, et chaque opportunité un point de friction.",
    "Pain point or opportunity": "Point de friction ou opportunité", "Weight or value": "Poids ou valeur",
    "Hand-offs and channel switches": "Relais et changements de canal",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "Chemins d’un endroit au suivant dont les responsables diffèrent, et chemins entre endroits sans canal "
        "commun. Les endroits sans responsable (ou sans canal) ne comptent pas.",
    "The customer stays with one owner and in one channel.": "Le client garde le même responsable et le même canal.",
    "Change of": "Change de", "The maps": "Les cartes",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "Les notes suivent l’échelle de chaque carte ; les points de friction sont ceux qui sont ouverts.",
    "There are no maps.": "Il n’y a pas de carte.", "Curve": "Courbe",
    "Metrics against targets": "Indicateurs et cibles",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "Un indicateur est atteint à sa cible ou au-delà, du côté que dit `better` ; ceux qui ne le sont pas "
        "viennent d’abord.",
    "Nothing is measured.": "Rien n’est mesuré.", "Against target": "Face à la cible",
    "Opportunities by value": "Opportunités par valeur",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "Valeur = la formule `opportunity_value` du projet, sinon impact / effort (de 1 à 5 ; low, medium et high "
        "valent 1, 3 et 5). Gain rapide : impact d’au moins 3 et effort sous 3 ; grand projet : les deux à 3 ou plus "
        "; appoint : les deux en dessous ; pas maintenant : peu d’impact pour beaucoup d’effort. Ce qui est fait ou "
        "abandonné vient en dernier.",
    "There are no opportunities.": "Il n’y a pas d’opportunité.", "Quadrant": "Quadrant",
    "Who answers for what": "Qui répond de quoi",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "Un point de contact sans responsable relève de celui de son étape ; points de friction et opportunités ont "
        "les leurs. Seulement les points de friction ouverts et les opportunités ni faites ni abandonnées.",
    "Nothing has an owner.": "Rien n’a de responsable.", "Pain points by weight": "Points de friction par poids",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "Poids = gravité × portée × preuve, de 0 à 3. Gravité : critique 3, majeur 2, mineur ou non noté 1. Portée : "
        "la part des personnes interrogées ; 0.5 si personne n’a compté. Preuve : 1 si une source est citée, sinon "
        "0.5. Seulement les ouverts.",
    "No pain point is open.": "Aucun point de friction n’est ouvert.",
    "Severity × reach × evidence": "Gravité × portée × preuve", "Addressed by": "Traité par",
    "Sources by age": "Sources par âge",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "Sources que citent les affirmations de la carte, les plus anciennes d’abord ; l’âge compte depuis la fin du "
        "jour, du mois, du trimestre ou de l’année indiqués.",
    "No claim cites a source.": "Aucune affirmation ne cite de source.", "Source": "Source",
    "Made": "Date de la source", "Cited by claims": "Affirmations qui la citent", "Stage by stage": "Étape par étape",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "La courbe montre la moyenne de chaque point de contact sur −2…+2 ; les points de friction sont les ouverts "
        "; l’indicateur est le premier qui a une valeur.",
    "There are no stages.": "Il n’y a pas d’étape.", "Steps": "Points",
    "The emotional story": "L’histoire émotionnelle",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "Les notes suivent l’échelle de chaque carte. Moyenne : de tous les endroits, chacun une fois. Sommet et fin "
        ": la moyenne du moment le plus fort et du dernier, ce dont on se souvient (Kahneman, Fredrickson, Schreiber "
        "et Redelmeier, 1993). Chutes brutales : de la moitié de l’échelle ou plus d’un endroit au suivant. "
        "Tournants : combien de fois la courbe change de sens après un écart d’au moins un quart de l’échelle ; peu "
        "d’histoires en ont plus de deux (Reagan et al., 2016).",
    "No feeling has a score.": "Aucune émotion n’est notée.", "Turns": "Tournants", "Quick win": "Gain rapide",
    "Big project": "Grand projet", "Fill in": "Appoint", "Not now": "Pas maintenant",
    "Behind the scenes": "En coulisses", "Statement": "Propos", "Interview": "Entretien", "Survey": "Enquête",
    "Analytics": "Données d’usage", "Observation": "Observation", "Test": "Test", "Document": "Document",
    "Expert": "Experts", "Other": "Autre",
}  # fmt: skip
