"""What the paper of a goal meeting holds: its frozen minutes, and what was added since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import NotFoundError
from teamdesk.exports.papers.goal_meeting.builder import build_goal_meeting
from teamdesk.exports.papers.goal_meeting.content import GoalMeetingContent
from teamdesk.models import Meeting
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.case_content import head_of
from teamdesk.services.meeting.case_minutes import added_to_whole, gather_case, read_minutes
from teamdesk.storage.queries.case_subjects import goal_meetings_held
from teamdesk.storage.queries.goal_meetings import agreed_in

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def held_goal_meetings(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """The goal meetings that have ended."""
    return goal_meetings_held(work.session, at.team_id)


def make_goal_meeting(order: PaperOrder) -> GatheredDocument:
    """What a goal meeting agreed on.

    Raises:
        MinutesNotFrozen: the meeting has not ended.
        NotFoundError: it is no goal meeting, or not there.
    """
    work, at, translate = order.work, order.at, order.translate
    meeting = work.get(Meeting, order.subject_id)
    item = agreed_in(work.session, meeting.id)
    if meeting.case_id is None or item is None:
        raise NotFoundError
    whole = read_minutes(work, at, meeting)
    cut, case_id = gather_case(work, at, item[0])
    content = GoalMeetingContent(
        head=head_of(order, case_id),
        meeting=cut.meeting,
        present=tuple(who for who in whole.attendees if who.is_present),
        case=cut.case,
        # The meeting is about this one case: what was added to it as a whole is about it too.
        corrections=(*cut.corrections, *added_to_whole(work, meeting.id)),
    )
    return GatheredDocument(build_goal_meeting(content, translate), translate.language, case_id)
