from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme

# What is left of 1366 x 768 at 150 % beside a task bar of 40 and a title of 30 pixels.
WIDTH, HEIGHT = 1366 / 1.5, (768 - 40 - 30) / 1.5


def test_main_window_fits_an_enlarged_small_screen(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(theme)
    qtbot.addWidget(window)
    assert window.minimumWidth() <= WIDTH
    assert window.minimumHeight() <= HEIGHT
