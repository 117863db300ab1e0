"""The minutes of a meeting, and one case of them: for the record, and for a guest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.exports.papers.meeting.case_minutes import build_case_minutes
from teamdesk.exports.papers.meeting.minutes import build_minutes
from teamdesk.models import Meeting
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

    from teamdesk.exports.papers.meeting.case_minutes import CaseMinutes
    from teamdesk.services.documents.order import PaperOrder


def make_minutes(order: PaperOrder) -> GatheredDocument:
    """The minutes of a whole meeting, with what was corrected since.

    Raises:
        MinutesNotFrozen: the meeting is not closed.
        NotFoundError: the meeting is not there.
    """
    work, at, translate = order.work, order.at, order.translate
    meeting = work.get(Meeting, order.subject_id)
    content = read_minutes(work, at, meeting)
    rows = held_queries.case_minutes(work.session, at.team_id, meeting.id)
    added = held_queries.corrections(work.session, [meeting.id, *(row.id for row in rows)])
    seen = with_corrections(as_seen(content, rows), rows, added)
    shown = replace(seen, is_practice=order.is_practice)
    return GatheredDocument(
        document=build_minutes(shown, translate),
        language=translate.language,
        case_id=None,
        # What somebody sees who may not see all is no content to freeze.
        minutes=None if meeting.minutes_content or closed_in(work.session) else content,
    )


def make_case_minutes(order: PaperOrder) -> GatheredDocument:
    """The minutes of one case, for the patient record.

    Raises:
        MinutesNotFrozen: the meeting is not closed.
        NotFoundError: the case is not there.
    """
    cut, case_id = gather_case(order.work, order.at, order.subject_id)
    return _of_case(order, cut, case_id)


def make_guest_minutes(order: PaperOrder) -> GatheredDocument:
    """The minutes of the case that a guest took part in.

    Raises:
        MinutesNotFrozen: the meeting is not closed.
        NotConsented: a guest gets no case that the person hasn't agreed to.
        NotFoundError: the guest or the case is not there.
    """
    case_id = order.command.case_id
    cut = gather_guests_case(order.work, order.at, order.subject_id, case_id)
    return _of_case(order, cut, case_id)


def _of_case(order: PaperOrder, cut: CaseMinutes, case_id: UUID | None) -> GatheredDocument:
    shown = replace(cut, meeting=replace(cut.meeting, is_practice=order.is_practice))
    translate = order.translate
    return GatheredDocument(build_case_minutes(shown, translate), translate.language, case_id)
