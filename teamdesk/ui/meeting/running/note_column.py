"""The right side of the meeting: the note with what it becomes, and the foot under both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.meeting.note.note_panel import NotePanel
from teamdesk.ui.meeting.running.case_bar import CaseBar

if TYPE_CHECKING:
    from teamdesk.domain.commands.cases import Handover
    from teamdesk.domain.decision_effects import EffectValue
    from teamdesk.domain.phases import EndReason
    from teamdesk.domain.rows.meeting import DecisionRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class NoteColumn(QWidget):
    """What is written about the one on stage; of a closed case nothing is."""

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        super().__init__()
        self._presenter = presenter
        self.panel = NotePanel(presenter, around)
        self.bar = CaseBar(presenter, around)
        self.setProperty("frame", "bar")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panel, 1)
        column.addWidget(self.bar)
        self.panel.waiting_changed.connect(self.bar.show_waiting)
        self.panel.effects.demand_asked.connect(self.bar.phase.ask_for)
        self.bar.accept_requested.connect(self.panel.accept_all)
        self.bar.ticks.left.connect(self.focus_note)
        self.bar.phase.answered.connect(self._on_phase_answered)
        self.bar.phase.left.connect(self.focus_items)

    def show_person(self) -> None:
        """Show the note of the one who came on stage."""
        self._open()
        self.panel.show_person()

    def show_stage(self) -> None:
        """Show what the note has become, and how the case stands."""
        self._open()
        # It tells the phase and the next evaluation of whoever was there before.
        self.bar.setVisible(self._presenter.on_stage.closed is None)
        self.panel.show_items()
        if self._presenter.stage is not None:
            self.bar.show_stage(self._presenter.stage)

    def retranslate(self) -> None:
        """Set all words."""
        self.panel.retranslate()
        self.bar.retranslate()

    @Slot()
    def focus_items(self) -> None:
        """Put the keyboard into what the note has become."""
        self.panel.items.setFocus()

    @Slot()
    def focus_note(self) -> None:
        """Put the keyboard into the note."""
        self.panel.note.setFocus()

    def _open(self) -> None:
        # A note about nobody would be kept nowhere.
        self.setEnabled(self._presenter.stage is not None)

    @Slot(object, object, object)
    def _on_phase_answered(
        self, row: DecisionRow, value: EffectValue, answer: Handover | EndReason
    ) -> None:
        if self.panel.effects.apply_answered(row, value, answer):
            self.bar.phase.close()
