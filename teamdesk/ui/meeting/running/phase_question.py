"""What a phase demands before the case goes there: who takes over, or why the case ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.phases import EndReason, PhaseDemand

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.choice import ChoicePanel
    from teamdesk.ui.widgets.handover_form import HandoverForm


class PhaseQuestion(QWidget):
    """The questions of the board, asked where the meeting looks; each is made when it is wanted.

    Signals:
        answered: the `Handover`, or the `EndReason`.
        left: nothing is to be moved.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._form: HandoverForm | None = None
        self._reasons: ChoicePanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def is_begun(self) -> bool:
        """Whether something is written that would be lost."""
        form = self._form
        is_asked = form is not None and not (self.isHidden() or form.isHidden())
        return is_asked and form is not None and form.is_begun

    def ask(self, demand: PhaseDemand) -> None:
        """Put the question, and the keyboard into it."""
        self.let_go()
        self.show()
        if demand is PhaseDemand.RECEIVER:
            form = self._form = self._form or self._make_form()
            form.ask(self._("Who takes over?"))
            form.show()
            form.begin()
        else:
            panel = self._reasons = self._reasons or self._make_reasons()
            panel.show()
            self._ask_reason(panel)

    def go_on(self) -> None:
        """Lead back to the form that is half written."""
        if self._form is not None:
            self._form.begin()

    def let_go(self) -> None:
        """Ask nothing any more."""
        for panel in (self._form, self._reasons):
            if panel is not None:
                panel.hide()
        self.hide()

    def retranslate(self) -> None:
        """Set all words."""
        if self._form is not None:
            self._form.retranslate()
        if self._reasons is not None and self._reasons.isVisible():
            self._ask_reason(self._reasons)

    def _ask_reason(self, panel: ChoicePanel) -> None:
        from teamdesk.ui.widgets.choice import Choice

        choices = [Choice(reason, label(self._, reason)) for reason in EndReason]
        panel.ask(self._("Why does the case end?"), choices)

    def _make_form(self) -> HandoverForm:
        from teamdesk.ui.widgets.handover_form import HandoverForm

        form = HandoverForm(self._around)
        form.submitted.connect(self.answered)
        form.cancelled.connect(self._on_left)
        self._column.addWidget(form)
        return form

    def _make_reasons(self) -> ChoicePanel:
        from teamdesk.ui.widgets.choice import ChoicePanel

        panel = ChoicePanel(self._around.theme, self._around.texts)
        panel.chosen.connect(self.answered)
        panel.cancelled.connect(self._on_left)
        self._column.addWidget(panel)
        return panel

    @Slot()
    def _on_left(self) -> None:
        self.let_go()
        self.left.emit()
