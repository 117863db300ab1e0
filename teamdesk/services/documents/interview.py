"""What of an interview goes to the record, gathered from its rows (domain notes 3.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.interviews import TalkTag
from teamdesk.exports.interview_content import (
    ChangeTalkContent,
    InterviewContent,
    NextStepContent,
    RulerContent,
)
from teamdesk.models import CaseFile, Member, Person, Team
from teamdesk.storage.queries import documents as document_queries

if TYPE_CHECKING:
    from teamdesk.models import Interview
    from teamdesk.storage.unit_of_work import UnitOfWork

# One to three quotes that bear on the plan; sustain talk is told as ambivalence instead.
QUOTES_IN_RECORD = 3


def gather_interview(work: UnitOfWork, interview: Interview) -> InterviewContent:
    """The note as the record may hold it; the author's own reflection is never read."""
    case = work.get(CaseFile, interview.case_id)
    person, team = work.get(Person, case.person_id), work.get(Team, case.team_id)
    author = work.get(Member, interview.author_id) if interview.author_id else None
    approved = interview.approved_at
    return InterviewContent(
        case_number=case.number,
        person_name=person.name,
        birth_date=person.birth_date,
        municipality=team.municipality,
        author=author.name if author else "",
        author_profession=author.profession if author else "",
        held_on=interview.held_on,
        topic=interview.topic,
        summary=interview.summary,
        approved_on=approved.astimezone().date() if approved else None,
        minutes=interview.minutes,
        place=interview.place,
        present=interview.present,
        values_text=interview.values_text,
        importance=_ruler(interview.importance, interview.importance_why),
        confidence=_ruler(interview.confidence, interview.confidence_step),
        change_talk=_change_talk(work, interview),
        ambivalence=interview.ambivalence,
        is_summary_confirmed=interview.is_summary_confirmed,
        next_step=_next_step(interview),
        advice=interview.advice,
        next_talk=interview.next_talk,
    )


def _change_talk(work: UnitOfWork, interview: Interview) -> tuple[ChangeTalkContent, ...]:
    rows = document_queries.quotes(work.session, interview.id)
    change = [row for row in rows if row.tag is not TalkTag.SUSTAIN]
    return tuple(ChangeTalkContent(row.tag, row.text) for row in change[:QUOTES_IN_RECORD])


def _ruler(value: int | None, answer: str) -> RulerContent | None:
    return None if value is None else RulerContent(value, answer)


def _next_step(interview: Interview) -> NextStepContent | None:
    if not interview.plan.strip():
        return None
    return NextStepContent(interview.plan, interview.plan_certainty, interview.plan_if_then)
