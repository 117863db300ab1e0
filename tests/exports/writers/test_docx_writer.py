from __future__ import annotations

import io
import zipfile

import pytest
from docx.oxml.ns import qn

from teamdesk.core.i18n import Language
from teamdesk.exports.document import Paragraph, Span
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.reading import open_docx
from tests.exports.samples import KITCHEN_SINK, document

LOOK = load_look()


def test_docx_headings_are_words_own_styles() -> None:
    word = open_docx(render_docx(document(KITCHEN_SINK), LOOK).data)
    headings = [(p.style.name, p.text) for p in word.paragraphs if "Heading" in p.style.name]
    assert headings == [
        ("Heading 1", "Alt på én gang"),
        ("Heading 2", "Lister"),
        ("Heading 3", "Et nytt hopp"),
        ("Heading 2", "Tabell over flere sider"),
        ("Heading 2", "Underskrift"),
    ]


def test_docx_names_only_styles_that_it_defines() -> None:
    word = open_docx(render_docx(document(KITCHEN_SINK), LOOK).data)
    known = {style.style_id for style in word.styles}
    kinds = (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))
    named = {node.get(qn("w:val")) for node in word.element.body.iter(*kinds)}
    assert named <= known
    assert {"Heading1", "ListBullet", "TeamdeskTable"} <= named


@pytest.mark.parametrize("language", Language)
def test_docx_is_marked_with_its_language(language: Language) -> None:
    word = open_docx(render_docx(document(KITCHEN_SINK, language), LOOK).data)
    marks = {node.get(qn("w:val")) for node in word.styles.element.iter(qn("w:lang"))}
    assert marks == {language.tag}
    assert word.core_properties.language == language.tag


def test_docx_properties_say_what_it_is_and_nothing_of_python_docx() -> None:
    word = open_docx(render_docx(document(KITCHEN_SINK), LOOK).data)
    properties = word.core_properties
    assert properties.title == "Alt på én gang, sak F-2031"
    assert (properties.author, properties.comments) == ("Fjordvik kommune", "")
    assert f"{properties.created:%Y-%m-%d}" == "2026-11-27"


def test_docx_footer_counts_pages_by_fields() -> None:
    word = open_docx(render_docx(document(KITCHEN_SINK), LOOK).data)
    footer = word.sections[0].footer.part.element
    fields = [node.get(qn("w:instr")) for node in footer.iter(qn("w:fldSimple"))]
    text = "".join(node.text for node in footer.iter(qn("w:t")))
    assert fields == ["PAGE", "NUMPAGES"]
    assert text == "Makuleres når den er lestSide 1 av 1"


def test_docx_header_row_is_repeated_and_rows_are_kept_whole() -> None:
    word = open_docx(render_docx(document(KITCHEN_SINK), LOOK).data)
    rows = word.element.body.findall(qn("w:tbl"))[1].findall(qn("w:tr"))
    assert [bool(row.findall(f".//{qn('w:tblHeader')}")) for row in rows] == [True] + [False] * 60
    assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)


def test_docx_counted_lists_each_start_at_one() -> None:
    word = open_docx(render_docx(document(KITCHEN_SINK), LOOK).data)
    lists = {node.get(qn("w:val")) for node in word.element.body.iter(qn("w:numId"))}
    numbering = word.part.numbering_part.element
    restarted = {
        num.get(qn("w:numId"))
        for num in numbering.findall(qn("w:num"))
        if num.find(f".//{qn('w:startOverride')}") is not None
    }
    assert len(lists) == 2
    assert lists == restarted


def test_docx_is_an_a4_page_and_holds_no_time_of_day() -> None:
    data = render_docx(document(KITCHEN_SINK), LOOK).data
    section = open_docx(data).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_docx_holds_nothing_of_the_template_it_was_made_from() -> None:
    data = render_docx(document(KITCHEN_SINK), LOOK).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())
        everything = b"".join(archive.read(name) for name in names)
        pictures = sum(len(archive.read(name)) for name in names if name.startswith("word/media"))
    assert not {"word/stylesWithEffects.xml", "docProps/app.xml", "customXml/item1.xml"} & names
    assert not any("thumbnail" in name for name in names)
    assert b"python-docx" not in everything
    assert len(data) - pictures < 30_000


def test_docx_link_opens_its_address_and_writes_what_an_address_cannot_hold() -> None:
    mail = Span("Åse", link='mailto:åse@fjordvik.example?subject="x"')
    word = open_docx(render_docx(document((Paragraph((mail,)),)), LOOK).data)
    (field,) = word.element.body.iter(qn("w:fldSimple"))

    assert field.get(qn("w:instr")) == (
        'HYPERLINK "mailto:%C3%A5se@fjordvik.example?subject=%22x%22"'
    )
    assert [letters.text for letters in field.iter(qn("w:t"))] == ["Åse"]
