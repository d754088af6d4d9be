"""A metric has a value or a target that it cannot have.

A Net Promoter Score lies between −100 and +100, as it is a share less a share. A share of people cannot exceed 100%:
that is said of metrics with the formula `top-2-box` or the like, and of those that are shares by their name, such as
satisfaction, conversion, completion, churn, bounce, open and response rates (in English, German, French, Spanish,
Italian, Portuguese and Japanese). What may well exceed 100%, such as growth, utilisation or net retention, is left
alone. Nobody can be asked fewer than no people.

Why: one impossible figure makes readers doubt all others. The bounds of the score follow from its definition: the
percentage of promoters minus the percentage of detractors (Reichheld, "The One Number You Need to Grow", Harvard
Business Review, 2003).

Severity: error, as it cannot be.

Avoid:

    journey: Pizza night
    metrics: {nps: {title: NPS, value: 127}}
    stages: [Orders, Pays]

Prefer:

    journey: Pizza night
    metrics: {nps: {title: NPS, value: 27}}
    stages: [Orders, Pays]
"""

import re
from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.metrics import is_nps, is_percentage, metrics_of
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.claims import Metric
from cjmap.model.map import JourneyMap
from cjmap.model.values import Amount

_WHOLE = 100
_SHARE_FORMULA = r"(top|bottom)[ -]?\d?[ -]?box"
_SHARE_NAME = (
    r"\b(satisfaction|csat|conversion( rate)?|completion( rate)?|churn( rate)?|bounce rate|abandonment( rate)?"
    r"|drop-?off( rate)?|(open|click|response|show|return|click-through) rate|response rate"
    r"|zufriedenheit|conversion-?rate|abbruchquote|abbruchrate|absprungrate|öffnungsrate|rücklaufquote"
    r"|taux de (conversion|satisfaction|abandon|rebond|réponse|ouverture)"
    r"|tasa de (conversión|abandono|rebote|respuesta|apertura)"
    r"|tasso di (conversione|abbandono|risposta|apertura)"
    r"|taxa de (conversão|abandono|rejeição|resposta|abertura))$"
    r"|(満足[率度]|離脱率|解約率|転換率|コンバージョン率|開封率|回答率|完了率)$"
)


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    for metric in metrics_of(journey_map):
        for key, amount in (("value", metric.value), ("target", metric.target)):
            reason = _impossible(metric, amount) if amount else None
            if amount and reason:
                yield Finding(metric, f"“{metric.name}” cannot be {amount.text}", reason, key)
        if metric.n and metric.n.low < 0:
            yield Finding(metric, f"“{metric.name}” cannot rest on {metric.n.text} answers", "count them again", "n")


def _impossible(metric: Metric, amount: Amount) -> str | None:
    """Why a metric cannot have this amount; None when it can."""
    if max(abs(amount.low), abs(amount.high)) <= _WHOLE:
        return None
    if is_nps(metric):
        return "a Net Promoter Score lies between −100 and +100"
    if is_percentage(metric, amount) and amount.high > _WHOLE and _is_share(metric):
        return "a share of people cannot exceed 100%"
    return None


def _is_share(metric: Metric) -> bool:
    by_formula = metric.formula and re.search(_SHARE_FORMULA, metric.formula, re.IGNORECASE)
    return bool(by_formula or re.search(_SHARE_NAME, metric.name.strip(), re.IGNORECASE))


RULE = Rule(Severity.ERROR, _check)
