"""Those who work in the team: added, changed, and set aside when they leave."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.field_errors import InitialsTaken, OutOfRange, TextMissing
from teamdesk.domain.names import clean, search_key
from teamdesk.models import Member
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SaveMember, SetMemberActive
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

AVATAR_COLOURS = 8
LEAST_PERCENT, MOST_PERCENT = 0, 100


class MemberService:
    """The members of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def members(self) -> tuple[MemberRow, ...]:
        """Everyone who works or worked here, in the order they came."""
        with self._at.reading() as work:
            return team_queries.members(work.session, self._at.team_id)

    def save(self, command: SaveMember, origin: str = "") -> ChangeSet:
        """Add a member, or change one.

        Raises:
            TextMissing: the name or the initials are empty.
            InitialsTaken: somebody active goes by them.
            OutOfRange: the share of a post is none.
            ConflictError: somebody else changed the member meanwhile.
        """
        _check(command)
        with self._at.writing() as work:
            others = [
                row
                for row in team_queries.members(work.session, self._at.team_id)
                if row.id != command.member_id
            ]
            _check_initials(command, others)
            member = self._member(work, command, len(others))
            member.name = clean(command.name)
            member.search_key = search_key(command.name)
            member.initials = clean(command.initials)
            member.profession = clean(command.profession)
            member.percent = command.percent
            member.phone = clean(command.phone)
            if command.server_login is not None:
                member.server_login = clean(command.server_login)
            return work.commit(origin)

    def set_active(self, command: SetMemberActive, origin: str = "") -> ChangeSet:
        """Let somebody leave the team, or come back."""
        with self._at.writing() as work:
            member = work.get(Member, command.member_id, command.expected_version)
            member.is_active = command.is_active
            return work.commit(origin)

    def _member(self, work: UnitOfWork, command: SaveMember, count: int) -> Member:
        if command.member_id is not None:
            return work.get(Member, command.member_id, command.expected_version)
        colour = count % AVATAR_COLOURS
        member = Member(id=uuid4(), team_id=self._at.team_id, colour=colour)
        work.add(member)
        return member


def _check(command: SaveMember) -> None:
    for field in ("name", "initials"):
        if not getattr(command, field).strip():
            raise TextMissing(field)
    percent = command.percent
    if percent is not None and not LEAST_PERCENT <= percent <= MOST_PERCENT:
        raise OutOfRange("percent", LEAST_PERCENT, MOST_PERCENT)


def _check_initials(command: SaveMember, others: list[MemberRow]) -> None:
    wanted = clean(command.initials).casefold()
    holder = next((row for row in others if row.initials.casefold() == wanted), None)
    if holder is not None:
        raise InitialsTaken(name=holder.name)
