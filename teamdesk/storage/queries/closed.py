"""What tells which cases are closed: recusals, guests in the room, and what persons said yes to."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, exists, literal, null, or_, select, type_coerce, union_all
from sqlalchemy.orm import aliased

from teamdesk.domain.closed import ClosedCases, Shared, closed_of
from teamdesk.domain.meetings import MeetingStatus, Presence
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.models import Attendance, CaseFile, Consent, Meeting, Recusal

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy import BindParameter, ColumnElement, CompoundSelect, Connection, Select


def closed_cases(connection: Connection, member_id: UUID | None, today: date) -> ClosedCases:
    """What is closed to a member today, and to the guests of the meeting that she sits in.

    One statement as long as no guest is there, for every look at the database asks it.
    """
    found = connection.execute(_asked(), {"member_id": member_id, "today": today})
    return closed_of(
        [tuple(row) for row in found],
        lambda: (Shared(*row) for row in connection.execute(shared_statement())),
        today,
    )


@lru_cache(maxsize=1)  # putting it together takes longer than its answer
def _asked() -> CompoundSelect[Any]:
    return closed_statement(bindparam("member_id"), bindparam("today"))


def closed_statement(
    member_id: UUID | BindParameter[UUID | None] | None, today: date | BindParameter[date]
) -> CompoundSelect[Any]:
    """A row for each case closed by recusal, and one without a case for each guest."""
    return union_all(_recused(member_id, today), _guests(member_id))


def shared_statement() -> Select[*tuple[Any, ...]]:
    """The columns of `Shared`, of every yes to sharing with somebody."""
    return (
        select(
            CaseFile.id.label("case_id"),
            CaseFile.person_id,
            Consent.kind,
            Consent.state,
            Consent.recipient,
            Consent.valid_until,
        )
        .join(Consent, Consent.person_id == CaseFile.person_id)
        .where(Consent.kind != ConsentKind.CASE, Consent.state == ConsentState.GIVEN)
    )


def holds(today: date | BindParameter[date]) -> ColumnElement[bool]:
    """Whether a recusal is not ended."""
    return or_(Recusal.ended_on.is_(None), Recusal.ended_on > today)


def _recused(
    member_id: UUID | BindParameter[UUID | None] | None, today: date | BindParameter[date]
) -> Select[*tuple[Any, ...]]:
    named = aliased(CaseFile)
    persons = (
        select(named.person_id)
        .join(Recusal, Recusal.case_id == named.id)
        .where(Recusal.member_id == member_id, holds(today))
    )
    return select(
        CaseFile.id.label("case_id"),
        CaseFile.person_id.label("person_id"),
        literal("").label("name"),
        literal("").label("organisation"),
    ).where(CaseFile.person_id.in_(persons))


def _guests(member_id: UUID | BindParameter[UUID | None] | None) -> Select[*tuple[Any, ...]]:
    # A member who sent apologies, or has gone, sits at another table.
    own = aliased(Attendance)
    is_elsewhere = exists().where(
        own.meeting_id == Meeting.id,
        own.member_id == member_id,
        or_(own.presence == Presence.APOLOGIES, own.left_at.is_not(None)),
    )
    nothing = type_coerce(null(), CaseFile.id.type)
    return (
        select(nothing, nothing, Attendance.name, Attendance.organisation)
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(
            Meeting.status == MeetingStatus.OPEN,
            Attendance.is_external,
            Attendance.presence == Presence.PRESENT,
            Attendance.left_at.is_(None),
            ~is_elsewhere,
        )
    )
