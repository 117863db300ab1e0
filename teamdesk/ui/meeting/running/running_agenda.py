"""The agenda while the meeting runs: what remains is moved, and a quick case comes on stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.meetings import Depth
from teamdesk.ui.meeting.agenda.agenda_deeds import Needs, Reasons, needs_of
from teamdesk.ui.meeting.agenda.agenda_list import AgendaList
from teamdesk.ui.meeting.agenda.ask_line import Answer, AskLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.agenda import AddableRow, AgendaRow
    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class RunningAgenda(QWidget):
    """The list, and below it what is asked; what is done, and who is on stage, stay in place.

    Attributes:
        quick: the button for a quick case, which stands beside the column's heading.

    Signals:
        left: a quick case was asked about from elsewhere, and nobody is taken up.
    """

    left = Signal()

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._presenter = presenter
        self.list = AgendaList(around)
        self.question = AskLine(around, is_narrow=True)
        self.quick = Button(around.theme, ButtonKind.ICON, IconName.PLUS)
        self._deepened: AgendaRow | None = None
        self._is_taken_up = False
        self._is_from_elsewhere = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.sm)
        column.addWidget(self.list, 1)
        column.addWidget(self.question)
        self.list.depth_requested.connect(self._on_depth)
        self.list.step_requested.connect(self._on_step)
        self.list.dropped.connect(self._on_dropped)
        self.list.off_requested.connect(self._on_off)
        self.quick.clicked.connect(self.begin_quick_case)
        self.question.answered.connect(self._on_answered)
        self.question.closed.connect(self._on_closed)

    def retranslate(self) -> None:
        """Set all words."""
        self.quick.set_words(self._("Quick case"), self._("Ctrl+N"))
        self.question.retranslate()
        self.list.setAccessibleDescription(
            self._("D, K and L choose the depth, Alt and the arrows move, Delete takes off")
        )

    @Slot()
    def begin_quick_case(self) -> None:
        """Ask who comes on stage next, and why."""
        rows = self._presenter.rows
        if rows is None:
            return
        waiting = {line.id for line in self._remaining}
        addable = self._presenter.desk.agendas.addable(rows.meeting.id)
        cases = [one for one in addable if one.item_id is None or one.item_id in waiting]
        self._deepened = None
        if self.question.isHidden():
            self._is_from_elsewhere = not self.list.hasFocus()
        self._offer_writers()
        self.question.ask(Needs(why=True), cases=cases)

    @property
    def _rows(self) -> MeetingRows | None:
        return self._presenter.rows

    @property
    def _agenda(self) -> tuple[AgendaRow, ...]:
        return self._rows.agenda if self._rows else ()

    @property
    def _on_stage(self) -> UUID | None:
        line = self._presenter.on_stage.line
        return line.id if line else None

    @property
    def _remaining(self) -> list[AgendaRow]:
        return [line for line in self._agenda if not line.is_done and line.id != self._on_stage]

    @Slot(object, object)
    def _on_depth(self, line: AgendaRow, depth: Depth) -> None:
        if self._rows is None or line.is_done or depth is line.depth:
            return
        needs = needs_of(self._rows, line, depth)
        if needs:
            self._deepened = line
            self._offer_writers()
            self.question.ask(needs)
        else:
            self._presenter.agenda.set_depth(self._rows, line, depth)

    @Slot(object, int)
    def _on_step(self, line: AgendaRow, step: int) -> None:
        """Change places with the next one that remains."""
        remaining = [one.id for one in self._remaining]
        to = remaining.index(line.id) + step if line.id in remaining else -1
        if self._rows is not None and 0 <= to < len(remaining):
            order = [one.id for one in self._agenda]
            self._presenter.agenda.move(self._rows, line, order.index(remaining[to]))

    @Slot(object, int)
    def _on_dropped(self, item_id: UUID, shown: int) -> None:
        line = next((one for one in self._remaining if one.id == item_id), None)
        place = sum(one.id != item_id for one in self._agenda[:shown])
        if self._rows is not None and line is not None and self._agenda.index(line) != place:
            self._presenter.agenda.move(self._rows, line, place)

    @Slot(object)
    def _on_off(self, line: AgendaRow) -> None:
        if self._rows is not None and line in self._remaining:
            self._presenter.agenda.take_off(self._rows, line)

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        line = self._deepened
        if self._rows is None:
            return
        is_done = True
        if line is not None:
            now = next((one for one in self._agenda if one.id == line.id), line)
            is_done = self._presenter.agenda.set_depth(
                self._rows, now, Depth.DISCUSSED, answer.reasons
            )
        elif answer.case is not None:
            is_done = self._take_up(answer.case, answer.reasons)
        if not is_done:
            self.question.ask_again()

    @Slot()
    def _on_closed(self) -> None:
        self._deepened = None
        # Whoever came on stage is written about next: the keyboard is in the note already.
        if self._is_from_elsewhere and not self._is_taken_up:
            self.left.emit()
        elif not self._is_taken_up:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_taken_up = self._is_from_elsewhere = False

    def _offer_writers(self) -> None:
        pen = self._presenter.pen
        self.question.writer.offer(pen.choices(), pen.writer)

    def _take_up(self, case: AddableRow, reasons: Reasons) -> bool:
        """Let it come next, and on stage; one that stands further down is brought forward."""
        if self._rows is None:
            return True
        line = next((one for one in self._agenda if one.id == case.item_id), None)
        others = [one.id for one in self._agenda if one.id != case.item_id]
        place = others.index(self._on_stage) + 1 if self._on_stage in others else 0
        if line is None:
            item_id = self._presenter.agenda.add(self._rows, case.case_id, reasons, place)
        else:
            done = self._presenter.agenda.set_depth(
                self._rows, line, Depth.DISCUSSED, reasons, place
            )
            item_id = line.id if done else None
        self._is_taken_up = item_id is not None
        if item_id is not None:
            self.list.chosen.emit(item_id)
        return item_id is not None
