"""The clocks, over the stage where the agenda has no room beside it, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from teamdesk.ui.meeting.running.time_words import (
    case_words,
    meeting_words,
    minutes_over,
    tone_of,
)
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import restyle

if TYPE_CHECKING:
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class TimeStrip(QFrame):
    """Which case of how many, how long it has taken, and the meeting.

    Signals:
        agenda_wanted: show the agenda beside the stage, or put it away again.
    """

    agenda_wanted = Signal()

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._presenter = presenter
        self._place = Label(TextRole.SMALL)
        self._case = Label(TextRole.SMALL)
        self._meeting = Label(TextRole.SMALL)
        self.agenda = Button(around.theme, ButtonKind.LINK)
        self.setProperty("frame", "bar")
        space = around.theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.xs, space.lg, space.xs)
        flow = FlowLayout(space.md)
        column.addLayout(flow)
        for widget in (self._place, self._case, self._meeting, self.agenda):
            flow.addWidget(widget)
        restyle(self.agenda, "dense", "yes")
        self.agenda.clicked.connect(self.agenda_wanted)
        self.hide()

    @Slot()
    def show_time(self) -> None:
        """Tell the clocks anew."""
        rows, line, _ = self._presenter.rows, self._presenter.on_stage.line, self._
        if rows is None or self.isHidden():
            return
        seconds, planned = self._presenter.seconds_of_meeting, rows.meeting.planned_minutes
        self._meeting.setText(meeting_words(_, seconds, planned))
        self._meeting.set_tone(tone_of(minutes_over(seconds, planned)))
        self._case.setVisible(line is not None)
        if line is not None:
            at = next((n for n, one in enumerate(rows.agenda, 1) if one.id == line.id), 0)
            self._place.setText(_("{number} of {count}", number=at, count=len(rows.agenda)))
            taken = self._presenter.on_stage.seconds
            self._case.setText(case_words(_, line, taken))
            self._case.set_tone(tone_of(minutes_over(taken, line.planned_minutes)))

    def retranslate(self) -> None:
        """Set all words."""
        self.agenda.set_words(self._("Agenda"))
        self.show_time()
