"""Asks to which team one case goes, or all the chosen ones: one question, one reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from teamdesk.ui.deeds import RowAt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from teamdesk.domain.commands.transfers import TransferCases
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.presenter import BoardPresenter
    from teamdesk.ui.board.side import SidePanel
    from teamdesk.ui.texts import Texts


class TransferQuestion(QObject):
    """Puts the form beside the board, and passes what is typed on."""

    def __init__(
        self,
        presenter: BoardPresenter,
        side: SidePanel,
        words: CardWords,
        texts: Texts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._side = side
        self._words = words
        self._ = texts
        self._cards: tuple[CardRow, ...] = ()
        side.transferred.connect(self._on_transferred)

    def ask(self, case_ids: Sequence[UUID]) -> None:
        """Ask where these cases go, and why."""
        found = (self._presenter.card(case_id) for case_id in case_ids)
        self._cards = tuple(card for card in found if card is not None)
        teams = self._presenter.transfers.teams()
        if not teams:
            self._presenter.tell(
                self._("There is one team here. Another is made under Setup, Team.")
            )
        elif self._cards:
            seen = [RowAt(card.case_id, card.version) for card in self._cards]
            self._side.transfer.ask(self._title(), seen, teams)
            self._side.show_panel(self._side.transfer)
            self._side.transfer.begin()

    def ask_again(self) -> None:
        """Set the title in the words, and with the masking, of now; what is typed stays."""
        if self._side.is_transferring:
            self._side.transfer.set_title(self._title())

    def _title(self) -> str:
        count = len(self._cards)
        if count == 1:
            name = self._words.name(self._cards[0])
            return self._("Transfer {name} to another team", name=name)
        return self._.plural(
            "Transfer {count} person to another team",
            "Transfer {count} persons to another team",
            count,
        )

    @Slot(object)
    def _on_transferred(self, command: TransferCases) -> None:
        if self._presenter.transfers.do(command, self._presenter.refuse):
            self._side.close_panel()
