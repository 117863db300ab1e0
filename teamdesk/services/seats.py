"""Finds out who works on a server, and remembers whose login it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.seats import holders_of, is_to_hold, seated
from teamdesk.models import Member
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.domain.seats import SeatWish
    from teamdesk.storage.gate import Gate


class Seat(NamedTuple):
    """Who sits here, with the login of the server; ``member`` is None for nobody of the team."""

    login: str
    member: MemberRow | None


def take_seat(gate: Gate, team_id: UUID, wish: SeatWish) -> Seat:
    """Who works in a team from now on; a login that is that member's own is kept with the member.

    Raises:
        WhoSitsHere: it must be asked.
    """
    with gate.reading() as work:
        login = team_queries.server_login(work.session)
        members = team_queries.members(work.session, team_id)
        elsewhere = holders_of(login, team_queries.with_login(work.session, team_id))
    member = seated(login, members, elsewhere, wish)
    if member is not None and is_to_hold(login, member, members, wish):
        with gate.writing() as work:
            work.member_id = member.id
            work.get(Member, member.id).server_login = login
            work.commit()
    return Seat(login, member)
