"""«Ukeplan»: who comes when, what the person does, and where staff would be in two places."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.domain.week_plan import DAYS_A_WEEK, Visit, monday_of
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.person.week.day import Step, VisitGesture
from teamdesk.ui.person.week.deeds import WeekDeeds
from teamdesk.ui.person.week.grid import WeekGrid
from teamdesk.ui.person.week.head import WeekHead
from teamdesk.ui.person.week.menu import WeekMenu
from teamdesk.ui.person.week.visit_card import VisitCard
from teamdesk.ui.person.week.words import WeekWords

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.plan_points import PlanPoint
    from teamdesk.domain.rows.week_plan import WeekRows
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

WEEK = timedelta(days=DAYS_A_WEEK)


class WeekTab(PersonTab):
    """One week at a time; a plan holds until another one begins.

    Signals:
        export_requested: a tuple with one `ExportDocument`, whose folder is asked for later.
    """

    export_requested = Signal(object)

    def __init__(self, around: Surroundings, presenter: PersonPresenter) -> None:
        super().__init__(around)
        self._weeks = presenter.desk.weeks
        self._deeds = WeekDeeds(self._weeks, presenter.deeds, around.texts)
        self._state: PersonState | None = None
        self._monday = monday_of(around.clock.today())
        self.week: WeekRows | None = None
        self.words = WeekWords(around.texts, around.theme)
        self.grid = WeekGrid(around, self.words)
        self.card = VisitCard(presenter, self._deeds)
        self.head = WeekHead(around, self.words)
        self.menu = WeekMenu(around.texts, self)
        self._lay_out()
        self._connect()

    def show_state(self, state: PersonState) -> None:
        """Show one person's week; what is being typed stays."""
        before, self._state = self._state, state
        if before is None or before.page.case_id != state.page.case_id:
            self._monday = monday_of(self.around.clock.today())
        self._show_week()

    def leave(self) -> None:
        """Save the visit that is open; one that is not finished is kept as a draft."""
        self.card.leave()

    def _show_week(self) -> None:
        if self._state is None:
            return
        week = self._weeks.week(self._state.page.case_id, self._monday)
        week = self._state.as_shown(week)
        self.week = week
        self.words.use(self._state.members, week.clashes)
        self.grid.adapt()
        self.grid.show_week(week)
        self.head.show_week(week)
        self.card.show_week(week, self._state)

    def _lay_out(self) -> None:
        self.column.addWidget(self.head)
        self.column.addWidget(self.grid, 1)
        self.column.addWidget(self.card)

    def _connect(self) -> None:
        self.head.before.clicked.connect(self.go_back)
        self.head.after.clicked.connect(self.go_on)
        self.head.today.clicked.connect(self.go_to_this_week)
        self.head.copy.clicked.connect(self.copy_last_week)
        self.head.add.clicked.connect(self.begin)
        self.head.hand_out.clicked.connect(self._on_hand_out)
        self.menu.chosen.connect(self.export_requested)
        self.grid.gestured.connect(self._on_gestured)
        self.grid.begun.connect(self._begin_on)
        self.grid.moved.connect(self._on_moved)
        self.card.opened.connect(self._on_opened)
        self.card.finished.connect(self._on_finished)
        self.card.week_wanted.connect(self._go_to)
        QShortcut(QKeySequence("N"), self).activated.connect(self.begin)
        QShortcut(QKeySequence("P"), self).activated.connect(self._on_hand_out)
        QShortcut(QKeySequence("Alt+PgUp"), self).activated.connect(self.go_back)
        QShortcut(QKeySequence("Alt+PgDown"), self).activated.connect(self.go_on)

    def go_to(self, point: PlanPoint) -> None:
        """Show the week that the plan is handed out in, and stand where it is planned."""
        self.go_to_this_week()
        self.head.add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def go_back(self) -> None:
        """Show the week before."""
        self._go_to(self._monday - WEEK)

    @Slot()
    def go_on(self) -> None:
        """Show the week after."""
        self._go_to(self._monday + WEEK)

    @Slot()
    def go_to_this_week(self) -> None:
        """Show the week of today."""
        self._go_to(monday_of(self.around.clock.today()))

    @Slot()
    def copy_last_week(self) -> None:
        """Let this week be as the one before it."""
        if self.week is not None and not self._deeds.copy_last_week(self.week):
            self.around.notices.tell(self._("Nothing was planned last week."))

    @Slot()
    def begin(self) -> None:
        """Open the form for a new visit on the current day."""
        self._begin_on(self.grid.weekday)

    @Slot(object)
    def _go_to(self, monday: date) -> None:
        self.leave()
        self._monday = monday
        self._show_week()

    @Slot(int)
    def _begin_on(self, weekday: int) -> None:
        if self._state is not None:
            self.card.begin(weekday)

    @Slot()
    def _on_opened(self) -> None:
        self.reveal(self.card)

    @Slot(object)
    def _on_finished(self, visit: Visit | None) -> None:
        if visit is not None:
            self.grid.choose(visit.id)
        self.grid.take_focus()

    @Slot(object)
    def _on_gestured(self, gesture: VisitGesture) -> None:
        visit, week = self.grid.current, self.week
        if visit is None or week is None:
            return
        match gesture:
            case VisitGesture.OPEN:
                self.card.open(visit)
            case VisitGesture.REMOVE:
                self._deeds.remove(week, visit.id)
            case VisitGesture.EARLIER:
                self._deeds.move_by(week, visit, -Step.MINUTES)
            case VisitGesture.LATER:
                self._deeds.move_by(week, visit, Step.MINUTES)
            case VisitGesture.DAY_BEFORE:
                self._deeds.move_to_day(week, visit, visit.weekday - Step.DAY)
            case VisitGesture.NEXT_DAY:
                self._deeds.move_to_day(week, visit, visit.weekday + Step.DAY)
            case _:
                return

    @Slot(object, int)
    def _on_moved(self, visit_id: UUID, weekday: int) -> None:
        visits = self.week.visits if self.week else ()
        found = next((visit for visit in visits if visit.id == visit_id), None)
        if self.week is not None and found is not None:
            self._deeds.move_to_day(self.week, found, weekday)

    @Slot()
    def _on_hand_out(self) -> None:
        button = self.head.hand_out
        if button.isHidden():
            return
        # What is being written in the form is to stand on the paper.
        self.leave()
        if self.week is not None and self.week.visits:
            self.menu.show_week(self.week)
            self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))
