"""A source names a file that is not there.

Sources of the map, of its project and of personas in files of their own are looked at. A file is named by its path
from the file that names it, inside the repository; one outside of it is an error of form.

Why: evidence that nobody can open is a claim about a claim. Whoever doubts the map must be able to go back to the
notes it was made from: Stickdorn, Hormess, Lawrence and Schneider, "This Is Service Design Doing", 2018, ask for
research data that is indexed and traceable for that reason.

Severity: warning, as files are moved, or kept out of the repository for good reason; then give a `url`, or say with
an ignore comment where they are.

Avoid:

    journey: Pizza night
    sources:
      interviews: {kind: interview, n: 12, file: research/interviews.md}
    stages:
      - stage: Orders
        emotion: {score: -1, feeling: anxious, evidence: [interviews]}

Prefer:

    journey: Pizza night
    sources:
      interviews: {kind: interview, n: 12, url: "https://example.org/research/interviews"}
    stages:
      - stage: Orders
        emotion: {score: -1, feeling: anxious, evidence: [interviews]}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Across, Finding, Mark, Notes, Rule, Setting, Told, mark_from
from cjmap.lint.subjects import mark_of
from cjmap.model.map import JourneyMap

_HINT = "put the file there, mend its path, give a `url` instead, or leave `file` out"


def _note(journey_map: JourneyMap, setting: Setting) -> list[tuple[str, Mark]]:
    missing = (one for one in (journey_map.journey.sources or {}).values() if one.is_missing)
    return [(_message(one.file), mark_of(journey_map, one, "file")) for one in missing]


def _judge(notes: Notes, setting: Setting) -> Iterator[Finding | Told]:
    for sources in (notes.project.sources, *(persona.sources for persona in notes.personas)):
        for one in (sources or {}).values():
            if one.is_missing:
                yield Finding(one, _message(one.file), _HINT, "file")
    for message, mark in (told for _, some in notes.maps for told in some):
        yield Told(mark_from(mark), message, _HINT)


def _message(file: str | None) -> str:
    return f"there is no file “{file}”"


RULE = Rule(Severity.WARNING, across=Across(_note, _judge))
