"""A meeting is prepared: every active case on its agenda, every active member on its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.agenda import propose, propose_going_home
from teamdesk.domain.meetings import ListRule
from teamdesk.models import AgendaItem, Attendance, MeetingSeries
from teamdesk.storage.queries import board as board_queries
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from teamdesk.domain.agenda import Proposal
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.models import Meeting
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def prepare_meeting(work: UnitOfWork, at: Workplace, meeting: Meeting) -> None:
    """Store a meeting, add to it whoever and whatever isn't there yet, take off what has ended.

    It may be called again until the meeting begins: the team and the board go on meanwhile.
    """
    work.add(meeting)
    work.flush()
    _write_agenda(work, at, meeting)
    _invite(work, at, meeting)


def _write_agenda(work: UnitOfWork, at: Workplace, meeting: Meeting) -> None:
    lines = meeting_queries.agenda(work.session, meeting.id)
    known = {line.case_id for line in lines}
    members = {member.id: member for member in team_queries.members(work.session, at.team_id)}
    deadlines = team_queries.deadlines(work.session, at.team_id)
    cards = board_queries.board_cards(work.session, at.team_id, at.today, members, deadlines)
    proposed = _propose(work, at, meeting, cards)
    wanted = {line.case_id for line in proposed}
    for line in lines:
        if line.case_id not in wanted and not line.is_done:
            work.remove(work.get(AgendaItem, line.id))
    new = [line for line in proposed if line.case_id not in known]
    work.add_all(
        AgendaItem(
            meeting_id=meeting.id,
            case_id=line.case_id,
            position=position,
            depth=line.depth,
            reason=line.reason,
            planned_minutes=line.minutes,
        )
        for position, line in enumerate(new, start=len(known))
    )


def _propose(
    work: UnitOfWork, at: Workplace, meeting: Meeting, cards: tuple[CardRow, ...]
) -> tuple[Proposal, ...]:
    """Whom the list rule of the meeting's series wants on its agenda."""
    series = work.get(MeetingSeries, meeting.series_id) if meeting.series_id else None
    if series is not None and series.list_rule is ListRule.GOING_HOME:
        leaving = meeting_queries.going_home(work.session, at.team_id, meeting.held_on)
        return propose_going_home(cards, leaving)
    return propose(cards, len(meeting_queries.meetings(work.session, at.team_id)))


def _invite(work: UnitOfWork, at: Workplace, meeting: Meeting) -> None:
    members = {member.id: member for member in team_queries.members(work.session, at.team_id)}
    listed = meeting_queries.attendance(work.session, meeting.id, members)
    known = {row.member.id for row in listed if row.member}
    work.add_all(
        Attendance(meeting_id=meeting.id, member_id=member.id, name=member.name)
        for member in members.values()
        if member.is_active and member.id not in known
    )
