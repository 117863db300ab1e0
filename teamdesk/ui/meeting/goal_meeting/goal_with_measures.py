"""A goal on the page of a goal meeting, with what is done for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.meeting.goal_meeting.blocks import GoalBlock, MeasureBlock
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.meeting.goal_meeting.presenter import TalkPresenter

# What is written for oneself, whatever the window speaks.
OWN_WORDS = ("jeg", "jeg selv", "selv", "eg", "eg sjølv", "sjølv", "i", "myself", "me")


class GoalWithMeasures(QWidget):
    """One goal, and under it what is done; the person's own doing first.

    Signals:
        left: something in the `GoalBlock` was changed.
        measure_left: something in the `MeasureBlock` was changed.
        edited: something is typed.
    """

    left = Signal(object)
    measure_left = Signal(object)
    edited = Signal()

    def __init__(self, presenter: TalkPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        around = presenter.around
        self._ = around.texts
        self._presenter = presenter
        self.goal = GoalBlock(around)
        self.measures: RowsBox[MeasureBlock, MeasureRow] = RowsBox(
            self._make, self._show_measure, around.theme.tokens.space.sm
        )
        self.new = self._make()
        self.new.hide()
        self.add = Button(around.theme, ButtonKind.QUIET, IconName.PLUS)
        self.add.clicked.connect(self.begin_measure)
        for part in (self.measures, self.new, self.add):
            self.goal.body.addWidget(part)
        self.goal.left.connect(self.left)
        self.goal.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.goal)

    def show_goal(self, goal: GoalRow, rows: TalkRows) -> None:
        """Show a goal with its measures."""
        self.goal.show_goal(goal)
        if self.new.goal_id != goal.id:
            self.new.hide()
        self.new.show_measure(None, goal.id)
        today = self._presenter.around.clock.today()
        own = [row for row in rows.measures if row.goal_id == goal.id]
        name = rows.page.name
        under_way = [row for row in own if not row.is_over(today)]
        self.measures.show_rows(sorted(under_way, key=lambda row: not is_own(row, name)))
        self.add.set_words(self._("Add what we do"))

    @Slot()
    def begin_measure(self) -> None:
        """Open an empty line."""
        self.new.show()
        self.new.what.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> MeasureBlock:
        block = MeasureBlock(self._presenter.around)
        block.left.connect(self.measure_left)
        block.edited.connect(self.edited)
        return block

    def _show_measure(self, block: MeasureBlock, row: MeasureRow) -> None:
        block.show_measure(row, row.goal_id)

    def go_on_in(self, known: set[UUID]) -> None:
        """Put the keyboard on who does the measure that has just been stored."""
        for block in self.measures.lines:
            is_new = block.row is not None and block.row.id not in known
            if is_new and not block.isHidden():
                block.who.text.setFocus(Qt.FocusReason.TabFocusReason)


def is_own(row: MeasureRow, name: str) -> bool:
    """Whether the person does it: under the name, the given name, or «jeg»."""
    who = row.executor.strip().casefold()
    given = name.split()[0] if name.split() else name
    return who in {name.casefold(), given.casefold(), *OWN_WORDS}
