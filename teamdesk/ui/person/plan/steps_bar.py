"""The process of the plan: its steps in their order, each with its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.plan_steps import PlanStep, Round, make_round, step_now
from teamdesk.ui.person.forms.day_line import NearDay
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.icon_mark import IconMark

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.surroundings import Surroundings

# A step takes as much room as its longest name, in letters of the theme.
LETTERS_OF_A_STEP = 11


class StepsBar(QWidget):
    """A line of steps, two where there is too little room.

    Signals:
        left: another day is typed than is stored.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._theme = around.theme
        self._today = around.clock.today
        self.days = {step: NearDay(around) for step in PlanStep}
        self._marks = {step: IconMark(around.theme) for step in PlanStep}
        self._told: frozenset[PlanStep] = frozenset()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(around.theme.tokens.space.sm)
        for step, day in self.days.items():
            day.put_beside(self._marks[step])
            day.left.connect(self.left)
        self._place(len(PlanStep))

    def show_round(self, current: Round) -> None:
        """Show the days of the round of now; what is being typed stays."""
        days, today = dict(current), self._today()
        self._told = frozenset(days)
        now = step_now(current, today)
        for place, (step, field) in enumerate(self.days.items(), start=1):
            day = days.get(step)
            field.set_words(f"{place} {label(self._, step)}", self._said(day, is_now=step is now))
            field.show_stored(day)
            self._show_mark(step, day, is_now=step is now)

    def forget(self) -> None:
        """Show nothing, as another person is shown."""
        for field in self.days.values():
            field.forget()

    def typed(self) -> Round:
        """The round as it is typed; a day that was there and is cleared is told as cleared."""
        typed = {step: field.value for step, field in self.days.items()}
        return make_round({step: day for step, day in typed.items() if day or step in self._told})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a second line where the steps would be too narrow to be read."""
        super().resizeEvent(event)
        one = self._theme.tokens.type.body * LETTERS_OF_A_STEP
        whole = len(PlanStep)
        self._place(whole if self.width() >= one * whole else (whole + 1) // 2)

    def _said(self, day: date | None, *, is_now: bool) -> str:
        _ = self._
        if is_now:
            return _("here now")
        if day is None:
            return _("not begun")
        return _("agreed on") if day > self._today() else _("begun")

    def _show_mark(self, step: PlanStep, day: date | None, *, is_now: bool) -> None:
        colours, mark = self._theme.tokens.colours, self._marks[step]
        if is_now:
            mark.show_icon(IconName.PLAY, colours.accent)
        elif day is None:
            mark.show_icon(IconName.MINUS, colours.border_strong)
        elif day > self._today():
            mark.show_icon(IconName.CALENDAR, colours.text_muted)
        else:
            mark.show_icon(IconName.CHECK, colours.ok)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, field in enumerate(self.days.values()):
            self._grid.addWidget(field, place // columns, place % columns)
