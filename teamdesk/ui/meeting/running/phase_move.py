"""The way of the case on stage into another phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from teamdesk.domain.labels import phase_label
from teamdesk.domain.phases import is_handover
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.cases import Handover
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.handover_form import HandoverForm


class PhaseMove(QObject):
    """A button with the team's phases; where a move hands the case over, it asks to whom.

    Attributes:
        button: says the phase, and opens the menu.
        asking: where the question stands once it is asked.
    """

    def __init__(self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._stage: StageRows | None = None
        self._form: HandoverForm | None = None
        self._moving: tuple[CardRow, UUID] | None = None
        self.button = Button(around.theme, icon=IconName.CHEVRON_DOWN)
        self.asking = QVBoxLayout()
        self._menu = QMenu(parent)
        self._menu.triggered.connect(self.choose)
        self.button.clicked.connect(self._on_clicked)

    def show_stage(self, stage: StageRows) -> None:
        """Show the phase of the one on stage; a question about another is let go of."""
        if self._stage is not None and self._stage.item.id != stage.item.id:
            self._let_go()
        self._stage = stage
        phase = phase_label(self._, stage.phase_kind, stage.phase_name)
        self.button.set_words(phase, self._("Move to another phase"))

    def holds_handover(self) -> bool:
        """Lead back to a handover that is half written, where there is one; it would be lost."""
        form = self._form
        if form is None or form.isHidden() or not form.is_begun:
            return False
        self._around.notices.warn(
            self._("The handover isn't done yet. Ctrl+Enter in its form hands over, Esc leaves it.")
        )
        form.begin()
        return True

    def retranslate(self) -> None:
        """Set all words."""
        if self._form is not None:
            self._form.retranslate()

    @Slot(QAction)
    def choose(self, action: QAction) -> None:
        """Move the case on stage to the phase of an entry of the menu."""
        if self._stage is None:
            return
        case_id, board = self._stage.item.case_id, self._presenter.desk.board.board()
        card = next((card for card in board.cards if card.case_id == case_id), None)
        if card is None or card.phase_id == action.data():
            return
        after = next(phase for phase in board.phases if phase.id == action.data())
        if is_handover(card.phase_kind, after.kind, [phase.kind for phase in board.phases]):
            self._ask_receiver(card, after.id)
        else:
            self._presenter.deeds.move(card, after.id)

    def _ask_receiver(self, card: CardRow, phase_id: UUID) -> None:
        if self._form is None:
            self._form = self._make_form()
        self._moving = (card, phase_id)
        self._form.ask(self._("Who takes over?"))
        self._form.show()
        self._form.begin()

    def _make_form(self) -> HandoverForm:
        from teamdesk.ui.widgets.handover_form import HandoverForm

        form = HandoverForm(self._around)
        form.submitted.connect(self._on_handed_over)
        form.cancelled.connect(self._on_left)
        self.asking.addWidget(form)
        return form

    def _let_go(self) -> None:
        self._moving = None
        if self._form is not None:
            self._form.hide()

    @Slot()
    def _on_clicked(self) -> None:
        self._menu.clear()
        for phase in self._presenter.desk.board.board().phases:
            words = phase_label(self._, phase.kind, phase.name)
            action = QAction(words.replace("&", "&&"), self._menu)
            action.setData(phase.id)
            action.setCheckable(True)
            action.setChecked(self._stage is not None and phase.kind is self._stage.phase_kind)
            self._menu.addAction(action)
        self._menu.popup(self.button.mapToGlobal(self.button.rect().topLeft()))

    @Slot(object)
    def _on_handed_over(self, handover: Handover) -> None:
        if self._moving is not None:
            card, phase_id = self._moving
            if self._presenter.deeds.move(card, phase_id, handover):
                self._on_left()

    @Slot()
    def _on_left(self) -> None:
        self._let_go()
        self.button.setFocus()
