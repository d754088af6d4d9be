"""The words of reports in Chinese."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "跳到各部分", "Report of {date}": "{date} 的报告",
    "{count} journey maps": "{count} 张旅程地图", "Sections": "各部分",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "所有曲线使用同一量表，最差在下，最好在上；虚线为中性。",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "星形是关键时刻，圆环是最高和最低时刻。",
    "How this is computed": "计算方法", "Numbers are the rows of the table below.": "编号对应下表的行。",
    "A dashed border: done or dropped.": "虚线边框：已完成或已放弃。",
    "Without a rating of impact or effort, so not in the picture:": "未评定影响或投入，因此不在图中：", "No.": "编号",
    "From": "来自", "the whole journey": "整个旅程", "unknown": "未知", "{count} cited": "{count} 条证据",
    "nothing yet": "尚无", "open pain points: {list}": "未解决的痛点：{list}", "never reviewed": "从未审阅",
    "{what}, overdue": "{what}，已逾期", "not measured yet": "尚未测量", "no target": "没有目标",
    "another unit than its target": "单位与目标不同", "never": "从未", "hurts, nothing planned": "有痛点，无计划",
    "planned, no pain named": "有计划，未指明痛点", "find an opportunity": "寻找机会",
    "felt by {people}": "受影响：{people}", "reach unknown": "影响范围未知",
    "it feels {score} there": "此处感受为 {score}", "a moment of truth": "关键时刻", "not researched": "未经研究",
    "nobody owns it": "无人负责", "nothing planned": "没有计划", "{count} months old": "{count} 个月前",
    "{count} days old": "{count} 天前", "{count} years old": "{count} 年前", "Report: {title}": "报告：{title}",
    "{map}, {persona}: highest at {high}, lowest at {low}": "{map}，{persona}：最高在{high}，最低在{low}",
    "Assumptions to test": "待验证的假设",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "所有写有 `assumed` 的内容，并列出所给的假设名称；强烈情绪和严重痛点在前。",
    "Nothing is marked as assumed.": "没有标为假设的内容。", "What": "类别", "Claim": "论断", "Hypothesis": "假设名称",
    "Rapid drops": "急剧下跌",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "从一处有分数的位置到下一处下跌半个量表（−2…+2 上为 2）或更多，最深的在前。",
    "The curve never falls by half the scale at once.": "曲线没有一次下跌半个量表的地方。", "Felt": "感受",
    "To": "前往", "Fall on −2…+2": "在 −2…+2 上的跌幅",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "论断指情绪、痛点、引语和有数值的指标；占比为引用来源的论断。下次审阅为上次加 `review_every`。",
    "Nothing is claimed.": "没有论断。", "With evidence": "有证据", "Next review": "下次审阅", "Fix first": "优先解决",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "现状地图中权重不低于 0.5 的未解决痛点（严重程度 × 影响范围 × 证据），最重的在前，各附最有价值的对应机会。",
    "No pain point weighs enough.": "没有足够重的痛点。", "Weight": "权重", "What to do": "该做什么",
    "What hurts against what is planned": "痛点与计划",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "没有对应机会的未解决痛点（已放弃的机会不计），按权重；以及不针对任何痛点的机会，按价值。",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "每个未解决痛点都有机会，每个机会都有痛点。",
    "Pain point or opportunity": "痛点或机会", "Weight or value": "权重或价值",
    "Hand-offs and channel switches": "交接与渠道切换",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "前往负责人不同的下一处，以及在没有共同渠道的位置之间移动。没有负责人（或渠道）的位置不计。",
    "The customer stays with one owner and in one channel.": "客户始终由同一负责人、在同一渠道服务。",
    "Change of": "切换内容", "The maps": "各地图",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "分数采用各地图的量表；痛点为未解决的痛点。",
    "There are no maps.": "没有地图。", "Curve": "曲线", "Metrics against targets": "指标与目标",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "指标在 `better` 所指方向达到或超过目标即为达成；未达成的在前。",
    "Nothing is measured.": "没有测量任何内容。", "Against target": "与目标相比",
    "Opportunities by value": "按价值排列的机会",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "价值 = 项目的公式 `opportunity_value`，否则为影响 / 投入（各 1 至 5；low、medium、high 为 "
        "1、3、5）。速赢：影响不低于 3 且投入低于 3；大项目：两者均不低于 3；填空：两者均低于 "
        "3；暂缓：影响小而投入大。已完成或已放弃的排在最后。",
    "There are no opportunities.": "没有机会。", "Quadrant": "象限", "Who answers for what": "谁负责什么",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "没有负责人的触点归其阶段的负责人；痛点和机会各有负责人。只计未解决的痛点，以及未完成也未放弃的机会。",
    "Nothing has an owner.": "没有任何负责人。", "Pain points by weight": "按权重排列的痛点",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "权重 = 严重程度 × 影响范围 × 证据，从 0 到 3。严重程度：严重 3，较重 2，轻微或未评级 "
        "1。影响范围：占受访者的比例；无人统计时为 0.5。证据：引用来源为 1，否则 0.5。只计未解决的。",
    "No pain point is open.": "没有未解决的痛点。", "Severity × reach × evidence": "严重程度 × 影响范围 × 证据",
    "Addressed by": "应对机会", "Sources by age": "按时间排列的来源",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "地图论断引用的来源，最旧的在前；时间从所写日、月、季度或年的末尾算起。",
    "No claim cites a source.": "没有论断引用来源。", "Source": "来源名称", "Made": "产生时间",
    "Cited by claims": "引用它的论断", "Stage by stage": "逐个阶段",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "曲线显示各触点在 −2…+2 上的平均值；痛点为未解决的；指标为第一个有数值的。",
    "There are no stages.": "没有阶段。", "Steps": "步骤", "The emotional story": "情绪故事",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "分数采用各地图的量表。平均：所有位置各计一次。峰终：最强烈时刻与最后时刻的平均，即人们记住的感受（Kahneman、"
        "Fredrickson、Schreiber、Redelmeier，1993）。急剧下跌：到下一处下跌半个量表或更多。转折：曲线摆动至少四分之一"
        "量表后改变方向的次数；很少有故事超过两次（Reagan 等，2016）。",
    "No feeling has a score.": "没有带分数的情绪。", "Turns": "转折", "Quick win": "速赢", "Big project": "大项目",
    "Fill in": "填空", "Not now": "暂缓", "Behind the scenes": "幕后", "Statement": "陈述", "Interview": "访谈",
    "Survey": "调查", "Analytics": "数据分析", "Observation": "观察", "Test": "测试", "Document": "文档",
    "Expert": "专家", "Other": "其他",
}  # fmt: skip
