"""Keys and mouse: everything goes in as events, through the window's own ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QTabBar, QWidget

from teamdesk.ui.tour.waiting import TourFault, let_work

if TYPE_CHECKING:
    from teamdesk.ui.tour.eyes import Eyes

_NONE = Qt.KeyboardModifier.NoModifier
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_MOST_TABS = 120


class Fingers:
    """Presses, types and clicks."""

    def __init__(self, eyes: Eyes) -> None:
        self._eyes = eyes

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key where the keyboard is, such as «Ctrl+Return»."""
        for _time in range(times):
            key, modifiers = _key_of(keys)
            QTest.keyClick(self._eyes.focus, key, modifiers)
            let_work(20)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is, letter by letter."""
        for letter in text:
            if letter == "\n":
                self.press("Return")
                continue
            # The letter stands in the event; Qt's own typist knows no æ, ø and å.
            for is_down in (True, False):
                code = ord(letter.upper()) if letter.isascii() else 0
                QTest.simulateEvent(self._eyes.focus, is_down, code, _NONE, letter, False)
        let_work(20)

    def fill(self, field: QWidget, text: str) -> None:
        """Go to a field, take away what stands in it, and type."""
        self.click(field)
        self.press("Ctrl+A")
        self.press("Delete")
        self.type(text)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a control, scrolled into sight first."""
        _scroll_to(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NONE, widget.rect().center())
        let_work(20)

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Click on a line of a list, scrolled into sight first."""
        index = view.model().index(row, 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, place)
        let_work(20)

    def click_tab(self, bar: QTabBar, place: int) -> None:
        """Click on a tab."""
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, _NONE, bar.tabRect(place).center())
        let_work(20)

    def tab_to(self, target: QWidget, keys: str = "Tab") -> None:
        """Walk with Tab until the keyboard is on ``target``.

        Raises:
            TourFault: the walk came round without meeting it.
        """
        for _step in range(_MOST_TABS):
            if QApplication.focusWidget() is target:
                return
            self.press(keys)
        raise TourFault(f"no {type(target).__name__} is reached with {keys}")


def _key_of(keys: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    *held, last = keys.split("+")
    modifiers = _NONE
    for name in held:
        modifiers |= _HELD[name]
    return Qt.Key[f"Key_{last}"], modifiers


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
    let_work(20)
