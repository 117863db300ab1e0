"""The goal meeting in the whole window: its page, the read-back, one question on leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.ui.meeting.goal_meeting.page import TalkPage
from teamdesk.ui.meeting.goal_meeting.presenter import TalkPresenter
from teamdesk.ui.meeting.goal_meeting.summary import TalkSummary
from teamdesk.ui.navigation import Location, Place
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings

# The letters are read by two or three around one screen: 18 points and more.
LARGE = 1.75


class TalkView(QWidget):
    """While it is shown the window is about nobody else, and its letters are large.

    Signals:
        ended: the minutes are frozen, and the paper is printed.
        left: the window is about everybody again.
    """

    ended = Signal()
    left = Signal()

    def __init__(
        self, desk: MeetingDesk, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._zoom_before: float | None = None
        self._wanted: Location | None = None
        self.is_on = False
        self.presenter = TalkPresenter(desk, around, self)
        self.page = TalkPage(self.presenter)
        self.summary = TalkSummary(self.presenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.summary)
        self.question = Card(around.theme)
        self._asked = Label(TextRole.LEAD, wraps=True)
        self.stay, self.go = Button(around.theme), Button(around.theme)
        self._lay_out()
        self._connect()

    def open(self, meeting_id: UUID) -> None:
        """Begin, or go on after a pause; the window closes around the person."""
        rows = self.presenter.rows
        is_other = rows is None or rows.meeting.id != meeting_id
        self.presenter.open(meeting_id)
        self._enter()
        if is_other:
            self._pages.setCurrentWidget(self.page)
            self.page.begin()

    def leave(self) -> None:
        """Store what is being typed, and open the window again."""
        self.page.leave()
        self.question.hide()
        self.is_on = False
        self._around.navigator.release()
        if self._zoom_before is not None:
            self._around.theme.use_zoom(self._zoom_before)
            self._zoom_before = None
        self.left.emit()

    def take_focus(self) -> None:
        """Go on where the talk stands."""
        shown = self.summary if self._pages.currentWidget() is self.summary else self.page
        shown.begin()

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self._asked.setText(
            _(
                "The talk has not ended. Outside of it other people's names may be seen."
                " Everything is saved, and the talk can go on later."
            )
        )
        self.stay.set_words(_("Stay in the talk"))
        self.go.set_words(_("Leave the talk"))
        self._show()

    def _enter(self) -> None:
        around = self._around
        self.is_on = True
        around.navigator.hold()
        # What was done before is about somebody else, and is not taken back from here.
        around.undo.clear()
        if self._zoom_before is None and not around.theme.tokens.masked:
            self._zoom_before = around.theme.zoom
            around.theme.use_zoom(max(around.theme.zoom, LARGE))

    @Slot()
    def _show(self) -> None:
        if self.summary.has_ended or self.presenter.rows is None:
            return
        if self._around.names.is_masked:
            # What is being typed is stored before its names are hidden.
            self.page.leave()
        self.page.show_rows()
        self.summary.show_rows(has_ended=False)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.stay)
        buttons.addWidget(self.go)
        buttons.addStretch(1)
        self.question.body.addWidget(self._asked)
        self.question.body.addLayout(buttons)
        self.question.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.presenter.changed.connect(self._show)
        self.page.summary_requested.connect(self._on_summary)
        self.page.leave_requested.connect(self._on_leave)
        self.summary.back_requested.connect(self._on_back)
        self.summary.close_requested.connect(self._on_close)
        self.summary.done.connect(self._on_done)
        self.stay.clicked.connect(self._on_stay)
        self.go.clicked.connect(self._on_go)
        self._around.navigator.leave_asked.connect(self._ask)
        self._around.theme.changed.connect(self._show)

    @Slot()
    def _on_summary(self) -> None:
        self.question.hide()
        self._pages.setCurrentWidget(self.summary)
        self.summary.begin()

    @Slot()
    def _on_back(self) -> None:
        self._pages.setCurrentWidget(self.page)
        self.page.begin()

    @Slot()
    def _on_leave(self) -> None:
        rows = self.presenter.rows
        if self.question.isVisible():
            self._on_stay()
        elif rows is not None:
            self._ask(Location(Place.PERSON, rows.page.person_id))

    @Slot(object)
    def _ask(self, location: Location) -> None:
        self._wanted = location
        if self.summary.has_ended:
            self._on_done()
            return
        self.page.leave()
        self.question.show()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_stay(self) -> None:
        self._wanted = None
        self.question.hide()
        self.take_focus()

    @Slot()
    def _on_go(self) -> None:
        wanted = self._wanted
        self.question.hide()
        self.leave()
        if wanted is not None:
            self._around.navigator.open(wanted.place, wanted.key)

    @Slot()
    def _on_close(self) -> None:
        # Closed, the meeting is no longer the one that runs: what is shown stays until it is left.
        self.summary.has_ended = True
        if not self.presenter.close():
            self.summary.has_ended = False
            return
        self.summary.show_rows(has_ended=True)
        self.summary.begin()

    @Slot()
    def _on_done(self) -> None:
        rows, wanted = self.presenter.rows, self._wanted
        self.leave()
        self.presenter.forget()
        self.summary.has_ended = False
        self._pages.setCurrentWidget(self.page)
        self.ended.emit()
        if wanted is None and rows is not None:
            wanted = Location(Place.PERSON, rows.page.person_id)
        self._wanted = None
        if wanted is not None:
            self._around.navigator.open(wanted.place, wanted.key)
