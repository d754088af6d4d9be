"""Maps at the edges of what people write, each as YAML text; `EXTREMES` names what is extreme about it."""

from __future__ import annotations

from typing import Any

import yaml

__all__ = ["EXTREMES"]

WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstandsvorsitzender" * 2
URL = "https://example.org/a/very/long/path/that/nobody/should/paste/into/a/map?with=parameters&and=more#and-a-fragment"
JAPANESE = "注文する前にアレルギー表示を確認したいのに、メニューのどこにも書いてありません。"
HEBREW = "האם יש בוטנים באחת מהמנות האלה, ומי יכול לומר לי?"
ARABIC = "هل يوجد فول سوداني في أي من هذه الأطباق الموجودة في القائمة؟"
EMOJI = "👩‍👩‍👧‍👦🇮🇹❤️👨🏽‍🚀🏳️‍🌈1️⃣" * 6
THREE_LINES = "Compares the prices of everything that could possibly be delivered before the weekend begins"
LANES = (
    "goal", "actions", "thoughts", "questions", "quotes", "motivations", "barriers", "expects", "success", "delights",
    "pain_points", "opportunities", "physical_evidence", "frontstage", "backstage", "support",
)  # fmt: skip


def spelt(stages: Any, **more: Any) -> str:
    """A map with these stages."""
    return yaml.safe_dump({"journey": "Extremes", **more, "stages": stages}, allow_unicode=True, sort_keys=False)


def stages(count: int, touchpoints: int = 0, **more: Any) -> list[dict[str, Any]]:
    """So many stages with so many touchpoints each, every place with `more`."""
    return [
        {"stage": f"Stage {number}", **({} if touchpoints else more)}
        | ({"touchpoints": [touchpoint(f"Does thing {number}.{at}", **more) for at in range(touchpoints)]}
           if touchpoints else {})
        for number in range(1, count + 1)
    ]  # fmt: skip


def touchpoint(name: str, **more: Any) -> dict[str, Any]:
    """A touchpoint of this name."""
    return {"touchpoint": name, **more}


def everything(text: str, count: int = 2) -> str:
    """One text in every place that takes text."""
    whole = {key: [text, text] for key in LANES}
    place = whole | {
        "thoughts": text, "channel": ["email", text], "owner": text, "when": text, "duration": "2-3 h",
        "pain_points": [
            {"pain_point": text, "severity": "critical", "reach": "8/12", "owner": text, "assumed": text},
            {"pain_point": text, "severity": "major", "reach": "61%", "caused_by": {"text": text}},
        ],
        "opportunities": [{"opportunity": text, "impact": 5, "effort": 2, "owner": text, "status": "in-progress",
                           "due": "2026-12"}],
        "metrics": {"m": {"title": text, "value": "61%", "target": "80%", "n": 412, "unit": text}},
        "emotion": {"score": -1, "feeling": text}, "quotes": [{"text": text, "by": text}],
        "backstage": [{"text": text, "by": text, "owner": text, "channel": text, "wait": "4 min", "link": "missing",
                       "pain_points": [{"pain_point": text}]}],
        "lines": {"interaction": text, "visibility": text, "internal": text}, "moment_of_truth": text,
    }  # fmt: skip
    persona = {
        "persona": text, "id": "one", "role": text, "quote": text, "bio": text, "goals": [text], "facts": {text: text},
        "traits": {text: 3}, "demographics": {text: text}, "preferences": {"channels": [text]}, "decides_by": text,
    }  # fmt: skip
    made = [
        {"stage": text, "phase": text, **place, "touchpoints": [touchpoint(text, **place) for _ in range(2)]}
        for _ in range(count)
    ]
    return spelt(
        made, journey=text, finding=text, scenario=text, goal=text, owner=text, tags=[text], personas=[persona],
        phases={text: {"description": text}}, facts={text: text}, product=text, quotes=[text], pain_points=[text],
        scope={"starts": text, "ends": text}, backstory={"pains": [text]}, reviewed="2026-01-01", reviewed_by=text,
    )  # fmt: skip


def personas(count: int, **more: Any) -> list[dict[str, Any]]:
    """Personas `p1`, `p2` and so on."""
    return [{"persona": f"Person number {number}", "id": f"p{number}", **more} for number in range(1, count + 1)]


def _of_several(count: int) -> str:
    scores = [{f"p{who}": round(2 - 4 * ((who * 7 + at * 3) % 9) / 8, 1) for who in range(1, count + 1)}
              for at in range(9)]  # fmt: skip
    made = stages(3, 3)
    for at, place in enumerate(one for stage in made for one in stage["touchpoints"]):
        place["emotion"] = scores[at]
        place["thoughts"] = {f"p{who}": f"Person {who} thinks so" for who in range(1, count + 1)}
        place["pain_points"] = [{"pain_point": "It hurts", "id": f"pain-{at}", "personas": ["p1", "p2"]}]
    return spelt(made, personas=personas(count, role="Somebody who does things", quote="I travel too."))


