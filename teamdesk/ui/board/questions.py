"""The questions that a gesture raises: which phase, why it ends, which coordinator."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from teamdesk.domain.labels import label
from teamdesk.domain.phases import EndReason, PhaseKind
from teamdesk.ui.board.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.team import PhaseRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.presenter import BoardPresenter
    from teamdesk.ui.board.side import SidePanel
    from teamdesk.ui.texts import Texts

NOBODY = "nobody"


class Questions(QObject):
    """Asks beside the board, one question at a time, and passes the answer on."""

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
        self._case_id: UUID | None = None
        self._ask: Callable[[CardRow], None] | None = None
        side.choice.chosen.connect(self._on_chosen)

    def ask_phase(self, case_id: UUID) -> None:
        """Ask where a case goes."""
        self._begin(case_id, self._phases)

    def ask_coordinator(self, case_id: UUID) -> None:
        """Ask who coordinates a case."""
        self._begin(case_id, self._coordinators)

    @Slot(object, object)
    def move_to(self, case_id: UUID, phase_id: UUID) -> None:
        """Move a case; an end is asked for its reason first."""
        phase = self._presenter.phases().get(phase_id)
        if phase is not None and phase.kind is PhaseKind.ENDED:
            self._begin(case_id, self._reasons)
        else:
            self._presenter.move(case_id, phase_id)

    def ask_again(self) -> None:
        """Put the question that stands in the words, and with the masking, of now."""
        if self._ask is not None and self._case_id is not None and self._side.is_asking:
            self._begin(self._case_id, self._ask)

    def _begin(self, case_id: UUID, ask: Callable[[CardRow], None]) -> None:
        card = self._presenter.card(case_id)
        if card is not None:
            self._case_id, self._ask = case_id, ask
            ask(card)

    def _phases(self, card: CardRow) -> None:
        choices = [
            Choice(phase.id, self.phase_name(phase), is_current=phase.id == card.phase_id)
            for phase in self._presenter.phases().values()
        ]
        self._side.ask(self._("Move {name} to", name=self._words.name(card)), choices)

    def _reasons(self, card: CardRow) -> None:
        choices = [Choice(reason, label(self._, reason)) for reason in EndReason]
        title = self._("Why does the case of {name} end?", name=self._words.name(card))
        self._side.ask(title, choices)

    def _coordinators(self, card: CardRow) -> None:
        current = card.coordinator.id if card.coordinator else None
        choices = [
            Choice(member.id, member.name, is_current=member.id == current)
            for member in self._presenter.coordinators()
        ]
        nobody = Choice(NOBODY, self._("Nobody"), is_current=current is None)
        title = self._("Who coordinates {name}?", name=self._words.name(card))
        self._side.ask(title, [*choices, nobody])

    def phase_name(self, phase: PhaseRow) -> str:
        """What the team calls a phase."""
        return phase.name or label(self._, phase.kind)

    @Slot(object)
    def _on_chosen(self, key: object) -> None:
        case_id = self._case_id
        if case_id is None:
            return
        if isinstance(key, EndReason):
            end = self._presenter.rows.end
            self._side.close_panel()
            if end is not None:
                self._presenter.move(case_id, end.id, key)
        elif self._ask == self._phases and isinstance(key, UUID):
            # An end is followed by a question of its own in the same panel.
            self._side.close_panel()
            self.move_to(case_id, key)
        else:
            self._side.close_panel()
            self._presenter.assign(case_id, key if isinstance(key, UUID) else None)
