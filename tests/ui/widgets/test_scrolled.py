from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout

from teamdesk.ui.widgets.labels import Label
from teamdesk.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme

ROWS = 60
TEXT = "17.11.2026–27.11.2026 · 59 timer i uka · referanse 2026/59"


def scrolled(qtbot: QtBot) -> tuple[QScrollArea, QVBoxLayout]:
    area, inner = QScrollArea(), Scrolled()
    column = QVBoxLayout(inner)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.resize(1000, 300)
    qtbot.addWidget(area)
    return area, column


def test_page_of_many_texts_ends_where_the_last_one_does(qtbot: QtBot, theme: Theme) -> None:
    area, column = scrolled(qtbot)
    labels = [Label(text=TEXT, wraps=True) for _row in range(ROWS)]
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
    area.show()
    below = area.widget().height() - labels[-1].geometry().bottom()
    assert below < 2 * labels[-1].height()
    assert area.verticalScrollBar().maximum() > 0


def test_page_where_nothing_wraps_is_never_squeezed(qtbot: QtBot, theme: Theme) -> None:
    area, column = scrolled(qtbot)
    lines = [QLineEdit() for _row in range(ROWS)]
    for line in lines:
        column.addWidget(line)
    area.show()
    assert min(line.height() for line in lines) >= lines[0].minimumSizeHint().height()


def test_content_shown_again_lies_in_the_width_it_has(qtbot: QtBot) -> None:
    content = Scrolled()
    qtbot.addWidget(content)
    column = QVBoxLayout(content)
    column.addWidget(Label(text="Tellingene dine vises ikke på veggen."))
    content.resize(400, 300)
    content.show()
    content.hide()
    column.setGeometry(QRect(0, 0, 1200, 300))
    content.show()
    assert column.geometry() == content.rect()
