"""The words of reports in Japanese."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "各項目へ移動", "Report of {date}": "{date}のレポート",
    "{count} journey maps": "ジャーニーマップ{count}件", "Sections": "項目",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "すべての曲線は同じ尺度です。下が最悪、上が最良、点線が中立です。",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "星は真実の瞬間、輪は最高と最低の瞬間です。",
    "How this is computed": "計算方法", "Numbers are the rows of the table below.": "番号は下の表の行です。",
    "A dashed border: done or dropped.": "破線の枠：完了または取りやめ。",
    "Without a rating of impact or effort, so not in the picture:": "影響または労力の評価がなく、図にないもの：",
    "No.": "番号", "From": "元", "the whole journey": "ジャーニー全体", "unknown": "不明",
    "{count} cited": "根拠{count}件", "nothing yet": "まだなし",
    "open pain points: {list}": "未解決のペインポイント：{list}", "never reviewed": "未確認",
    "{what}, overdue": "{what}（期限切れ）", "not measured yet": "未測定", "no target": "目標なし",
    "another unit than its target": "目標と単位が異なる", "never": "未実施",
    "hurts, nothing planned": "痛みがあるが計画なし", "planned, no pain named": "計画はあるが痛みの記載なし",
    "find an opportunity": "改善機会を見つける", "felt by {people}": "{people}が感じている",
    "reach unknown": "影響範囲は不明", "it feels {score} there": "そこでの感情は{score}",
    "a moment of truth": "真実の瞬間", "not researched": "未調査", "nobody owns it": "担当者なし",
    "nothing planned": "計画なし", "{count} months old": "{count}か月前", "{count} days old": "{count}日前",
    "{count} years old": "{count}年前", "Report: {title}": "レポート：{title}",
    "{map}, {persona}: highest at {high}, lowest at {low}": "{map}、{persona}：最高は{high}、最低は{low}",
    "Assumptions to test": "検証すべき仮説",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "`assumed`と書かれたものすべて。名前があれば仮説名も。強い感情と深刻なペインポイントが先です。",
    "Nothing is marked as assumed.": "仮説とされたものはありません。", "What": "種類", "Claim": "主張",
    "Hypothesis": "仮説名", "Rapid drops": "急な落ち込み",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "スコアのある場所から次の場所へ、尺度の半分（−2…+2で2）以上の落ち込み。深いものが先です。",
    "The curve never falls by half the scale at once.": "曲線が一度に尺度の半分落ちる所はありません。",
    "Felt": "感じ方", "To": "行き先", "Fall on −2…+2": "−2…+2での落差",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "主張とは、感情、ペインポイント、引用、値のある指標です。割合は出典のあるもの。次の確認は前回に`review_every`"
        "を足した日です。",
    "Nothing is claimed.": "主張はありません。", "With evidence": "根拠あり", "Next review": "次の確認",
    "Fix first": "最初に直すこと",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "現状マップの未解決のペインポイントで重みが0.5以上のもの（深刻度×影響範囲×根拠）。重いものが先で、それぞれ最"
        "も価値の高い改善機会を添えます。",
    "No pain point weighs enough.": "十分に重いペインポイントはありません。", "Weight": "重み",
    "What to do": "すべきこと", "What hurts against what is planned": "痛みと計画",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "改善機会のない未解決のペインポイント（取りやめは数えません）を重み順に、どのペインポイントにも対応しない改善"
        "機会を価値順に示します。",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "未解決のペインポイントにはすべて改善機会があり、その逆も同じです。",
    "Pain point or opportunity": "ペインポイントまたは改善機会", "Weight or value": "重みまたは価値",
    "Hand-offs and channel switches": "引き継ぎとチャネルの切り替え",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "担当が異なる次の場所への移動と、共通のチャネルがない場所の間の移動。担当（またはチャネル）のない場所は数えま"
        "せん。",
    "The customer stays with one owner and in one channel.": "顧客は同じ担当、同じチャネルのままです。",
    "Change of": "変わるもの", "The maps": "マップ一覧",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "スコアは各マップの尺度です。ペインポイントは未解決のものです。",
    "There are no maps.": "マップはありません。", "Curve": "曲線", "Metrics against targets": "指標と目標",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "`better`の示す側で目標以上なら達成です。未達成が先です。",
    "Nothing is measured.": "測定はありません。", "Against target": "目標との比較",
    "Opportunities by value": "価値順の改善機会",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "価値＝プロジェクトの式`opportunity_value`、なければ影響÷労力（各1〜5、low・medium・highは1・3・5）。すぐ成果"
        "：影響3以上で労力3未満。大きな取り組み：どちらも3以上。穴埋め：どちらも3未満。今はしない：影響が小さく労力が"
        "大きい。完了と取りやめは最後です。",
    "There are no opportunities.": "改善機会はありません。", "Quadrant": "象限",
    "Who answers for what": "誰が何を担当するか",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "担当のないタッチポイントはステージの担当です。ペインポイントと改善機会は個別です。未解決のペインポイントと、"
        "完了でも取りやめでもない改善機会だけを数えます。",
    "Nothing has an owner.": "担当のあるものはありません。", "Pain points by weight": "重み順のペインポイント",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "重み＝深刻度×影響範囲×根拠（0〜3）。深刻度：重大3、大2、小または未評価1。影響範囲：調査対象に占める割合、数"
        "えていなければ0.5。根拠：出典があれば1、なければ0.5。未解決のものだけです。",
    "No pain point is open.": "未解決のペインポイントはありません。",
    "Severity × reach × evidence": "深刻度×影響範囲×根拠", "Addressed by": "対応", "Sources by age": "古い順の出典",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "マップの主張が引く出典。古いものが先です。経過は書かれた日・月・四半期・年の終わりから数えます。",
    "No claim cites a source.": "出典を引く主張はありません。", "Source": "出典名", "Made": "作成時期",
    "Cited by claims": "引用する主張", "Stage by stage": "ステージごと",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "曲線は各タッチポイントの平均（−2…+2）、ペインポイントは未解決のもの、指標は値のある最初のものです。",
    "There are no stages.": "ステージはありません。", "Steps": "ステップ", "The emotional story": "感情の物語",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "スコアは各マップの尺度です。平均：すべての場所を1回ずつ。ピークと終わり：最も強い瞬間と最後の瞬間の平均で、"
        "人の記憶に残るもの（Kahneman, Fredrickson, Schreiber, Redelmeier, 1993）。急な落ち込み：次の場所で尺度の半分"
        "以上落ちること。転換：尺度の4分の1以上動いた後に曲線の向きが変わる回数。2回を超える物語はまれです（Reaganほ"
        "か, 2016）。",
    "No feeling has a score.": "スコアのある感情はありません。", "Turns": "転換", "Quick win": "すぐ成果",
    "Big project": "大きな取り組み", "Fill in": "穴埋め", "Not now": "今はしない", "Behind the scenes": "舞台裏",
    "Statement": "発言", "Interview": "インタビュー", "Survey": "アンケート", "Analytics": "分析データ",
    "Observation": "観察", "Test": "テスト", "Document": "文書", "Expert": "専門家", "Other": "その他",
}  # fmt: skip
