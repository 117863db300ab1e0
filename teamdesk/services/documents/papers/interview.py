"""What of an interview goes to the record, gathered from its rows (domain notes 3.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.interviews import TalkTag
from teamdesk.exports.papers.interview.builder import build_interview
from teamdesk.exports.papers.interview.content import (
    AdditionContent,
    AdviceContent,
    AmbivalenceContent,
    ChangeTalkContent,
    InterviewContent,
    NextStepContent,
    RulerContent,
)
from teamdesk.models import CaseFile, Interview, Member, Person, Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.storage.queries import documents as document_queries
from teamdesk.storage.queries import interviews as interview_queries

if TYPE_CHECKING:
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.storage.unit_of_work import UnitOfWork


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
        may_talk=interview.may_talk,
        parked=interview.parked,
        readiness=_ruler(interview.readiness, ""),
        change_talk=_change_talk(work, interview),
        ambivalence=_ambivalence(interview),
        summary_answer=interview.summary_answer,
        next_step=_next_step(interview),
        advice=_advice(interview),
        next_on=interview.next_on,
        next_talk=interview.next_talk,
        additions=_additions(work, interview),
    )


def _change_talk(work: UnitOfWork, interview: Interview) -> tuple[ChangeTalkContent, ...]:
    rows = document_queries.quotes(work.session, interview.id)
    chosen = [row for row in rows if row.is_chosen and row.tag is not TalkTag.SUSTAIN]
    return tuple(ChangeTalkContent(row.tag, row.text, row.source) for row in chosen)


def _ruler(value: int | None, answer: str) -> RulerContent | None:
    return None if value is None else RulerContent(value, answer)


def _ambivalence(interview: Interview) -> AmbivalenceContent | None:
    """Both sides, in the record only where they explain a plan (domain notes 3.2, row 7b)."""
    sides = AmbivalenceContent(interview.sustain.strip(), interview.ambivalence.strip())
    is_told = bool(interview.plan.strip() and (sides.as_it_is or sides.change))
    return sides if is_told else None


def _next_step(interview: Interview) -> NextStepContent | None:
    if not interview.plan.strip():
        return None
    return NextStepContent(
        interview.plan,
        interview.plan_certainty,
        interview.plan_if_then,
        interview.plan_when,
        interview.plan_where,
        interview.plan_with,
    )


def _advice(interview: Interview) -> AdviceContent | None:
    if not interview.advice.strip():
        return None
    return AdviceContent(interview.advice, interview.advice_allowed, interview.advice_reaction)


def _additions(work: UnitOfWork, interview: Interview) -> tuple[AdditionContent, ...]:
    rows = interview_queries.additions(work.session, interview.id)
    authors = {row.author_id: work.get(Member, row.author_id).name for row in rows if row.author_id}
    return tuple(
        AdditionContent(
            row.written_at.astimezone().date(),
            authors[row.author_id] if row.author_id else "",
            row.text,
        )
        for row in rows
    )


def make_interview(order: PaperOrder) -> GatheredDocument:
    """The note of an interview.

    Raises:
        NotFoundError: the interview is not there.
    """
    interview = order.work.get(Interview, order.subject_id)
    content = gather_interview(order.work, interview)
    shown, translate = replace(content, is_practice=order.is_practice), order.translate
    return GatheredDocument(
        build_interview(shown, translate), translate.language, interview.case_id
    )
