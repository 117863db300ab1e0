"""What stands beside the lanes: one card in full, a choice to make, or the form of a referral."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.peek import Peek
    from teamdesk.ui.board.ports import Cases
    from teamdesk.ui.board.referral.form import ReferralForm
    from teamdesk.ui.board.services import Intake
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.choice import Choice, ChoicePanel
    from teamdesk.ui.widgets.handover_form import HandoverForm
    from teamdesk.ui.widgets.side_form import SideForm
    from teamdesk.ui.widgets.transfer_form import TransferForm


class SidePanel(QFrame):
    """Holds panels, of which one is shown, or none; each is made when it is first wanted.

    Signals:
        closed: the person has gone back to the cards.
        gestured: a `Gesture` at the card that is shown in full.
        chosen: the key of the answer to the question that stands.
        submitted: a `NewReferral` to register, or a `RejectReferral` to keep.
        handed_over: the `Handover` that was asked for.
        transferred: the `TransferCases` that were asked for.
    """

    closed = Signal()
    gestured = Signal(object)
    chosen = Signal(object)
    submitted = Signal(object)
    handed_over = Signal(object)
    transferred = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        words: CardWords,
        intake: Callable[[], Intake],
        cases: Callable[[], Cases],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._words = words
        self._intake = intake
        self._cases = cases
        self._place = parent
        self.setProperty("frame", "card")
        self._peek: Peek | None = None
        self._choice: ChoicePanel | None = None
        self._referral: ReferralForm | None = None
        self._handover: HandoverForm | None = None
        self._transfer: TransferForm | None = None
        space = around.theme.tokens.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space.lg, space.md, space.md, space.md)
        self._stack = QStackedLayout()
        box.addLayout(self._stack)
        self.adapt()
        self.hide()

    @property
    def referral(self) -> ReferralForm:
        """The form, which is made when it is first wanted: the board stands 11 ms earlier."""
        if self._referral is None:
            self._referral = self._make_referral()
        return self._referral

    @property
    def handover(self) -> HandoverForm:
        """What a handover asks."""
        if self._handover is None:
            self._handover = self._make_handover()
        return self._handover

    @property
    def transfer(self) -> TransferForm:
        """What a transfer to another team asks."""
        if self._transfer is None:
            self._transfer = self._make_transfer()
        return self._transfer

    @property
    def is_handing_over(self) -> bool:
        """Whether it is asked who receives a case."""
        return self._shows(self._handover)

    @property
    def is_transferring(self) -> bool:
        """Whether it is asked to which team cases go."""
        return self._shows(self._transfer)

    @property
    def is_peeking(self) -> bool:
        """Whether a card is shown in full."""
        return self._shows(self._peek)

    @property
    def is_asking(self) -> bool:
        """Whether a question stands."""
        return self._shows(self._choice)

    def show_card(self, card: CardRow) -> None:
        """Show a card in full; the keyboard stays on the board."""
        if self._peek is None:
            self._peek = self._make_peek()
        self._peek.show_card(card)
        self._show(self._peek)

    def ask(self, title: str, choices: Sequence[Choice]) -> None:
        """Put a question; the keyboard goes there."""
        if self._choice is None:
            self._choice = self._make_choice()
        self._show(self._choice)
        self._choice.ask(title, choices)

    def ask_handover(self, title: str) -> None:
        """Ask who receives a case; the keyboard goes there."""
        self.handover.ask(title)
        self._show(self.handover)
        self.handover.begin()

    def show_panel(self, panel: QWidget) -> None:
        """Show a panel of somebody else's, which brings its own words."""
        if self._stack.indexOf(panel) < 0:
            self._stack.addWidget(panel)
        self._show(panel)

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
        """Take on the looks of the theme in use; a form with a name goes away on the wall."""
        tokens = self._around.theme.tokens
        for form in self._forms():
            form.adapt()
        if self._referral is None:
            return
        if tokens.masked and self._stack.currentWidget() is self._referral:
            self.hide()

    def retranslate(self) -> None:
        """Set all words again; a question that stands is put anew by whoever asks."""
        if self._peek is not None:
            self._peek.retranslate()
        for form in self._forms():
            form.retranslate()

    def _forms(self) -> list[ReferralForm | HandoverForm | TransferForm]:
        forms = (self._referral, self._handover, self._transfer)
        return [form for form in forms if form is not None]

    def _make_peek(self) -> Peek:
        from teamdesk.ui.board.peek import Peek

        peek = Peek(self._around.theme, self._around.texts, self._words, self._cases)
        peek.gestured.connect(self.gestured)
        peek.hidden.press_in(self._place)
        self._stack.addWidget(peek)
        return peek

    def _make_choice(self) -> ChoicePanel:
        from teamdesk.ui.widgets.choice import ChoicePanel

        choice = ChoicePanel(self._around.theme, self._around.texts)
        choice.chosen.connect(self.chosen)
        choice.cancelled.connect(self.close_panel)
        self._stack.addWidget(choice)
        return choice

    def _make_referral(self) -> ReferralForm:
        from teamdesk.ui.board.referral.form import ReferralForm

        form = ReferralForm(self._around, self._intake())
        form.submitted.connect(self.submitted)
        self._take(form)
        return form

    def _make_handover(self) -> HandoverForm:
        from teamdesk.ui.widgets.handover_form import HandoverForm

        form = HandoverForm(self._around)
        form.submitted.connect(self.handed_over)
        self._take(form)
        return form

    def _make_transfer(self) -> TransferForm:
        from teamdesk.ui.widgets.transfer_form import TransferForm

        form = TransferForm(self._around)
        form.submitted.connect(self.transferred)
        self._take(form)
        return form

    def _take(self, form: SideForm) -> None:
        form.cancelled.connect(self.close_panel)
        self._stack.addWidget(form)

    def _shows(self, panel: QWidget | None) -> bool:
        return panel is not None and not self.isHidden() and panel is self._stack.currentWidget()

    def _show(self, panel: QWidget) -> None:
        self._stack.setCurrentWidget(panel)
        self.show()
