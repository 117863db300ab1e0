"""The foot of the note: phase, next evaluation, and the way to the next person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.calendar import friday_of
from teamdesk.domain.notes import parse_due
from teamdesk.domain.sentences import day_or_week
from teamdesk.ui.meeting.running.phase_move import PhaseMove
from teamdesk.ui.meeting.running.tick_row import TickRow
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


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
        self._waiting = 0
        self.phase = PhaseMove(presenter, around, self)
        self._evaluation = Button(around.theme, icon=IconName.CALENDAR)
        self.ticks = TickRow(presenter, around)
        self._next = Button(around.theme, ButtonKind.PRIMARY)
        self._day = QLineEdit()
        self._day_field = InlineField(around.theme, self._day)
        self._settled = FlowLayout(around.theme.tokens.space.sm)
        self._keys = Label(TextRole.CAPTION, wraps=True)
        self._question = Label(TextRole.SMALL, wraps=True)
        self._accept = Button(around.theme, ButtonKind.LINK)
        self._build()
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
        self._stage = stage
        self.phase.show_stage(stage)
        self.ticks.show_stage(stage)
        self._evaluation.set_words(self._evaluation_words(stage), self._("Set the next evaluation"))

    def fit(self) -> None:
        """Leave the room on the wall to what all look at."""
        masked = self._around.theme.tokens.masked
        self._keys.setVisible(not masked)
        # Their keys stay; only the minute-taker needs them.
        self.ticks.show_chips(is_shown=not masked)

    def may_go_on(self, waiting: int) -> bool:
        """Whether nothing waits, or the person has been asked about what waits already."""
        if self.phase.holds_handover():
            return False
        if not waiting or self._has_asked:
            return True
        self._has_asked = True
        self.show_waiting(waiting)
        return False

    @Slot(int)
    def show_waiting(self, waiting: int) -> None:
        """Take the question away when it is answered; until then it tells how many wait."""
        self._waiting = waiting
        if not waiting:
            self._has_asked = False
        self._question.setText(
            self._.plural(
                "{count} suggestion is not accepted. Ctrl+Enter again goes on without it.",
                "{count} suggestions are not accepted. Ctrl+Enter again goes on without them.",
                waiting,
            )
        )
        self._ask(visible=self._has_asked)

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self.show_waiting(self._waiting)
        self._next.set_words(self._("Next person"), self._("Ctrl+Enter"))
        self._accept.set_words(self._("Accept all"), self._("Alt+Enter"))
        self.phase.retranslate()
        self.ticks.retranslate()
        self._keys.setText(
            self._("Ctrl+Enter: next · Ctrl+1–9: go to · Alt+↓: list · Alt+1–4: tick")
        )
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
        self._settled.addWidget(self.phase.button)
        self._settled.addWidget(self._evaluation)
        onward = QHBoxLayout()
        onward.setSpacing(space.sm)
        onward.addWidget(self._keys, 1)
        onward.addWidget(self._next, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, 0, space.lg, space.md)
        column.setSpacing(space.sm)
        column.addWidget(self.phase.question)
        column.addLayout(asking)
        column.addWidget(self._day_field)
        column.addLayout(self._settled)
        column.addWidget(self.ticks)
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
