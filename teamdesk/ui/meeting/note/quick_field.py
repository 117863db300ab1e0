"""What is typed on a line of the list, and how it is understood: «kh fre»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from teamdesk.domain.notes import ItemKind
from teamdesk.domain.notes.typed_change import TypedChange, typed_change
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.meeting.note.items import MeetingItem
    from teamdesk.ui.surroundings import Surroundings


class QuickField(QWidget):
    """One field for owner and day; Enter sets what stands beside it.

    Signals:
        typed: the `MeetingItem` and the `TypedChange`.
        left: nothing is to change.
    """

    typed = Signal(object, object)
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._clock = around.clock
        self._item: MeetingItem | None = None
        self._members: Sequence[MemberRow] = ()
        self._next_meeting: date | None = None
        self.field = QLineEdit()
        self.understood = Label(TextRole.SMALL, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        row.addWidget(self.field, 1)
        row.addWidget(self.understood, 1)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(self._on_return_pressed)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.field.setAccessibleName(self._("Who and when"))
        self.field.setPlaceholderText(self._("KH, fri, week 50, 12.12 …"))

    def open_on(
        self,
        item: MeetingItem,
        letters: str,
        members: Sequence[MemberRow],
        next_meeting: date | None,
    ) -> None:
        """Begin with what was typed on the line."""
        self._item, self._members, self._next_meeting = item, members, next_meeting
        self.show()
        self.field.setText(letters)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the line as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _change(self) -> TypedChange | None:
        today = self._clock.today()
        change = typed_change(self.field.text(), self._members, today, self._next_meeting)
        is_decision = self._item is not None and self._item.kind is ItemKind.DECISION
        # A decision is the team's: it has a day and no owner.
        return None if change and change.owner and is_decision else change

    @Slot()
    def _on_text_changed(self) -> None:
        change = self._change()
        if change is None:
            self.understood.setText(self._("Initials, a day, or both"))
            return
        who = change.owner.name if change.owner else ""
        day = self._.formats.weekday_date(change.due) if change.due else ""
        self.understood.setText(" · ".join(part for part in (who, day) if part))

    @Slot()
    def _on_return_pressed(self) -> None:
        change = self._change()
        if change is not None and self._item is not None:
            self.typed.emit(self._item, change)
