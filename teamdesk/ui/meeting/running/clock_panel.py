"""The soft clock: how long the meeting has lasted, and how that stands against the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from teamdesk.ui.meeting.running.time_words import minutes_over, tone_of
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import restyle

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings

SECOND_MS = 1000
SECONDS = 60


class ClockPanel(QWidget):
    """The soft clock of the meeting: no sound, no alarm.

    Signals:
        second_passed: it is time to draw the clocks again.
    """

    second_passed = Signal()

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._presenter = presenter
        self._time = Label(TextRole.DISPLAY)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._plan = Label(TextRole.SMALL, wraps=True)
        self._break = Label(TextRole.STRONG, wraps=True)
        self.taken = Button(around.theme, ButtonKind.LINK)
        self._rested_at = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.xs)
        for widget in (self._time, self._bar, self._plan, self._break, self.taken):
            column.addWidget(widget)
        self.taken.clicked.connect(self._on_taken)
        self._ticking = QTimer(self)
        self._ticking.setInterval(SECOND_MS)
        self._ticking.timeout.connect(self.draw)
        self._ticking.timeout.connect(self.second_passed)

    def run(self, *, running: bool) -> None:
        """Let the clock tick only while somebody can see it."""
        if running:
            self.draw()
            self._ticking.start()
        else:
            self._ticking.stop()

    @Slot()
    def draw(self) -> None:
        """Show the time, and how it stands against the plan."""
        meeting = self._presenter.meeting
        if meeting is None:
            return
        seconds = self._presenter.seconds_of_meeting
        minutes = seconds // 60
        self._time.setText(f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds % 60:02d}")
        self._bar.setMaximum(meeting.planned_minutes)
        self._bar.setValue(min(minutes, meeting.planned_minutes))
        self._bar.setAccessibleName(self._("Time used"))
        self._plan.setText(self._plan_words(meeting, minutes))
        tone = tone_of(minutes_over(seconds, meeting.planned_minutes))
        self._plan.set_tone(tone)
        restyle(self._bar, "tone", tone.value)
        self._show_break(seconds)

    def retranslate(self) -> None:
        """Set all words."""
        self.taken.set_words(self._("The break is taken"))

    def _show_break(self, seconds: int) -> None:
        """Say that a break is due while cases are left; nothing sounds, nothing opens."""
        rows = self._presenter.rows
        after = rows.rules.break_after if rows else 0
        agenda = rows.agenda if rows else ()
        if seconds < self._rested_at:
            # Another meeting runs.
            self._rested_at = 0
        minutes = (seconds - self._rested_at) // SECONDS
        is_left = any(line.planned_minutes and not line.is_done for line in agenda)
        is_due = bool(after) and minutes >= after and is_left
        self._break.setVisible(is_due)
        self.taken.setVisible(is_due)
        if is_due:
            said = self._("Time for a break: {count} minutes without one", count=minutes)
            self._break.setText(said)

    @Slot()
    def _on_taken(self) -> None:
        self._rested_at = self._presenter.seconds_of_meeting
        self.draw()

    def _plan_words(self, meeting: MeetingRow, minutes: int) -> str:
        planned = self._("of {count} min", count=meeting.planned_minutes)
        over = minutes_over(self._presenter.seconds_of_meeting, meeting.planned_minutes)
        ahead = self._planned_until_now() - minutes
        if over > 0:
            standing = self._("{count} min over", count=over)
        elif ahead > 0:
            standing = self._("{count} min ahead of the plan", count=ahead)
        elif ahead < 0:
            standing = self._("{count} min behind the plan", count=-ahead)
        else:
            return planned
        return f"{planned} · {standing}"

    def _planned_until_now(self) -> int:
        """The minutes that what is done was to take; the case on stage counts as it goes."""
        rows, line = self._presenter.rows, self._presenter.on_stage.line
        if rows is None or line is None:
            return 0
        done = (each for each in rows.agenda if each.is_done and each.id != line.id)
        on_stage = self._presenter.on_stage.seconds // SECONDS
        return sum(each.planned_minutes for each in done) + min(on_stage, line.planned_minutes)
