"""The goals on the page of a goal meeting, each with what is done for it, and what is new."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.goals import GoalHorizon, goal_tree
from teamdesk.ui.meeting.goal_meeting.blocks import GoalBlock, MeasureBlock
from teamdesk.ui.meeting.goal_meeting.goal_with_measures import GoalWithMeasures
from teamdesk.ui.meeting.goal_meeting.untied import UntiedMeasures, untied_of
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.ui.meeting.goal_meeting.presenter import TalkPresenter


class TalkGoals(QWidget):
    """All goals that are still worked on, the long-term one first, and a way to a new one.

    Signals:
        edited: something is typed.
        begun: an empty goal stands there to be written.
    """

    edited = Signal()
    begun = Signal()

    def __init__(self, presenter: TalkPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        around = presenter.around
        self._ = around.texts
        self._presenter = presenter
        space = around.theme.tokens.space
        self._shown: TalkRows | None = None
        self.goals: RowsBox[GoalWithMeasures, GoalRow] = RowsBox(
            self._make, self._show_goal, space.md
        )
        self.new = GoalBlock(around)
        self.new.hide()
        self.new.left.connect(self._on_new_left)
        self.new.edited.connect(self.edited)
        self.untied = UntiedMeasures(around)
        self.untied.left.connect(self._on_measure_left)
        self.untied.edited.connect(self.edited)
        self.add = Button(around.theme, ButtonKind.PLAIN, IconName.PLUS)
        self.add_long = Button(around.theme, ButtonKind.QUIET, IconName.PLUS)
        self.add.clicked.connect(self.begin)
        self.add_long.clicked.connect(self.begin_long)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.md)
        for button in (self.add, self.add_long):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.md)
        column.addWidget(self.goals)
        column.addWidget(self.new)
        column.addLayout(buttons)
        column.addWidget(self.untied)

    @property
    def blocks(self) -> dict[str, GoalBlock | MeasureBlock]:
        """Everything that can be written in, by names that stay the same."""
        lines = [line for line in self.goals.lines if line.goal.goal is not None]
        found: dict[str, GoalBlock | MeasureBlock] = {"new": self.new}
        for line in lines:
            if line.goal.goal is not None:
                found[f"goal:{line.goal.goal.id}"] = line.goal
                found[f"new:{line.goal.goal.id}"] = line.new
        for box in (*(line.measures for line in lines), self.untied.measures):
            for block in box.lines:
                if block.row is not None:
                    found[f"measure:{block.row.id}"] = block
        return found

    def show_rows(self, rows: TalkRows) -> None:
        """Show the person's goals, as the theme may show them."""
        self._shown = rows
        known = [goal for goal, _part in goal_tree(rows.page.goals) if not goal.status.is_over]
        self.goals.show_rows(known)
        self.untied.show_measures(untied_of(rows, {goal.id for goal in known}, self._today))
        self.new.retranslate()
        self.add.set_words(self._("New goal"), "Ctrl+N")
        self.add_long.set_words(self._("New long-term goal"))
        self.add_long.setVisible(not any(goal.is_long_term for goal in known))

    def show_begun(self) -> None:
        """Show what is new and half written; it was begun before the program ended."""
        for name, block in self.blocks.items():
            is_begun = any(field.typed is not None for field in block.fields.values())
            if name.startswith("new") and is_begun:
                block.show()

    @property
    def _today(self) -> date:
        return self._presenter.around.clock.today()

    @Slot()
    def begin(self) -> None:
        """Open an empty goal for now."""
        self._begin(is_long=False)

    @Slot()
    def begin_long(self) -> None:
        """Open an empty goal for later."""
        self._begin(is_long=True)

    def _begin(self, *, is_long: bool) -> None:
        self.new.show_goal(None, is_long=is_long)
        self.new.show()
        self.new.text.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit()

    def _show_goal(self, line: GoalWithMeasures, goal: GoalRow) -> None:
        if self._shown is not None:
            line.show_goal(goal, self._shown)

    def _make(self) -> GoalWithMeasures:
        made = GoalWithMeasures(self._presenter)
        made.left.connect(self._on_left)
        made.measure_left.connect(self._on_measure_left)
        made.edited.connect(self.edited)
        return made

    @Slot(object)
    def _on_left(self, block: GoalBlock) -> None:
        if block.goal is not None:
            self._presenter.deeds.edit_goal(block.goal, block.words())

    @Slot(object)
    def _on_new_left(self, _block: GoalBlock) -> None:
        """Store the goal as soon as it has words; the rest is written where it stands then."""
        rows, words = self._presenter.rows, self.new.words()
        if rows is None or not words.text:
            return
        horizon = GoalHorizon.LONG if self.new.is_long else GoalHorizon.SHORT
        longs = [goal.id for goal in rows.page.goals if goal.is_long_term]
        parent = longs[0] if longs and not self.new.is_long else None
        known = {goal.id for goal in rows.page.goals}
        goes_on = _has_keyboard(self.new)
        if not self._presenter.deeds.add_goal(
            rows.page, replace(words, horizon=horizon, parent_id=parent)
        ):
            return
        self.new.forget()
        self.new.hide()
        for line in self.goals.lines:
            is_it = line.goal.goal is not None and line.goal.goal.id not in known
            if goes_on and is_it and not line.isHidden():
                line.goal.noticed.text.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_measure_left(self, block: MeasureBlock) -> None:
        rows, words = self._presenter.rows, block.words()
        if rows is None or not words.text:
            return
        if block.row is not None:
            self._presenter.deeds.edit_measure(block.row, words)
            return
        known = {row.id for row in rows.measures}
        goes_on = _has_keyboard(block)
        if not self._presenter.deeds.add_measure(rows.page, words):
            return
        for field in block.fields.values():
            field.forget()
        block.hide()
        self.edited.emit()
        for line in self.goals.lines if goes_on else ():
            line.go_on_in(known)


def _has_keyboard(region: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and region.isAncestorOf(focus)
