"""The words of pictures of several maps in Hebrew."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one} ו{other}",
    # the hierarchy
    "Hierarchy": "היררכיה", "Project": "פרויקט", "Level {number}": "רמה {number}", "On their own": "בפני עצמן",
    "About this project": "על הפרויקט הזה", "Legend": "מקרא",
    "Hierarchy of {title}: {maps} on {levels}.": "ההיררכיה של {title}: {maps} ב־{levels}.",
    "{part} details {whole}.": "{part} מפרטת את {whole}.",
    "{later} would replace {earlier}.": "{later} תחליף את {earlier}.", "would replace": "תחליף",
    "Would replace": "תחליף את", "Would replace {what}": "תחליף את {what}", "Would replace it": "תחליף אותה",
    "Would be replaced by": "תוחלף על ידי", "Not among the maps drawn here": "לא בין המפות שצוירו כאן",
    "Named, but not drawn here": "מוזכרת, אך לא מצוירת כאן",
    "No severe pain point is open": "אין נקודת כאב חמורה פתוחה", "open": "לטיפול", "Nobody owns it": "אין אחראי",
    "The whole": "הכול", "Lines": "קווים", "Maps": "מפות", "Told in detail there": "מפורט שם",
    "Told in detail in": "מפורט ב", "{count} current, {future} future": "{count} נוכחיות, {future} עתידיות",
    "State": "מצב", "Best and worst moment": "הרגע הטוב והרגע הרע ביותר",
    "Severe pain points open": "נקודות כאב חמורות פתוחות", "Part of": "חלק מ", "Page": "עמוד",
    # the history of a map
    "History": "היסטוריה", "History of {what}": "ההיסטוריה של {what}", "What changed": "מה השתנה",
    "Version by version": "גרסה אחר גרסה",
    "{count} of {all} versions, the first and the last among them":
        "{count} מתוך {all} גרסאות, בהן הראשונה והאחרונה",
    "{versions} on {date}": "{versions} ב־{date}",
    "{versions} from {first} to {last}": "{versions} מ־{first} עד {last}",
    "{name}: {first} at first, {last} at last": "{name}: {first} בהתחלה, {last} בסוף",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "כל עקומה וציון הם על −2…+2 ומודפסים בסולם של המפה.",
    "A star is a moment of truth; a dashed line is a target.": "כוכב הוא רגע האמת; קו מקווקו הוא יעד.",
    "Commit": "קומיט", "Tag": "תגית", "Mean emotion": "רגש ממוצע", "Peak–end": "שיא וסוף",
    "Lowest moment": "רגע השפל", "Open pain points": "נקודות כאב פתוחות",
    "No open pain point": "אין נקודת כאב פתוחה", "Claims with evidence": "טענות מבוססות ראיות",
    "Unrated": "לא דורג", "Better": "טוב יותר", "Worse": "גרוע יותר", "Same": "ללא שינוי",
    "The map could not be read then.": "אי אפשר היה לקרוא את המפה אז.", "No scores": "אין ציונים",
    "Mean {value}": "ממוצע {value}",
}  # fmt: skip
