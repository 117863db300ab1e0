"""The foot of the note: phase, next evaluation, and the way to the next person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from teamdesk.domain.calendar import friday_of
from teamdesk.domain.labels import label, phase_label
from teamdesk.domain.notes import parse_due
from teamdesk.domain.phases import is_handover
from teamdesk.domain.sentences import day_or_week
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.cases import Handover
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.handover_form import HandoverForm


class CaseBar(QWidget):
    """What is settled before a case is left. Nothing blocks.

    Signals:
        next_requested: the next person.
        accept_requested: accept every suggestion that waits.
    """

    next_requested = Signal()
    accept_requested = Signal()

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._stage: StageRows | None = None
        self._has_asked = False
        self._phase = Button(around.theme, icon=IconName.CHEVRON_DOWN)
        self._phases = QMenu(self)
        self._evaluation = Button(around.theme, icon=IconName.CALENDAR)
        self._next = Button(around.theme, ButtonKind.PRIMARY)
        self._day = QLineEdit()
        self._day_field = InlineField(around.theme, self._day)
        self._settled = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._handover: HandoverForm | None = None
        self._moving: tuple[CardRow, UUID] | None = None
        self._keys = Label(TextRole.CAPTION, wraps=True)
        self._question = Label(TextRole.SMALL, wraps=True)
        self._accept = Button(around.theme, ButtonKind.LINK)
        self._build()
        self._phases.triggered.connect(self.choose_phase)
        self._phase.clicked.connect(self._on_phase_clicked)
        self._evaluation.clicked.connect(self._on_evaluation_clicked)
        self._day.returnPressed.connect(self._on_day_written)
        self._next.clicked.connect(self.next_requested)
        self._accept.clicked.connect(self.accept_requested)
        self.retranslate()
        self.fit()

    def show_stage(self, stage: StageRows) -> None:
        """Show the phase and the next evaluation of the one on stage."""
        if self._stage is None or self._stage.item.id != stage.item.id:
            self._has_asked = False
            self._day_field.hide()
            self._moving = None
            if self._handover is not None:
                self._handover.hide()
        self._stage = stage
        phase = phase_label(self._, stage.phase_kind, stage.phase_name)
        self._phase.set_words(phase, self._("Move to another phase"))
        self._evaluation.set_words(self._evaluation_words(stage), self._("Set the next evaluation"))

    def fit(self) -> None:
        """Put the buttons over each other where the letters of the wall leave no room."""
        masked = self._around.theme.tokens.masked
        self._settled.setDirection(
            QBoxLayout.Direction.TopToBottom if masked else QBoxLayout.Direction.LeftToRight
        )
        self._keys.setVisible(not masked)

    def may_go_on(self, waiting: int) -> bool:
        """Whether nothing waits, or the person has been asked about what waits already."""
        if self.holds_handover():
            return False
        if not waiting or self._has_asked:
            return True
        self._has_asked = True
        self._question.setText(
            self._.plural(
                "{count} suggestion is not accepted. Ctrl+Enter again goes on without it.",
                "{count} suggestions are not accepted. Ctrl+Enter again goes on without them.",
                waiting,
            )
        )
        self._ask(visible=True)
        return False

    def holds_handover(self) -> bool:
        """Lead back to a handover that is half written, where there is one; it would be lost."""
        form = self._handover
        if form is None or form.isHidden() or not form.is_begun:
            return False
        self._around.notices.warn(
            self._("The handover isn't done yet. Ctrl+Enter in its form hands over, Esc leaves it.")
        )
        form.begin()
        return True

    @Slot(int)
    def show_waiting(self, waiting: int) -> None:
        """Take the question away when it is answered."""
        if not waiting:
            self._has_asked = False
        self._ask(visible=self._has_asked)

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._next.set_words(self._("Next person"), self._("Ctrl+Enter"))
        self._accept.set_words(self._("Accept all"), self._("Alt+Enter"))
        if self._handover is not None:
            self._handover.retranslate()
        self._keys.setText(self._("Ctrl+Enter: next person · Alt+↓: the list"))
        self._day_field.set_words(
            self._("Next evaluation"), self._("A day or a week: fri, week 50, 12.12. Empty: none.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the date field."""
        if event.key() == Qt.Key.Key_Escape and self._day_field.isVisible():
            self._day_field.hide()
            self._evaluation.setFocus()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        space = self._around.theme.tokens.space
        asking = QHBoxLayout()
        asking.addWidget(self._question, 1)
        asking.addWidget(self._accept)
        self._settled.setSpacing(space.sm)
        self._settled.addWidget(self._phase)
        self._settled.addWidget(self._evaluation)
        self._settled.addStretch(1)
        onward = QHBoxLayout()
        onward.setSpacing(space.sm)
        onward.addWidget(self._keys, 1)
        onward.addWidget(self._next, 0, Qt.AlignmentFlag.AlignRight)
        column = self._column
        column.setContentsMargins(space.lg, 0, space.lg, space.md)
        column.setSpacing(space.sm)
        column.addLayout(asking)
        column.addWidget(self._day_field)
        column.addLayout(self._settled)
        column.addLayout(onward)
        self._day_field.hide()
        self._ask(visible=False)

    def _ask(self, *, visible: bool) -> None:
        self._question.setVisible(visible)
        self._accept.setVisible(visible)

    def _evaluation_words(self, stage: StageRows) -> str:
        if stage.next_evaluation_on is None:
            return self._("Evaluation")
        is_week = stage.next_evaluation_is_week
        day = day_or_week(self._.formats, stage.next_evaluation_on, is_week=is_week)
        return self._("Evaluation {day}", day=day)

    @Slot()
    def _on_phase_clicked(self) -> None:
        self._phases.clear()
        for phase in self._presenter.desk.board.board().phases:
            action = QAction(phase.name or label(self._, phase.kind), self._phases)
            action.setData(phase.id)
            action.setCheckable(True)
            action.setChecked(self._stage is not None and phase.kind is self._stage.phase_kind)
            self._phases.addAction(action)
        self._phases.popup(self._phase.mapToGlobal(self._phase.rect().topLeft()))

    @Slot(QAction)
    def choose_phase(self, action: QAction) -> None:
        """Move the case on stage to the phase of an entry of the menu."""
        if self._stage is None:
            return
        case_id = self._stage.item.case_id
        cards = self._presenter.desk.board.board().cards
        card = next((card for card in cards if card.case_id == case_id), None)
        if card is None or card.phase_id == action.data():
            return
        phases = self._presenter.desk.board.board().phases
        after = next(phase for phase in phases if phase.id == action.data())
        if is_handover(card.phase_kind, after.kind, [phase.kind for phase in phases]):
            self._ask_receiver(card, after.id)
        else:
            self._presenter.deeds.move(card, after.id)

    def _ask_receiver(self, card: CardRow, phase_id: UUID) -> None:
        if self._handover is None:
            self._handover = self._make_handover()
        self._moving = (card, phase_id)
        self._handover.ask(self._("Who takes over?"))
        self._handover.show()
        self._handover.begin()

    def _make_handover(self) -> HandoverForm:
        from teamdesk.ui.widgets.handover_form import HandoverForm

        form = HandoverForm(self._around)
        form.submitted.connect(self._on_handed_over)
        form.cancelled.connect(self._on_handover_left)
        self._column.insertWidget(0, form)
        return form

    @Slot(object)
    def _on_handed_over(self, handover: Handover) -> None:
        if self._moving is not None:
            card, phase_id = self._moving
            if self._presenter.deeds.move(card, phase_id, handover):
                self._on_handover_left()

    @Slot()
    def _on_handover_left(self) -> None:
        self._moving = None
        if self._handover is not None:
            self._handover.hide()
        self._phase.setFocus()

    @Slot()
    def _on_evaluation_clicked(self) -> None:
        if self._stage is None:
            return
        day = self._stage.next_evaluation_on
        self._day.setText(self._.formats.date_short(day) if day else "")
        self._day_field.clear_error()
        self._day_field.show()
        self._day.setFocus()
        self._day.selectAll()

    @Slot()
    def _on_day_written(self) -> None:
        if self._stage is None:
            return
        written = self._day.text().strip()
        today = self._around.clock.today()
        day = parse_due(written, today, None) if written else None
        if written and day is None:
            self._day_field.show_error(self._("Write a day, such as fri, week 50 or 12.12."))
            return
        is_week = day is not None and day == friday_of(day) and not _tells_a_day(written)
        self._presenter.deeds.set_next_evaluation(self._stage, day, is_week=is_week)
        self._day_field.hide()
        self._evaluation.setFocus()


def _tells_a_day(written: str) -> bool:
    """«u50» and «uke 50» agree on a week, «fre» and «12.12» on a day."""
    return not written.lower().lstrip().startswith(("u", "v", "w"))
