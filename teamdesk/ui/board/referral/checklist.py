"""The inclusion checklist in the form of a referral: folded away until somebody wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.criteria import CriteriaList
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.inclusion import Criterion, Judgements
    from teamdesk.ui.surroundings import Surroundings


class Checklist(QWidget):
    """A line that tells how far one has come, and the criteria below it.

    Signals:
        edited: an answer or a reason is another now.
    """

    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.fold = Button(around.theme, ButtonKind.LINK, IconName.CHEVRON_RIGHT)
        self.fold.setCheckable(True)
        self._advice = Label(TextRole.CAPTION, wraps=True)
        self.criteria = CriteriaList(around)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.sm)
        for widget in (self.fold, self._advice, self.criteria):
            column.addWidget(widget)
        self.fold.toggled.connect(self._on_folded)
        self.criteria.answered.connect(self._on_answered)
        self._on_folded(False)

    def show_judgements(self, in_use: Sequence[Criterion], told: Judgements) -> None:
        """Show what is answered; a team that uses no criteria sees none of this."""
        self.criteria.show_judgements(in_use, told)
        self.setVisible(self.criteria.shown > 0)
        self.retranslate()

    def judgements(self) -> Judgements:
        """What is answered."""
        return self.criteria.judgements()

    def retranslate(self) -> None:
        """Set all words again."""
        done, of = len(self.judgements()), self.criteria.shown
        self.fold.set_words(
            self._("Checklist: {done} of {count} looked at", done=done, count=of)
            if done
            else self._("Checklist")
        )
        self._advice.setText(self._("Advice to talk about. It stops nobody."))
        self.criteria.retranslate()

    @Slot(bool)
    def _on_folded(self, is_open: bool) -> None:
        self.fold.set_icon(IconName.CHEVRON_DOWN if is_open else IconName.CHEVRON_RIGHT)
        self._advice.setVisible(is_open)
        self.criteria.setVisible(is_open)

    @Slot(object)
    def _on_answered(self, _criterion: Criterion) -> None:
        self.retranslate()
        self.edited.emit()
