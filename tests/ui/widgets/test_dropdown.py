"""A list of choices hears the letters that are typed on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.widgets.dropdown import DropDown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


def test_letter_chooses_where_it_is_the_key_of_a_shortcut(qtbot: QtBot) -> None:
    page, box = QWidget(), DropDown()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(box)
    box.addItems(["fysioterapeut", "nevropsykolog"])
    new = QShortcut(QKeySequence("N"), page)
    page.show()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)

    with qtbot.assertNotEmitted(new.activated):
        qtbot.keyClick(box, Qt.Key.Key_N)

    assert box.currentText() == "nevropsykolog"


def test_words_begin_as_a_sentence_and_names_stay_as_they_are(qtbot: QtBot) -> None:
    box = DropDown()
    qtbot.addWidget(box)
    box.add_words("ingen bestemt", None)
    box.addItem("von Berg", "id")
    assert [box.itemText(place) for place in range(2)] == ["Ingen bestemt", "von Berg"]


def test_choice_that_is_too_long_says_so_and_tells_the_whole(qtbot: QtBot, theme: Theme) -> None:
    box = DropDown()
    qtbot.addWidget(box)
    box.addItem("Brukeren selv, ved verge")
    box.setFixedWidth(300)
    box.grab()
    assert not box.toolTip()
    box.setFixedWidth(120)
    box.grab()
    assert box.toolTip() == "Brukeren selv, ved verge"
