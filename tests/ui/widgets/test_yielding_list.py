"""A list asks for a few of its rows, and a text beside it keeps all its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.yielding_list import YieldingList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def names(page: QWidget) -> YieldingList:
    rows = YieldingList(page)
    rows.setModel(QStringListModel(["Ole", "Kari", "Nils", "Eva", "Tor", "Liv"], rows))
    return rows


def test_yielding_list_asks_for_three_rows_and_no_more(names: YieldingList) -> None:
    row = names.sizeHintForRow(0)

    assert names.sizeHint().height() == names.minimumSizeHint().height()
    assert 3 * row <= names.sizeHint().height() < 4 * row


def test_yielding_list_of_one_row_asks_for_one(names: YieldingList) -> None:
    names.setModel(QStringListModel(["Ole"], names))

    assert names.sizeHint().height() < 2 * names.sizeHintForRow(0)


def test_text_beside_a_yielding_list_keeps_its_lines(names: YieldingList, page: QWidget) -> None:
    text = Label(TextRole.BODY, "a word and another " * 20, wraps=True)
    column = QVBoxLayout(page)
    column.addWidget(names, 1)
    column.addWidget(text)

    page.resize(300, column.minimumHeightForWidth(300))
    page.show()

    assert text.height() >= text.heightForWidth(text.width())
