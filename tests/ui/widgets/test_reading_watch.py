from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.kept_field import KeptText
from teamdesk.ui.widgets.reading_watch import ReadingWatch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings

LONG = "Hun går til butikken hver dag med staver " + "og så hjem " * 5 + "igjen."


@pytest.fixture
def field(around: Surroundings, qtbot: QtBot) -> KeptText:
    made = KeptText(around)
    qtbot.addWidget(made)
    made.set_words("Behov", "I klare ord.")
    ReadingWatch(around, made, made.text)
    return made


def said(field: InlineField) -> str:
    return field.editor.accessibleDescription()


def test_watch_tells_lix_and_long_sentences_after_the_hint(field: KeptText, qtbot: QtBot) -> None:
    field.show()
    field.text.setPlainText(f"Fint. {LONG}")
    qtbot.waitUntil(lambda: "LIX" in said(field))
    assert said(field) == (
        "I klare ord. LIX 16: svært lett å lese. "
        "1 setning har mer enn 20 ord: «Hun går til butikken hver …» (24 ord)."
    )


def test_watch_marks_the_long_sentence_in_the_field(field: KeptText, qtbot: QtBot) -> None:
    field.show()
    field.text.setPlainText(f"Fint 😀. {LONG}")
    qtbot.waitUntil(lambda: bool(field.text.extraSelections()))
    (marked,) = field.text.extraSelections()
    assert marked.cursor.selectedText() == LONG


def test_watch_takes_everything_back_as_the_text_is_short(field: KeptText, qtbot: QtBot) -> None:
    field.show()
    field.text.setPlainText(LONG)
    qtbot.waitUntil(lambda: "LIX" in said(field))
    field.text.setPlainText("Hun går.")
    qtbot.waitUntil(lambda: "LIX" not in said(field))
    assert not field.text.extraSelections()


def test_watch_of_a_hidden_field_waits_until_it_is_shown(field: KeptText, qtbot: QtBot) -> None:
    field.text.setPlainText(LONG)
    watch = field.findChild(ReadingWatch)
    watch.look()
    assert said(field) == "I klare ord."
    field.show()
    qtbot.waitUntil(lambda: "LIX" in said(field))


def test_watch_tells_nothing_of_the_text_before_when_another_is_shown(
    field: KeptText, qtbot: QtBot
) -> None:
    field.show()
    field.text.clearFocus()
    field.text.setPlainText(LONG)
    assert "Hun går til butikken" in said(field)
    field.text.setPlainText("")
    assert said(field) == "I klare ord."


def test_watch_tells_nothing_of_a_text_that_was_changed_out_of_sight(
    field: KeptText, qtbot: QtBot
) -> None:
    field.show()
    field.text.setPlainText(LONG)
    qtbot.waitUntil(lambda: "LIX" in said(field))
    field.hide()
    field.text.setPlainText("")
    field.show()
    assert said(field) == "I klare ord."


def test_watch_is_silent_on_the_wall(field: KeptText, around: Surroundings, qtbot: QtBot) -> None:
    field.show()
    field.text.setPlainText(LONG)
    qtbot.waitUntil(lambda: "LIX" in said(field))
    around.theme.use(ThemeName.PROJECTOR)
    assert said(field) == "I klare ord."
    assert not field.text.extraSelections()


def test_watch_of_one_line_tells_it_in_words(around: Surroundings, qtbot: QtBot) -> None:
    line = QLineEdit()
    field = InlineField(around.theme, line)
    qtbot.addWidget(field)
    ReadingWatch(around, field, line)
    field.show()
    line.setText(LONG)
    qtbot.waitUntil(lambda: "(24 ord)" in said(field))
