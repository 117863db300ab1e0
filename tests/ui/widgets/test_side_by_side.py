from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme

NARROWEST = 20


@pytest.fixture
def pair(qtbot: QtBot, theme: Theme) -> SideBySide:
    pair = SideBySide(theme, NARROWEST, 0)
    qtbot.addWidget(pair)
    for width in (100, 160):
        part = QWidget()
        part.setMinimumWidth(width)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)
        pair.add(column, 1)
    pair.show()
    return pair


@pytest.mark.parametrize(("letters", "is_turned"), [(NARROWEST, False), (NARROWEST - 1, True)])
def test_parts_turn_where_there_is_no_room(
    pair: SideBySide, theme: Theme, letters: int, *, is_turned: bool
) -> None:
    pair.resize(letters * theme.tokens.type.body, 300)
    assert pair.is_turned is is_turned


def test_least_width_is_that_of_the_widest_part(pair: SideBySide) -> None:
    assert pair.minimumSizeHint().width() == 160


def test_parts_turn_as_their_words_grow(pair: SideBySide, theme: Theme) -> None:
    pair.setFixedWidth(NARROWEST * theme.tokens.type.body)
    part = pair.findChildren(QWidget)[0]
    part.setMinimumWidth(pair.width())
    QApplication.processEvents()
    assert pair.is_turned
    part.setMinimumWidth(100)
    QApplication.processEvents()
    assert not pair.is_turned
