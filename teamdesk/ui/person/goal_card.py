"""One goal on the page: how it goes, its words, its date, and what is done for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.notes import parse_due
from teamdesk.ui.person.measure_form import MeasureLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.goal_words import goal_change, goal_due
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.status import StatusButton, TrendLine

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.rows.meeting import GoalRow
    from teamdesk.domain.rows.people import MeasureRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class GoalEditor(QWidget):
    """The goal's words and date; Enter or leaving saves, Esc leaves them as they were.

    Signals:
        saved: the words and the day, or None for no day.
        closed: nothing more is typed here.
        edited: something was typed.
    """

    saved = Signal(str, object)
    closed = Signal()
    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._clock = around.clock
        self._goal: GoalRow | None = None
        self.text, self.due = QLineEdit(), QLineEdit()
        self._text_field = InlineField(around.theme, self.text)
        self._due_field = InlineField(around.theme, self.due)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._text_field, 0, 0)
        grid.addWidget(self._due_field, 0, 1)
        for field in (self.text, self.due):
            field.installEventFilter(self)
            field.returnPressed.connect(self.submit)
            field.textEdited.connect(self.edited)

    def open_on(self, goal: GoalRow | None) -> None:
        """Open the fields on a goal, or empty for a new one."""
        self._goal = goal
        self.retranslate()
        self.text.setText(goal.text if goal else "")
        target = goal.target_on if goal else None
        self.due.setText(self._.formats.date_short(target) if target else "")
        for field in (self._text_field, self._due_field):
            field.clear_error()

    def retranslate(self) -> None:
        """Set all words."""
        self._text_field.set_words(self._("Goal, in the person's own words"))
        self._due_field.set_words(self._("By when"), self._("u50, 12.12 …"))

    @Slot()
    def submit(self) -> bool:
        """Check both fields and save; False when one of them can't be used."""
        text, typed = self.text.text().strip(), self.due.text().strip()
        day = parse_due(typed, self._clock.today(), None) if typed else None
        if not text:
            self._text_field.show_error(self._("Write something here."))
            return False
        if typed and day is None:
            self._due_field.show_error(self._("Write a day, such as fri, week 50 or 12.12."))
            return False
        self.saved.emit(text, day)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes without saving."""
        is_press = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and is_press and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    def is_changed_from(self, goal: GoalRow) -> bool:
        """Whether anything else than ``goal`` is typed."""
        target = self._.formats.date_short(goal.target_on) if goal.target_on else ""
        return self.text.text().strip() != goal.text or self.due.text().strip() != target


class GoalCard(Card):
    """A goal with its measures.

    Signals:
        status_chosen: the `GoalRow` and the `GoalStatus` it is to have.
        edited: the `GoalRow`, its new words and its new day or None.
        measure_wanted: the `GoalRow` that somebody wants to add a measure to.
        measure_edited: the `MeasureLine` whose form is to be saved.
    """

    status_chosen = Signal(object, object)
    edited = Signal(object, str, object)
    measure_wanted = Signal(object)
    measure_edited = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._goal: GoalRow | None = None
        self.status = StatusButton(around.theme, around.texts)
        self._text = Label(TextRole.STRONG, wraps=True)
        self._facts = Label(TextRole.SMALL)
        self._trend = TrendLine(around.theme)
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        self.editor = GoalEditor(around)
        self.editor.hide()
        self._around = around
        self.measures: RowsBox[MeasureLine, tuple[MeasureRow, PersonState]] = RowsBox(
            self._make_line, MeasureLine.show_measure, 2
        )
        self.add_measure = Button(around.theme, ButtonKind.LINK, IconName.PLUS)
        self._none = Label(TextRole.SMALL)
        row = QHBoxLayout()
        row.setSpacing(around.theme.tokens.space.sm)
        row.addWidget(self.status)
        row.addWidget(self._text, 1)
        row.addWidget(self._facts)
        row.addWidget(self._trend)
        row.addWidget(self.pencil)
        self.body.addLayout(row)
        for widget in (self.editor, self.measures, self._none):
            self.body.addWidget(widget)
        self.body.addWidget(self.add_measure, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_measure.clicked.connect(self._on_add_measure)
        self.status.chosen.connect(self._on_status)
        self.pencil.clicked.connect(self.edit)
        self.editor.saved.connect(self._on_saved)
        self.editor.closed.connect(self.close_editor)

    def show_goal(self, goal: GoalRow, measures: list[tuple[MeasureRow, PersonState]]) -> None:
        """Show a goal; what is being typed in its fields stays."""
        if self._goal is not None and goal.id != self._goal.id:
            self.editor.hide()
        self._goal = goal
        self.status.show_status(goal.status, goal.text)
        self._text.setText(goal.text)
        facts = (goal_due(self._, goal), goal_change(self._, goal))
        self._facts.setText(" · ".join(part for part in facts if part))
        self._trend.show_steps(goal.trend)
        self._trend.setVisible(len(goal.trend) > 1)
        self.pencil.set_words(self._("Change the goal «{goal}»", goal=goal.text))
        self.set_heading(self._("Long-term goal") if goal.is_long_term else "")
        self.measures.show_rows(measures)
        self.measures.setVisible(bool(measures))
        self._none.setText(self._("No measures for this goal yet."))
        self._none.setVisible(not measures and not goal.is_long_term)
        self.add_measure.set_words(self._("New measure"))
        self.add_measure.setAccessibleName(self._("New measure for «{goal}»", goal=goal.text))
        self.setAccessibleName(goal.text)

    @Slot()
    def edit(self) -> None:
        """Open the fields."""
        self.editor.open_on(self._goal)
        self.editor.show()
        self.editor.text.setFocus()
        self.editor.text.selectAll()

    @Slot()
    def close_editor(self) -> None:
        """Close the fields as they are."""
        self.editor.hide()
        self.pencil.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the digits 1 to 6 choose a status, as on the stage of the meeting."""
        typed = event.text()
        if typed.isdigit() and 1 <= int(typed) <= len(GoalStatus) and self._is_only_read():
            self._on_status(tuple(GoalStatus)[int(typed) - 1])
            return
        super().keyPressEvent(event)

    def leave(self) -> None:
        """Save what is typed, as another tab or person is shown."""
        for line in self.measures.lines:
            line.leave()
        if not self.editor.isHidden() and self._goal is not None:
            if self.editor.is_changed_from(self._goal):
                self.editor.submit()
            self.editor.hide()

    def keep_open(self) -> None:
        """Show the fields with what was typed, when it could not be saved."""
        self.editor.show()

    def _make_line(self) -> MeasureLine:
        line = MeasureLine(self._around)
        line.edited.connect(self.measure_edited)
        return line

    def _is_only_read(self) -> bool:
        """Whether no field is open in which a digit is just a digit."""
        forms = [line.form for line in self.measures.lines if line.form is not None]
        return self.editor.isHidden() and all(form.isHidden() for form in forms)

    @Slot()
    def _on_add_measure(self) -> None:
        self.measure_wanted.emit(self._goal)

    @Slot(object)
    def _on_status(self, status: object) -> None:
        if self._goal is not None and status is not self._goal.status:
            self.status_chosen.emit(self._goal, status)

    @Slot(str, object)
    def _on_saved(self, text: str, day: date | None) -> None:
        if self._goal is None:
            return
        self.editor.hide()
        if text != self._goal.text or day != self._goal.target_on:
            self.edited.emit(self._goal, text, day)
        self.pencil.setFocus()
