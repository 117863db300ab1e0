"""Ctrl+K: find a person or do a thing by typing a few letters of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from teamdesk.ui.shell.findings import Finding, gather
from teamdesk.ui.shell.palette_list import FINDING, FindingDelegate, FindingModel
from teamdesk.ui.widgets.labels import Label, TextRole, dividing_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.ui.shell.findings import Provider
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

_MOVES = {
    Qt.Key.Key_Down: +1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: +6,
    Qt.Key.Key_PageUp: -6,
}


class CommandPalette(QFrame):
    """A sheet over the place: a field, and what fits what is typed. Esc or a click beside closes.

    It is a child of the window and no window itself, so it can't end up on another screen.
    """

    def __init__(
        self, theme: Theme, texts: Texts, providers: Sequence[Provider], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ = texts
        self._host = parent
        self._providers = providers
        self._before: QWidget | None = None
        self.setProperty("frame", "palette")
        self.field = QLineEdit()
        self.field.setProperty("kind", "bare")
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_text_changed)
        self._model = FindingModel(theme, self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(FindingDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._on_clicked)
        self._nothing = Label(TextRole.MUTED)
        space = theme.tokens.space
        self._nothing.setContentsMargins(space.md, space.sm, space.md, space.sm)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.sm, space.sm, space.sm, space.sm)
        column.setSpacing(space.sm)
        for widget in (self.field, dividing_line(), self.list, self._nothing):
            column.addWidget(widget)
        texts.changed.connect(self.retranslate)
        # What was found was put into words for the desk or for the wall.
        theme.changed.connect(self.close_quietly)
        self.retranslate()
        self.hide()

    @Slot()
    def open(self) -> None:
        """Show the sheet, empty, with the keyboard in its field."""
        self._before = self.window().focusWidget()
        self.field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus()

    @Slot()
    def close_quietly(self) -> None:
        """Close the sheet and give the keyboard back to where it was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus()

    @Slot()
    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self._("Search and commands"))
        self.field.setAccessibleName(self._("Search, or do something …"))
        self.field.setPlaceholderText(self._("Search, or do something …"))
        self.list.setAccessibleName(self._("What was found"))
        self._nothing.setText(self._("Nothing fits. Try fewer letters."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move and choose in the list while the keyboard stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_clicked(self.list.currentIndex())
                return True
            if key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
                self.close_quietly()
                return True
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            # Another window may take the keyboard for a moment and give it back.
            self.setVisible(event.reason() is Qt.FocusReason.ActiveWindowFocusReason)
        return super().eventFilter(watched, event)

    def _search(self, query: str) -> None:
        found = gather(self._providers, query)
        self._model.show_findings(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._move(1)
        self._fit(len(found))

    def _fit(self, lines: int) -> None:
        tokens = self._theme.tokens
        width = min(tokens.type.body * 44, self._host.width() - 2 * tokens.space.xl)
        line = self.list.sizeHintForRow(0) if lines else 0
        self.list.setFixedHeight(max(1, line * lines))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._host.width() - width) // 2, tokens.sizes.top_bar // 4)

    def _move(self, step: int) -> None:
        last = self._model.rowCount() - 1
        row = min(max(self.list.currentIndex().row() + step, 0), last)
        self.list.setCurrentIndex(self._model.index(row, 0))

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._search(text)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        finding = index.data(FINDING)
        if isinstance(finding, Finding):
            self.close_quietly()
            finding.run()
