"""The button that copies a period of the timeline for the patient record."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.ui.person.overview.record_text import record_text
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.rows.timeline import TimelineRow
    from teamdesk.ui.person.desk import PersonDesk
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

FOUR_WEEKS = timedelta(weeks=4)


class Period(StrEnum):
    """How far back the text goes."""

    SINCE_MEETING = "since_meeting"
    FOUR_WEEKS = "four_weeks"
    ALL = "all"


class RecordButton(Button):
    """Puts plain text on the clipboard and says so; never on the wall, where it would be read."""

    def __init__(
        self, around: Surroundings, desk: PersonDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, icon=IconName.DOCUMENT, parent=parent)
        self._ = around.texts
        self._around = around
        self._desk = desk
        self._state: PersonState | None = None
        self.menu_ = QMenu(self)
        self.actions_: dict[Period, QAction] = {}
        for period in Period:
            self.actions_[period] = QAction(self.menu_)
            self.actions_[period].setData(period.value)
            self.menu_.addAction(self.actions_[period])
        self.menu_.triggered.connect(self._on_chosen)
        self.clicked.connect(self._on_clicked)

    def show_state(self, state: PersonState) -> None:
        """Be about one person."""
        _ = self._
        self._state = state
        self.set_words(_("Copy for the record"))
        self.actions_[Period.SINCE_MEETING].setText(_("From the last meeting on"))
        self.actions_[Period.FOUR_WEEKS].setText(_("The last four weeks"))
        self.actions_[Period.ALL].setText(_("Everything"))
        self.setVisible(not state.is_veiled and not self._around.theme.tokens.masked)

    def copy(self, period: Period) -> None:
        """Put the text of a period on the clipboard."""
        state = self._state
        if state is None or state.is_veiled or self._around.theme.tokens.masked:
            return
        today = self._around.clock.today()
        try:
            first = self._first_day(state, period, today)
            rows = self._rows(state, first)
            contacts = self._desk.effort.of_case(state.page.case_id)
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        text = record_text(self._, state.page, rows, contacts, (first, today))
        QGuiApplication.clipboard().setText(text)
        self._around.notices.tell(
            self._("Copied. Paste it into the record, and empty the clipboard afterwards.")
        )

    def _first_day(self, state: PersonState, period: Period, today: date) -> date | None:
        if period is Period.FOUR_WEEKS:
            return today - FOUR_WEEKS
        if period is Period.SINCE_MEETING:
            return self._desk.people.last_meeting_on(state.page.case_id)
        return None

    def _rows(self, state: PersonState, first: date | None) -> list[TimelineRow]:
        """All of the period: what the page holds, and what lies further back."""
        rows = list(state.page.timeline)
        while rows and (first is None or rows[-1].on >= first):
            more = self._desk.people.timeline(state.page.case_id, len(rows))
            if not more:
                break
            rows.extend(more)
        return rows

    @Slot()
    def _on_clicked(self) -> None:
        self.menu_.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.copy(Period(action.data()))
