"""The words of pictures of several maps in English."""

from __future__ import annotations

_WORDS = (
    # lists of names
    "{one} and {other}",
    # the hierarchy
    "Hierarchy", "Project", "Level {number}", "On their own", "About this project", "Legend",
    "Hierarchy of {title}: {maps} on {levels}.", "{part} details {whole}.", "{later} would replace {earlier}.",
    "would replace", "Would replace", "Would replace {what}", "Would replace it", "Would be replaced by",
    "Not among the maps drawn here", "Named, but not drawn here", "No severe pain point is open", "open",
    "Nobody owns it", "The whole", "Lines", "Maps", "Told in detail there", "Told in detail in",
    "{count} current, {future} future", "State", "Best and worst moment", "Severe pain points open", "Part of",
    "Page",
    # the history of a map
    "History", "History of {what}", "What changed", "Version by version",
    "{count} of {all} versions, the first and the last among them", "{versions} on {date}",
    "{versions} from {first} to {last}", "{name}: {first} at first, {last} at last",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.",
    "A star is a moment of truth; a dashed line is a target.", "Commit", "Tag", "Mean emotion", "Peak–end",
    "Lowest moment", "Open pain points", "No open pain point", "Claims with evidence", "Unrated", "Better",
    "Worse", "Same", "The map could not be read then.", "No scores", "Mean {value}",
    # the comparison
    "Comparison", "Current state against future state", "Before and after", "Current", "Future", "Before", "After",
    "before", "after", "The two curves", "What holds all along", "Change", "Compared", "Finding", "About these maps",
    "Note", "Was", "Comparison of {title} with {others}.", "Pain points: {list}.", "{map} against {others}",
    "{map}, against {others}", "Against {maps}.", "{title}: reviewed {date}", "{title}: reviewed {date} by {name}",
    "review overdue", "Scored on {earlier} before, on {later} after; both drawn on −2…+2",
    "On two scales, drawn on one", "no scores", "targets: {share}", "scores: {share}",
    "{count} of {all} cite evidence", "none cites evidence", "reviewed {date}", "Gets better", "Gets worse",
    "mean emotion", "{score} on {scale}", "{score} mean", "Mean emotion rises from **{before}** to **{after}**.",
    "Mean emotion in the {stages} designed so far rises from **{before}** to **{after}**.",
    "Mean emotion falls from **{before}** to **{after}**.",
    "Mean emotion in the {stages} designed so far falls from **{before}** to **{after}**.",
    "Mean emotion stays at **{after}**.", "Mean emotion in the {stages} designed so far stays at **{after}**.",
    "The one critical pain point disappears.", "Both critical pain points disappear.",
    "All {count} critical pain points disappear.", "No critical pain point disappears.",
    "{gone} of the {count} critical pain points disappears.", "{gone} of the {count} critical pain points disappear.",
    "{touchpoints} gets worse: {names}.", "{touchpoints} get worse: {names}.", "{names} and {count} more", "the same",
    "better", "worse", "before: {what}", "after: {what}", "{label} before", "{label} after", "scored before only",
    "scored after only", "New", "Gone", "Not designed yet", "No score", "No score before", "No score after",
    "Stage change", "Mean", "Mean of the touchpoints", "Matched by id, else by name", "in {stage}", "was: {what}",
    "What goes, stays and comes", "What closes the gap", "Pain status", "Eased", "Kept", "Added",
    "Gone, nobody says why", "Resolved by", "Partly: {what}", "Something of it stays", "None", "For {list}",
    "for {list}", "For", "How", "{lift} at {code}", "Resolved here", "No change",
    "the formula differs: {before} before, {after} after", "the question differs: {before} before, {after} after",
    "the unit differs: {before} before, {after} after", "Not compared: {reason}", "No value after", "As before",
    "{first}, then {last}", "Before, after and target", "Before, and the target",
)  # fmt: skip

WORDS = {word: word for word in _WORDS}
