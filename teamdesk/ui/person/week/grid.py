"""Seven days side by side, with one current visit across them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.week_plan import DAYS_A_WEEK
from teamdesk.ui.person.week.day import DayList, VisitGesture
from teamdesk.ui.widgets.labels import ElidedLabel, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.week_plan import WeekRows
    from teamdesk.domain.week_plan import Visit
    from teamdesk.ui.person.week.words import WeekWords
    from teamdesk.ui.surroundings import Surroundings

LEAST_LINES = 16


class WeekGrid(QWidget):
    """The days of a week.

    Signals:
        gestured: a `VisitGesture` at the current visit, arrows between days excepted.
        begun: the weekday to which a visit is to be added.
        moved: the id of a visit and the weekday it was dropped on.
    """

    gestured = Signal(object)
    begun = Signal(int)
    moved = Signal(object, int)

    def __init__(
        self, around: Surroundings, words: WeekWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._words = words
        self.days = [DayList(around.theme, words) for _day in range(DAYS_A_WEEK)]
        self._titles = [ElidedLabel(TextRole.SECTION) for _day in self.days]
        self._active = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        for title, day in zip(self._titles, self.days, strict=True):
            column = QVBoxLayout()
            column.setSpacing(around.theme.tokens.space.xs)
            column.addWidget(title)
            column.addWidget(day, 1)
            row.addLayout(column, 1)
            day.gestured.connect(self._on_gestured)
            day.begun.connect(self._on_begun)
            day.reached.connect(self._on_reached)
            day.card_dropped.connect(self._on_dropped)
            day.selectionModel().currentChanged.connect(self._on_current_changed)
        self.adapt()

    def show_week(self, week: WeekRows) -> None:
        """Show the visits of a week; the current one stays current."""
        current = self.current
        for weekday, day in enumerate(self.days):
            on = week.monday + timedelta(days=weekday)
            self._titles[weekday].setText(self._.formats.weekday_date(on))
            visits = [visit for visit in week.visits if visit.weekday == weekday]
            day.visits.show_rows(visits)
            day.visits.tell_all_changed()
            day.scheduleDelayedItemsLayout()
            told = self._.plural("{count} visit", "{count} visits", len(visits))
            day.setAccessibleName(f"{self._.formats.weekday_long(on)}, {told}")
        if current is not None:
            self.choose(current.id)

    def adapt(self) -> None:
        """Take on the lengths of the theme in use."""
        self.setMinimumHeight(self._around.theme.tokens.type.body * LEAST_LINES)

    @property
    def weekday(self) -> int:
        """The day the keyboard was on last."""
        return self._active

    @property
    def current(self) -> Visit | None:
        """The current visit."""
        return self.days[self._active].current

    def choose(self, visit_id: UUID) -> None:
        """Make a visit the current one, with the keyboard where it is if it is on a day."""
        has_focus = any(day.hasFocus() for day in self.days)
        for weekday, day in enumerate(self.days):
            if day.choose(visit_id):
                self._active = weekday
                if has_focus:
                    day.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Put the keyboard on the current day."""
        day = self.days[self._active]
        day.choose_first()
        day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, step: int) -> None:
        self._active = (self._active + step) % DAYS_A_WEEK
        for weekday, day in enumerate(self.days):
            if weekday != self._active:
                day.selectionModel().clear()
        self.take_focus()

    @Slot()
    def _on_current_changed(self) -> None:
        source = self.sender()
        for weekday, day in enumerate(self.days):
            if day.selectionModel() is source and day.currentIndex().isValid():
                self._active = weekday
                self._clear_others()

    def _clear_others(self) -> None:
        for weekday, day in enumerate(self.days):
            if weekday != self._active:
                day.selectionModel().clear()

    @Slot(object)
    def _on_gestured(self, gesture: VisitGesture) -> None:
        if gesture is VisitGesture.GO_LEFT:
            self._go(-1)
        elif gesture is VisitGesture.GO_RIGHT:
            self._go(+1)
        else:
            self.gestured.emit(gesture)

    @Slot()
    def _on_begun(self) -> None:
        day = self.sender()
        if isinstance(day, DayList):
            self.begun.emit(self.days.index(day))

    @Slot()
    def _on_reached(self) -> None:
        day = self.sender()
        if isinstance(day, DayList):
            self._active = self.days.index(day)
            self._clear_others()

    @Slot(object)
    def _on_dropped(self, visit_id: UUID) -> None:
        day = self.sender()
        if isinstance(day, DayList):
            self.moved.emit(visit_id, self.days.index(day))
