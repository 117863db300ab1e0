"""«Nå»: promises, which are ticked here, and the days that come next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot

from teamdesk.domain.sentences import day_or_week
from teamdesk.ui.person.evaluation.follow_up_words import follow_up_line
from teamdesk.ui.person.lines import Dated, DatedLine
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class NowLine(DatedLine):
    """A day and what it is; a promise has a box before it.

    Signals:
        ticked: the `TaskRow` that is kept now.
    """

    ticked = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._task: TaskRow | None = None
        self.box = TickBox(around.theme)
        self.row.insertWidget(0, self.box, 0, Qt.AlignmentFlag.AlignVCenter)
        room = self.box.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.box.setSizePolicy(room)
        self.box.clicked.connect(self._on_clicked)

    def show_now(self, shown: tuple[Dated, TaskRow | None]) -> None:
        """Show a day; what was ticked and taken back is open again."""
        row, self._task = shown
        self.show_dated(row)
        with QSignalBlocker(self.box):
            self.box.setChecked(False)
        self.box.setVisible(self._task is not None)
        self.box.setAccessibleName(self._("Done: {promise}", promise=row.text))

    @Slot()
    def _on_clicked(self) -> None:
        self.ticked.emit(self._task)


class NowCard(Card):
    """What is open, by its day.

    Signals:
        ticked: the `TaskRow` that is kept now.
    """

    ticked = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self.lines: RowsBox[NowLine, tuple[Dated, TaskRow | None]] = RowsBox(
            self._make_line, NowLine.show_now, 0
        )
        self._empty = Label(TextRole.MUTED, wraps=True)
        self.body.addWidget(self.lines)
        self.body.addWidget(self._empty)

    def show_state(self, state: PersonState) -> None:
        """Show what is ahead of one person."""
        found = sorted(
            (*self._promises(state), *self._days(state)), key=lambda part: (part[0], part[1].text)
        )
        self.set_heading(self._("Now"))
        self.lines.show_rows([(line, task) for _day, line, task in found])
        self.lines.setEnabled(not state.is_veiled)
        self._empty.setText(self._("No promises and no dates ahead."))
        self._empty.setVisible(not found)

    def _promises(self, state: PersonState) -> list[tuple[date, Dated, TaskRow | None]]:
        return [
            (task.due_on or date.max, self._promise(task), task)
            for task in state.page.tasks
            if task.status.is_open
        ]

    def _days(self, state: PersonState) -> list[tuple[date, Dated, TaskRow | None]]:
        """The next evaluation, the end of the decision, and follow-ups that nobody promised."""
        _, formats, page = self._, self._.formats, state.page
        today = self._around.clock.today()
        found: list[tuple[date, Dated, TaskRow | None]] = []
        if page.next_evaluation_on is not None:
            day = page.next_evaluation_on
            when = day_or_week(formats, day, is_week=page.next_evaluation_is_week)
            found.append((day, Dated(when, _("evaluation")), None))
        if page.decision_ends_on is not None:
            day = page.decision_ends_on
            found.append((day, Dated(formats.weekday_date(day), _("the decision runs out")), None))
        found = [(day, replace(line, is_late=day < today), None) for day, line, _task in found]
        promised = {task.due_on for task in page.tasks if task.status.is_open}
        found += [
            (one.to_on, follow_up_line(_, one, today), None)
            for one in state.follow_ups
            if one.done_on is None and one.to_on not in promised
        ]
        return found

    def _promise(self, task: TaskRow) -> Dated:
        day = task.due_on
        when = self._.formats.weekday_date(day) if day else self._("no date")
        text = task.text if task.owner or not task.owner_name else f"{task.owner_name}: {task.text}"
        is_late = task.is_overdue(self._around.clock.today())
        return Dated(when, text, task.owner, is_late=is_late)

    def _make_line(self) -> NowLine:
        line = NowLine(self._around)
        line.ticked.connect(self.ticked)
        return line
