"""What a call to a meeting holds: nobody is named in it unless that was asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError
from teamdesk.domain.masking import Veil
from teamdesk.domain.meetings import MeetingStatus, Presence
from teamdesk.domain.names import mask_names
from teamdesk.exports.papers.meeting.call import build_call
from teamdesk.exports.papers.meeting.call_content import CallContent, CallLine
from teamdesk.exports.papers.meeting.minutes_content import AttendeeContent
from teamdesk.models import Meeting
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.meeting.planning import meeting_rules
from teamdesk.storage.queries import documents as document_queries
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries import veils as veil_queries

if TYPE_CHECKING:
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.masking import Veils
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.room import AttendanceRow
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class MeetingWasHeld(UserError):
    """Nobody is called to a meeting that is over."""

    message = mark("The meeting has been held, so there is nobody to call.")
    advice = mark("Nothing was written. Choose a meeting that is planned.")


def gather_call(work: UnitOfWork, at: Workplace, command: ExportDocument) -> CallContent:
    """The call to a meeting that is planned, or runs.

    Raises:
        MeetingWasHeld: it is over.
        NotFoundError: it is not there.
    """
    session = work.session
    meeting = work.get(Meeting, command.subject_id)
    if meeting.status is MeetingStatus.CLOSED:
        raise MeetingWasHeld
    members = team_queries.members_by_id(session, at.team_id)
    team = team_queries.team(session, at.team_id)
    agenda = meeting_queries.agenda(session, meeting.id)
    rules = meeting_rules(work, at)
    forecast = rules.forecast(line.planned_minutes for line in agenda)
    veils = veil_queries.everybody(session)
    return CallContent(
        meeting_id=meeting.id,
        kind=meeting.kind,
        team=team.name,
        municipality=team.municipality,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        planned_minutes=meeting.planned_minutes,
        attendees=tuple(
            _attendee(row) for row in room_queries.attendance(session, meeting.id, members)
        ),
        lines=tuple(_line(line, command, veils) for line in agenda),
        forecast=forecast,
        break_after=rules.break_after if forecast > rules.break_after else 0,
        sequence=document_queries.calendars_of(session, meeting.id),
        made_at=at.clock.now(),
        place=meeting.place,
    )


def _attendee(row: AttendanceRow) -> AttendeeContent:
    return AttendeeContent(
        name=row.name,
        profession=row.member.profession if row.member else "",
        role=row.role,
        organisation=row.organisation,
        is_present=row.presence is not Presence.APOLOGIES,
    )


def _line(line: AgendaRow, command: ExportDocument, veils: Veils) -> CallLine:
    veil = veils.by_subject.get(line.case_id) or Veil.over(line.person_name)
    label, why = "", line.why
    if command.shows_names:
        label = line.person_name
    else:
        label = veil.shown if command.uses_initials else ""
        why = mask_names(why, (*veil.names, *veils.names_in(why)))
    return CallLine(
        number=line.case_number,
        label=label,
        depth=line.depth,
        reason=line.reason,
        why=why,
        minutes=line.planned_minutes,
    )


def make_call(order: PaperOrder) -> GatheredDocument:
    """The call to a meeting.

    Raises:
        MeetingWasHeld: it is over.
        NotFoundError: it is not there.
    """
    content = gather_call(order.work, order.at, order.command)
    shown, translate = replace(content, is_practice=order.is_practice), order.translate
    return GatheredDocument(build_call(shown, translate), translate.language, None)
