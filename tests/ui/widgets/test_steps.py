"""Steps on a wall: as wide as the letters in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF

from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.steps import Steps

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


def test_steps_hold_their_longest_number_on_the_wall(
    qtbot: QtBot, theme: Theme, texts: Texts
) -> None:
    theme.use(ThemeName.PROJECTOR)
    steps = Steps(theme, texts, range(11))
    qtbot.addWidget(steps)
    bold = QFontMetricsF(make_font(theme.tokens.type.body, QFont.Weight.Bold))
    each = steps.minimumSizeHint().width() / 11
    assert each >= bold.horizontalAdvance("10") + theme.tokens.space.sm
