"""Between the board and the services: keeps the rows fresh, dispatches what the person does."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import Entity
from teamdesk.domain.rows.board import BoardRows
from teamdesk.ui.board.filter.filtering import Filtering
from teamdesk.ui.board.look import AS_EVERYBODY, BY_ZONE, LookKeeper
from teamdesk.ui.board.shown import PhaseLimit
from teamdesk.ui.navigation import Place
from teamdesk.ui.watching import WatchingPresenter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.commands.cases import Handover, NewReferral, RejectReferral
    from teamdesk.domain.filters.board_filter import BoardFilter
    from teamdesk.domain.phases import EndReason
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.team import MemberRow, PhaseRow
    from teamdesk.ui.board.deeds import BoardDeeds
    from teamdesk.ui.board.services import BoardServices
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.transferring import TransferDeed

SHOWN = (
    Entity.CASE,
    Entity.GOAL,
    Entity.ACTION,
    Entity.PERSON,
    Entity.PLAN,
    Entity.MEETING,
    Entity.MEMBER,
    Entity.TEAM,
)


class BoardPresenter(WatchingPresenter):
    """What the board shows and does, without a widget in it.

    Signals:
        filtered: another filter is in force, or reads another way.
        referred: the case that a referral has made.
    """

    filtered = Signal()
    referred = Signal(object)

    def __init__(
        self, services: BoardServices, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(around, SHOWN, parent)
        self._services = services
        self._first = services.first
        self._cards: dict[UUID, CardRow] = {}
        self._visible: tuple[CardRow, ...] | None = None
        self.contacts: Mapping[UUID, MemberRow] = {}
        self.rows = BoardRows((), None, ())
        self.looks = LookKeeper(
            services.view, self, BY_ZONE if services.is_by_zone else AS_EVERYBODY
        )
        self.filtering = Filtering(around, services.member_id, self)
        self.filtering.changed.connect(self._on_filter_changed)

    @property
    def member_id(self) -> UUID | None:
        """Who sits at the machine."""
        return self._services.member_id

    # Commands are loaded with the first deed: the board stands 10 ms earlier.
    @cached_property
    def _deeds(self) -> BoardDeeds:
        from teamdesk.ui.board.deeds import BoardDeeds

        return BoardDeeds(self._services.cases, self, self._around)

    @cached_property
    def transfers(self) -> TransferDeed:
        """The way to other teams."""
        from teamdesk.ui.transferring import TransferDeed

        return TransferDeed(self._services.transfers, self._around)

    def refresh(self) -> None:
        """Ask for the board as it stands."""
        first, self._first = self._first, None
        self.rows = first or self._services.cases().board()
        if self._services.is_by_zone:
            known = self._services.first_contacts if first else None
            # Nobody is an answer, too: the first board loads no service to ask again.
            self.contacts = self._services.referrals().zone_contacts() if known is None else known
        self._cards = {card.case_id: card for card in self.rows.cards}
        self._visible = None
        self.filtering.use_rows(self.rows)
        super().refresh()

    def card(self, case_id: UUID) -> CardRow | None:
        """A card of the wall."""
        return self._cards.get(case_id)

    def phases(self) -> dict[UUID, PhaseRow]:
        """Every phase by its id, the one without a lane too."""
        end = (self.rows.end,) if self.rows.end else ()
        return {phase.id: phase for phase in (*self.rows.phases, *end)}

    def coordinators(self) -> tuple[MemberRow, ...]:
        """Those who can coordinate now."""
        return tuple(member for member in self._services.cases().members() if member.is_active)

    @property
    def filter(self) -> BoardFilter:
        """The filter in force."""
        return self.filtering.filter

    def limits(self) -> dict[UUID, PhaseLimit]:
        """The phases that have a limit, with how many stand in them."""
        standing = Counter(card.phase_id for card in self.rows.cards)
        return {
            phase.id: PhaseLimit(standing[phase.id], phase.case_limit)
            for phase in self.rows.phases
            if phase.case_limit is not None
        }

    @property
    def visible(self) -> tuple[CardRow, ...]:
        """The cards that pass the filter, asked of each card once."""
        if self._visible is None:
            cards, accepts = self.rows.cards, self.filter.accepts
            self._visible = tuple(filter(accepts, cards)) if self.filter.is_on else cards
        return self._visible

    def move(
        self, case_id: UUID, phase_id: UUID, demand: EndReason | Handover | None = None
    ) -> bool:
        """Move a case; what is refused is told, and the newest state shown."""
        card = self.card(case_id)
        if card is None or card.phase_id == phase_id:
            return False
        try:
            self._deeds.move(card, phase_id, demand)
        except ExplainedError as error:
            self.refuse(error)
            return False
        return True

    def assign(self, case_id: UUID, member_id: UUID | None) -> None:
        """Give a case a coordinator, or none."""
        card = self.card(case_id)
        if card is None or member_id == (card.coordinator.id if card.coordinator else None):
            return
        try:
            self._deeds.assign(card, member_id)
        except ExplainedError as error:
            self.refuse(error)

    def refer(self, command: NewReferral | RejectReferral) -> ExplainedError | None:
        """Take a referral in, or keep that it was rejected; returns what the form has to tell."""
        from teamdesk.ui.board.referral.referring import ReferralDeed

        try:
            changes = ReferralDeed(self._services.referrals, self._around).do(command)
        except ExplainedError as error:
            return error
        for case_id in changes.cases:
            self.referred.emit(case_id)
        return None

    def open_person(self, case_id: UUID) -> None:
        """Go to the person's page."""
        card = self.card(case_id)
        if card is not None:
            self._around.navigator.open(Place.PERSON, card.person_id)

    @Slot()
    def _on_filter_changed(self) -> None:
        self._visible = None
        self.filtered.emit()

    @Slot()
    def start_meeting(self) -> None:
        """Go to the meeting."""
        self._around.navigator.open(Place.MEETING)

    @Slot()
    def import_files(self) -> None:
        """Go to where files come in."""
        self._around.navigator.open(Place.SETUP)
