"""What a board on the invented wall asks besides its cases: referrals, transfers and drafts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.commands.transfers import CaseStanding
from teamdesk.domain.errors import SameTeam
from teamdesk.domain.inclusion import Criterion
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.team import TeamRow
from teamdesk.domain.zones import zone_id
from teamdesk.ui.board.services import BoardServices
from tests.helpers.saved import FakeFilters
from tests.helpers.wall import KARI, Life, card_of, changed_case, known_id

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.cases import (
        NewReferral,
        PersonBefore,
        RejectReferral,
        TakeBackReferral,
    )
    from teamdesk.domain.commands.transfers import TakeTransfersBack, TransferCases
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.referrals import KnownPerson
    from teamdesk.domain.rows.team import MemberRow
    from tests.helpers.wall import FakeCases


@dataclass
class FakeReferrals:
    """Takes referrals in, or refuses the next one."""

    cases: FakeCases
    refusal: Exception | None = None
    commands: list[NewReferral] = field(default_factory=list)
    rejections: list[RejectReferral] = field(default_factory=list)
    taken_back: list[TakeBackReferral] = field(default_factory=list)
    found: tuple[KnownPerson, ...] = ()
    contacts: dict[UUID, MemberRow] = field(default_factory=dict)
    looked_for: list[tuple[str, str, date | None]] = field(default_factory=list)

    def zones(self) -> tuple[str, ...]:
        return ("Sone nord", "Sone sør")

    def zone_contact(self, zone: str) -> MemberRow | None:
        return self.contacts.get(zone_id(zone))

    def zone_contacts(self) -> dict[UUID, MemberRow]:
        return self.contacts

    def criteria(self) -> tuple[Criterion, ...]:
        return tuple(Criterion)

    def known(self, number: str, name: str, born: date | None) -> tuple[KnownPerson, ...]:
        self.looked_for.append((number, name, born))
        return self.found

    def person_before(self, command: NewReferral) -> PersonBefore | None:
        return None

    def take_back(self, command: TakeBackReferral, origin: str = "") -> ChangeSet:
        self.taken_back.append(command)
        return ChangeSet({}, frozenset(), "test")

    def reject(self, command: RejectReferral, origin: str = "") -> ChangeSet:
        self.rejections.append(command)
        return ChangeSet({Entity.CASE: frozenset({known_id("referral")})}, frozenset(), "test")

    def refer(self, command: NewReferral, origin: str = "") -> ChangeSet:
        if self.refusal is not None:
            raise self.refusal
        self.commands.append(command)
        card = card_of(len(self.cases.cards) + 1, Life(command.name, PhaseKind.REFERRED))
        self.cases.cards[card.case_id] = card
        return changed_case(card.case_id)


SOUTH = TeamRow(known_id("Team Sør"), 1, "Team Sør", "Fjordvik", "nb")


@dataclass
class FakeTransfers:
    """Takes cases off the wall, and puts them back."""

    cases: FakeCases
    teams: tuple[TeamRow, ...] = (SOUTH,)
    away: dict[UUID, CardRow] = field(default_factory=dict)
    commands: list[TransferCases] = field(default_factory=list)

    def others(self) -> tuple[TeamRow, ...]:
        return self.teams

    def standing(self, case_id: UUID) -> CaseStanding:
        card = self.cases.cards[case_id]
        return CaseStanding(known_id("team"), card.phase_id, None, None, card.number)

    def transfer(self, command: TransferCases, origin: str = "") -> ChangeSet:
        going = [each.case_id for each in command.transfers]
        if not set(going) <= set(self.cases.cards):
            raise SameTeam
        for case_id in going:
            self.away[case_id] = self.cases.cards.pop(case_id)
        self.commands.append(command)
        return changed_case(*going)

    def take_back(self, command: TakeTransfersBack, origin: str = "") -> ChangeSet:
        coming = {each.case_id: self.away.pop(each.case_id) for each in command.transfers}
        self.cases.cards.update(coming)
        return changed_case(*coming)


@dataclass
class FakeDrafts:
    """Keeps drafts in a dictionary."""

    texts: dict[str, str] = field(default_factory=dict)

    def keep(self, place: str, text: str) -> None:
        self.texts[place] = text

    def text(self, place: str) -> str | None:
        return self.texts.get(place)


def board_services(cases: FakeCases, referrals: FakeReferrals | None = None) -> BoardServices:
    """What a board on the wall asks."""
    taken, drafts, transfers = referrals or FakeReferrals(cases), FakeDrafts(), FakeTransfers(cases)
    filters = FakeFilters()
    return BoardServices(
        cases=lambda: cases,
        referrals=lambda: taken,
        drafts=lambda: drafts,
        transfers=lambda: transfers,
        filters=lambda: filters,
        member_id=KARI.id,
    )
