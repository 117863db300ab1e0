from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language
from teamdesk.exports.charts import BarChart, Chart
from teamdesk.exports.document import Heading, Paragraph, Span, Table, plain
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.fonts import lost_letters
from teamdesk.exports.writers.pdf.writer import render_pdf
from tests.exports.reading import open_pdf
from tests.exports.samples import KITCHEN_SINK, document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject
    from pypdf.generic import DictionaryObject

LOOK = load_look()


def test_pdf_embeds_every_typeface_it_names() -> None:
    pages = open_pdf(render_pdf(document(KITCHEN_SINK), LOOK).data).pages
    fonts = {font["/BaseFont"]: font for page in pages for font in _fonts(page)}
    assert len(fonts) == 5
    for name, font in fonts.items():
        assert "Inter" in name
        assert "/FontFile2" in font["/FontDescriptor"]


def _fonts(page: PageObject) -> Iterator[DictionaryObject]:
    resources = [page["/Resources"]]
    forms = page["/Resources"].get("/XObject", {})
    drawn = (form.get_object() for form in forms.values())
    # A picture has no typeface.
    resources += [form["/Resources"] for form in drawn if form["/Subtype"] == "/Form"]
    for resource in resources:
        yield from (font.get_object() for font in resource["/Font"].values())


def test_pdf_carries_title_language_and_the_documents_own_date() -> None:
    reader = open_pdf(render_pdf(document(KITCHEN_SINK, Language.NN), LOOK).data)
    assert reader.metadata.title == "Alt på én gang, sak F-2031"
    assert reader.metadata.author == "Fjordvik kommune"
    assert f"{reader.metadata.creation_date:%Y-%m-%d}" == "2026-11-27"
    assert reader.trailer["/Root"]["/Lang"] == "nn-NO"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_pdf_lists_its_headings_with_the_pages_they_stand_on() -> None:
    reader = open_pdf(render_pdf(document(KITCHEN_SINK), LOOK).data)
    found: list[tuple[int, str, int]] = []

    def collect(entries: list[object], depth: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                collect(entry, depth + 1)
            else:
                found.append((depth, entry.title, reader.get_destination_page_number(entry)))

    collect(reader.outline, 0)
    assert found == [
        (0, "Alt på én gang", 0),
        (1, "Lister", 0),
        (2, "Et nytt hopp", 0),
        (1, "Tabell over flere sider", 0),
        (1, "Underskrift", 3),
    ]


def test_pdf_keeps_a_heading_with_its_first_chart_and_a_short_table_with_both() -> None:
    (chart,) = [block for block in KITCHEN_SINK if isinstance(block, Chart)]
    (bars,) = [block for block in KITCHEN_SINK if isinstance(block, BarChart)]
    row = (plain("Fra sykehus"), plain("27"))
    short = Table(("Rad", "Tall"), (3, 1), (row,) * 12, is_whole=True)
    first = (Heading("Utvikling"), chart, chart, chart)
    pages = open_pdf(
        render_pdf(document((*first, Heading("Sykehus"), bars, short)), LOOK).data
    ).pages
    words = [page.extract_text() for page in pages]
    assert "Utvikling" in words[0]
    assert [("Sykehus\n" in text, text.count("Fra sykehus")) for text in words][-1] == (True, 12)


def test_pdf_parts_no_row_of_a_short_table_from_the_others() -> None:
    table = Table(("Rad", "Tall"), (3, 1), ((plain("Løfte"), plain("1")),) * 4)
    for lines in range(24, 40, 3):
        above = (Paragraph(plain("Tekst")),) * lines
        sample = document((*above, Heading("Oppfølging", level=3), table))
        pages = open_pdf(render_pdf(sample, LOOK).data).pages
        assert {page.extract_text().count("Løfte") for page in pages} <= {0, 4}


def test_pdf_numbers_its_pages() -> None:
    pages = open_pdf(render_pdf(document(KITCHEN_SINK), LOOK).data).pages
    assert len(pages) == 4
    for number, page in enumerate(pages, 1):
        assert f"Side {number} av 4" in page.extract_text()


def test_pdf_header_too_long_for_the_line_is_cut_with_a_mark() -> None:
    sample = document((Paragraph(plain("Tekst")),))
    running = replace(sample.running, left="Fjordvik", right="Navnet er langt " * 20)
    text = open_pdf(render_pdf(replace(sample, running=running), LOOK).data).pages[0].extract_text()
    assert re.search("Navnet er langt.*…", text)
    assert "Fjordvik\n" in text


def test_pdf_header_holds_a_long_name_with_the_day_of_birth() -> None:
    sample = document((Paragraph(plain("Tekst")),))
    whose = "Áŋŋe-Šárlohtta Đorŧŋes Čázádat-Bergsåker Žurgenson Øvrebotŋ, født 12.3.1947"
    running = replace(sample.running, left="Fjordvik kommune · Overlevering", right=whose)
    text = open_pdf(render_pdf(replace(sample, running=running), LOOK).data).pages[0].extract_text()
    assert whose in text


def test_pdf_breaks_a_double_name_after_its_hyphen() -> None:
    name = "Elisabeth-Margrethe" * 5
    rows = ((plain(name), plain("b")),)
    sample = document((Table(("Navn", "Rolle"), (1, 3), rows),))
    text = open_pdf(render_pdf(sample, LOOK).data).pages[0].extract_text()
    broken = [line for line in text.splitlines() if "lisabeth" in line or "argrethe" in line]
    assert all(line.endswith(("Elisabeth-", "Margrethe")) for line in broken[:-1])


def test_pdf_repeats_the_header_row_on_each_page() -> None:
    pages = open_pdf(render_pdf(document(KITCHEN_SINK), LOOK).data).pages
    assert [page.extract_text().count("Ansvarlig") for page in pages] == [1, 1, 1, 0]


def test_pdf_that_starts_with_a_deep_heading_still_lists_it() -> None:
    sample = document((Heading("Dypt", level=3), Paragraph(plain("Tekst"))))
    reader = open_pdf(render_pdf(sample, LOOK).data)
    assert [entry.title for entry in reader.outline] == ["Dypt"]


def test_pdf_with_letters_inter_lacks_shows_a_mark_and_reports_them() -> None:
    rendered = render_pdf(document((Paragraph(plain("Hei 🙂 مريم\u200c")),)), LOOK)
    assert "Hei □ □□□□" in open_pdf(rendered.data).pages[0].extract_text()
    assert rendered.lost_letters == ("ر", "م", "ي", "🙂")


def test_pdf_with_sami_letters_loses_none() -> None:
    text = "Ŋŋ Čč Đđ Ŧŧ Šš Žž Áá Ææ Øø Åå «–»"
    rendered = render_pdf(document((Paragraph((Span(text, italic=True),)),)), LOOK)
    assert rendered.lost_letters == ()
    assert text in open_pdf(rendered.data).pages[0].extract_text()


def test_lost_letters_names_each_letter_once() -> None:
    assert lost_letters("ab🙂c🙂") == ("🙂",)
