"""The inclusion checklist: quiet, answered where somebody has looked, and never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.inclusion import Answer, Criterion, Judgement
from teamdesk.domain.labels import label
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from teamdesk.domain.inclusion import Judgements
    from teamdesk.ui.surroundings import Surroundings

NOT_ASKED = "not asked"


class CriterionLine(QWidget):
    """One criterion: yes, no, unclear or not looked at, and why.

    Signals:
        answered: the `Criterion`; what it is now is asked of the line.
    """

    answered = Signal(object)

    def __init__(
        self, around: Surroundings, criterion: Criterion, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.criterion = criterion
        self._name = Label(TextRole.BODY, wraps=True)
        self.answer = SegmentedControl(around.theme)
        self.reason = QLineEdit()
        self._kept = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.xs)
        for widget in (self._name, self.answer, self.reason):
            column.addWidget(widget)
        self.retranslate()
        self.answer.choose(NOT_ASKED)
        self.reason.hide()
        self.answer.chosen.connect(self._on_chosen)
        self.reason.editingFinished.connect(self._on_reason_left)

    @property
    def judgement(self) -> Judgement | None:
        """What is answered; None where nobody has looked."""
        choice = self.answer.choice
        if not isinstance(choice, Answer):
            return None
        return Judgement(choice, self.reason.text().strip())

    def show_judgement(self, judgement: Judgement | None) -> None:
        """Show an answer, without a signal; a reason that is being typed stays."""
        self.answer.choose(judgement.answer if judgement else NOT_ASKED)
        said = judgement.reason if judgement else ""
        if not self.reason.hasFocus():
            self.reason.setText(said)
        self._kept = said
        self.reason.setVisible(judgement is not None)

    def retranslate(self) -> None:
        """Set all words again."""
        name = label(self._, self.criterion)
        self._name.setText(name)
        self.answer.setAccessibleName(name)
        answers = {answer: label(self._, answer) for answer in Answer}
        self.answer.set_segments({**answers, NOT_ASKED: self._("not looked at")})
        self.reason.setPlaceholderText(self._("Why"))
        self.reason.setAccessibleName(self._("Why: {criterion}", criterion=name))

    @Slot(object)
    def _on_chosen(self, _answer: object) -> None:
        self.reason.setVisible(self.judgement is not None)
        self.answered.emit(self.criterion)

    @Slot()
    def _on_reason_left(self) -> None:
        if self.reason.text().strip() != self._kept:
            self._kept = self.reason.text().strip()
            self.answered.emit(self.criterion)


class CriteriaList(QWidget):
    """The criteria that a team uses.

    Signals:
        answered: a `Criterion` whose answer or reason is another now.
    """

    answered = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.lines: dict[Criterion, CriterionLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(around.theme.tokens.space.md)

    def show_judgements(
        self, in_use: Sequence[Criterion], told: Mapping[Criterion, Judgement]
    ) -> None:
        """Show what is answered; a criterion that is answered stays, though the team left it."""
        shown = [one for one in Criterion if one in in_use or one in told]
        for criterion in shown:
            if criterion not in self.lines:
                self._add(criterion)
        for criterion, line in self.lines.items():
            line.show_judgement(told.get(criterion))
            line.setVisible(criterion in shown)

    def judgements(self) -> Judgements:
        """What is answered."""
        found = {criterion: line.judgement for criterion, line in self.lines.items()}
        return {criterion: told for criterion, told in found.items() if told is not None}

    @property
    def shown(self) -> int:
        """How many criteria there are."""
        return sum(not line.isHidden() for line in self.lines.values())

    def retranslate(self) -> None:
        """Set all words again."""
        for line in self.lines.values():
            line.retranslate()

    def _add(self, criterion: Criterion) -> None:
        line = CriterionLine(self._around, criterion, self)
        line.answered.connect(self.answered)
        self.lines[criterion] = line
        self._column.addWidget(line)
