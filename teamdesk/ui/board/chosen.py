"""Several chosen cards: how many they are, what can be done to all, and the questions it raises."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.labels import label
from teamdesk.domain.phases import EndReason, PhaseKind, is_handover
from teamdesk.ui.board.gestures import Gesture
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.choice import Choice, ChoicePanel
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.team import PhaseRow
    from teamdesk.ui.board.many import ManyDeeds
    from teamdesk.ui.board.presenter import BoardPresenter
    from teamdesk.ui.board.side import SidePanel
    from teamdesk.ui.surroundings import Surroundings

NOBODY = "nobody"


class ChosenBar(QFrame):
    """The line under the cards while more than one is chosen. It names nobody, on no screen.

    Signals:
        dropped: only the current card stays chosen.
        gestured: a `Gesture` that asks its own question of them all.
    """

    dropped = Signal()
    gestured = Signal(object)

    def __init__(
        self, around: Surroundings, presenter: BoardPresenter, deeds: ManyDeeds, side: SidePanel
    ) -> None:
        super().__init__()
        self._around = around
        self._ = around.texts
        self._presenter = presenter
        self._deeds = deeds
        self._side = side
        self._chosen: tuple[UUID, ...] = ()
        self._ask: Callable[[], None] | None = None
        self.setProperty("frame", "card")
        theme = around.theme
        self.choice = ChoicePanel(theme, around.texts)
        self._count = Label(TextRole.STRONG)
        buttons = [Button(theme) for _each in range(4)]
        self._move, self._coordinator, self._transfer, self._drop = buttons
        row = QHBoxLayout(self)
        space = theme.tokens.space
        row.setContentsMargins(space.md, space.sm, space.md, space.sm)
        row.setSpacing(space.sm)
        row.addWidget(self._count)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._move.clicked.connect(self.ask_phase)
        self._coordinator.clicked.connect(self.ask_coordinator)
        self._transfer.clicked.connect(self._on_transfer)
        self._drop.clicked.connect(self.dropped)
        self.choice.chosen.connect(self._on_chosen)
        self.choice.cancelled.connect(side.close_panel)
        around.texts.changed.connect(self.retranslate)
        self.retranslate()
        self.hide()

    def show_chosen(self, chosen: Sequence[UUID]) -> None:
        """Count the chosen; one alone needs no line."""
        self._chosen = tuple(chosen)
        self.setVisible(self.has_many)
        self.retranslate()

    @property
    def has_many(self) -> bool:
        """Whether what is done now is done to several."""
        return len(self._chosen) > 1

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """The cases that are chosen."""
        return self._chosen

    @Slot()
    def retranslate(self) -> None:
        """Set all words again; a question that stands is put anew."""
        _, count = self._, len(self._chosen)
        words = _.plural("{count} person chosen", "{count} persons chosen", count)
        self._count.setText(words)
        self.setAccessibleName(words)
        self._move.set_words(_("Move"), "M")
        self._coordinator.set_words(_("Coordinator"), "C")
        self._transfer.set_words(_("Transfer …"))
        self._drop.set_words(_("Choose only one"), "Esc")
        if self._ask is not None and self.choice.isVisible():
            self._ask()

    @Slot()
    def ask_phase(self) -> None:
        """Ask where they all go."""
        self._put(self._phases)

    @Slot()
    def ask_coordinator(self) -> None:
        """Ask who coordinates them all."""
        self._put(self._coordinators)

    def move_to(self, phase_id: UUID) -> None:
        """Move them all; an end is asked for one reason, a handover is made one at a time."""
        phase = self._presenter.phases().get(phase_id)
        if phase is None:
            return
        kinds = [known.kind for known in self._presenter.phases().values()]
        if phase.kind is PhaseKind.ENDED:
            self._put(self._reasons)
        elif any(is_handover(card.phase_kind, phase.kind, kinds) for card in self._cards()):
            self._around.notices.warn(
                self._("Each handover has its own receiver. Move these one at a time.")
            )
        else:
            self._do(lambda cards: self._deeds.move(cards, phase_id, None))

    def _put(self, ask: Callable[[], None]) -> None:
        self._ask = ask
        self._side.show_panel(self.choice)
        ask()

    def _phases(self) -> None:
        choices = [
            Choice(phase.id, _name(self._around, phase))
            for phase in self._presenter.phases().values()
        ]
        count = len(self._chosen)
        title = self._.plural("Move {count} person to", "Move {count} persons to", count)
        self.choice.ask(title, choices)

    def _reasons(self) -> None:
        choices = [Choice(reason, label(self._, reason)) for reason in EndReason]
        count = len(self._chosen)
        title = self._.plural("Why does {count} case end?", "Why do {count} cases end?", count)
        self.choice.ask(title, choices)

    def _coordinators(self) -> None:
        choices = [Choice(member.id, member.name) for member in self._presenter.coordinators()]
        count = len(self._chosen)
        title = self._.plural(
            "Who follows up {count} person?", "Who follows up {count} persons?", count
        )
        self.choice.ask(title, [*choices, Choice(NOBODY, self._("Nobody"))])

    def _cards(self) -> list[CardRow]:
        cards = (self._presenter.card(case_id) for case_id in self._chosen)
        return [card for card in cards if card is not None]

    def _do(self, deed: Callable[[list[CardRow]], None]) -> None:
        try:
            deed(self._cards())
        except ExplainedError as error:
            self._presenter.refuse(error)

    @Slot()
    def _on_transfer(self) -> None:
        self.gestured.emit(Gesture.TRANSFER)

    @Slot(object)
    def _on_chosen(self, key: object) -> None:
        ask = self._ask
        self._side.close_panel()
        end = self._presenter.rows.end
        if isinstance(key, EndReason) and end is not None:
            self._do(lambda cards: self._deeds.move(cards, end.id, key))
        elif ask == self._phases and isinstance(key, UUID):
            self.move_to(key)
        else:
            member_id = key if isinstance(key, UUID) else None
            self._do(lambda cards: self._deeds.assign(cards, member_id))


def _name(around: Surroundings, phase: PhaseRow) -> str:
    return phase.name or label(around.texts, phase.kind)
