"""«Ekstern i rommet»: who is there, and how much can be shown before her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.ui.surroundings import Surroundings


class GuestBanner(QFrame):
    """Shown as long as somebody from outside sits in the room.

    Signals:
        room_requested: see who is in the room.
    """

    room_requested = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._rows: MeetingRows | None = None
        self._said = Label(TextRole.STRONG, wraps=True)
        self._said.set_tone(Tone.WARNING)
        self._room = Button(around.theme, ButtonKind.LINK)
        self.setProperty("frame", "bar")
        space = around.theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.lg, space.sm, space.lg, space.sm)
        row.addWidget(self._said, 1)
        row.addWidget(self._room)
        self._room.clicked.connect(self.room_requested)
        self.hide()

    def show_rows(self, rows: MeetingRows) -> None:
        """Show who is there from outside, if anybody is."""
        self._rows = rows
        self.setVisible(bool(rows.guests_in_room))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        if self._rows is None:
            return
        guests = [f"{row.name} ({row.organisation})" for row in self._rows.guests_in_room]
        shown = sum(line.closed is None for line in self._rows.agenda)
        said = self._(
            "From outside in the room: {names}. {count} of {total} cases can be shown.",
            names=", ".join(guests),
            count=shown,
            total=len(self._rows.agenda),
        )
        self._said.setText(said)
        self.setAccessibleName(said)
        self._room.set_words(self._("The room"), "Alt+R")
