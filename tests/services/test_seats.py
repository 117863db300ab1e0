"""Who sits here on a server: known by the login, or asked for once."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.commands.team import AddTeam, SaveMember
from teamdesk.domain.phases import EntryRoute
from teamdesk.domain.seats import SeatAnswer, SeatWish, WhoSitsHere
from teamdesk.domain.teams import TeamWish
from teamdesk.domain.way_of_working import WayName
from teamdesk.models import ChangeEntry
from teamdesk.services.board import BoardService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.creating import found_on
from teamdesk.services.drafts import DraftService
from teamdesk.services.founding import FoundTeam
from teamdesk.services.meeting.rooms import RoomService
from teamdesk.services.members import MemberService
from teamdesk.services.opening import at_team, open_server
from teamdesk.services.teams import TeamsService
from tests.helpers.clock import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from sqlalchemy import Engine

    from teamdesk.services.opening import OpenedTeam

CLOCK = FixedClock(datetime(2026, 11, 23, 8, tzinfo=UTC))


class Server:
    """A server with Team Nord: Kari Hansen and Ola Lien."""

    def __init__(self, engine: Engine) -> None:
        url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._open = partial(open_server, url, CLOCK, TeamWish("nord"))
        self._opened: list[OpenedTeam] = []
        at = self.open().workplace
        MemberService(at).save(SaveMember("Ola Lien", "OL", "nurse"))
        rows = {row.name: row for row in MemberService(at).members()}
        self.kari, self.ola = rows["Kari Hansen"], rows["Ola Lien"]

    def open(self, wish: SeatWish | None = None) -> OpenedTeam:
        opened = self._open(seat=wish) if wish else self._open()
        self._opened.append(opened)
        return opened

    def open_as(self, member_id: UUID | None, *, only_mine: bool = True) -> OpenedTeam:
        return self.open(SeatWish(may_ask=True, answer=SeatAnswer(member_id, only_mine)))

    def close(self) -> None:
        for opened in self._opened:
            opened.close()


@pytest.fixture
def server(postgres_engine: Engine) -> Iterator[Server]:
    found_on(postgres_engine, FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse"), CLOCK)
    server = Server(postgres_engine)
    yield server
    server.close()


def test_login_of_nobody_asks_among_the_members(server: Server) -> None:
    with pytest.raises(WhoSitsHere) as asked:
        server.open(SeatWish(may_ask=True))
    assert {row.name for row in asked.value.choices} == {"Kari Hansen", "Ola Lien"}


def test_member_who_has_said_so_is_known_ever_after(server: Server) -> None:
    server.open_as(server.ola.id)
    again = server.open(SeatWish(may_ask=True))
    assert again.me is not None
    assert (again.me.name, again.workplace.member_id) == ("Ola Lien", server.ola.id)
    assert server.open().workplace.member_id == server.ola.id


def test_shared_login_is_not_kept_and_asked_for_again(server: Server) -> None:
    assert server.open_as(server.ola.id, only_mine=False).workplace.member_id == server.ola.id
    with pytest.raises(WhoSitsHere):
        server.open(SeatWish(may_ask=True))


def test_nobody_of_the_team_goes_in_as_nobody(server: Server) -> None:
    assert server.open_as(None).workplace.member_id is None


def test_second_who_takes_a_login_shares_it(server: Server) -> None:
    server.open_as(server.kari.id)
    server.open_as(server.ola.id)
    with pytest.raises(WhoSitsHere) as asked:
        server.open(SeatWish(may_ask=True))
    assert {row.name for row in asked.value.choices} == {"Kari Hansen", "Ola Lien"}


def test_login_that_a_lead_takes_away_is_asked_for_again(server: Server) -> None:
    at = server.open_as(server.ola.id).workplace
    ola = next(row for row in MemberService(at).members() if row.id == server.ola.id)
    taken = SaveMember(ola.name, ola.initials, ola.profession, None, ola.id, ola.version, "")
    MemberService(at).save(taken)
    with pytest.raises(WhoSitsHere):
        server.open(SeatWish(may_ask=True))


def test_other_team_is_opened_as_the_member_one_is_there(server: Server) -> None:
    opened = server.open_as(server.kari.id)
    TeamsService(opened.workplace).add(AddTeam("Team Sør", WayName.STANDARD))
    teams = TeamsService(opened.workplace).teams()
    there = at_team(opened, next(team.id for team in teams if team.name == "Team Sør"))
    assert there.me is not None
    assert there.me.name == "Kari Hansen"
    assert there.workplace.member_id == there.me.id != server.kari.id


def test_case_is_closed_to_its_disqualified_member_and_to_nobody_else(server: Server) -> None:
    kari, ola = (server.open_as(row.id, only_mine=False) for row in (server.kari, server.ola))
    new = NewReferral("Åse Berg", None, "", EntryRoute.HOSPITAL, "", CLOCK.today(), "")
    ReferralService(kari.workplace).refer(new)
    (card,) = BoardService(kari.workplace).board().cards
    RoomService(kari.workplace).recuse(Recuse(card.case_id, server.ola.id, None))
    assert [row.name for row in BoardService(kari.workplace).board().cards] == ["Åse Berg"]
    assert "Åse Berg" not in {row.name for row in BoardService(ola.workplace).board().cards}


def test_drafts_and_changes_are_the_members_own(server: Server) -> None:
    kari, ola = (server.open_as(row.id, only_mine=False) for row in (server.kari, server.ola))
    DraftService(kari.workplace).keep("note:1", "Går nå med staver")
    assert DraftService(ola.workplace).text("note:1") is None
    MemberService(ola.workplace).save(SaveMember("Per Moe", "PM", "nurse"))
    with ola.gate.reading() as work:
        authors = work.session.scalars(select(ChangeEntry.member_id)).all()
    assert server.ola.id in authors
