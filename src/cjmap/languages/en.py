"""The words of the interface in English."""

from __future__ import annotations

from cjmap.languages._language import Language

_WORDS = (
    # the kind of map
    "Customer journey map", "Service blueprint", "Day in the life", "Customer lifecycle", "Current state",
    "Future state", "{type} of {people}", "{name} in all", "stage {number}", "stage {number} of {count}",
    "stages {first}–{last}", "stages {first}–{last} of {count}", "Part {number} of {count}",
    "page {number} of {count}", "Best moment: {place} ({feeling}).", "Worst moment: {place} ({feeling}).",
    # lanes
    "Goals", "Expectations", "Actions", "Storyboard", "Touchpoints", "Emotion", "Channels", "Thoughts",
    "Questions", "Quotes", "Motivations", "Barriers", "Delights", "Pain points", "Opportunities", "Success",
    "Metrics", "Owners", "Physical evidence", "Frontstage", "Backstage", "Support", "What the customer wants",
    "What {who} wants", "What the customer expects", "What {who} expects", "What the customer does",
    "What {who} does", "How it looks", "Where the customer meets us", "Where {who} meets us", "How it feels",
    "On a scale of {scale}", "What the customer thinks", "What {who} thinks", "What the customer asks",
    "What {who} asks", "In the customers' own words", "What drives the customer on", "What drives {who} on",
    "What holds the customer back", "What holds {who} back", "What pleases", "What hurts, and how many",
    "What to do about it", "How it looks when it goes well", "Bar: actual. Tick: target",
    "Who answers for the stage", "What the customer sees and holds", "What {who} sees and holds",
    "What the customer sees us do", "What {who} sees us do", "What happens out of sight",
    "Systems and partners", "Line of interaction", "Line of visibility", "Line of internal interaction",
    # on the cards
    "Great", "Neutral", "Awful", "Peak", "Lowest", "{low} to {high}", "Critical", "Major", "Minor",
    "{before} to {after}", "Pain point", "{severity}, again", "Caused by", "Caused by {cause}", "Opportunity",
    "Solves", "Solves {what}", "Impact", "Effort", "Idea", "Planned", "In progress", "Done", "Dropped",
    "Open", "Resolved", "Accepted", "{status} for {date}", "{count} of {all}", "{rating} of 5",
    "Target {value}", "n = {n}", "Met", "Met, {size} above", "Met, {size} below", "{size} above",
    "{size} below", "{time} wait", "Resolves", "Resolves {what}", "Then", "End", "Ends here",
    "the journey ends here", "In detail: {what}", "to {where}", "Connection missing", "Connection weak",
    "Assumed", "Assumed: {what}", "assumed", "assumed: {what}", "not checked yet", "yes", "+{count} more",
    # small print
    "By", "Severity", "Reach", "Owner", "Status", "Due", "Kind", "When", "Takes", "Wait", "Target", "n",
    "Period", "Date", "Formula", "Question", "Link to it is", "Channel", "Happens", "More", "In detail",
    "Moment of truth", "Who", "Evidence", "Link", "Picture", "Of", "Range",
    # people and story
    "Who and why", "Needs", "Frustrations", "Behaviours", "Values", "Current solutions", "Traits",
    "Decides by", "Preferences", "About", "The story", "Scenario", "Goal", "Business goal", "About this map",
    "Context", "Frequency", "Product", "Scope", "Starts", "Ends", "What hurt before", "What it takes",
    "What it should bring", "Hurts all along", "Could be better all along", "Measured overall",
    "Said about it", "Facts", "target {value}", "Phase", "Phases", "Stages",
    # the blueprint
    "Customer actions", "Time", "Fail points", "Fail point", "waiting time", "All of the stage", "Cards",
    "Arrows", "Customer", "Staff or screen", "Customer's way", "Leads to", "Exchanges with", "Missing link",
    "Weak link", "Served", "Waiting", "At", "Does", "Fix", "Fix: {what}", "Connections", "Lanes: {list}.",
    "Waiting: {time}.", "{count} missing or weak",
    # the lifecycle
    "Lifecycle", "Start", "Goes on", "Skips stages", "Comes back in", "Leaves", "Goes on in another journey",
    "Ways", "Round again", "The wider, the more go that way", "Neutral; better is outside",
    # the foot
    "Legend and sources", "Personas", "Measures", "Trust", "Above neutral", "Below neutral",
    "Target, not measured", "So many of those asked", "Impact and effort, 1 to 5", "Target met",
    "Short of target", "Assumed, not checked", "version {version}", "Draft", "In review", "Approved",
    "Retired", "Compact; {told}", "left out: {list}", "folded: {list}", "{name} {over} of {count}",
    "what else is known of the personas", "the story", "Owner: {name}",
    "{cited} of {claims} claims cite evidence ({percent} %)", "{count} assumed", "Sources: {list}",
    "{count} interview", "{count} interviews", "{count} survey answer", "{count} survey answers",
    "{count} analytics record", "{count} analytics records", "{count} observation", "{count} observations",
    "{count} support case", "{count} support cases", "{count} test session", "{count} test sessions",
    "{count} document", "{count} documents", "{count} code reference", "{count} code references",
    "{count} expert review", "{count} expert reviews", "{count} other source", "{count} other sources",
    "Reviewed {date}", "Reviewed {date} by {name}",
    "next review {date}", "next review {date}, overdue", "What to do first", "Impact against effort",
    "Ranked by impact, then effort", "Rests on",
    # the page
    "Skip to the table", "On this page", "Drawing", "Table", "Background", "As a drawing", "As a table",
    "Drawing of the map, scrolls sideways", "Table of the map, scrolls both ways",
    "Map", "Version", "{title}: lanes down, personas across", "{title}: lanes down, maps across",
    "{title}: lanes down, versions across", "{title}: lanes down, stages across",
    "none", "Details", "Close details", "Belongs with", "Stage",
    "Find and show", "Search", "Search the map", "Previous", "Next", "Nothing found", "{count} found",
    "{at} of {count}", "Lanes", "Presets", "Story", "Insight", "All", "Persona", "Everybody", "Any severity",
    "Zoom", "Smaller", "Larger", "Fit width", "Fit sheet", "Dark", "Keys", "Close", "Single keys work",
    "into the drawing, and out of it", "the card before or after in its lane",
    "the nearest card of the lane above or below", "first and last stage", "everything about the card",
    "search; Enter and Shift+Enter go through what is found", "larger, smaller", "fit the width",
    "to the table and back", "this list",
    "Flow", "Share", "Way", "Happy path", "Ways on", "From where, whereto, how many, when", "{first} to {last}",
    "Switch from {names}", "Decision", "Milestone", "Goes back", "Leaves midway", "Goes on elsewhere",
    "and {count} more reasons", "{share}% in {count} ways", "{count} ways", "Goes on in {journey}", "Again",
    "Back to {code}", "On to {code}", "On, past stages", "Back to an earlier card", "The journey ends",
    "Happy path: the main way to the end", "Another way", "Channel changes", "Very good", "Good", "Bad", "Very bad",
    "Flow of {title}: no stages.", "Flow of {title}: {parts}.", "Happy path: {path}.",
    "This map names no persona.", "Personas of {title}: {names}.", "nobody", "How this journey feels",
    "What hurts most", "What hurts", "and {count} more on the map: {codes}", "Evidence: {list}",
    "Assumed, not checked yet", "Where", "Score", "Empathy map", "Everybody on this journey",
    "Empathy maps of {title}: {names}.", "Nothing is written of it yet.", "Says", "Thinks", "Feels", "Pains", "Gains",
    "Delight", "Expects", "Drive", "beyond this journey", "Barrier", "Frustration", "Whole journey", "Frames",
    "continued", "Words", "Storyboard of {title}: {parts}.", "Moment of truth: {why}",
)  # fmt: skip

LANGUAGE = Language(
    words={word: word for word in _WORDS},
    counted={
        "stage": ("stage", "stages"), "touchpoint": ("touchpoint", "touchpoints"),
        "moment of truth": ("moment of truth", "moments of truth"),
        "pain point": ("pain point", "pain points"), "opportunity": ("opportunity", "opportunities"),
        "owner": ("owner", "owners"),
        "step": ("step", "steps"), "wait": ("wait", "waits"), "fail point": ("fail point", "fail points"),
        "item": ("item", "items"), "connection": ("connection", "connections"),
        "way": ("way", "ways"), "way back": ("way back", "ways back"), "jump": ("jump", "jumps"),
        "way out midway": ("way out midway", "ways out midway"), "hand-off": ("hand-off", "hand-offs"),
        "frame": ("frame", "frames"),
    },
)  # fmt: skip
