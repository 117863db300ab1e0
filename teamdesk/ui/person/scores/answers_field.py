"""Where the sheet of the chosen instrument stands, with what the answers come to below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.instruments.icf import ICF
from teamdesk.domain.instruments.result import result_of
from teamdesk.domain.instruments.wording import result_words
from teamdesk.ui.person.forms.field_values import ManyFields
from teamdesk.ui.person.scores.answer_sheet import AnswerSheet
from teamdesk.ui.person.scores.icf_sheet import IcfSheet
from teamdesk.ui.person.scores.own_sheet import OwnSheet
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from teamdesk.domain.instruments.answers import Answer
    from teamdesk.domain.instruments.shape import Form, Instrument
    from teamdesk.ui.person.scores.sheet import Sheet
    from teamdesk.ui.surroundings import Surroundings


class AnswersField(ManyFields):
    """One sheet at a time; another instrument gets another sheet."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._form: Form | None = None
        self._titles: Mapping[str, str] = {}
        self.sheet: Sheet | None = None
        self.result = Label(TextRole.STRONG)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(around.theme.tokens.space.sm)
        self._column.addWidget(self.result)

    def use_titles(self, titles: Mapping[str, str]) -> None:
        """Say what ICF codes are called in the municipality's own list."""
        self._titles = titles

    def use(self, instrument: Instrument, form: Form) -> None:
        """Stand on the questions of an instrument, all of them unanswered."""
        if self.sheet is not None:
            self._column.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
        self._form = form
        self.sheet = self._made(instrument, form)
        self.sheet.changed.connect(self._on_changed)
        self._column.insertWidget(0, self.sheet)
        self.tell()

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What is answered."""
        return self.sheet.answers if self.sheet else ()

    @property
    def written(self) -> str:
        """What stands in the sheet."""
        return self.sheet.written if self.sheet else ""

    def write(self, text: str) -> None:
        """Let stand what stood in a draft."""
        if self.sheet is not None:
            self.sheet.write(text)
            self.tell()

    def show_answers(self, answers: Sequence[Answer], former: Sequence[Answer]) -> None:
        """Show what is stored, and beside it what may be seen of the last time."""
        if self.sheet is not None:
            self.sheet.show_answers(answers)
            self.sheet.show_former(former)
            self.tell()

    def tell(self) -> None:
        """Say what the answers come to; nothing before the first."""
        found = result_of(self._form, self.answers) if self._form else None
        is_begun = any(answer.value is not None for answer in self.answers)
        self.result.setText(result_words(self._, found) if found and is_begun else "")

    def _made(self, instrument: Instrument, form: Form) -> Sheet:
        if instrument.key == ICF:
            return IcfSheet(self._around, self._titles)
        if form.own is not None:
            return OwnSheet(self._around, form.own)
        return AnswerSheet(self._around, form)

    @Slot()
    def _on_changed(self) -> None:
        self.tell()
        self.changed.emit()
