"""Shows the goal meeting instead of all else, as long as it runs and somebody is in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from teamdesk.domain.meetings import MeetingStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget

    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.meeting.goal_meeting.view import TalkView
    from teamdesk.ui.surroundings import Surroundings


class TalkGate(QObject):
    """The view is made when the first talk begins.

    Signals:
        changed: a talk has begun, was left, or says something else.
    """

    changed = Signal()

    def __init__(
        self,
        desk: MeetingDesk,
        around: Surroundings,
        pages: QStackedWidget,
        ended: Callable[[], None],
    ) -> None:
        super().__init__(pages)
        self._desk = desk
        self._around = around
        self._pages = pages
        self._ended = ended
        self.view: TalkView | None = None

    @property
    def is_on(self) -> bool:
        """Whether the window is about one person now."""
        return self.view is not None and self.view.is_on

    def takes(self, meeting: MeetingRow | None) -> bool:
        """Show the talk where it is the meeting that runs; one that has just ended stays, too."""
        if self.is_on:
            return True
        is_open = meeting is not None and meeting.status is MeetingStatus.OPEN
        if meeting is None or not is_open or meeting.case_id is None:
            return False
        view = self.view or self._make()
        self._pages.setCurrentWidget(view)
        view.open(meeting.id)
        self.changed.emit()
        return True

    @property
    def rows(self) -> TalkRows | None:
        """What the talk that is on says; None where none is."""
        return self.view.presenter.rows if self.view is not None and self.view.is_on else None

    def leave(self) -> None:
        """Open the window again, as its place is left."""
        if self.view is not None and self.view.is_on:
            self.view.leave()

    def retranslate(self) -> None:
        """Set all words again."""
        if self.view is not None:
            self.view.retranslate()

    def _make(self) -> TalkView:
        from teamdesk.ui.meeting.goal_meeting.view import TalkView

        view = self.view = TalkView(self._desk, self._around)
        view.ended.connect(self._ended)
        for signal in (view.left, view.presenter.changed):
            signal.connect(self.changed)
        view.retranslate()
        self._pages.addWidget(view)
        return view