_FEELINGS: tuple[Any, ...] = (
    {"either": [{"score": 2, "feeling": "relieved", "when": "paid"}, {"score": -2, "feeling": "angry", "when": "no"}]},
    [1, -1, 0.5],
    {"score": 0.5, "feeling": "calm", "range": [-2, 2]},
    {"range": [-1, 1]},
    {"either": [[1, 2], -1]},
    "thoughtful",
    [],
    {"none": "nobody asked"},
)
_BLUEPRINT = [
    {"stage": "Arrive", "lines": {"visibility": "Behind the counter", "interaction": "At the counter"},
     "touchpoints": [touchpoint("Waits", actions="Looks around", frontstage="Greets", physical_evidence="Sign",
                                backstage=[{"text": "Cook reads", "by": "K", "to": "support"}], support="Till",
                                lines={"internal": "Ticket printer " * 6}),
                     touchpoint("Unseen work", layer="backstage")]},
    {"stage": "Leave", "actions": "Pays", "support": {"text": "Ledger", "link": "weak"}, "frontstage": []},
]  # fmt: skip
_WAYS = [
    {"stage": "Try", "order": "any",
     "touchpoints": [touchpoint("By phone", emotion=-1), touchpoint("Online", emotion=1)]},
    {"stage": "Pay", "touchpoints": [
        touchpoint("Pays", emotion=0, next=[{"to": "by-phone", "when": "The card fails " * 8, "share": "12%"},
                                            {"to": "stage:leave", "share": "88%"}]),
        touchpoint("Gives up", emotion=-2, next=[]), touchpoint("Hands over", next="journey:delivery")]},
    {"stage": "Leave", "touchpoints": [touchpoint("Goes", emotion=2, next="end")]},
]  # fmt: skip

EXTREMES: dict[str, str] = {
    "one bare stage": spelt(["Only"]),
    "one stage with everything": everything("Some words", 1),
    "long names of people": spelt(["Only"], personas=[{"persona": WORD, "id": "a"}, {"persona": WORD, "id": "b"}]),
    "20 stages": spelt(stages(20, 1, emotion=1, actions="Does it")),
    "20 bare stages": spelt(stages(20)),
    "60 touchpoints": spelt(stages(5, 12, emotion=-1, channel="website", actions="Does it", pain_points="Hurts")),
    "17 touchpoints in one stage": spelt(stages(1, 17, emotion=1)),
    "12 pain points in one cell": spelt([
        {"stage": "Hurts", "pain_points": [
            {"pain_point": f"Pain {n} " * n, "severity": ("minor", "major", "critical")[n % 3], "reach": f"{n}/12"}
            for n in range(1, 13)]}, "Fine"]),
    "no touchpoints": spelt(stages(6, emotion=1, actions=["Does it", "And that"], pain_points="Hurts")),
    "no emotions": spelt(stages(4, 3, actions="Does it")),
    "words only": spelt(stages(4, 3, emotion="somewhat thoughtful about it all")),
    "three-line names": spelt([{"stage": THREE_LINES, "touchpoints": [THREE_LINES] * 4}] * 4),
    "unbroken words": everything(WORD),
    "addresses": everything(URL),
    "Japanese": everything(JAPANESE),
    "Hebrew": everything(HEBREW),
    "Hebrew on a sheet from the right": everything(HEBREW) + "lang: he\n",
    "English on a sheet from the right": everything("Some words **and strong** ones") + "lang: ar\n",
    "Arabic on a sheet from the left": everything(ARABIC),
    "emoji": everything(EMOJI),
    "markup": everything("**Strong** and *soft*, `code()`, [a link](https://example.org/x), a\nbreak, soft\xadhyphen"),
    "one letter": everything("i"),
    "empty cells": spelt([{"stage": f"Stage {n}", "actions": [], "pain_points": {"none": "we asked everybody " * n},
                           "touchpoints": []} for n in range(4)]),
    "6 personas": _of_several(6),
    "2 personas": _of_several(2),
    "personas with everything": spelt(stages(2), personas=personas(
        5, goals=["Eat well"] * 6, frustrations=["Queues"], traits={"Confidence": 2}, facts={"Lives in": "Turin"})),
    "every form of feeling": spelt([{"stage": f"Stage {n}", "touchpoints": [
        touchpoint(f"Feels {at}", emotion=feeling) for at, feeling in enumerate(_FEELINGS)]} for n in range(2)]),
    "feelings of stages": spelt([{"stage": f"Stage {n}", "emotion": feeling} for n, feeling in enumerate(_FEELINGS)]),
    "a future map": spelt(stages(3, 2, emotion=1.5), state="future"),
    "another scale": spelt(stages(3, 2, emotion=4), emotion_scale={"worst": 5, "best": 1}),
    "own lanes only": spelt([{"stage": "Sign", "extra": {"law": ["Signed", {"text": "Stamped", "assumed": True}]}}],
                            lanes=[{"id": "law", "title": "Regulation and its many rules", "role": "governance"}]),
    "lanes in another order": spelt(stages(3, 2, emotion=1, actions="Does it", thoughts="Thinks it"),
                                    lanes=["emotion", "actions", {"id": "thoughts", "title": "What goes on in there"}]),
    "a service blueprint": spelt(_BLUEPRINT, type="service-blueprint", actors={"K": "Kitchen"},
                                 lanes=["physical_evidence", "actions", "touchpoints", "frontstage", "backstage",
                                        {"id": "visibility", "title": "What nobody sees"}, "support"]),
    "forks, loops and ends": spelt(_WAYS),
    "phases that come and go": spelt([{"stage": f"S{n}"} | ({"phase": "Here"} if n % 3 else {}) for n in range(7)]),
}  # fmt: skip
