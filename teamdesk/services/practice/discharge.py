"""The practice team's other meetings, one of which has ended, and the filters it has kept."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from teamdesk.domain.filters.board_filter import BoardFilter, Condition, Trait, stored
from teamdesk.domain.meeting_rules import MeetingRules
from teamdesk.domain.meetings import (
    AgendaReason,
    Depth,
    ListRule,
    MeetingKind,
    MeetingRole,
)
from teamdesk.models import (
    AgendaItem,
    Attendance,
    Meeting,
    MeetingSeries,
    SavedFilter,
    SeriesMember,
)
from teamdesk.services.practice.identity import Ids
from teamdesk.services.practice.team_calendar import TeamCalendar
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.models import Base
    from teamdesk.services.practice.fill import PracticeTeam
    from teamdesk.storage.unit_of_work import UnitOfWork

RULES = MeetingRules()


def discharge_meeting(
    work: UnitOfWork, told: dict[str, Any], first: PracticeTeam, today: date, seed: int
) -> list[list[Base]]:
    """The series and its next meeting, on whose list are those in a bed who are going home.

    It lies after the next weekly meeting, which stays the one that comes first.
    """
    ids, starts_at = Ids(seed, "discharge"), time.fromisoformat(told["start"])
    series = MeetingSeries(
        id=ids.next("series"),
        team_id=first.team_id,
        kind=MeetingKind.DISCHARGE,
        name=told["name"],
        first_on=TeamCalendar(today).day(told["at"]),
        every_days=told["every_days"],
        starts_at=starts_at,
        minutes=told["minutes"],
        list_rule=ListRule.GOING_HOME,
    )
    meeting = Meeting(
        id=ids.next("meeting"),
        team_id=first.team_id,
        series_id=series.id,
        kind=series.kind,
        held_on=series.first_on,
        starts_at=starts_at,
        planned_minutes=series.minutes,
    )
    called = members_called(work, first, told["called"])
    mine = [SeriesMember(series_id=series.id, member_id=member.id) for member in called]
    return [[series], [meeting, *mine], [*_listed(called, told, meeting, seed)]]


def ended_series(
    work: UnitOfWork, told: dict[str, Any], first: PracticeTeam, today: date, seed: int
) -> list[list[Base]]:
    """Meetings that a few of the team held until some weeks ago."""
    ids = Ids(seed, "ended series")
    series = MeetingSeries(
        id=ids.next("series"),
        team_id=first.team_id,
        name=told["name"],
        first_on=today - timedelta(days=told["first"]),
        every_days=told["every_days"],
        starts_at=time.fromisoformat(told["start"]),
        minutes=told["minutes"],
        ended_on=today - timedelta(days=told["ended"]),
    )
    called = members_called(work, first, told["called"])
    mine = [SeriesMember(series_id=series.id, member_id=member.id) for member in called]
    return [[series], [*mine]]


def members_called(
    work: UnitOfWork, first: PracticeTeam, initials: Sequence[str]
) -> list[MemberRow]:
    """Those of the first team who are called to a series, in the team's order."""
    known = team_queries.members(work.session, first.team_id)
    return [member for member in known if member.initials in initials]


def _listed(
    called: Sequence[MemberRow], told: dict[str, Any], meeting: Meeting, seed: int
) -> Iterator[Base]:
    ids = Ids(seed, "discharge list")
    for member in called:
        yield Attendance(
            id=ids.next("attendance"),
            meeting_id=meeting.id,
            member_id=member.id,
            name=member.name,
        )
    for guest in told["guests"]:
        yield Attendance(
            id=ids.next("attendance"),
            meeting_id=meeting.id,
            name=guest["name"],
            organisation=guest["organisation"],
            role=MeetingRole.GUEST,
        )
    for position, key in enumerate(told["going_home"]):
        yield AgendaItem(
            id=ids.next("line"),
            meeting_id=meeting.id,
            case_id=Ids(seed, key).next("case"),
            position=position,
            depth=Depth.DISCUSSED,
            reason=AgendaReason.GOING_HOME,
            planned_minutes=RULES.discussed_minutes,
        )


def kept_filters(
    told: list[dict[str, Any]], first: PracticeTeam, ids: Ids
) -> Iterator[SavedFilter]:
    """What the one at the desk has kept, and what the team has."""
    for position, one in enumerate(told):
        conditions = (Condition(Trait(trait), *value) for trait, *value in one["conditions"])
        yield SavedFilter(
            id=ids.next("filter"),
            team_id=first.team_id,
            member_id=first.member_id if one.get("mine") else None,
            name=one["name"],
            definition=stored(BoardFilter(frozenset(conditions))),
            position=position,
        )
