"""A file with the practice team in it, and a look at it from beside the program."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.commands.team import AddTeam
from teamdesk.domain.phases import EntryRoute
from teamdesk.services.board import BoardService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.people import PeopleService
from teamdesk.services.practice import fill_practice_team
from teamdesk.services.teams import TeamsService
from teamdesk.services.workplace import Workplace
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.engine import for_reading
from teamdesk.storage.key_file import key_file_of
from teamdesk.storage.keys import KdfCost
from teamdesk.storage.unit_of_work import UnitOfWork
from teamdesk.storage.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Engine

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.people import PersonRows

PASSPHRASE = "fjorden er blank i dag"
OWNER = "Kari Hansen"
TEAM, OTHER_TEAM = "Team Nord", "Team Sentrum"
AASE = "Åse Bjørnstad"
WAY = "fredericia"
# The least that a key file may ask for: the walk is not about passphrases.
COST = KdfCost(memory_kib=19_456, passes=1, lanes=1)


@dataclass(frozen=True, slots=True)
class Walked:
    """What is stored, read by a connection of one's own while the program has the file open."""

    path: Path
    at: Workplace

    def card(self, name: str) -> CardRow | None:
        """The card of somebody who is on the board."""
        cards = BoardService(self.at).board().cards
        return next((card for card in cards if card.name == name), None)

    def phase(self, name: str) -> str:
        """The kind of phase that somebody on the board is in."""
        card = self.card(name)
        return card.phase_kind.value if card else ""

    def coordinator(self, name: str) -> str:
        """Who coordinates the case of somebody on the board."""
        card = self.card(name)
        return card.coordinator.name if card and card.coordinator else ""

    def case_of(self, name: str) -> UUID:
        """The newest case of somebody who is in the list."""
        people = PeopleService(self.at)
        row = next(row for row in people.people() if row.name == name)
        case_id = people.case_of(row.person_id)
        assert case_id
        return case_id

    def page(self, name: str) -> PersonRows:
        """What is stored of somebody who is in the list."""
        page = PeopleService(self.at).page(self.case_of(name))
        assert page
        return page


@dataclass(frozen=True, slots=True)
class Original:
    """A file that was made once, to be copied."""

    path: Path
    data_key: bytes
    team_id: UUID
    member_id: UUID


def make_original(folder: Path) -> Original:
    """The practice team, one person more whose name has a letter of ours, and another team."""
    path, clock = folder / "nord.teamdesk", SystemClock()
    vault, _recovery = Vault.create(path, PASSPHRASE, OWNER, cost=COST, clock=clock)
    with vault:
        with UnitOfWork(vault.engine, None, clock) as work:
            team = fill_practice_team(work, clock.today())
        at = _workplace(vault.engine, team.team_id, team.member_id)
        route, today = EntryRoute.HOSPITAL, clock.today()
        referral = NewReferral(AASE, date(1944, 3, 12), "", route, "", today, "")
        ReferralService(at).refer(referral)
        TeamsService(at).add(AddTeam(OTHER_TEAM, WAY))
        return Original(path, vault._data_key, team.team_id, team.member_id)


@contextmanager
def walked(original: Original, folder: Path) -> Iterator[Walked]:
    """A copy of the file, which the program opens, and a second look at it."""
    path = folder / original.path.name
    for source in (original.path, key_file_of(original.path)):
        shutil.copy2(source, folder / source.name)
    with EncryptedFile(path, original.data_key) as file:
        yield Walked(path, _workplace(file.engine, original.team_id, original.member_id))


def _workplace(engine: Engine, team_id: UUID, member_id: UUID) -> Workplace:
    clock = SystemClock()
    return Workplace(
        writing=partial(UnitOfWork, engine, member_id, clock),
        reading=partial(UnitOfWork, for_reading(engine), member_id, clock),
        clock=clock,
        team_id=team_id,
        member_id=member_id,
    )
