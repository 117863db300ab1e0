"""Blocks become one rich text in which nothing that somebody wrote is markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocument

from teamdesk.exports.document import (
    Bullets,
    Heading,
    KeyValue,
    KeyValues,
    Notice,
    NumberedList,
    Paragraph,
    Quote,
    Table,
    plain,
)
from teamdesk.exports.writers.plain_text import as_text
from teamdesk.ui.meeting.after.blocks_view import PaperText
from teamdesk.ui.meeting.after.paper_words import PaperWords

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.exports.document import Block
    from teamdesk.ui.theme.theme import Theme

BLOCKS: tuple[Block, ...] = (
    Heading("Vedtak"),
    Notice("Utkast"),
    Paragraph(plain("Går <b>fint</b> & trygt")),
    Bullets((plain("stokk"), plain("rullator"))),
    NumberedList((plain("først"),)),
    Quote("Ut på verandaen", "Signe"),
    KeyValues((KeyValue("Fase", plain("Henvist")),)),
    Table(("Hva", "Hvem"), (3.0, 1.0), ((plain("ringe"), plain("Ola")),)),
)


def read(theme: Theme, *blocks: Block) -> str:
    document = QTextDocument()
    document.setHtml(PaperWords(theme.tokens).of(blocks))
    return document.toPlainText()


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: type(block).__name__)
def test_every_word_of_a_block_is_read(theme: Theme, block: Block) -> None:
    shown = read(theme, block)

    wanted = as_text((block,)).replace(" – ", " ").replace("; ", " ").split()
    assert [word for word in wanted if word.strip("-:;") not in shown] == []


def test_what_somebody_wrote_is_no_markup(theme: Theme) -> None:
    assert read(theme, BLOCKS[2]) == "Går <b>fint</b> & trygt"


def test_line_break_stays_a_line_break(theme: Theme) -> None:
    assert read(theme, Paragraph(plain("én\nto"))).split() == ["én", "to"]
    assert "<br/>" in PaperWords(theme.tokens).of([Paragraph(plain("én\nto"))])


def test_paper_text_is_higher_with_larger_letters(qtbot: QtBot, theme: Theme) -> None:
    text = PaperText(theme, BLOCKS)
    qtbot.addWidget(text)
    before = text.heightForWidth(400)

    font = text.font()
    font.setPixelSize(3 * theme.tokens.type.body)
    text.setFont(font)

    assert text.heightForWidth(400) > before
