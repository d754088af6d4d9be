"""The words of pictures of several maps in Arabic."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one} و{other}",
    # the hierarchy
    "Hierarchy": "التسلسل الهرمي", "Project": "المشروع", "Level {number}": "المستوى {number}",
    "On their own": "منفردة", "About this project": "عن هذا المشروع", "Legend": "مفتاح الرموز",
    "Hierarchy of {title}: {maps} on {levels}.": "التسلسل الهرمي لـ{title}: {maps} على {levels}.",
    "{part} details {whole}.": "{part} تفصّل {whole}.",
    "{later} would replace {earlier}.": "{later} ستحلّ محلّ {earlier}.", "would replace": "ستحلّ محلّها",
    "Would replace": "ستحلّ محلّ", "Would replace {what}": "ستحلّ محلّ {what}", "Would replace it": "ستحلّ محلّها",
    "Would be replaced by": "ستحلّ محلّها", "Not among the maps drawn here": "ليست من الخرائط المرسومة هنا",
    "Named, but not drawn here": "مذكورة، لكنها غير مرسومة هنا",
    "No severe pain point is open": "لا نقطة ألم شديدة مفتوحة", "open": "قيد الحل",
    "Nobody owns it": "لا مسؤول عنها", "The whole": "الكل", "Lines": "الخطوط", "Maps": "الخرائط",
    "Told in detail there": "مفصّلة هناك", "Told in detail in": "مفصّلة في",
    "{count} current, {future} future": "{count} حالية، {future} مستقبلية", "State": "الوضع",
    "Best and worst moment": "أفضل لحظة وأسوأ لحظة", "Severe pain points open": "نقاط الألم الشديدة المفتوحة",
    "Part of": "جزء من", "Page": "الصفحة",
    # the history of a map
    "History": "السجل", "History of {what}": "سجل {what}", "What changed": "ما الذي تغيّر",
    "Version by version": "إصدارًا بعد إصدار",
    "{count} of {all} versions, the first and the last among them": "{count} من {all} إصدارًا، منها الأول والأخير",
    "{versions} on {date}": "{versions} في {date}",
    "{versions} from {first} to {last}": "{versions} من {first} إلى {last}",
    "{name}: {first} at first, {last} at last": "{name}: {first} أولًا، {last} أخيرًا",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "كل منحنى ودرجة على −2…+2، وتُطبع على مقياس الخريطة.",
    "A star is a moment of truth; a dashed line is a target.": "النجمة لحظة حقيقة، والخط المتقطع هدف.",
    "Commit": "الإيداع", "Tag": "الوسم", "Mean emotion": "متوسط المشاعر", "Peak–end": "الذروة والنهاية",
    "Lowest moment": "أدنى لحظة", "Open pain points": "نقاط الألم المفتوحة",
    "No open pain point": "لا نقاط ألم مفتوحة", "Claims with evidence": "أقوال مسنودة بدليل",
    "Unrated": "غير مقدّرة", "Better": "أفضل", "Worse": "أسوأ", "Same": "كما كان",
    "The map could not be read then.": "تعذّرت قراءة الخريطة حينها.", "No scores": "لا درجات",
    "Mean {value}": "المتوسط {value}",
}  # fmt: skip
