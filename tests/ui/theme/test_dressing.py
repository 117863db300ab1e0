"""A change of looks reaches everything there is, also what is out of sight, and each of it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme

# As deep as a field stands in a form of a person's page.
DEPTH = 12


class Dressings(QObject):
    """Counts how often what it watches is dressed."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.StyleChange
        return False


class Pages(QStackedWidget):
    """Two pages, of which one is out of sight, with a field deep inside each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("frame", "surface")
        self.fields = [self._add(theme, name) for name in ("one", "two")]
        # Room in every dress: a window that had to grow for one stays large in the next.
        self.resize(600, 600)

    def _add(self, theme: Theme, name: str) -> QLineEdit:
        page = parent = QWidget()
        for _level in range(DEPTH):
            frame = QFrame()
            frame.setProperty("frame", "card")
            QVBoxLayout(parent).addWidget(frame)
            parent = frame
        column, field = QVBoxLayout(parent), QLineEdit(name)
        button = Button(theme, ButtonKind.PRIMARY)
        button.set_words(name)
        for part in (Label(TextRole.HEADING, name), field, button):
            # Which of them has the keyboard is another matter.
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(part)
        self.addWidget(page)
        return field


def _picture(pages: Pages, index: int) -> QImage:
    pages.setCurrentIndex(index)
    return pages.grab().toImage()


@pytest.fixture
def pages(qtbot: QtBot, theme: Theme) -> Pages:
    """Both pages were open once, and the first one stands."""
    pages = Pages(theme)
    qtbot.addWidget(pages)
    pages.show()
    pages.setCurrentIndex(1)
    pages.setCurrentIndex(0)
    return pages


@pytest.mark.parametrize("name", [ThemeName.DARK, ThemeName.PROJECTOR])
def test_theme_change_dresses_a_page_out_of_sight_as_one_made_anew(
    qtbot: QtBot, theme: Theme, pages: Pages, name: ThemeName
) -> None:
    before = _picture(pages, 1)
    pages.setCurrentIndex(0)
    theme.use(name)
    fresh = Pages(theme)
    qtbot.addWidget(fresh)
    fresh.show()
    # The very first picture of it, before any event is worked off.
    shown = _picture(pages, 1)
    assert shown == _picture(fresh, 1)
    assert shown != before


def test_theme_change_dresses_each_widget_once_however_deep_it_stands(
    theme: Theme, pages: Pages
) -> None:
    dressings = Dressings()
    for field in pages.fields:
        field.installEventFilter(dressings)
    theme.use(ThemeName.DARK)
    # The old dress is taken off, and the new one is put on.
    assert dressings.count == 2 * len(pages.fields)


def test_wall_change_dresses_each_widget_once_however_deep_it_stands(
    theme: Theme, pages: Pages
) -> None:
    wall = theme.for_wall(pages)
    dressings, before = Dressings(), _picture(pages, 1)
    for field in pages.fields:
        field.installEventFilter(dressings)
    wall.use_zoom(1.5)
    assert dressings.count <= 2 * len(pages.fields)
    assert pages.fields[1].font().pixelSize() == wall.tokens.type.body
    assert _picture(pages, 1) != before
