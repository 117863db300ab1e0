"""A witness in the real program, who tells what is shown and where the keyboard is.

Questions come in as lines on a socket, answers go out as lines of JSON. Nothing is done this way:
keys come through the screen alone.
"""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any
from unittest import mock

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QSocketNotifier, Qt, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from teamdesk.bootstrap import window as starting
from teamdesk.bootstrap.application import Application
from tests.helpers.accessibility import spoken_name
from tests.helpers.on_wall import seen_texts

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from teamdesk.bootstrap.foundations import Foundations
    from teamdesk.core.clock import Clock
    from teamdesk.core.paths import UserPaths

LONGEST_QUESTION = 1 << 16


class Witness(QObject):
    """Answers between two events of the program, on its own thread."""

    def __init__(self, on: Foundations, descriptor: int) -> None:
        super().__init__(on.app)
        self._on = on
        self._line = socket.socket(fileno=descriptor)
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_asked)

    @Slot()
    def _on_asked(self) -> None:
        asked = self._line.recv(LONGEST_QUESTION)
        if not asked:
            self._notifier.setEnabled(False)
        for question in asked.decode().splitlines():
            told = self.focus() if question == "focus" else self.shown()
            self._line.sendall(json.dumps(told).encode() + b"\n")

    def focus(self) -> dict[str, Any]:
        """Where the keyboard is: what it is called, what it says, and where on the screen."""
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        if widget is None:
            return {
                "number": 0,
                "role": "",
                "name": "",
                "value": "",
                "place": [0, 0, 0, 0],
                "is_seen": False,
            }
        corner = widget.mapToGlobal(QPoint(0, 0))
        return {
            "number": shiboken6.getCppPointer(widget)[0],
            "role": _role(widget),
            "name": _called(widget),
            "value": _said_by(widget),
            "place": [corner.x(), corner.y(), widget.width(), widget.height()],
            "is_seen": not _seen_part(widget).isEmpty(),
        }

    def shown(self) -> dict[str, Any]:
        """Everything that stands in sight, in every window that is open."""
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        program = next(each for each in self._on.app.children() if isinstance(each, Application))
        at = program.team.navigator.current if program.team else None
        tokens = self._on.theme.tokens
        return {
            "texts": sorted({text for window in windows for text in seen_texts(window) if text}),
            "screens": {
                name: sorted(
                    {
                        text
                        for window in windows
                        if window.screen().name() == name
                        for text in seen_texts(window)
                        if text
                    }
                )
                for name in {window.screen().name() for window in windows}
            },
            "titles": sorted({window.windowTitle() for window in windows} - {""}),
            "place": at.place.value if at else "",
            "theme": tokens.name.value,
            "letters": tokens.type.body,
        }


def _role(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role().name if interface else ""


def _called(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.accessibleName() or widget.text().replace("&&", "&")
    return _named(widget)


def _named(widget: QWidget) -> str:
    """What stands beside a control: on this platform a list of choices is called by its choice."""
    return widget.accessibleName() or spoken_name(widget)


def _said_by(widget: QWidget) -> str:
    match widget:
        case QMenu():
            chosen = widget.activeAction()
            return chosen.text() if chosen else ""
        case QLineEdit() | QAbstractSpinBox():
            return widget.text()
        case QPlainTextEdit() | QTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentText()
        case QTabBar():
            return widget.tabText(widget.currentIndex())
        case QAbstractItemView():
            index = widget.currentIndex()
            spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
            return str(spoken or index.data() or "")
        case QAbstractButton() if widget.isCheckable():
            return "on" if widget.isChecked() else "off"
        case QAbstractSlider():
            return widget.accessibleDescription()
        case _:
            return ""


def _seen_part(widget: QWidget) -> QRect:
    """The part of a widget that no edge around it hides."""
    return widget.visibleRegion().boundingRect()


def let_in(descriptor: int) -> AbstractContextManager[object]:
    """Let a witness into the program that starts within the ``with`` block."""
    lay = starting.lay_foundations
    kept: list[Witness] = []

    def lay_foundations(clock: Clock, paths: UserPaths) -> Foundations:
        on = lay(clock, paths)
        kept.append(Witness(on, descriptor))
        return on

    return mock.patch.object(starting, "lay_foundations", lay_foundations)
