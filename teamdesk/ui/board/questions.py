"""The questions that a gesture raises: which phase, why it ends, who coordinates or takes over."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from teamdesk.domain.labels import label
from teamdesk.domain.phases import EndReason, PhaseKind, is_handover
from teamdesk.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.commands.cases import Handover
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
        self._phase_id: UUID | None = None
        side.chosen.connect(self._on_chosen)
        side.handed_over.connect(self._on_handed_over)

    def ask_phase(self, case_id: UUID) -> None:
        """Ask where a case goes."""
        self._begin(case_id, self._phases)

    def ask_coordinator(self, case_id: UUID) -> None:
        """Ask who coordinates a case."""
        self._begin(case_id, self._coordinators)

    @Slot(object, object)
    def move_to(self, case_id: UUID, phase_id: UUID) -> None:
        """Move a case; an end is asked for its reason first, a handover for its receiver."""
        phases = self._presenter.phases()
        phase, card = phases.get(phase_id), self._presenter.card(case_id)
        if phase is None or card is None:
            return
        kinds = [known.kind for known in phases.values()]
        self._phase_id = phase_id
        if phase.kind is PhaseKind.ENDED:
            self._begin(case_id, self._reasons)
        elif is_handover(card.phase_kind, phase.kind, kinds):
            self._begin(case_id, self._receiver)
        else:
            self._presenter.move(case_id, phase_id)

    def ask_again(self) -> None:
        """Put the question that stands in the words, and with the masking, of now."""
        if self._ask is None or self._case_id is None:
            return
        card = self._presenter.card(self._case_id)
        if self._side.is_asking:
            self._begin(self._case_id, self._ask)
        elif self._side.is_handing_over and card is not None:
            # What is typed in a form stays; only its title tells a name.
            self._side.handover.set_title(self._title_of_form(card))

    def _begin(self, case_id: UUID, ask: Callable[[CardRow], None]) -> None:
        card = self._presenter.card(case_id)
        if card is not None:
            self._case_id, self._ask = case_id, ask
            ask(card)

    def _phases(self, card: CardRow) -> None:
        phases = list(self._presenter.phases().values())
        ids = [phase.id for phase in phases]
        following = ids[ids.index(card.phase_id) + 1 :][:1] if card.phase_id in ids else []
        choices = [
            Choice(
                phase.id,
                self.phase_name(phase),
                is_current=phase.id == card.phase_id,
                is_likely=phase.id in following,
            )
            for phase in phases
        ]
        self._side.ask(self._("Move {name} to", name=self._words.name(card)), choices)

    def _reasons(self, card: CardRow) -> None:
        choices = [Choice(reason, label(self._, reason)) for reason in EndReason]
        title = self._("Why does the case of {name} end?", name=self._words.name(card))
        self._side.ask(title, choices)

    def _receiver(self, card: CardRow) -> None:
        self._side.ask_handover(self._title_of_form(card))

    def _title_of_form(self, card: CardRow) -> str:
        return self._("Who takes over the case of {name}?", name=self._words.name(card))

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

    @Slot(object)
    def _on_handed_over(self, handover: Handover) -> None:
        if self._case_id is None or self._phase_id is None:
            return
        if self._presenter.move(self._case_id, self._phase_id, handover):
            self._side.close_panel()
            day = self._.formats.date_short(handover.check_up_on)
            self._presenter.tell(
                self._("Handed over to {name}. Check-up {day}.", name=handover.receiver, day=day)
            )
