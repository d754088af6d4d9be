"""PDF: text to select, links that work, pages of the paper asked for, words for those who cannot see them."""

from __future__ import annotations

from io import BytesIO

import pytest
from exported import ARABIC, JAPANESE, NOTO, PIZZA, drawing_of, example_drawn
from pypdf import PdfReader

from cjmap.drawing.paper import paper_named
from cjmap.export import FIT
from cjmap.layout.kit.pages import pages_of
from cjmap.pipeline import lay_out
from sheets import EXAMPLES, OPTIONS, example

LINKED = """\
journey: Links
finding: See [the report](https://example.org/report?a=1&b=2)
stages:
  - stage: Order
    actions: ["Reads [the menu](https://example.org/menu)", "Writes to [us](mailto:us@example.org)"]
    touchpoints: [Menu]
"""


def read(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content))


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_the_text_can_be_selected():
    text = squeezed("".join(page.extract_text() for page in read(example_drawn(PIZZA, "pdf").content).pages))
    for words in ("Pizza night at Bella Napoli", "Checks the menu", "Line of visibility", "page 2 of"):
        assert squeezed(words) in text


def test_links_lead_where_the_map_says():
    (page,) = read(drawing_of(LINKED, "pdf").content).pages
    found = {note["/A"]["/URI"]: note["/Rect"] for note in (one.get_object() for one in page["/Annots"])}
    assert set(found) == {
        "https://example.org/report?a=1&b=2", "https://example.org/menu", "mailto:us@example.org"
    }  # fmt: skip
    for left, bottom, right, top in found.values():
        assert 0 < left < right < page.mediabox.width
        assert 0 < bottom < top < page.mediabox.height
        assert 5 < top - bottom < 40


def test_a_document_says_its_title_and_language_and_is_tagged():
    document = read(example_drawn(PIZZA, "pdf").content)
    root = document.trailer["/Root"]
    assert document.metadata.title == "Pizza night at Bella Napoli"
    assert "/CreationDate" not in document.metadata
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert b"pdfuaid" in root["/Metadata"].get_data()
    assert read(example_drawn(ARABIC, "pdf").content).trailer["/Root"]["/Lang"] == "ar"


def test_a_page_is_told_in_words():
    document = read(example_drawn(PIZZA, "pdf").content)
    told = _alternatives(document)
    assert len(told) == len(document.pages)
    assert "Pizza night at Bella Napoli, page 1 of" in told[0]
    assert "Eva Moline" in told[0]
    assert "Checks the menu for peanut" in told[0]
    assert "Nothing on the menu says which pizzas contain peanut" in "".join(told[1:])


def _alternatives(document: PdfReader) -> list[str]:
    found = []

    def look(node) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for one in node:
                look(one)
        elif isinstance(node, dict):
            if node.get("/S") == "/Figure":
                found.append(str(node["/Alt"]))
            if "/K" in node:
                look(node["/K"])

    look(document.trailer["/Root"]["/StructTreeRoot"])
    return found


@pytest.mark.parametrize("path", EXAMPLES)
def test_there_are_as_many_pages_as_layout_cut(path):
    drawn = read(example_drawn(path, "pdf", page="A4").content)
    assert len(drawn.pages) == len(pages_of(example(path), OPTIONS, paper_named("A4")))
    for page in drawn.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (842, 595)


def test_fit_is_one_page_as_large_as_the_sheet():
    sheet = lay_out(example(PIZZA), OPTIONS)
    (page,) = read(example_drawn(PIZZA, "pdf", page=FIT).content).pages
    assert float(page.mediabox.width) == pytest.approx(sheet.width * 0.75, abs=0.1)
    assert float(page.mediabox.height) == pytest.approx(sheet.height * 0.75, abs=0.1)


def test_a_sheet_larger_than_any_page_is_scaled_to_fit():
    stages = "".join(f"  - {{stage: S{number}, touchpoints: [a, b, c, d]}}\n" for number in range(60))
    (page,) = read(drawing_of(f"journey: Wide\nstages:\n{stages}", "pdf", page=FIT).content).pages
    assert float(page.mediabox.width) == pytest.approx(14_400, abs=1)


@pytest.mark.parametrize("path", [ARABIC, JAPANESE])
def test_scripts_beyond_our_fonts_are_in_the_document(path):
    if not NOTO[path].exists():
        pytest.skip(f"{NOTO[path].name} is not installed")
    drawn = example_drawn(path, "pdf")
    assert drawn.diagnostics == ()
    document = read(drawn.content)
    objects = (document.get_object(number) for number in range(1, int(document.trailer["/Size"])))
    fonts = {str(one["/BaseFont"]) for one in objects if isinstance(one, dict) and "/BaseFont" in one}
    assert any("NotoSans" in name for name in fonts), fonts
