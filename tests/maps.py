"""Maps for property tests: `journey_yaml()` draws the text of a valid map as real teams might write it, or worse."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import strategies as st

__all__ = ["HOSTILE", "emotions", "journey", "journey_yaml", "texts"]

HOSTILE = (
    "<script>alert(1)</script>",
    "]]>",
    "{{ 7*7 }}",
    "${7*7}",
    "&amp; <b>&#x3c;</b>",
    "-->",
    "\\",
    '"',
    "'; DROP TABLE maps; --",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2,
    "w" * 300,
    "注文する前にアレルギー表示を確認したいのに、どこにも書いてありません。",
    "هل يوجد فول سوداني في أي من هذه الأطباق؟",
    "האם יש בוטנים?",
    "ไม่มีช่องว่างระหว่างคำในภาษาไทยเลย",
    "👩‍👩‍👧‍👦 🇮🇹 ❤️",
    "no",
    "yes",
    "on",
    "null",
    "~",
    "true",
    "12:30",
    "1.10",
    "- a",
    "? b",
    "a: b",
    "a #b",
    "# c",
    "*d*",
    "[e]",
    "{f}",
    "`g`",
    "@h",
    "%i",
    "!j",
    "&k",
    "|",
    ">",
    "x:",
    "**bold",
    "*it* **both** `c`",
    "[link](https://example.org)",
    "[bad](javascript:alert(1))",
    "line one\nline two",
    "=1+1",
    "+1",
    "\u202eright to left",
)
_SIGNS = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp"), exclude_characters="\ufeff")
_KEYS = frozenset(("text", "feeling", "score", "none", "by", "when", "title"))


def texts(most: int = 40) -> st.SearchStrategy[str]:
    """Text in any script, none of it blank."""
    spoken = st.sampled_from(("Looks for allergens", "Is it safe?", "Zahlt an der Kasse", "Ça coûte où?"))
    anything = st.text(_SIGNS, min_size=1, max_size=most).filter(lambda text: text.strip())
    return spoken | st.sampled_from(HOSTILE) | anything


def one_or_many(items: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[Any]:
    """One alone, several in a list, none with a reason or without."""
    nothing = st.just([]) | st.fixed_dictionaries({"none": texts()})
    return items | st.lists(items, max_size=most) | nothing


def emotions(personas: list[str]) -> st.SearchStrategy[Any]:
    """An emotion on −2…+2 in any of its forms."""
    scores = st.sampled_from((-2, -1.5, -1, 0, 0.5, 1, 2))
    words = st.sampled_from(("anxious", "delighted", "😞", "不安", "glad"))
    spelt = st.fixed_dictionaries(
        {"score": scores},
        optional={"feeling": words, "range": st.tuples(scores, scores).map(list), "assumed": st.booleans()},
    )
    leaf = scores | words | spelt

    def larger(form: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        forms = st.lists(form, max_size=3) | st.fixed_dictionaries({"either": st.lists(form, min_size=1, max_size=3)})
        return forms | st.dictionaries(st.sampled_from(personas), form, min_size=1) if personas else forms

    return st.recursive(leaf, larger, max_leaves=5)


@st.composite
def _place(draw: st.DrawFn, name: str, number: str, personas: list[str], pains: list[str]) -> dict[str, Any]:
    """A stage or touchpoint; `pains` are the ids of pain points written so far."""
    told = one_or_many(texts())
    if personas:
        told = told | st.dictionaries(st.sampled_from(personas), one_or_many(texts()), min_size=1)
    cells = one_or_many(
        texts() | st.fixed_dictionaries({"text": texts()}, optional={"by": texts(10), "wait": st.just("4 min")})
    )
    place: dict[str, Any] = {name: draw(texts(80)), "id": number}
    optional = {
        "actions": told,
        "thoughts": told,
        "questions": told,
        "expects": told,
        "emotion": emotions(personas),
        "goal": one_or_many(texts()),
        "quotes": one_or_many(texts()),
        "barriers": one_or_many(texts()),
        "motivations": one_or_many(texts()),
        "success": one_or_many(texts()),
        "delights": one_or_many(texts()),
        "channel": st.sampled_from(("phone", "carrier pigeon", ["email", "store"])),
        "owner": texts(20),
        "duration": st.sampled_from(("4 min", "2-4 h", "90d", "ongoing")),
        "when": texts(20),
        "moment_of_truth": st.booleans(),
        "physical_evidence": cells,
        "frontstage": cells,
        "backstage": cells,
        "support": cells,
        "metrics": st.sampled_from(({"csat": "61%"}, ["Tips"], {"nps": {"title": "NPS", "value": 27}})),
        "extra": st.fixed_dictionaries({"own": cells}),
        "description": texts(200),
        "facts": st.just({"Label": "x"}),
        "layer": st.sampled_from(("customer", "backstage")),
        "lines": st.fixed_dictionaries({"visibility": texts()}),
        "opportunities": one_or_many(texts()),
        "links": st.just("https://example.org"),
    }
    if personas:
        optional["personas"] = st.lists(st.sampled_from(personas), min_size=1, max_size=2, unique=True)
    place |= draw(st.fixed_dictionaries({}, optional=optional))
    if draw(st.booleans()):
        severity = st.sampled_from(("minor", "major", "critical"))
        same = [{"same_as": draw(st.sampled_from(pains))}] if pains and draw(st.booleans()) else []
        place["pain_points"] = [{"pain_point": draw(texts()), "id": f"p{number}", "severity": draw(severity)}, *same]
        pains.append(f"p{number}")
    return place


@st.composite
def journey(draw: st.DrawFn, most_stages: int = 12, most_touchpoints: int = 8) -> dict[str, Any]:
    """A map as plain lists and dictionaries."""
    personas = [f"person-{number}" for number in range(draw(st.integers(0, 4)))]
    pains: list[str] = []
    stages, ids = [], []
    for number in range(1, draw(st.integers(1, most_stages)) + 1):
        stage = draw(_place("stage", f"s{number}", personas, pains))
        if draw(st.booleans()):
            stage["phase"] = draw(st.sampled_from(("Before", "During", "After")))
        touchpoints = []
        for position in range(draw(st.integers(0, most_touchpoints))):
            ids.append(f"t{number}-{position}")
            whole = draw(st.integers(0, 2)) > 0
            touchpoints.append(draw(_place("touchpoint", ids[-1], personas, pains)) if whole else draw(texts()))
            if not whole:
                ids.pop()
        if touchpoints:
            stage["touchpoints"] = touchpoints
        if draw(st.booleans()):
            stage["order"] = draw(st.sampled_from(("any", "sequence")))
        stages.append(stage)
    if ids and draw(st.booleans()):
        stages[0]["next"] = [{"to": f"touchpoint:{draw(st.sampled_from(ids))}", "share": "60%"}, "end"]
    whole = {
        "journey": draw(texts(80)),
        "lanes": [{"id": "own", "title": "Own", "role": "support"}],
        "emotion_words": {"anxious": -1, "delighted": 2, "😞": -1.5, "不安": -1},
        "stages": stages,
    }
    if personas:
        whole["personas"] = [{"persona": draw(texts(20)), "id": one} for one in personas]
    more = {
        "finding": texts(120),
        "goal": texts(),
        "state": st.just("future"),
        "lang": st.sampled_from(("en", "ja", "ar")),
    }
    return whole | draw(st.fixed_dictionaries({}, optional=more))


@st.composite
def journey_yaml(draw: st.DrawFn, most_stages: int = 12, most_touchpoints: int = 8) -> str:
    """The YAML text of a valid map."""
    drawn = draw(journey(most_stages, most_touchpoints))
    flow = draw(st.sampled_from((False, False, None, True)))
    return yaml.safe_dump(drawn, allow_unicode=True, sort_keys=False, default_flow_style=flow, width=1000)
