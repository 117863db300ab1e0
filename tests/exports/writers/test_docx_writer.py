from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from docx.oxml.ns import qn

from teamdesk.core.i18n import Language
from teamdesk.exports.by_hand import AnswerLines
from teamdesk.exports.document import (
    Heading,
    KeyValue,
    KeyValues,
    Notice,
    PageBreak,
    Paragraph,
    Quote,
    Span,
    Table,
    plain,
)
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.reading import open_docx
from tests.exports.samples import KITCHEN_SINK, document

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from teamdesk.exports.document import Block

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


def body_of(*blocks: Block) -> Element:
    return open_docx(render_docx(document(blocks), LOOK).data).element.body


def row_of(text: str) -> Element:
    table = Table(("Notat", "Hvem"), (1, 1), ((plain(text), plain("Kari")),))
    return body_of(table).findall(f"{qn('w:tbl')}/{qn('w:tr')}")[1]


def test_docx_row_of_a_few_lines_is_not_broken_and_one_of_half_a_page_may_be() -> None:
    assert row_of("Går ute. " * 20).find(f".//{qn('w:cantSplit')}") is not None
    assert row_of("Går ute. " * 200).find(f".//{qn('w:cantSplit')}") is None
    assert row_of("Ute.\n" * 40).find(f".//{qn('w:cantSplit')}") is None


def style_of(paragraph: Element) -> str:
    (style,) = paragraph.iter(qn("w:pStyle"))
    return str(style.get(qn("w:val")))


def test_docx_has_no_empty_paragraphs_but_where_word_needs_them() -> None:
    (gap,) = (
        child
        for child in body_of(*KITCHEN_SINK, Table(("Til slutt",), (1,), ()))
        if child.tag == qn("w:p") and not list(child.iter(qn("w:t"), qn("w:drawing")))
        if style_of(child) != "TeamdeskAnswer"
    )
    assert gap.getnext().tag == qn("w:sectPr")
    assert gap.getprevious().tag == qn("w:tbl")


def test_docx_lines_to_answer_on_stay_on_one_page() -> None:
    lines = [
        child
        for child in body_of(Heading("Hva hjelper?"), AnswerLines(3), Paragraph(plain("Mer")))
        if child.tag == qn("w:p") and style_of(child) == "TeamdeskAnswer"
    ]
    kept = [line.find(f".//{qn('w:keepNext')}") is not None for line in lines]
    assert kept == [True, True, False]


def test_docx_white_below_a_table_is_the_next_paragraphs_own() -> None:
    facts = KeyValues((KeyValue("Navn", plain("Anne Berg")),))
    below = body_of(facts, Paragraph(plain("Tekst")), Paragraph(plain("Mer"))).findall(qn("w:p"))
    spaced = [paragraph.find(f".//{qn('w:spacing')}") is not None for paragraph in below]
    assert spaced == [True, False]


def test_docx_tables_that_follow_each_other_are_parted() -> None:
    facts = KeyValues((KeyValue("Navn", plain("Anne Berg")),))
    kinds = [child.tag for child in body_of(facts, facts)]
    assert kinds == [qn(f"w:{name}") for name in ("tbl", "p", "tbl", "p", "sectPr")]


@pytest.mark.parametrize(
    "below", [Heading("Mål"), Table(("Mål",), (1,), ((plain("Gå ut"),),))], ids=["text", "table"]
)
def test_docx_page_is_begun_by_what_stands_on_it(below: Block) -> None:
    body = body_of(Paragraph(plain("Over")), PageBreak(), below)
    assert body[1].find(f".//{qn('w:pageBreakBefore')}") is not None
    assert not list(body.iter(qn("w:br")))


def test_docx_quote_and_whoever_said_it_stand_on_one_page() -> None:
    said, whose = body_of(Quote("«Ut i hagen»", "Anne Berg")).findall(qn("w:p"))
    assert said.find(f".//{qn('w:keepNext')}") is not None
    assert whose.find(f".//{qn('w:keepNext')}") is None


def test_docx_facts_have_their_names_as_first_column() -> None:
    (look,) = body_of(KeyValues((KeyValue("Navn", plain("Anne Berg")),))).iter(qn("w:tblLook"))
    assert (look.get(qn("w:firstColumn")), look.get(qn("w:firstRow"))) == ("1", "0")


def test_docx_pictures_have_words_for_those_who_do_not_see_them() -> None:
    told = [node.get("descr") for node in body_of(*KITCHEN_SINK).iter(qn("wp:docPr"))]
    assert told[0] == "COPM: 3 til 6,5. TUG: 31,4 til 19,8."
    assert len(told) == 3
    assert all(told)


def test_docx_settings_name_todays_word_and_the_decimal_comma() -> None:
    settings = open_docx(render_docx(document(()), LOOK).data).settings.element
    mode = {
        node.get(qn("w:name")): node.get(qn("w:val"))
        for node in settings.iter(qn("w:compatSetting"))
    }
    assert mode["compatibilityMode"] == "15"
    assert settings.find(qn("w:decimalSymbol")).get(qn("w:val")) == ","


@pytest.mark.parametrize("level", [1, 2, 3])
def test_docx_heading_stays_with_what_follows_in_any_style(level: int) -> None:
    heading, below = body_of(Heading("Mål", level), Paragraph(plain("Gå ut"))).findall(qn("w:p"))
    assert heading.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
    assert below.find(f".//{qn('w:keepNext')}") is None


def test_docx_notices_after_each_other_are_not_framed_as_one() -> None:
    # Word and LibreOffice draw one frame around paragraphs whose frames and indents are equal.
    first, second = body_of(Notice("Øvelse."), Notice("Utkast.")).findall(qn("w:p"))
    indents = [made.find(f".//{qn('w:ind')}").get(qn("w:right")) for made in (first, second)]
    assert indents[0] != indents[1]
