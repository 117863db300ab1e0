"""Both writers, side by side: the same words, whatever comes in."""

from __future__ import annotations

import dataclasses
from typing import get_args

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from teamdesk.exports.by_hand import AnswerLines, SignatureLines
from teamdesk.exports.document import (
    Block,
    Bullets,
    Checklist,
    Heading,
    KeyValue,
    KeyValues,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Quote,
    Table,
    plain,
)
from teamdesk.exports.text import clean
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.reading import docx_words, open_docx, open_pdf, pdf_words, split
from tests.exports.samples import KITCHEN_SINK, document

LOOK = load_look()
HOSTILE = "<b>åpen & <img src='file:///etc/passwd'/> \x00\x1b[31m \ud800 {0} %s ${x} \u202eexe.txt"


def test_kitchen_sink_holds_every_kind_of_block() -> None:
    assert {type(block) for block in KITCHEN_SINK} == set(get_args(Block))


def test_writers_of_the_same_document_write_the_same_words() -> None:
    sample = document(KITCHEN_SINK)
    expected = docx_words(render_docx(sample, LOOK).data)
    assert pdf_words(render_pdf(sample, LOOK).data, sample, expected) == expected


@pytest.mark.parametrize("render", [render_docx, render_pdf])
def test_writers_of_the_same_document_write_the_same_bytes(render: object) -> None:
    sample = document(KITCHEN_SINK)
    assert render(sample, LOOK).data == render(sample, LOOK).data


def every_place(text: str) -> tuple[Block, ...]:
    return (
        Heading(text, level=1),
        Paragraph(plain(text)),
        Bullets((plain(text),)),
        KeyValues((KeyValue("Navn", plain(text)),)),
        Table(("Notat",), (1,), ((plain(text),),)),
        Quote("«»", text),
    )


@settings(max_examples=25)
@given(st.text(st.sampled_from("aÅŋđ «»–<>&;{}%\"'\\/\n\t\x00\x1b\u200b\ud800"), max_size=80))
@example("<font name='Helvetica'>")
@example("x" * 9000)
@example("ord " * 4000)
def test_writers_of_any_letters_inter_has_write_the_same(text: str) -> None:
    assume(clean(text).strip())
    sample = document(every_place(text))
    expected = docx_words(render_docx(sample, LOOK).data)
    found = pdf_words(render_pdf(sample, LOOK).data, sample, expected)
    # Words longer than a line are broken, so letters are compared.
    assert "".join(found) == "".join(expected)


@settings(max_examples=25)
@given(st.text(max_size=80))
def test_writers_of_any_text_make_a_file_that_opens(text: str) -> None:
    sample = document(every_place(text))
    assert docx_words(render_docx(sample, LOOK).data)[-1] == (split(clean(text)) or ["«»"])[-1]
    # Line breaks alone may fill more than one page.
    assert open_pdf(render_pdf(sample, LOOK).data).pages[0].extract_text()


def test_writers_of_hostile_text_show_it_as_it_was_written() -> None:
    sample = document((Paragraph(plain(HOSTILE)),))
    shown = ["<b>åpen", "&", "<img", "src='file:///etc/passwd'/>", "[31m", "□"]
    shown += ["{0}", "%s", "${x}", "exe.txt"]
    assert docx_words(render_docx(sample, LOOK).data) == shown
    assert pdf_words(render_pdf(sample, LOOK).data, sample, shown) == shown


def test_writers_of_a_long_paragraph_keep_every_word() -> None:
    words = [f"ord{number}" for number in range(6000)]
    sample = document((Paragraph(plain(" ".join(words))),))
    assert docx_words(render_docx(sample, LOOK).data) == words
    assert pdf_words(render_pdf(sample, LOOK).data, sample, words) == words


def test_writers_of_a_cell_longer_than_a_page_keep_every_word() -> None:
    words = [f"ord{number}" for number in range(1500)]
    sample = document((Table(("Notat",), (1,), ((plain(" ".join(words)),),)),))
    expected = ["Notat", *words]
    assert docx_words(render_docx(sample, LOOK).data) == expected
    assert pdf_words(render_pdf(sample, LOOK).data, sample, expected) == expected


@pytest.mark.parametrize(
    "blocks",
    [
        (),
        (Bullets(()), NumberedList(()), Checklist(()), SignatureLines(()), AnswerLines(0)),
        (KeyValues(()),),
        (Table(("A", "B"), (1, 1), ()),),
        (Heading("", level=1), Quote(""), Notice("")),
        (Paragraph(()), PageBreak(), PageBreak()),
    ],
)
def test_writers_of_empty_blocks_write_a_file_that_opens(blocks: tuple[Block, ...]) -> None:
    sample = document(blocks)
    words = docx_words(render_docx(sample, LOOK).data)
    assert pdf_words(render_pdf(sample, LOOK).data, sample, words) == words


def test_writers_of_a_title_longer_than_word_allows_keep_its_beginning() -> None:
    sample = dataclasses.replace(document(KITCHEN_SINK), title="Tittel " * 60)
    title = open_docx(render_docx(sample, LOOK).data).core_properties.title
    assert len(title) == 255
    assert open_pdf(render_pdf(sample, LOOK).data).metadata.title.startswith(title)


def test_table_with_ragged_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="as many cells"):
        Table(("A", "B"), (1, 1), ((plain("a"),),))


def test_document_with_another_look_has_the_same_words() -> None:
    larger = dataclasses.replace(LOOK.pdf, body=14.0, table=13.0)
    look = dataclasses.replace(LOOK, pdf=larger)
    sample = document(KITCHEN_SINK)
    expected = docx_words(render_docx(sample, look).data)
    assert pdf_words(render_pdf(sample, look).data, sample, expected) == expected
