"""The meeting's place: before, while and after it runs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from teamdesk.domain.meetings import MeetingStatus
from teamdesk.ui.meeting.after.readback import ReadBack
from teamdesk.ui.meeting.before.before_view import BeforeView
from teamdesk.ui.meeting.running.running_view import RunningView
from teamdesk.ui.navigation import Place
from teamdesk.ui.widgets.place import PlacePage, least_size_of

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QHideEvent, QShowEvent

    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.theme.theme import Theme

WEEK = timedelta(days=7)


class MeetingView(PlacePage):
    """Shows the page that fits the meeting's state."""

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self.presenter = presenter
        self.before = BeforeView(around)
        self.running = RunningView(presenter, around)
        self.readback = ReadBack(around)
        self._pages = QStackedWidget()
        for page in (self.before, self.running, self.readback):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.before.start_requested.connect(presenter.start)
        self.before.meeting_chosen.connect(presenter.load)
        self.before.plan_requested.connect(presenter.plan)
        self.before.board_requested.connect(self._on_board_requested)
        self.running.close_requested.connect(self.show_readback)
        self.readback.back_requested.connect(self._on_back)
        self.readback.close_requested.connect(self._on_close)
        presenter.meeting_changed.connect(self._on_meeting_changed)
        presenter.person_changed.connect(self.running.show_person)
        presenter.stage_changed.connect(self.running.show_stage)
        around.texts.changed.connect(self._retranslate)
        around.theme.changed.connect(self._on_theme_changed)

    def audience(self, theme: Theme) -> QWidget:
        """The one on stage, and what is agreed."""
        from teamdesk.ui.meeting.running.audience import MeetingAudience

        return MeetingAudience(self._around.on_wall(theme), self.presenter)

    def least_size(self) -> QSize:
        """What the page that is shown needs; the others wait."""
        shown = self._pages.currentWidget()
        if shown is self.before:
            shown = self.before.currentWidget()
        return least_size_of(shown, self.width()) if shown else QSize()

    def take_focus(self) -> None:
        """Put the keyboard where the meeting goes on: in the note while it runs."""
        if self._pages.currentWidget() is self.running:
            self.running.panel.note.setFocus()
        else:
            super().take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew: much may have happened since the place was last open."""
        super().showEvent(event)
        self.presenter.load()
        self.running.run(running=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed, and let the clocks rest."""
        super().hideEvent(event)
        self.presenter.note.keep()
        self.running.run(running=False)

    @Slot()
    def show_readback(self) -> None:
        """Show all that was decided before the meeting is closed."""
        content = self.presenter.minutes_so_far()
        meeting = self.presenter.meeting
        if content is not None and meeting is not None:
            rows = self.presenter.rows
            following = (rows.following_on if rows else None) or meeting.held_on + WEEK
            self.readback.show_content(content, rows.agenda if rows else (), following)
            self._pages.setCurrentWidget(self.readback)

    @Slot()
    def _on_meeting_changed(self) -> None:
        rows = self.presenter.rows
        if rows is not None and rows.meeting.status is MeetingStatus.OPEN:
            desk = self.presenter.desk
            self.running.panel.use(desk.reading.reader(rows.meeting), desk.board.members())
            self.running.show_meeting()
            if self._pages.currentWidget() is not self.readback:
                self._pages.setCurrentWidget(self.running)
        else:
            self.before.show_meeting(rows)
            self._pages.setCurrentWidget(self.before)

    @Slot()
    def _on_board_requested(self) -> None:
        self._around.navigator.open(Place.BOARD)

    @Slot()
    def _on_back(self) -> None:
        self._pages.setCurrentWidget(self.running)

    @Slot(object)
    def _on_close(self, next_meeting_on: date | None) -> None:
        if self.presenter.close(next_meeting_on):
            self._around.navigator.open(Place.TASKS)
            self._around.notices.tell(self._("The meeting is closed."))

    @Slot()
    def _retranslate(self) -> None:
        self.before.retranslate()
        self.running.retranslate()
        self.readback.retranslate()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.running.fit_columns()
        self.running.bar.fit()
        self.running.show_meeting()
        self.running.show_stage()
