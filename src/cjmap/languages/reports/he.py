"""The words of reports in Hebrew."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "מעבר לחלקים", "Report of {date}": "דוח מיום {date}",
    "{count} journey maps": "מפות מסע: {count}", "Sections": "חלקים",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "כל העקומות באותו סולם, מהגרוע ביותר למטה עד הטוב ביותר למעלה; הקו המנוקד ניטרלי.",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "כוכב הוא רגע האמת, הטבעות הן הרגע הגבוה והרגע הנמוך ביותר.",
    "How this is computed": "כך זה מחושב", "Numbers are the rows of the table below.": "המספרים הם שורות הטבלה שלמטה.",
    "A dashed border: done or dropped.": "מסגרת מקווקוות: בוצע או נזנח.",
    "Without a rating of impact or effort, so not in the picture:": "ללא דירוג של השפעה או מאמץ, ולכן לא בתמונה:",
    "No.": "מס׳", "From": "מאין", "the whole journey": "המסע כולו", "unknown": "לא ידוע",
    "{count} cited": "ראיות: {count}", "nothing yet": "עדיין כלום",
    "open pain points: {list}": "נקודות כאב פתוחות: {list}", "never reviewed": "מעולם לא נבדק",
    "{what}, overdue": "{what}, באיחור", "not measured yet": "טרם נמדד", "no target": "אין יעד",
    "another unit than its target": "יחידה שונה מן היעד", "never": "מעולם לא",
    "hurts, nothing planned": "כואב, דבר לא תוכנן", "planned, no pain named": "מתוכנן, לא צוין כאב",
    "find an opportunity": "למצוא הזדמנות", "felt by {people}": "חשים בכך {people}", "reach unknown": "ההיקף לא ידוע",
    "it feels {score} there": "הרגש שם {score}", "a moment of truth": "רגע אמת", "not researched": "לא נחקר",
    "nobody owns it": "איש אינו אחראי", "nothing planned": "דבר לא תוכנן",
    "{count} months old": "גיל בחודשים: {count}", "{count} days old": "גיל בימים: {count}",
    "{count} years old": "גיל בשנים: {count}", "Report: {title}": "דוח: {title}",
    "{map}, {persona}: highest at {high}, lowest at {low}": "{map}, {persona}: הכי גבוה ב־{high}, הכי נמוך ב־{low}",
    "Assumptions to test": "הנחות לבדיקה",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "כל מה שאומר `assumed`, עם שם ההשערה אם ניתן; רגשות חזקים ונקודות כאב חמורות תחילה.",
    "Nothing is marked as assumed.": "דבר לא סומן כהנחה.", "What": "מה", "Claim": "טענה", "Hypothesis": "השערה",
    "Rapid drops": "נפילות חדות",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "נפילות של חצי סולם (2 על −2…+2) או יותר ממקום עם ציון לבא אחריו, העמוקות תחילה.",
    "The curve never falls by half the scale at once.": "העקומה אינה נופלת חצי סולם בבת אחת.", "Felt": "הרגש",
    "To": "אל", "Fall on −2…+2": "הנפילה על −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "טענות הן רגשות, נקודות כאב, ציטוטים ומדדים עם ערך; החלק הוא של אלה שמצטטות מקור. הבדיקה הבאה היא האחרונה "
        "ועוד `review_every`.",
    "Nothing is claimed.": "לא נטען דבר.", "With evidence": "עם ראיות", "Next review": "הבדיקה הבאה",
    "Fix first": "לתקן תחילה",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "נקודות כאב פתוחות במפות של היום במשקל 0.5 ומעלה (חומרה × היקף × ראיות), הכבדות תחילה, כל אחת עם ההזדמנות "
        "בעלת הערך הרב ביותר שמטפלת בה.",
    "No pain point weighs enough.": "אין נקודת כאב כבדה די הצורך.", "Weight": "משקל", "What to do": "מה לעשות",
    "What hurts against what is planned": "מה כואב ומה מתוכנן",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "נקודות כאב פתוחות שאף הזדמנות אינה מטפלת בהן (שנזנחו אינן נספרות), לפי משקל; והזדמנויות שאינן מטפלות בנקודת "
        "כאב, לפי ערך.",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "לכל נקודת כאב פתוחה יש הזדמנות, ולכל הזדמנות נקודת כאב.",
    "Pain point or opportunity": "נקודת כאב או הזדמנות", "Weight or value": "משקל או ערך",
    "Hand-offs and channel switches": "העברות והחלפות ערוץ",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "מעברים ממקום לבא אחריו עם אחראי אחר, ומעברים בין מקומות ללא ערוץ משותף. מקומות ללא אחראי (או ללא ערוץ) אינם "
        "נספרים.",
    "The customer stays with one owner and in one channel.": "הלקוח נשאר אצל אחראי אחד ובערוץ אחד.",
    "Change of": "החלפה של", "The maps": "רשימת המפות",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "הציונים בסולם של כל מפה; נקודות הכאב הן הפתוחות.",
    "There are no maps.": "אין מפות.", "Curve": "עקומה", "Metrics against targets": "מדדים ויעדים",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "מדד מושג ביעדו או מעבר לו, בצד ש־`better` אומר; אלה שלא הושגו תחילה.",
    "Nothing is measured.": "דבר אינו נמדד.", "Against target": "מול היעד",
    "Opportunities by value": "הזדמנויות לפי ערך",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "ערך = הנוסחה `opportunity_value` של הפרויקט, ואם אין — השפעה / מאמץ (1 עד 5; low, medium ו־high הם 1, 3 "
        "ו־5). רווח מהיר: השפעה מ־3 ומאמץ מתחת ל־3; פרויקט גדול: שניהם מ־3; השלמה: שניהם מתחת; לא עכשיו: השפעה מעטה "
        "במאמץ רב. מה שבוצע או נזנח בסוף.",
    "There are no opportunities.": "אין הזדמנויות.", "Quadrant": "רביע", "Who answers for what": "מי אחראי על מה",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "נקודת מגע ללא אחראי שייכת לאחראי השלב; לנקודות כאב ולהזדמנויות אחראים משלהן. רק נקודות כאב פתוחות, "
        "והזדמנויות שלא בוצעו ולא נזנחו.",
    "Nothing has an owner.": "לשום דבר אין אחראי.", "Pain points by weight": "נקודות כאב לפי משקל",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "משקל = חומרה × היקף × ראיות, מ־0 עד 3. חומרה: קריטי 3, חמור 2, קל או לא מדורג 1. היקף: חלקם של הנשאלים; 0.5 "
        "כשאיש לא ספר. ראיות: 1 כשמצוטט מקור, אחרת 0.5. רק הפתוחות.",
    "No pain point is open.": "אין נקודת כאב פתוחה.", "Severity × reach × evidence": "חומרה × היקף × ראיות",
    "Addressed by": "מטופל על ידי", "Sources by age": "מקורות לפי גיל",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "מקורות שטענות המפה מצטטות, הישנים תחילה; הגיל נספר מסוף היום, החודש, הרבעון או השנה שנכתבו.",
    "No claim cites a source.": "אף טענה אינה מצטטת מקור.", "Source": "מקור", "Made": "מועד המקור",
    "Cited by claims": "טענות המצטטות אותו", "Stage by stage": "שלב אחר שלב",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "העקומה מראה את הממוצע של כל נקודת מגע על −2…+2; נקודות הכאב הן הפתוחות; המדד הוא הראשון עם ערך.",
    "There are no stages.": "אין שלבים.", "Steps": "צעדים", "The emotional story": "הסיפור הרגשי",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "הציונים בסולם של כל מפה. ממוצע: של כל המקומות, כל אחד פעם אחת. שיא וסוף: ממוצע הרגע החזק ביותר והרגע "
        "האחרון, שאותו זוכרים (Kahneman, Fredrickson, Schreiber ו־Redelmeier, 1993). נפילות חדות: של חצי סולם או "
        "יותר ממקום לבא אחריו. תפניות: כמה פעמים העקומה משנה כיוון אחרי תנודה של רבע סולם לפחות; למעט סיפורים יש "
        "יותר משתיים (Reagan ואחרים, 2016).",
    "No feeling has a score.": "לאף רגש אין ציון.", "Turns": "תפניות", "Quick win": "רווח מהיר",
    "Big project": "פרויקט גדול", "Fill in": "השלמה", "Not now": "לא עכשיו", "Behind the scenes": "מאחורי הקלעים",
    "Statement": "אמירה", "Interview": "ריאיון", "Survey": "סקר", "Analytics": "נתוני שימוש", "Observation": "תצפית",
    "Test": "מבחן", "Document": "מסמך", "Expert": "מומחים", "Other": "אחר",
}  # fmt: skip
