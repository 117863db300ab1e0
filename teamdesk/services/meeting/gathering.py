"""All that the window knows of a meeting at once, before it and while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.meetings import ListRule, MeetingKind, MeetingStatus
from teamdesk.domain.rows.meeting import MeetingRows
from teamdesk.models import Meeting, MeetingSeries
from teamdesk.services.meeting.planning import freezes_at, is_frozen, list_rule, meeting_rules
from teamdesk.services.meeting.series_days import following_day
from teamdesk.storage.queries import agendas as agenda_queries
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import preparing as preparing_queries
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def gather_meeting(work: UnitOfWork, at: Workplace, meeting_id: UUID) -> MeetingRows | None:
    """A meeting with its agenda, those who take part and what waits for it; None where gone."""
    found = meeting_queries.meeting(work.session, meeting_id)
    if found is None:
        return None
    members = team_queries.members_by_id(work.session, at.team_id)
    called = room_queries.attendance(work.session, meeting_id, members)
    notes = preparing_queries.notes_for(work.session, at.team_id, members, meeting_id)
    planned = _planned(work, at)
    stored = work.get(Meeting, meeting_id)
    series = work.get(MeetingSeries, stored.series_id) if stored.series_id else None
    rule = list_rule(work, stored)
    return MeetingRows(
        meeting=found,
        attendance=called,
        agenda=meeting_queries.agenda(work.session, meeting_id),
        following_on=following_day(work, series, stored) if series else None,
        planned=planned,
        rules=meeting_rules(work, at),
        is_frozen=is_frozen(work, at, stored),
        prepared=preparing_queries.prepared_by(work.session, meeting_id, called),
        common_notes=tuple(note for note in notes if note.case_id is None),
        freezes_at=freezes_at(work, at, stored),
        list_rule=rule,
        recusals=room_queries.recusals(work.session, at.team_id, at.today),
        stray_notes=_stray(work, at, notes) if _takes_strays(rule, planned) else (),
        is_last=series is not None and series.ended_on is not None,
    )


def _planned(work: UnitOfWork, at: Workplace) -> tuple[MeetingRow, ...]:
    """What is not held yet, but goal meetings: nothing to choose between while others look on."""
    known = meeting_queries.meetings(work.session, at.team_id)
    to_come = (
        row for row in known if row.status is not MeetingStatus.CLOSED and row.case_id is None
    )
    return tuple(sorted(to_come, key=lambda row: row.held_on))


def _takes_strays(rule: ListRule, planned: Iterable[MeetingRow]) -> bool:
    """The meeting of all does; another one only where no meeting of all is to come."""
    if rule is ListRule.GOING_HOME:
        return all(row.kind is not MeetingKind.TEAM for row in planned)
    return rule is ListRule.ALL_ACTIVE


def _stray(
    work: UnitOfWork, at: Workplace, notes: Iterable[QuickNoteRow]
) -> tuple[QuickNoteRow, ...]:
    """The lines about a case that is on no coming agenda, and would be shown nowhere."""
    expected = agenda_queries.cases_to_come(work.session, at.team_id)
    return tuple(note for note in notes if note.case_id and note.case_id not in expected)
