"""The words of reports in Arabic."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "الانتقال إلى الأقسام", "Report of {date}": "تقرير {date}",
    "{count} journey maps": "خرائط الرحلة: {count}", "Sections": "الأقسام",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "كل المنحنيات على مقياس واحد، من الأسوأ في الأسفل إلى الأفضل في الأعلى؛ والخط المنقّط محايد.",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "النجمة لحظة حقيقة، والحلقتان أعلى لحظة وأدناها.",
    "How this is computed": "كيف حُسب هذا",
    "Numbers are the rows of the table below.": "الأرقام هي صفوف الجدول أدناه.",
    "A dashed border: done or dropped.": "إطار متقطّع: مُنجزة أو مستبعدة.",
    "Without a rating of impact or effort, so not in the picture:": "بلا تقدير للأثر أو الجهد، ولذلك ليست في الرسم:",
    "No.": "رقم", "From": "من أين", "the whole journey": "الرحلة كلها", "unknown": "غير معروف",
    "{count} cited": "أدلة: {count}", "nothing yet": "لا شيء بعد",
    "open pain points: {list}": "نقاط الألم المفتوحة: {list}", "never reviewed": "لم تُراجَع قط",
    "{what}, overdue": "{what}، متأخرة", "not measured yet": "لم يُقس بعد", "no target": "بلا هدف",
    "another unit than its target": "وحدة غير وحدة الهدف", "never": "لم يحدث", "hurts, nothing planned": "ألم بلا خطة",
    "planned, no pain named": "خطة بلا ألم مذكور", "find an opportunity": "البحث عن فرصة",
    "felt by {people}": "يشعر به {people}", "reach unknown": "الانتشار غير معروف",
    "it feels {score} there": "الشعور هناك {score}", "a moment of truth": "لحظة حقيقة", "not researched": "لم يُبحث",
    "nobody owns it": "لا مسؤول عنه", "nothing planned": "لا شيء مخطط", "{count} months old": "العمر بالأشهر: {count}",
    "{count} days old": "العمر بالأيام: {count}", "{count} years old": "العمر بالسنوات: {count}",
    "Report: {title}": "تقرير: {title}",
    "{map}, {persona}: highest at {high}, lowest at {low}": "{map}، {persona}: الأعلى عند {high}، والأدنى عند {low}",
    "Assumptions to test": "افتراضات للاختبار",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "كل ما يقول `assumed`، مع اسم الفرضية إن ذُكر؛ المشاعر القوية ونقاط الألم الشديدة أولًا.",
    "Nothing is marked as assumed.": "لا شيء موسوم بأنه مفترض.", "What": "ماذا", "Claim": "القول",
    "Hypothesis": "الفرضية", "Rapid drops": "هبوط حادّ",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "هبوط بنصف المقياس (2 على −2…+2) أو أكثر من موضع له درجة إلى التالي، والأعمق أولًا.",
    "The curve never falls by half the scale at once.": "لا يهبط المنحنى نصف المقياس دفعة واحدة.", "Felt": "الشعور",
    "To": "إلى", "Fall on −2…+2": "الهبوط على −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "الأقوال هي المشاعر ونقاط الألم والاقتباسات والمقاييس ذات القيمة؛ والحصة لما يستند منها إلى مصدر. والمراجعة "
        "التالية هي الأخيرة زائد `review_every`.",
    "Nothing is claimed.": "لا أقوال.", "With evidence": "بدليل", "Next review": "المراجعة التالية",
    "Fix first": "ما يُصلح أولًا",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "نقاط الألم المفتوحة في خرائط الحاضر بوزن 0.5 فأكثر (الشدة × الانتشار × الدليل)، الأثقل أولًا، ومع كل منها "
        "أثمن فرصة تعالجها.",
    "No pain point weighs enough.": "لا نقطة ألم تزن ما يكفي.", "Weight": "الوزن", "What to do": "ما يُفعل",
    "What hurts against what is planned": "ما يؤلم وما خُطط له",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "نقاط ألم مفتوحة لا تعالجها فرصة (المستبعدة لا تُحسب) بحسب الوزن؛ وفرص لا تعالج نقطة ألم ولا تحلّها بحسب "
        "القيمة.",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "لكل نقطة ألم مفتوحة فرصة، ولكل فرصة نقطة ألم.",
    "Pain point or opportunity": "نقطة ألم أو فرصة", "Weight or value": "الوزن أو القيمة",
    "Hand-offs and channel switches": "التسليم وتبديل القنوات",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "انتقالات من موضع إلى التالي يختلف المسؤول فيها، وانتقالات بين مواضع لا قناة مشتركة بينها. المواضع بلا مسؤول "
        "(أو بلا قناة) لا تُحسب.",
    "The customer stays with one owner and in one channel.": "يبقى العميل مع مسؤول واحد وفي قناة واحدة.",
    "Change of": "تبديل", "The maps": "قائمة الخرائط",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "الدرجات على مقياس كل خريطة؛ ونقاط الألم هي المفتوحة.",
    "There are no maps.": "لا خرائط.", "Curve": "المنحنى", "Metrics against targets": "المقاييس والأهداف",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "يتحقق المقياس عند هدفه أو ما بعده في الاتجاه الذي يقوله `better`؛ وما لم يتحقق أولًا.",
    "Nothing is measured.": "لا شيء يُقاس.", "Against target": "مقابل الهدف",
    "Opportunities by value": "الفرص بحسب القيمة",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "القيمة = صيغة المشروع `opportunity_value`، وإلا فالأثر / الجهد (من 1 إلى 5؛ low وmedium وhigh هي 1 و3 و5). "
        "مكسب سريع: أثر 3 فأكثر وجهد دون 3؛ مشروع كبير: كلاهما 3 فأكثر؛ تكميلي: كلاهما دون ذلك؛ ليس الآن: أثر قليل "
        "لجهد كثير. المُنجز والمستبعد أخيرًا.",
    "There are no opportunities.": "لا فرص.", "Quadrant": "الربع", "Who answers for what": "من المسؤول عن ماذا",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "نقطة التماس بلا مسؤول تتبع مسؤول مرحلتها؛ ولنقاط الألم والفرص مسؤولوها. نقاط الألم المفتوحة فقط، والفرص غير "
        "المُنجزة وغير المستبعدة.",
    "Nothing has an owner.": "لا مسؤول عن شيء.", "Pain points by weight": "نقاط الألم بحسب الوزن",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "الوزن = الشدة × الانتشار × الدليل، من 0 إلى 3. الشدة: حرج 3، كبير 2، طفيف أو غير مقدّر 1. الانتشار: حصة من "
        "سُئلوا؛ و0.5 حيث لم يعدّ أحد. الدليل: 1 إن ذُكر مصدر، وإلا 0.5. المفتوحة فقط.",
    "No pain point is open.": "لا نقطة ألم مفتوحة.", "Severity × reach × evidence": "الشدة × الانتشار × الدليل",
    "Addressed by": "تعالجها", "Sources by age": "المصادر بحسب العمر",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "المصادر التي تستند إليها أقوال الخريطة، الأقدم أولًا؛ ويُحسب العمر من نهاية اليوم أو الشهر أو الربع أو "
        "السنة المكتوبة.",
    "No claim cites a source.": "لا قول يستند إلى مصدر.", "Source": "المصدر", "Made": "تاريخ الإعداد",
    "Cited by claims": "أقوال تستند إليه", "Stage by stage": "مرحلة بعد مرحلة",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "يبيّن المنحنى متوسط كل نقطة تماس على −2…+2؛ ونقاط الألم هي المفتوحة؛ والمقياس أول ما له قيمة.",
    "There are no stages.": "لا مراحل.", "Steps": "الخطوات", "The emotional story": "قصة المشاعر",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "الدرجات على مقياس كل خريطة. المتوسط: لكل المواضع، كل منها مرة. الذروة والنهاية: متوسط أقوى لحظة وآخر لحظة، "
        "وهو ما يتذكره الناس (Kahneman وFredrickson وSchreiber وRedelmeier، 1993). هبوط حادّ: بنصف المقياس أو أكثر "
        "من موضع إلى التالي. التحوّلات: كم مرة يغيّر المنحنى اتجاهه بعد تأرجح بربع المقياس أو أكثر؛ وقليل من القصص "
        "فيه أكثر من اثنين (Reagan وآخرون، 2016).",
    "No feeling has a score.": "لا شعور له درجة.", "Turns": "التحوّلات", "Quick win": "مكسب سريع",
    "Big project": "مشروع كبير", "Fill in": "تكميلي", "Not now": "ليس الآن", "Behind the scenes": "خلف الكواليس",
    "Statement": "تصريح", "Interview": "مقابلة", "Survey": "استبيان", "Analytics": "بيانات تحليلية",
    "Observation": "ملاحظة ميدانية", "Test": "اختبار", "Document": "وثيقة", "Expert": "خبراء", "Other": "أخرى",
}  # fmt: skip
