"""The room of the next meeting: that of its series, until somebody writes another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.undo_keys import UndoKeys

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
WIDTH, LEAST_WIDTH = 20, 8
# A long name has more, as far as the line goes.
WIDEST = 30


class PlaceField(QWidget):
    """Kept as one leaves the field or presses Enter; Ctrl+Z takes it back."""

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        super().__init__()
        self._ = around.texts
        self._theme = around.theme
        self._presenter = presenter
        self._meeting: MeetingRow | None = None
        self._label = Label(TextRole.MUTED)
        self.field = QLineEdit()
        UndoKeys(self.field)
        self._label.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        row.addWidget(self._label)
        row.addWidget(self.field)
        self.field.editingFinished.connect(self._on_finished)
        around.theme.changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def show_meeting(self, meeting: MeetingRow) -> None:
        """Show where it is held; what is being typed about it stays."""
        # Without the keyboard, too: one looks into another program, half-way through.
        is_typed = self.field.isModified()
        is_same = self._meeting is not None and self._meeting.id == meeting.id
        self._meeting = meeting
        if not (is_typed and is_same):
            self.field.setText(meeting.place)
            self.field.setCursorPosition(0)
            self._fit()

    def sizeHint(self) -> QSize:
        """Room for the name of a room, where there is that much."""
        hint, field = super().sizeHint(), self.field.sizeHint().width()
        return QSize(hint.width() - field + self.field.maximumWidth(), hint.height())

    def retranslate(self) -> None:
        """Set all words."""
        self._label.setText(self._("Place"))
        self.field.setAccessibleName(self._("Place"))
        self.field.setPlaceholderText(self._("Which room?"))

    @Slot()
    def _fit(self) -> None:
        body = self._theme.tokens.type.body
        self.field.setMinimumWidth(body * LEAST_WIDTH)
        words = self.field.fontMetrics().horizontalAdvance(self.field.text())
        whole = words + 3 * self._theme.tokens.space.sm
        self.field.setMaximumWidth(min(max(whole, body * WIDTH), body * WIDEST))
        self.updateGeometry()

    @Slot()
    def _on_finished(self) -> None:
        meeting, place = self._meeting, " ".join(self.field.text().split())
        self.field.setModified(False)
        if meeting is not None and place != meeting.place:
            self._presenter.deeds.set_place(meeting, place)
