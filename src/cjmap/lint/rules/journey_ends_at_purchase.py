"""The last stage is the purchase: nothing is told of what the customer does with what was bought.

It is read from the names of the stages, so it knows plain words only, such as “Purchase”, “Buys the ticket”, “Kauf”,
“Bestellung”, “Achat”, “Commande” and “購入”, in English maps and in those with `lang: de`, `fr` or `ja` (English words
count in every map). Silent where use, delivery or help is named anywhere on the map, where the last stage goes on to
another place or map by `next`, where `scope: {ends: …}` says that the map is to end there, and for maps that are
`partial` or detail another one, by `part_of`.

Why: satisfaction, loyalty and what people tell their friends come from using the thing. Journeys have a stage before,
during and after the purchase (Lemon and Verhoef, "Understanding Customer Experience Throughout the Customer Journey",
Journal of Marketing, 2016), and the one after decides whether they return (Edelman, "Branding in the Digital Age",
Harvard Business Review, 2010).

Severity: info, as the scope of a map is its author's to choose.

Avoid:

    journey: A new bicycle
    stages: [Hears of it, Compares, Buys the bicycle]

Prefer:

    journey: A new bicycle
    stages: [Hears of it, Compares, Buys the bicycle, Rides to work, Brings it to the check-up]
"""

import re
from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.language import languages_of
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.flow import stops
from cjmap.model.map import JourneyMap

_PURCHASE = {
    "en": r"\b(?:purchas(?:e|es|ing)|buys?|buying|checkout|orders?|ordering)\b",
    "de": r"\b(?:kauf|kaufen|kauft|kaufabschluss|bestellung|bestellen|bestellt)\b",
    "fr": r"\b(?:achats?|achète|acheter|commande|commander)\b",
    "ja": r"購入|購買|注文|お買い上げ",
}
"""Words for the sale itself. Paying is not among them: a guest pays after the meal."""

_OTHERWISE = {
    "en": r"\b(?:after|before|post|pre|repeat|again|next|follow|history|buy-in|in order|order of|court|"
    r"track(?:s|ing)?)\b",
    "de": r"\b(?:nach|vor|erneut|wieder|nächste[rsn]?)\b",
    "fr": r"\b(?:après|avant|ré|nouvelle?|prochaine?|suivi)\b",
    "ja": r"後|前|再|検討|履歴|リピート|次回",
}
"""Words beside them that speak of another time or another thing."""

_AFTERWARDS = {
    "en": r"\b(?:us(?:e|es|ing|age)|deliver\w*|receiv\w+|arriv\w+|unpack\w*|unbox\w*|onboard\w*|set-?up|sets up|"
    r"returns?|support|service|repair\w*|renew\w*|recommend\w*|advoca\w+|loyal\w*|retention|check-?in|stays?|eats?|"
    r"eating|meal|aftersales|after-sales|post-?purchase|parcel|wears?|rides?|travels?|enjoys?|collects?|"
    r"pick-?up|picks up)\b",
    "de": r"nutz|liefer|auspack|empfäng|empfang|erhält|support|service|reparatur|empfehl|rückgabe|retour|reklam|"
    r"nachkauf|aufenthalt|einrichten|einrichtung|abhol",
    "fr": r"livraison|livr|utilis|reçoi|réception|déball|service|assistance|sav\b|recommand|retour|répar|fidél|séjour|"
    r"retrait",
    "ja": r"利用|使用|使う|配送|配達|届|受け?取|開封|サポート|返品|修理|推奨|紹介|継続|滞在|到着|アフター",
}
"""Words for what comes with the thing once it is bought: delivery, use, help, return."""


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    journey = journey_map.journey
    told = journey.partial or journey.part_of or (journey.scope and journey.scope.ends)
    if told or journey.type == "day-in-the-life" or len(journey_map.stages) < 2:
        return
    last = journey_map.stages[-1]
    goes_on = any(way.to != "end" for way in (*(last.next or ()), *(stops(last)[-1].next or ())))
    if goes_on or not _speaks(journey_map, _PURCHASE, last.stage) or _speaks(journey_map, _OTHERWISE, last.stage):
        return
    others = [place.name for place in journey_map.places if place is not last]
    if not any(_speaks(journey_map, _AFTERWARDS, name) for name in (last.stage, *others)):
        message = f"the journey ends at “{last.stage}”, with nothing after the sale"
        yield Finding(last, message, "add a stage for what comes next: delivery, first use, help", "stage")


def _speaks(journey_map: JourneyMap, words: dict[str, str], name: str) -> bool:
    return any(re.search(words[lang], name, re.IGNORECASE) for lang in languages_of(journey_map) if lang in words)


RULE = Rule(Severity.INFO, _check)
