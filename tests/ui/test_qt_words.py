from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QLabel, QLineEdit

from teamdesk.core.i18n import Language
from teamdesk.ui.qt_words import QtWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts


@pytest.fixture
def words(texts: Texts) -> Iterator[QtWords]:
    words = QtWords(texts)
    words.install()
    yield words
    QCoreApplication.removeTranslator(words)


@pytest.mark.parametrize(
    ("language", "expected"),
    [(Language.NB, "Avbryt"), (Language.NN, "Avbryt"), (Language.EN, "Cancel")],
)
def test_qt_buttons_speak_the_language_of_the_window(
    qtbot: QtBot, words: QtWords, texts: Texts, language: Language, expected: str
) -> None:
    texts.use(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == expected


def test_qt_dialog_for_folders_speaks_bokmaal(qtbot: QtBot, words: QtWords) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    said = {part.text() for part in dialog.findChildren(QLabel)}
    offered = {part.currentText() for part in dialog.findChildren(QComboBox)}
    assert {"Let i:", "Mappe:", "Filtype:"} <= said
    assert "Mapper" in offered


def test_qt_context_menu_of_a_field_speaks_bokmaal(qtbot: QtBot, words: QtWords) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    said = " ".join(action.text() for action in menu.actions())
    menu.deleteLater()
    assert "Klipp ut" in said
    assert "Lim inn" in said


def test_qt_words_that_are_not_ours_stay_qts_own(words: QtWords) -> None:
    assert QCoreApplication.translate("QShortcut", "Backtab") == "Backtab"
