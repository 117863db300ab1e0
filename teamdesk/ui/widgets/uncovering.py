"""What the wall hides, shown for half a minute because somebody asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QMouseEvent, QShortcut

from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

SECONDS_SHOWN = 30
_SECOND_MS = 1000
KEY = "U"


class Uncovering(QObject):
    """Counts down, and covers by itself: nobody has to remember that a name stands on the wall.

    Signals:
        changed: it was uncovered or covered; whoever shows the field shows it anew.
        second_passed: the count has another number.
    """

    changed = Signal()
    second_passed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds_left = 0
        self._ticking = QTimer(self)
        self._ticking.setInterval(_SECOND_MS)
        self._ticking.timeout.connect(self.tick)

    @property
    def is_open(self) -> bool:
        """Whether the field is shown now."""
        return self.seconds_left > 0

    @Slot()
    def uncover(self) -> None:
        """Show the field, or show it for another half minute."""
        was_open, self.seconds_left = self.is_open, SECONDS_SHOWN
        self._ticking.start()
        (self.second_passed if was_open else self.changed).emit()

    @Slot()
    def cover(self) -> None:
        """Hide the field again."""
        if self.is_open:
            self.seconds_left = 0
            self._ticking.stop()
            self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """One second less."""
        if self.seconds_left > 1:
            self.seconds_left -= 1
            self.second_passed.emit()
        else:
            self.cover()


class UncoverButton(Button):
    """Stands beside a hidden field on the wall, and counts while the field is shown.

    U and a click on the field do the same. It is not there where nothing is hidden. When the
    place is left, the field is covered at once.
    """

    def __init__(self, theme: Theme, texts: Texts, uncovering: Uncovering, field: QWidget) -> None:
        super().__init__(theme, ButtonKind.LINK)
        self._ = texts
        self._uncovering = uncovering
        self._field = field
        self._is_away = False
        self._shortcut: QShortcut | None = None
        field.installEventFilter(self)
        self.clicked.connect(self._turn)
        uncovering.changed.connect(self.retranslate)
        uncovering.second_passed.connect(self.retranslate)
        theme.changed.connect(self._follow_theme)
        self.retranslate()
        self._follow_theme()

    def press_in(self, place: QWidget) -> None:
        """Let U press the button anywhere in ``place``, while something is hidden there."""
        self._shortcut = QShortcut(QKeySequence(KEY), place)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self._turn)
        self._follow_theme()

    def stay_away(self) -> None:
        """Be of no use where nobody sits: the audience's own wall uncovers nothing."""
        self._is_away = True
        self._follow_theme()

    @Slot()
    def retranslate(self) -> None:
        """Say what the button does, or how long the field still stands there."""
        if self._uncovering.is_open:
            left = self._uncovering.seconds_left
            words = self._.plural("Hidden in {count} second", "Hidden in {count} seconds", left)
        else:
            words = self._("Show ({key})", key=KEY)
        self.set_words(words, self._("What the wall hides is shown for half a minute"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the hidden field uncovers it."""
        pressed = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress
        if pressed and watched is self._field and self._theme.tokens.masked:
            self._turn()
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover: whoever comes back to the place finds it hidden."""
        super().hideEvent(event)
        self._uncovering.cover()

    @Slot()
    def _turn(self) -> None:
        if self.isHidden():
            return
        if self._uncovering.is_open:
            self._uncovering.cover()
        else:
            self._uncovering.uncover()

    @Slot()
    def _follow_theme(self) -> None:
        is_hiding = self._theme.tokens.masked and not self._is_away
        self.setVisible(is_hiding)
        if self._shortcut is not None:
            # Elsewhere U is a letter like any other, and finds a name in a list.
            self._shortcut.setEnabled(is_hiding)
        shape = Qt.CursorShape.PointingHandCursor if is_hiding else Qt.CursorShape.ArrowCursor
        self._field.setCursor(shape)
