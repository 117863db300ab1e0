"""Beside the board: the name of a filter, and the list of those that are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.side_form import SideForm
from teamdesk.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.filters import SavedFilterRow
    from teamdesk.ui.surroundings import Surroundings


class FilterForm(SideForm):
    """Asks for a name; a filter that is saved already only gets another one."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.row: SavedFilterRow | None = None
        self._shown = Label(TextRole.MUTED, wraps=True)
        self.rows.addWidget(self._shown)
        self._name = QLineEdit()
        self.add_field("name", self._name)
        self._team = TickBox(around.theme)
        self._team_words = Label(TextRole.BODY, wraps=True)
        self._team_words.setBuddy(self._team)
        line = QHBoxLayout()
        line.addWidget(self._team, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._team_words, 1)
        self.rows.addLayout(line)
        self.retranslate()

    def ask(self, shown: str, row: SavedFilterRow | None = None) -> None:
        """Ask for the name of what is ``shown``, or for another one of a saved filter."""
        self.row = row
        self.clear_errors()
        self._shown.setText(shown)
        self._name.setText(row.name if row else "")
        self._name.selectAll()
        for part in (self._team, self._team_words):
            part.setVisible(row is None)
        self._team.setChecked(False)
        self.retranslate()

    def read(self) -> tuple[str, bool]:
        """The name, and whether it is for oneself alone."""
        return self._name.text(), not self._team.isChecked()

    def retranslate(self) -> None:
        """Set all words again."""
        is_new = self.row is None
        self.set_title(self._("Save the filter") if is_new else self._("New name for the filter"))
        self.fields["name"].set_words(self._("Name"))
        self._team_words.setText(self._("For the whole team"))
        self._team.setAccessibleName(self._("For the whole team"))
        self.set_buttons(self._("Save"))


class SavedList(QWidget):
    """The saved filters with what can be done to each; there are few, so each has its buttons.

    Signals:
        chosen: a row to show.
        rename_requested: a row that gets another name.
        delete_requested: a row to take away.
        cancelled: back to the cards.
    """

    chosen = Signal(object)
    rename_requested = Signal(object)
    delete_requested = Signal(object)
    cancelled = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._rows: tuple[SavedFilterRow, ...] = ()
        self._does: dict[Button, tuple[str, SavedFilterRow]] = {}
        self._title = Label(TextRole.HEADING, wraps=True)
        self._nothing = Label(TextRole.MUTED, wraps=True)
        self._close = Button(around.theme)
        self._close.clicked.connect(self.cancelled)
        self._list = QVBoxLayout()
        self._list.setSpacing(around.theme.tokens.space.md)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.md)
        column.addWidget(self._title)
        column.addWidget(self._nothing)
        column.addLayout(self._list)
        column.addStretch(1)
        column.addWidget(self._close)
        self.retranslate()

    def show_rows(self, rows: Sequence[SavedFilterRow]) -> None:
        """Show the filters; the keyboard stays where it was in the list, if it was in it."""
        held = next((at for at, button in enumerate(self._does) if button.hasFocus()), None)
        self._rows = tuple(rows)
        self._does = {}
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in self._rows:
            self._list.addWidget(self._line(row))
        self._nothing.setVisible(not self._rows)
        buttons = list(self._does)
        if held is not None and buttons:
            buttons[min(held, len(buttons) - 1)].setFocus()

    def begin(self) -> None:
        """Put the keyboard on the first button."""
        next(iter(self._does), self._close).setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set all words again."""
        self._title.setText(self._("Saved filters"))
        self.setAccessibleName(self._("Saved filters"))
        self._nothing.setText(self._("No filter is saved."))
        self._close.set_words(self._("Close"), "Esc")
        self.show_rows(self._rows)

    def _line(self, row: SavedFilterRow) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._around.theme.tokens.space.xs)
        whose = "" if row.is_own else " · " + self._("the team's")
        column.addWidget(Label(TextRole.BODY, row.name + whose, wraps=True))
        buttons = QHBoxLayout()
        for deed, words in (
            ("show", self._("Show")),
            ("rename", self._("Rename")),
            ("delete", self._("Delete")),
        ):
            button = Button(self._around.theme, ButtonKind.LINK)
            button.set_words(words)
            button.setAccessibleName(f"{words}: {row.name}")
            button.clicked.connect(self._on_clicked)
            self._does[button] = (deed, row)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return line

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, Button) or button not in self._does:
            return
        deed, row = self._does[button]
        signals = {"rename": self.rename_requested, "delete": self.delete_requested}
        signals.get(deed, self.chosen).emit(row)
