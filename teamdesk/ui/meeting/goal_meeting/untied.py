"""What is done for no goal in particular: it is the person's, too, and stands on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from teamdesk.ui.meeting.goal_meeting.blocks import MeasureBlock
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.surroundings import Surroundings


class UntiedMeasures(Card):
    """The measures that are tied to none of the goals above; not there where none is.

    Signals:
        left: something in the `MeasureBlock` was changed.
        edited: something is typed.
    """

    left = Signal(object)
    edited = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme)
        self._ = around.texts
        self._around = around
        self.measures: RowsBox[MeasureBlock, MeasureRow] = RowsBox(
            self._make, self._show_measure, around.theme.tokens.space.sm
        )
        self.body.addWidget(self.measures)

    def show_measures(self, rows: Sequence[MeasureRow]) -> None:
        """Show what is done."""
        self.set_heading(self._("What we also do"))
        self.measures.show_rows(rows)
        self.setVisible(bool(rows))

    def _make(self) -> MeasureBlock:
        block = MeasureBlock(self._around)
        block.left.connect(self.left)
        block.edited.connect(self.edited)
        return block

    def _show_measure(self, block: MeasureBlock, row: MeasureRow) -> None:
        block.show_measure(row, row.goal_id)


def untied_of(rows: TalkRows, goals: Collection[UUID], today: date) -> list[MeasureRow]:
    """What is under way and tied to none of the goals that are still worked on."""
    under_way = [row for row in rows.measures if not row.is_over(today)]
    return [row for row in under_way if row.goal_id not in goals]
