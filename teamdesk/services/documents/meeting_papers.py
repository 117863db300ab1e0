"""The papers of a meeting: the call to it, its minutes, and one case of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.papers.meeting.call import build_call
from teamdesk.exports.papers.meeting.case_minutes import build_case_minutes
from teamdesk.exports.papers.meeting.minutes import build_minutes
from teamdesk.models import Meeting
from teamdesk.services.documents.call import gather_call
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.meeting.case_minutes import (
    as_seen,
    gather_case,
    gather_guests_case,
    read_minutes,
    with_corrections,
)
from teamdesk.storage.closed_cases import closed_in
from teamdesk.storage.queries import held_minutes as held_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def gather_of_meeting(
    work: UnitOfWork,
    at: Workplace,
    command: ExportDocument,
    translate: Translator,
    *,
    is_practice: bool,
) -> GatheredDocument:
    """The paper of a meeting that a command asks for.

    Raises:
        MeetingWasHeld: nobody is called to a meeting that is over.
        MinutesNotFrozen: the meeting is not closed.
        NotConsented: a guest gets no case that the person hasn't agreed to.
        NotFoundError: the meeting or the case is not there.
    """
    if command.kind is DocumentKind.CALL:
        return _call(work, at, command, translate, is_practice=is_practice)
    if command.kind is DocumentKind.MINUTES:
        return _minutes(work, at, command.subject_id, translate, is_practice=is_practice)
    return _case_minutes(work, at, command, translate, is_practice=is_practice)


def _call(
    work: UnitOfWork,
    at: Workplace,
    command: ExportDocument,
    translate: Translator,
    *,
    is_practice: bool,
) -> GatheredDocument:
    content = gather_call(work, at, command)
    shown = replace(content, is_practice=is_practice)
    return GatheredDocument(build_call(shown, translate), translate.language, None)


def _minutes(
    work: UnitOfWork, at: Workplace, meeting_id: UUID, translate: Translator, *, is_practice: bool
) -> GatheredDocument:
    meeting = work.get(Meeting, meeting_id)
    content = read_minutes(work, at, meeting)
    rows = held_queries.case_minutes(work.session, at.team_id, meeting_id)
    added = held_queries.corrections(work.session, [meeting_id, *(row.id for row in rows)])
    seen = with_corrections(as_seen(content, rows), rows, added)
    shown = replace(seen, is_practice=is_practice)
    return GatheredDocument(
        document=build_minutes(shown, translate),
        language=translate.language,
        case_id=None,
        # What somebody sees who may not see all is no content to freeze.
        minutes=None if meeting.minutes_content or closed_in(work.session) else content,
    )


def _case_minutes(
    work: UnitOfWork,
    at: Workplace,
    command: ExportDocument,
    translate: Translator,
    *,
    is_practice: bool,
) -> GatheredDocument:
    if command.kind is DocumentKind.GUEST_MINUTES:
        case_id = command.case_id
        cut = gather_guests_case(work, at, command.subject_id, case_id)
    else:
        cut, case_id = gather_case(work, at, command.subject_id)
    shown = replace(cut, meeting=replace(cut.meeting, is_practice=is_practice))
    return GatheredDocument(build_case_minutes(shown, translate), translate.language, case_id)
