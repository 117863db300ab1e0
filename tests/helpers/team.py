"""A small founded team for tests of services and queries; a pytest plugin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.paths import resources_dir
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.phases import EntryRoute, PhaseKind
from teamdesk.models import Member
from teamdesk.services.board import BoardService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.founding import FoundTeam, found_team, load_way_of_working
from teamdesk.services.workplace import Workplace
from teamdesk.storage.engine import for_reading
from teamdesk.storage.unit_of_work import UnitOfWork
from tests.helpers.clock import FixedClock

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Engine

    from teamdesk.domain.rows.board import CardRow

MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SmallTeam:
    """A team of two, Kari Hansen at work, on Monday 23 November 2026."""

    workplace: Workplace
    kari: UUID
    ola: UUID
    engine: Engine

    def refer(self, name: str, referred_on: date = date(2026, 11, 20)) -> CardRow:
        """Take somebody in, and give the card."""
        command = NewReferral(name, None, "", EntryRoute.HOSPITAL, "", referred_on, "")
        ReferralService(self.workplace).refer(command)
        return self.card(name)

    def card(self, name: str) -> CardRow:
        """The card of somebody on the board."""
        cards = BoardService(self.workplace).board().cards
        return next(card for card in cards if card.name == name)

    def phase(self, kind: PhaseKind) -> UUID:
        """The id of a phase, the end included."""
        from teamdesk.storage.queries.team import phases

        with self.workplace.reading() as work:
            found = phases(work.session, self.workplace.team_id)
        return next(phase.id for phase in found if phase.kind is kind)

    def on(self, moment: datetime) -> SmallTeam:
        """The same team at another time."""
        clock = FixedClock(moment)
        writing = partial(UnitOfWork, self.engine, self.kari, clock)
        reading = partial(UnitOfWork, for_reading(self.engine), self.kari, clock)
        return replace(
            self,
            workplace=replace(self.workplace, writing=writing, reading=reading, clock=clock),
        )


@pytest.fixture
def small_team(engine: Engine) -> SmallTeam:
    return found_small_team(engine)


def found_small_team(engine: Engine) -> SmallTeam:
    """Make the team on one engine, for tests that need no second one."""
    clock = FixedClock(MONDAY)
    founded = found_team(
        FoundTeam("Team Nord", "nb", "Kari Hansen", "occupational_therapist", "Fjordvik"),
        load_way_of_working(resources_dir() / "ways_of_working"),
        partial(UnitOfWork, engine, None, clock),
    )
    assert founded.member_id is not None
    ola = Member(
        team_id=founded.team_id, name="Ola Lien", initials="OL", profession="physiotherapist"
    )
    with UnitOfWork(engine, None, clock) as work:
        work.add(ola)
        work.commit()
    workplace = Workplace(
        writing=partial(UnitOfWork, engine, founded.member_id, clock),
        reading=partial(UnitOfWork, for_reading(engine), founded.member_id, clock),
        clock=clock,
        team_id=founded.team_id,
        member_id=founded.member_id,
    )
    return SmallTeam(workplace, founded.member_id, ola.id, engine)
