"""Which instrument is used: where the form of an assessment begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.scores.answers_field import AnswersField
    from teamdesk.ui.surroundings import Surroundings


class InstrumentChoice(SegmentedControl):
    """The instruments, and the way from the begun form straight to the first question.

    What stands between is filled in already; Shift+Tab leads back to it.
    """

    def __init__(
        self, around: Surroundings, answers: AnswersField, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, parent, wraps=True)
        self._answers = answers

    def focusNextPrevChild(self, next: bool) -> bool:
        """Go to the first question, as long as no instrument has been chosen by key."""
        sheet = self._answers.sheet
        if next and sheet is not None and self.hasFocus():
            sheet.first.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(next)
