"""The words of reports in English."""

from __future__ import annotations

_WORDS = (
    "Skip to the sections", "Report of {date}", "{count} journey maps", "Sections",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.",
    "A star is a moment of truth, rings are the highest and the lowest moment.", "How this is computed",
    "Numbers are the rows of the table below.", "A dashed border: done or dropped.",
    "Without a rating of impact or effort, so not in the picture:", "No.", "From", "the whole journey", "unknown",
    "{count} cited", "nothing yet", "open pain points: {list}", "never reviewed", "{what}, overdue",
    "not measured yet", "no target", "another unit than its target", "never", "hurts, nothing planned",
    "planned, no pain named", "find an opportunity", "felt by {people}", "reach unknown", "it feels {score} there",
    "a moment of truth", "not researched", "nobody owns it", "nothing planned", "{count} months old",
    "{count} days old", "{count} years old", "Report: {title}", "{map}, {persona}: highest at {high}, lowest at {low}",
    "Assumptions to test",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.",
    "Nothing is marked as assumed.", "What", "Claim", "Hypothesis", "Rapid drops",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.",
    "The curve never falls by half the scale at once.", "Felt", "To", "Fall on −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.",
    "Nothing is claimed.", "With evidence", "Next review", "Fix first",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.",
    "No pain point weighs enough.", "Weight", "What to do", "What hurts against what is planned",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.",
    "Every open pain point has an opportunity, and every opportunity a pain point.", "Pain point or opportunity",
    "Weight or value", "Hand-offs and channel switches",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.",
    "The customer stays with one owner and in one channel.", "Change of", "The maps",
    "Scores are printed on each map's scale; pain points are the open ones.", "There are no maps.", "Curve",
    "Metrics against targets",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.",
    "Nothing is measured.", "Against target", "Opportunities by value",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.",
    "There are no opportunities.", "Quadrant", "Who answers for what",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.",
    "Nothing has an owner.", "Pain points by weight",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.",
    "No pain point is open.", "Severity × reach × evidence", "Addressed by", "Sources by age",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.",
    "No claim cites a source.", "Source", "Made", "Cited by claims", "Stage by stage",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.",
    "There are no stages.", "Steps", "The emotional story",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).",
    "No feeling has a score.", "Turns", "Quick win", "Big project", "Fill in", "Not now", "Behind the scenes",
    "Statement", "Interview", "Survey", "Analytics", "Observation", "Test", "Document", "Expert", "Other",
)  # fmt: skip

WORDS = {word: word for word in _WORDS}
