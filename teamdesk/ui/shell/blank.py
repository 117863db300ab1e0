"""A black sheet over what is projected, for when the room should look at each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from teamdesk.ui.widgets.place import give_back_focus

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)


class BlankSheet(QWidget):
    """Covers a window whole; any key or a click takes it away.

    Signals:
        lifted: what is below is seen again.
    """

    lifted = Signal()

    def __init__(self, theme: Theme, texts: Texts, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._ = texts
        self._covered = window
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._hint())
        window.installEventFilter(self)
        self.hide()

    def lay(self) -> None:
        """Cover everything, and take the keys."""
        self._before = self._covered.window().focusWidget()
        self.setAccessibleName(self._hint())
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def lift(self) -> None:
        """Show what is below, with the keyboard where it was."""
        if self.isHidden():
            return
        self.hide()
        give_back_focus(self._before)
        self._before = None
        self.lifted.emit()

    def event(self, event: QEvent) -> bool:
        """Take every key here: none may do something that nobody sees."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key takes the sheet away."""
        if event.key() not in _MODIFIERS:
            self.lift()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab is a key like any other: it must not lead to what nobody sees."""
        self.lift()
        return True

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click does the same, and is no click on what is below."""
        self.lift()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and watched is self._covered:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black, and one quiet line that says how it ends."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.setPen(QColor(Qt.GlobalColor.gray))
        painter.setFont(self._theme.font(tokens.type.caption))
        low = self.rect().adjusted(0, 0, 0, -tokens.space.xl)
        where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(low, where, self._hint())
        painter.end()

    def _hint(self) -> str:
        return self._("The wall is blank. B shows it again.")
