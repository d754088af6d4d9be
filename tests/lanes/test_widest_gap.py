"""Several personas on one map: how far they are apart, and whose thoughts stand where."""

from __future__ import annotations

from cjmap.drawing.shapes import Group, Line, Rect, Shape, Text
from cjmap.drawing.sheet import Band, Sheet
from geometry import shapes_of, texts_of
from sheets import sheet_of

PERSONAS = "personas: [{persona: Eva Moline}, {persona: Tom Hale}, {persona: Nadia Okafor}]"
APART = f"""
journey: A pizza night
{PERSONAS}
stages:
  - stage: Orders
    touchpoints:
      - touchpoint: Reads the menu
        emotion: {{eva-moline: -1.5, tom-hale: 0.5, nadia-okafor: 1.5}}
        thoughts:
          nadia-okafor: The usual
          eva-moline: Is there peanut in it?
  - stage: Waits
    touchpoints:
      - touchpoint: Waits for the pizza
        emotion: {{eva-moline: 0, tom-hale: 0, nadia-okafor: 0}}
        thoughts:
          tom-hale: Two kids and no crayons
          nadia-okafor: Nobody rushes me here
  - stage: Tells others
    personas: [eva-moline]
    emotion: {{eva-moline: 1}}
    thoughts: Straight on my story
"""


def band(sheet: Sheet, name: str) -> Band | None:
    return next((one for one in sheet.bands if one.id == name), None)


def drawn(sheet: Sheet, name: str) -> list[Shape]:
    found = band(sheet, name)
    assert found is not None
    return list(shapes_of(found.shapes))


def test_the_gap_stands_in_words_and_in_the_table() -> None:
    sheet = sheet_of(APART)
    cells = next(row for row in sheet.rows if row.id == "widest_gap").cells
    assert [[(entry.mark, entry.text) for entry in cell.entries] for cell in cells] == [
        [("T1", "3")], [("T2", "0")], [("", "Eva Moline only")],
    ]  # fmt: skip
    assert cells[0].entries[0].notes == (("Eva Moline", "−1.5"), ("Tom Hale", "+0.5"), ("Nadia Okafor", "+1.5"))
    assert cells[0].entries[0].who == ("eva-moline", "tom-hale", "nadia-okafor")
    found = band(sheet, "widest_gap")
    words = [text.words for text in texts_of(found.shapes)] if found else []
    assert {"3", "T1 · wide apart", "0", "T2", "Eva Moline only"} <= set(words)


def test_marks_of_equal_scores_stand_beside_each_other_and_nobody_is_lost() -> None:
    marks = [one for one in drawn(sheet_of(APART), "widest_gap") if isinstance(one, Group) and one.classes]
    assert [mark.classes[0] for mark in marks] == [
        "persona-eva-moline", "persona-tom-hale", "persona-nadia-okafor",
    ] * 2 + ["persona-eva-moline"]  # fmt: skip


def test_the_line_is_longer_where_the_gap_is_wider() -> None:
    thick = [one for one in drawn(sheet_of(APART), "widest_gap") if isinstance(one, Line) and one.stroke_width == 4]
    first, second = (one.x2 - one.x1 for one in thick)
    assert first > 2 * second > 0


def test_a_ground_lies_behind_those_who_are_worlds_apart_alone() -> None:
    emotion = band(sheet_of(APART), "emotion")
    assert emotion is not None
    grounds = [one for one in shapes_of(emotion.shapes) if isinstance(one, Rect) and one.fill == "sunken"]
    assert len(grounds) == 1
    assert "Scores 2.5 or more apart" in words_of(sheet_of(APART))


def test_a_score_without_words_is_in_the_colour_of_whose_it_is() -> None:
    inks = {text.words: text.fill for text in drawn(sheet_of(APART), "emotion") if isinstance(text, Text)}
    assert (inks["−1.5"], inks["+0.5"], inks["+1.5"]) == ("p1", "p2", "p3")


def test_one_scale_is_counted_as_the_map_counts() -> None:
    scores = "{eva-moline: 20, tom-hale: 50, nadia-okafor: 90}"
    scaled = APART.replace("{eva-moline: -1.5, tom-hale: 0.5, nadia-okafor: 1.5}", scores)
    sheet = sheet_of(scaled.replace("stages:", "emotion_scale: {worst: 0, best: 100}\nstages:"))
    row = next(row for row in sheet.rows if row.id == "widest_gap")
    assert row.cells[0].entries[0].text == "70"
    assert row.cells[0].entries[0].notes[0] == ("Eva Moline", "20")


def test_no_gap_is_drawn_for_one_persona_or_where_all_feel_the_same() -> None:
    alone = "journey: J\npersonas: [{persona: Eva}]\nstages: [{stage: S, emotion: 1}, {stage: T, emotion: -1}]"
    assert band(sheet_of(alone), "widest_gap") is None
    alike = alone.replace("[{persona: Eva}]", "[{persona: Eva}, {persona: Tom}]")
    assert band(sheet_of(alike), "widest_gap") is None


def test_thoughts_stand_in_rows_by_persona() -> None:
    thoughts = band(sheet_of(APART), "thoughts")
    assert thoughts is not None
    top = {text.words: text.y for text in texts_of(thoughts.shapes)}
    eva, tom, nadia = top["“Is there peanut in it?”"], top["“Two kids and no crayons”"], top["“The usual”"]
    assert eva < tom < nadia
    assert top["“Nobody rushes me here”"] == nadia
    assert top["“Straight on my story”"] == eva


def test_each_persona_tells_the_mean_of_their_feelings_and_where_they_come() -> None:
    wide = APART + "".join(f"  - stage: Later {number}\n    touchpoints: [A, B, C]\n" for number in range(4))
    words = words_of(sheet_of(wide))
    assert {"−0.17", "+0.25", "+0.75", "mean emotion", "At 14 of 14 touchpoints"} <= words


def words_of(sheet: Sheet) -> set[str]:
    return {text.words for one in sheet.bands for text in texts_of(one.shapes)}
