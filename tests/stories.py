"""A small map and what became of it half a year later, with a bit of everything that can change."""

from __future__ import annotations

__all__ = ["AFTER", "BEFORE"]

BEFORE = """\
journey: Pizza night
finding: Two moments nearly lose Eva, the allergens and the bill.
owner: Guest experience
reviewed: 2026-04-01
sources: {interviews: {kind: interview, n: 12}, till: {kind: analytics}}
personas: [{persona: Eva, id: eva, goals: [Eat well]}]
stages:
  - stage: Order
    id: order
    owner: Floor team
    touchpoints:
      - touchpoint: Reads the menu
        id: menu
        thoughts: Is there peanut in any of this? Nobody here seems to know.
        emotion: {score: -1, feeling: anxious, evidence: [interviews]}
        pain_points:
          - {pain_point: Allergens are not on the menu, id: no-allergens, severity: critical}
          - {pain_point: The print is small, id: small-print, severity: minor}
        metrics:
          csat: {title: Satisfaction, value: 61%, target: 80%, formula: top-2-box}
      - {touchpoint: Asks the waiter, id: asks, emotion: 1, wait: 4 min}
  - stage: Pay
    id: pay
    touchpoints:
      - {touchpoint: Waves for the bill, emotion: -2}
      - touchpoint: Splits the bill
        id: split
        pain_points: [{pain_point: The till cannot split, id: no-split}]
        opportunities: [{opportunity: Pay by phone at the table, id: by-phone, status: idea, owner: IT}]
        metrics: {wait: {value: 9 min, formula: mean}}
  - {stage: Leave, id: leave, touchpoints: [Says goodbye]}
"""
AFTER = """\
journey: Pizza night
finding: One moment nearly loses Eva, the bill.
owner: Guest experience
reviewed: 2026-10-01
sources: {interviews: {kind: interview, n: 12}, till: {kind: analytics}}
personas: [{persona: Eva Moline, id: eva, goals: [Eat well]}]
stages:
  - {stage: Leave, id: leave, touchpoints: [Says goodbye]}
  - stage: Order
    id: order
    touchpoints:
      - touchpoint: Reads the menu
        id: menu
        thoughts: Is there peanut in any of this? Everybody here seems to know.
        emotion: {score: 1, feeling: safe}
        pain_points:
          - {pain_point: Allergens are not on the menu, id: no-allergens, severity: critical, status: resolved}
        metrics:
          csat: {title: Satisfaction, value: 74%, target: 70%, formula: top-2-box}
      - {touchpoint: Asks the waiter, id: asks, emotion: 0.5, wait: 9 min}
  - stage: Pay
    id: pay
    touchpoints:
      - {touchpoint: Waves twice for the bill, emotion: -2}
      - touchpoint: Splits the bill
        id: split
        pain_points:
          - {pain_point: The till cannot split, id: no-split}
          - {pain_point: The phone pays twice, severity: major}
        opportunities: [{opportunity: Pay by phone at the table, id: by-phone, status: planned, owner: IT}]
        metrics: {wait: {value: 5 min, formula: median}}
      - Tips in cash
"""
