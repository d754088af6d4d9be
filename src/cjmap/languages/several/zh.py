"""The words of pictures of several maps in Chinese."""

from __future__ import annotations

WORDS = {
    # lists of names
    "{one} and {other}": "{one}和{other}",
    # the hierarchy
    "Hierarchy": "层级", "Project": "项目", "Level {number}": "第 {number} 级", "On their own": "独立的地图",
    "About this project": "关于此项目", "Legend": "图例",
    "Hierarchy of {title}: {maps} on {levels}.": "{title} 的层级：{maps}，{levels}。",
    "{part} details {whole}.": "{part} 细化 {whole}。",
    "{later} would replace {earlier}.": "{later} 将取代 {earlier}。", "would replace": "将取代",
    "Would replace": "将取代", "Would replace {what}": "将取代 {what}", "Would replace it": "将取代它",
    "Would be replaced by": "将被取代为", "Not among the maps drawn here": "不在此处绘制的地图之中",
    "Named, but not drawn here": "提到但未在此绘制", "No severe pain point is open": "没有未解决的严重痛点",
    "open": "未解决", "Nobody owns it": "无人负责", "The whole": "整体", "Lines": "连线", "Maps": "地图",
    "Told in detail there": "在那里细化", "Told in detail in": "细化于",
    "{count} current, {future} future": "现状 {count}，未来 {future}", "State": "状态",
    "Best and worst moment": "最佳与最差时刻", "Severe pain points open": "未解决的严重痛点", "Part of": "属于",
    "Page": "页面",
    # the history of a map
    "History": "历史", "History of {what}": "{what} 的历史", "What changed": "有何变化",
    "Version by version": "逐个版本",
    "{count} of {all} versions, the first and the last among them": "{all} 个版本中的 {count} 个，含首末两个",
    "{versions} on {date}": "{date}：{versions}",
    "{versions} from {first} to {last}": "{first} 至 {last}：{versions}",
    "{name}: {first} at first, {last} at last": "{name}：最初 {first}，最后 {last}",
    "Every curve and score stands on −2…+2 and is printed on the map's scale.":
        "所有曲线和分数都以 −2…+2 绘制，并按地图的量表标注。",
    "A star is a moment of truth; a dashed line is a target.": "星形为关键时刻，虚线为目标。", "Commit": "提交",
    "Tag": "标签", "Mean emotion": "平均情绪", "Peak–end": "峰终", "Lowest moment": "最低时刻",
    "Open pain points": "未解决的痛点", "No open pain point": "无未解决痛点",
    "Claims with evidence": "有证据的论断", "Unrated": "未评级", "Better": "改善", "Worse": "变差", "Same": "不变",
    "The map could not be read then.": "当时的地图无法读取。", "No scores": "无分数",
    "Mean {value}": "平均 {value}",
}  # fmt: skip
