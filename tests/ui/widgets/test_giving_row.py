from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.giving_row import GivingRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme

NARROWEST = 20


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> GivingRow:
    row = GivingRow(theme, 4)
    qtbot.addWidget(row)
    row.add(QLabel("kept"))
    row.add(QLabel("the title, which is long"), NARROWEST)
    row.add_stretch()
    row.show()
    return row


def seen(row: GivingRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel) if label.isVisible()]


def test_narrow_row_at_the_desk_keeps_all(row: GivingRow) -> None:
    row.resize(80, 30)
    assert seen(row) == ["kept", "the title, which is long"]


@pytest.mark.parametrize(("letters", "count"), [(NARROWEST, 2), (NARROWEST - 1, 1)])
def test_row_on_the_wall_leaves_out_what_has_no_room(
    row: GivingRow, theme: Theme, letters: int, count: int
) -> None:
    theme.use(ThemeName.PROJECTOR)
    row.resize(letters * theme.tokens.type.body, 60)
    assert len(seen(row)) == count


def test_least_width_on_the_wall_is_what_is_kept(row: GivingRow, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    assert row.minimumSizeHint().width() == row.findChildren(QLabel)[0].minimumSizeHint().width()
