"""The way of the case on stage into another phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.domain.labels import phase_label
from teamdesk.domain.phases import demand_of
from teamdesk.ui.meeting.running.phase_question import PhaseQuestion
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.cases import Handover
    from teamdesk.domain.decision_effects import EffectValue
    from teamdesk.domain.phases import EndReason, PhaseDemand
    from teamdesk.domain.rows.board import BoardRows, CardRow
    from teamdesk.domain.rows.meeting import DecisionRow, StageRows
    from teamdesk.domain.rows.team import PhaseRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class PhaseMove(QObject):
    """A button with the team's phases; where a move demands something, it asks first.

    Signals:
        answered: the `DecisionRow`, its `EffectValue`, and what was answered for them.
        left: nothing is asked for a decision any more.

    Attributes:
        button: says the phase, and opens the menu.
        question: stands where it is asked.
    """

    answered = Signal(object, object, object)
    left = Signal()

    def __init__(self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._stage: StageRows | None = None
        self._moving: tuple[CardRow, UUID] | None = None
        self._deciding: tuple[DecisionRow, EffectValue] | None = None
        self.button = Button(around.theme, icon=IconName.CHEVRON_DOWN)
        self.question = PhaseQuestion(around)
        self._menu = QMenu(parent)
        self._menu.triggered.connect(self.choose)
        self.button.clicked.connect(self._on_clicked)
        self.question.answered.connect(self._on_answered)
        self.question.left.connect(self._on_left)

    def show_stage(self, stage: StageRows) -> None:
        """Show the phase of the one on stage; a question about another is let go of."""
        if self._stage is not None and self._stage.item.id != stage.item.id:
            self._let_go()
        self._stage = stage
        phase = phase_label(self._, stage.phase_kind, stage.phase_name)
        self.button.set_words(phase, self._("Move to another phase"))

    def holds_handover(self) -> bool:
        """Lead back to a handover that is half written, where there is one; it would be lost."""
        if not self.question.is_begun:
            return False
        self._around.notices.warn(
            self._("The handover isn't done yet. Ctrl+Enter in its form hands over, Esc leaves it.")
        )
        self.question.go_on()
        return True

    def retranslate(self) -> None:
        """Set all words."""
        self.question.retranslate()

    @Slot(QAction)
    def choose(self, action: QAction) -> None:
        """Move the case on stage to the phase of an entry of the menu."""
        if self._stage is None:
            return
        case_id, board = self._stage.item.case_id, self._presenter.desk.board.board()
        card = next((card for card in board.cards if card.case_id == case_id), None)
        if card is None or card.phase_id == action.data():
            return
        after = next(phase for phase in _ways(board) if phase.id == action.data())
        demand = demand_of(card.phase_kind, after.kind, [phase.kind for phase in board.phases])
        if demand is None:
            self._presenter.deeds.move(card, after.id)
        else:
            self._moving, self._deciding = (card, after.id), None
            self.question.ask(demand)

    @Slot(object, object, object)
    def ask_for(self, row: DecisionRow, value: EffectValue, demand: PhaseDemand) -> None:
        """Ask what a decision's new phase demands."""
        self._moving, self._deciding = None, (row, value)
        self.question.ask(demand)

    def close(self) -> None:
        """What was asked is done."""
        self._on_left()

    def _let_go(self) -> None:
        self._moving = self._deciding = None
        self.question.let_go()

    @Slot()
    def _on_clicked(self) -> None:
        self._menu.clear()
        for phase in _ways(self._presenter.desk.board.board()):
            words = phase_label(self._, phase.kind, phase.name)
            action = QAction(words.replace("&", "&&"), self._menu)
            action.setData(phase.id)
            action.setCheckable(True)
            action.setChecked(self._stage is not None and phase.kind is self._stage.phase_kind)
            self._menu.addAction(action)
        self._menu.popup(self.button.mapToGlobal(self.button.rect().topLeft()))

    @Slot(object)
    def _on_answered(self, answer: Handover | EndReason) -> None:
        if self._deciding is not None:
            self.answered.emit(*self._deciding, answer)
        elif self._moving is not None:
            card, phase_id = self._moving
            if self._presenter.deeds.move(card, phase_id, answer):
                self.close()

    @Slot()
    def _on_left(self) -> None:
        was_decided = self._deciding is not None
        self._let_go()
        if was_decided:
            self.left.emit()
        else:
            self.button.setFocus()


def _ways(board: BoardRows) -> list[PhaseRow]:
    """The columns of the board, and the way off it."""
    return [*board.phases, *([board.end] if board.end else [])]
