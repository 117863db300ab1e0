"""What stands beside the lanes: one card in full, a choice to make, or the form of a referral."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from teamdesk.ui.board.choice import Choice, ChoicePanel
from teamdesk.ui.board.peek import Peek

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.referral_form import ReferralForm
    from teamdesk.ui.surroundings import Surroundings

LETTERS_TO_THE_PANEL = 24


class SidePanel(QFrame):
    """Holds three panels, of which one is shown, or none.

    Signals:
        closed: the person has gone back to the cards.
        submitted: a `NewReferral` to register.
    """

    closed = Signal()
    submitted = Signal(object)

    def __init__(self, around: Surroundings, words: CardWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        theme = around.theme
        self.setProperty("frame", "card")
        self.peek = Peek(theme, around.texts, words)
        self.choice = ChoicePanel(theme, around.texts)
        self._referral: ReferralForm | None = None
        space = theme.tokens.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space.lg, space.md, space.md, space.md)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.peek)
        self._stack.addWidget(self.choice)
        box.addLayout(self._stack)
        self.choice.cancelled.connect(self.close_panel)
        self.adapt()
        self.hide()

    @property
    def referral(self) -> ReferralForm:
        """The form, which is made when it is first wanted: the board stands 11 ms earlier."""
        if self._referral is None:
            self._referral = self._make_referral()
        return self._referral

    @property
    def is_peeking(self) -> bool:
        """Whether a card is shown in full."""
        return not self.isHidden() and self._stack.currentWidget() is self.peek

    @property
    def is_asking(self) -> bool:
        """Whether a question stands."""
        return not self.isHidden() and self._stack.currentWidget() is self.choice

    def show_card(self, card: CardRow) -> None:
        """Show a card in full; the keyboard stays on the board."""
        self.peek.show_card(card)
        self._show(self.peek)

    def ask(self, title: str, choices: Sequence[Choice]) -> None:
        """Put a question; the keyboard goes there."""
        self._show(self.choice)
        self.choice.ask(title, choices)

    def begin_referral(self) -> None:
        """Show the form as it was left."""
        self._show(self.referral)
        self.referral.begin()

    @Slot()
    def close_panel(self) -> None:
        """Show the board alone."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def adapt(self) -> None:
        """Take on the lengths of the theme in use; a form with a name goes away on the wall."""
        tokens = self._around.theme.tokens
        self.setFixedWidth(tokens.type.body * LETTERS_TO_THE_PANEL)
        if self._referral is None:
            return
        self._referral.adapt()
        if tokens.masked and self._stack.currentWidget() is self._referral:
            self.hide()

    def retranslate(self) -> None:
        """Set all words again; a question that stands is put anew by whoever asks."""
        self.peek.retranslate()
        if self._referral is not None:
            self._referral.retranslate()

    def _make_referral(self) -> ReferralForm:
        from teamdesk.ui.board.referral_form import ReferralForm

        form = ReferralForm(self._around)
        form.submitted.connect(self.submitted)
        form.cancelled.connect(self.close_panel)
        self._stack.addWidget(form)
        return form

    def _show(self, panel: QWidget) -> None:
        self._stack.setCurrentWidget(panel)
        self.show()
