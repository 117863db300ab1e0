"""A document in a municipality's own Word file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from docx.oxml.ns import qn
from docx.shared import Pt

from teamdesk.core.i18n import Language
from teamdesk.exports.document import Bullets, Heading, NumberedList, Paragraph, plain
from teamdesk.exports.papers.template.builder import TemplateContent, build_beginning
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from teamdesk.exports.writers.word.template.checks import check_template
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.reading import docx_words, open_docx
from tests.exports.samples import KITCHEN_SINK, document
from tests.exports.templates import letterhead, packed

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Document

LOOK = load_look()
TEXT = (Heading("Plan", level=1), Paragraph(plain("Hver dag.")), Heading("Mål", level=3))


def filled(sample: Document, word: WordDocument | None = None) -> WordDocument:
    template = packed(word or letterhead())
    return open_docx(render_docx(replace(sample, word_template=template), LOOK).data)


def test_filled_template_keeps_what_stands_around_its_place() -> None:
    made = filled(document(TEXT))
    texts = [paragraph.text for paragraph in made.paragraphs]
    assert texts == ["Helse og mestring", "Plan", "Hver dag.", "Mål", "Vennlig hilsen"]
    assert made.sections[0].header.paragraphs[0].text == "Fjordvik kommune"


def test_filled_template_has_the_words_of_the_document() -> None:
    sample = document(KITCHEN_SINK)
    own = docx_words(render_docx(sample, LOOK).data)
    template = packed(letterhead())
    # A list of the template's has an id of its own, and its marks are Word's.
    found = docx_words(render_docx(replace(sample, word_template=template), LOOK).data)
    marks = {"•", "1.", "2.", "3."}
    assert [w for w in found[3:-2] if w not in marks] == [w for w in own if w not in marks]


def test_filled_template_keeps_its_styles_and_gets_those_that_it_lacks() -> None:
    made = filled(document(TEXT))
    used = [paragraph.style for paragraph in made.paragraphs[1:4]]
    assert [style.style_id for style in used] == ["Overskrift1", "Normal", "Heading3"]
    assert used[0].font.size == Pt(31)
    assert made.styles["Normal"].font.name == "Georgia"


def test_filled_template_names_only_styles_that_it_has() -> None:
    made = filled(document(KITCHEN_SINK))
    kinds = (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))
    named = {node.get(qn("w:val")) for node in made.element.body.iter(*kinds)}
    assert named <= {style.style_id for style in made.styles}


def test_filled_template_counts_each_list_from_one() -> None:
    lists = (NumberedList((plain("Gå"),)), Bullets((plain("Ut"),)), NumberedList((plain("Stå"),)))
    made = filled(document(lists))
    numbers = [node.get(qn("w:val")) for node in made.element.body.iter(qn("w:numId"))]
    numbering = made.part.numbering_part.element
    started = {
        num.get(qn("w:numId"))
        for num in numbering.findall(qn("w:num"))
        if num.find(f".//{qn('w:startOverride')}") is not None
    }
    assert len(numbers) == 2
    assert set(numbers) <= started


@pytest.mark.parametrize(("counts_pages", "fields"), [(True, [" PAGE "]), (False, None)])
def test_filled_template_gets_page_numbers_only_where_it_has_none(
    counts_pages: bool, fields: list[str] | None
) -> None:
    made = filled(document(TEXT), letterhead(counts_pages=counts_pages))
    footer = made.sections[0].footer
    found = [node.get(qn("w:instr")) for node in footer._element.iter(qn("w:fldSimple"))]
    assert found == (fields or ["PAGE", "NUMPAGES"])
    assert footer.paragraphs[0].text.startswith("Postboks 1")
    assert footer.paragraphs[-1].text.startswith("Sak F-2031 · Makuleres når den er lest")


def test_filled_template_has_the_line_on_a_first_page_of_its_own() -> None:
    word = letterhead()
    word.sections[0].different_first_page_header_footer = True
    lines = filled(document(TEXT), word).sections[0].first_page_footer.paragraphs
    assert [line.text.split(" · ")[0] for line in lines] == ["Sak F-2031"]


def test_filled_template_speaks_the_documents_language_and_names_nobody() -> None:
    word = letterhead()
    word.core_properties.author = "Ola Saksbehandler"
    made = filled(document(TEXT, Language.NN), word)
    languages = {node.get(qn("w:val")) for node in made.styles.element.iter(qn("w:lang"))}
    assert languages == {"nn-NO"}
    assert made.core_properties.author == "Fjordvik kommune"
    assert made.core_properties.title == "Alt på én gang, sak F-2031"


def test_filled_template_in_large_print_has_large_letters() -> None:
    made = filled(replace(document(TEXT), large_print=True))
    assert made.styles["Normal"].font.size == Pt(LOOK.large.body)
    assert made.styles["Heading 1"].font.size == Pt(LOOK.large.title)


def test_filled_template_has_tables_as_wide_as_its_own_lines() -> None:
    made = filled(document(KITCHEN_SINK))
    widths = {table._tbl.tblPr.find(qn("w:tblW")).get(qn("w:w")) for table in made.tables}
    # 210 mm less 40 and 20.
    assert {round(int(width) / 56.7) for width in widths} == {150}


def test_filled_template_is_the_same_bytes_each_time_and_no_pdf_knows_of_it() -> None:
    sample = replace(document(KITCHEN_SINK), word_template=packed(letterhead()))
    assert render_docx(sample, LOOK).data == render_docx(sample, LOOK).data
    assert render_pdf(sample, LOOK).data == render_pdf(document(KITCHEN_SINK), LOOK).data


def test_filled_template_writes_a_marker_that_somebody_typed_as_it_is() -> None:
    made = filled(document((Paragraph(plain("{{innhold}}")),)))
    assert [p.text for p in made.paragraphs][1] == "{{innhold}}"


def test_template_that_its_section_ends_with_keeps_its_section() -> None:
    word = letterhead()
    place = next(p for p in word.paragraphs if p.text == "{{innhold}}")
    word.add_section()
    place._p.get_or_add_pPr().append(word.paragraphs[-1]._p.pPr.find(qn("w:sectPr")))
    made = filled(document(TEXT), word)
    assert len(made.sections) == 2
    assert "{{innhold}}" not in [paragraph.text for paragraph in made.paragraphs]


def test_beginning_is_a_template_itself(translator: Translator) -> None:
    content = TemplateContent("Fjordvik kommune", document(()).dated, "{{innhold}}")
    data = render_docx(build_beginning(content, translator), LOOK).data
    check_template(data)
    made = open_docx(render_docx(replace(document(TEXT), word_template=data), LOOK).data)
    assert [p.text for p in made.paragraphs] == ["Plan", "Hver dag.", "Mål"]
