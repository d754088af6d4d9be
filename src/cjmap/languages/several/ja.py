"""The words of pictures of several maps in Japanese."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one}と{other}",
    # the hierarchy
    "Hierarchy": "階層", "Project": "プロジェクト", "Level {number}": "レベル{number}", "On their own": "単独",
    "About this project": "このプロジェクトについて", "Legend": "凡例",
    "Hierarchy of {title}: {maps} on {levels}.": "{title}の階層：{maps}、{levels}。",
    "{part} details {whole}.": "{part}は{whole}の詳細です。",
    "{later} would replace {earlier}.": "{later}は{earlier}に置き換わる予定です。",
    "would replace": "置き換え予定", "Would replace": "置き換える対象",
    "Would replace {what}": "{what}に置き換わる予定", "Would replace it": "置き換え予定",
    "Would be replaced by": "置き換え後", "Not among the maps drawn here": "ここに描かれたマップにはありません",
    "Named, but not drawn here": "名前のみ（ここには描かれていません）",
    "No severe pain point is open": "未対応の重いペインポイントはありません", "open": "未対応",
    "Nobody owns it": "担当者なし", "The whole": "全体", "Lines": "線", "Maps": "マップ",
    "Told in detail there": "詳細はこちら", "Told in detail in": "詳細のあるマップ",
    "{count} current, {future} future": "現状{count}、将来像{future}", "State": "状態",
    "Best and worst moment": "最良の瞬間と最悪の瞬間", "Severe pain points open": "未対応の重いペインポイント",
    "Part of": "上位のマップ", "Page": "ページ",
    # the history of a map
    "History": "履歴", "History of {what}": "{what}の履歴", "What changed": "変わったこと",
    "Version by version": "版ごと",
    "{count} of {all} versions, the first and the last among them": "{all}版のうち{count}版（最初と最後を含む）",
    "{versions} on {date}": "{date}に{versions}",
    "{versions} from {first} to {last}": "{first}から{last}まで{versions}",
    "{name}: {first} at first, {last} at last": "{name}：最初は{first}、最後は{last}",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "曲線とスコアはすべて−2…+2で描き、マップの尺度で記しています。",
    "A star is a moment of truth; a dashed line is a target.": "星は真実の瞬間、破線は目標です。",
    "Commit": "コミット", "Tag": "タグ", "Mean emotion": "感情の平均", "Peak–end": "ピーク・エンド",
    "Lowest moment": "最低点", "Open pain points": "未対応のペインポイント", "No open pain point": "未対応なし",
    "Claims with evidence": "根拠のある主張", "Unrated": "未評価", "Better": "改善", "Worse": "悪化",
    "Same": "同じ", "The map could not be read then.": "当時のマップは読み取れません。", "No scores": "スコアなし",
    "Mean {value}": "平均 {value}",
}  # fmt: skip
