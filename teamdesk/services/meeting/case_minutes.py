"""One case of a closed meeting, cut out of its frozen minutes, and who may have it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import NotFoundError, UserError
from teamdesk.domain.meetings import MeetingStatus, Presence
from teamdesk.domain.network import lets_in
from teamdesk.exports.papers.meeting.case_minutes import cut_case, for_guest
from teamdesk.exports.papers.meeting.minutes_content import CorrectionContent
from teamdesk.models import AgendaItem, Attendance, Meeting
from teamdesk.services.freezing import thaw
from teamdesk.services.meeting.minutes import gather_minutes
from teamdesk.storage.queries import held_minutes as held_queries
from teamdesk.storage.queries import rooms as room_queries

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from uuid import UUID

    from teamdesk.domain.rows.minutes import CaseMinutesRow, CorrectionRow
    from teamdesk.exports.papers.meeting.case_minutes import CaseMinutes
    from teamdesk.exports.papers.meeting.minutes_content import MinutesContent
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class MinutesNotFrozen(UserError):
    """Minutes of a meeting that still runs, or has not begun, may change any moment."""

    message = mark("The meeting is not closed, so it has no minutes yet.")
    advice = mark("Nothing was written. Close the meeting first, then export its minutes.")


class NotConsented(UserError):
    """A guest gets a case only where the person's consent names her (domain notes 7.5)."""

    message = mark("The person has not agreed that this guest gets the minutes.")
    advice = mark("Nothing was written. Ask the person, and note the consent on their page.")


def read_minutes(work: UnitOfWork, at: Workplace, meeting: Meeting) -> MinutesContent:
    """What was frozen, as it stands; an imported meeting has its rows.

    Raises:
        MinutesNotFrozen: the meeting is not closed.
    """
    if meeting.status is not MeetingStatus.CLOSED:
        raise MinutesNotFrozen
    frozen = meeting.minutes_content
    return thaw(frozen) if frozen else gather_minutes(work, at, meeting)


def as_seen(content: MinutesContent, rows: Iterable[CaseMinutesRow]) -> MinutesContent:
    """The minutes without the cases that are closed to who sits at the machine.

    Args:
        content: the whole minutes.
        rows: the cases that are open to her.
    """
    shown = {row.case_number for row in rows}
    hidden = {case.label for case in content.cases if case.number not in shown}
    return replace(
        content,
        cases=tuple(case for case in content.cases if case.number in shown),
        carried_over=tuple(one for one in content.carried_over if one.case_label not in hidden),
    )


def with_corrections(
    content: MinutesContent, rows: Collection[CaseMinutesRow], added: Iterable[CorrectionRow]
) -> MinutesContent:
    """The minutes with what was added since; what was frozen is not touched."""
    shown = {case.number for case in content.cases}
    lines = {row.id: row for row in rows}
    kept = [each for each in added if _is_shown(each, lines, shown)]
    return replace(
        content,
        corrections=(
            *content.corrections,
            *(_correction(each, lines.get(each.subject_id)) for each in kept),
        ),
    )


def added_to_whole(work: UnitOfWork, meeting_id: UUID) -> tuple[CorrectionContent, ...]:
    """What was added to a meeting's minutes and is about no one line of its agenda."""
    added = held_queries.corrections(work.session, [meeting_id])
    return tuple(_correction(each, None) for each in added)


def gather_case(work: UnitOfWork, at: Workplace, item_id: UUID) -> tuple[CaseMinutes, UUID]:
    """One case for the patient record, and its id.

    Raises:
        MinutesNotFrozen: the meeting is not closed.
        NotFoundError: the frozen minutes don't tell of it, or it is closed to who asks.
    """
    item = work.get(AgendaItem, item_id)
    meeting = work.get(Meeting, item.meeting_id)
    content = read_minutes(work, at, meeting)
    rows = held_queries.case_minutes(work.session, at.team_id, meeting.id)
    row = next((each for each in rows if each.id == item_id), None)
    case = next((each for each in content.cases if row and each.number == row.case_number), None)
    if row is None or case is None:
        raise NotFoundError
    added = held_queries.corrections(work.session, [item_id])
    return cut_case(content, case, [_correction(each, None) for each in added]), item.case_id


def gather_guests_case(
    work: UnitOfWork, at: Workplace, attendance_id: UUID, case_id: UUID | None
) -> CaseMinutes:
    """One case for a guest who took part in it.

    Raises:
        NotConsented: the person's consent doesn't name her, or no longer does.
        NotFoundError: the case was not taken in that meeting.
    """
    guest = work.get(Attendance, attendance_id)
    rows = held_queries.case_minutes(work.session, at.team_id, guest.meeting_id)
    row = next((each for each in rows if each.case_id == case_id), None)
    if row is None or guest.member_id is not None:
        raise NotFoundError
    if row.case_id not in cases_open_to(work, at, guest):
        raise NotConsented
    cut, _case_id = gather_case(work, at, row.id)
    return for_guest(cut, guest.name, guest.organisation)


def cases_open_to(work: UnitOfWork, at: Workplace, guest: Attendance) -> frozenset[UUID]:
    """The cases of a meeting that a guest may have the minutes of today."""
    if guest.presence is not Presence.PRESENT:
        return frozenset()
    answers = room_queries.consents_of_meeting(work.session, guest.meeting_id)
    return frozenset(
        case_id
        for case_id, given in answers.items()
        if lets_in(guest.name, guest.organisation, given, at.today)
    )


def _is_shown(each: CorrectionRow, lines: dict[UUID, CaseMinutesRow], shown: set[str]) -> bool:
    about = lines.get(each.subject_id)
    return about is None or about.case_number in shown


def _correction(each: CorrectionRow, about: CaseMinutesRow | None) -> CorrectionContent:
    return CorrectionContent(
        added_on=each.added_at.astimezone().date(),
        author=each.author,
        text=each.text,
        concerns=about.person_name if about else "",
        reason=each.reason,
    )
