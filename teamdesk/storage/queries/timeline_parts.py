"""What happened in a case: a SELECT for every table with a day, to be put together as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import String, case, cast, func, literal, or_, select
from sqlalchemy.orm import aliased

from teamdesk.domain.evaluations import FINAL, FOLLOW_UP
from teamdesk.domain.meetings import ActionStatus, MeetingStatus
from teamdesk.domain.people import ConsentState
from teamdesk.domain.rows.timeline import BEGUN, ENDED, TimelineKind
from teamdesk.models import (
    ActionItem,
    Assessment,
    CaseFile,
    CaseTransfer,
    Consent,
    Contact,
    DocumentExport,
    FinalEvaluation,
    Goal,
    GoalEvaluation,
    GoalStatusChange,
    HandoverNote,
    Interview,
    Measure,
    Meeting,
    MeetingDecision,
    Member,
    NeedLevelChange,
    PhaseChange,
    ServiceDecision,
    Stay,
    Team,
)

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import QueryableAttribute


def timeline_parts(case_id: UUID, today: date) -> list[Select[*tuple[Any, ...]]]:
    """Everything that has a day; measures that begin or end after ``today`` have not happened."""
    return [*_parts(case_id), *_more_parts(case_id, today)]


def _parts(case_id: UUID) -> list[Select[*tuple[Any, ...]]]:
    nothing = literal("")
    return [
        _part(TimelineKind.REFERRAL, CaseFile.referred_on, nothing, CaseFile.entry_route).where(
            CaseFile.id == case_id
        ),
        _phases(case_id),
        _part(
            TimelineKind.GOAL,
            GoalStatusChange.set_on,
            Goal.text,
            GoalStatusChange.status,
            Member.name,
        )
        .join(Goal, Goal.id == GoalStatusChange.goal_id)
        .outerjoin(Member, Member.id == GoalStatusChange.member_id)
        .where(Goal.case_id == case_id),
        _part(TimelineKind.DECISION, Meeting.held_on, MeetingDecision.text, nothing)
        .join(Meeting, Meeting.id == MeetingDecision.meeting_id)
        .where(MeetingDecision.case_id == case_id, Meeting.status == MeetingStatus.CLOSED),
        _part(
            TimelineKind.ASSESSMENT,
            Assessment.assessed_on,
            Assessment.instrument,
            Assessment.moment,
            Assessment.assessor,
        ).where(Assessment.case_id == case_id),
        _part(TimelineKind.INTERVIEW, Interview.held_on, Interview.topic, nothing, Member.name)
        .outerjoin(Member, Member.id == Interview.author_id)
        .where(Interview.case_id == case_id),
        _part(
            TimelineKind.CONTACT, Contact.on, Contact.staff_name, Contact.kind, Contact.staff_name
        ).where(Contact.case_id == case_id),
        _part(TimelineKind.STAY, Stay.in_on, Stay.institution, nothing).where(
            Stay.case_id == case_id
        ),
        _part(TimelineKind.HANDOVER, HandoverNote.written_on, HandoverNote.receiver, nothing).where(
            HandoverNote.case_id == case_id
        ),
        _transfers(case_id),
        _services(case_id),
        _evaluations(case_id),
    ]


def _phases(case_id: UUID) -> Select[*tuple[Any, ...]]:
    """Steps from one phase to another; the text is what the team called it that day."""
    step = PhaseChange
    return (
        _part(TimelineKind.PHASE, step.changed_on, step.to_name, step.to_kind, Member.name)
        .outerjoin(Member, Member.id == step.member_id)
        .where(step.case_id == case_id, step.from_kind.is_not(None))
    )


def _more_parts(case_id: UUID, today: date) -> list[Select[*tuple[Any, ...]]]:
    """What was evaluated, begun, ended, kept, decided of the need, and handed out."""
    level = cast(NeedLevelChange.level, String)
    kept = ActionItem.status == ActionStatus.DONE
    return [
        _part(
            TimelineKind.GOAL_EVALUATION,
            GoalEvaluation.evaluated_on,
            Goal.text,
            GoalEvaluation.result,
            Member.name,
        )
        .join(Goal, Goal.id == GoalEvaluation.goal_id)
        .outerjoin(Member, Member.id == GoalEvaluation.member_id)
        .where(Goal.case_id == case_id),
        _measures(case_id, Measure.from_on, BEGUN).where(Measure.from_on <= today),
        _measures(case_id, Measure.to_on, ENDED).where(Measure.to_on <= today),
        _part(
            TimelineKind.PROMISE,
            ActionItem.done_on,
            ActionItem.text,
            literal(""),
            func.coalesce(Member.name, ActionItem.owner_name),
        )
        .outerjoin(Member, Member.id == ActionItem.owner_id)
        .where(ActionItem.case_id == case_id, kept),
        _part(
            TimelineKind.NEED_LEVEL,
            NeedLevelChange.changed_on,
            literal(""),
            level,
            Member.name,
        )
        .outerjoin(Member, Member.id == NeedLevelChange.member_id)
        .where(NeedLevelChange.case_id == case_id, NeedLevelChange.level.is_not(None)),
        _answers(case_id, Consent.given_on, _answer()),
        _answers(case_id, Consent.withdrawn_on, literal(ConsentState.WITHDRAWN.value)),
        _documents(case_id),
    ]


def _answer() -> ColumnElement[Any]:
    """What the person answered on the first day: what is withdrawn was given once."""
    was_given = Consent.state == ConsentState.WITHDRAWN
    state = cast(Consent.state, String)
    return case((was_given, literal(ConsentState.GIVEN.value)), else_=state)


def _answers(
    case_id: UUID, day: QueryableAttribute[Any], answer: ColumnElement[Any]
) -> Select[*tuple[Any, ...]]:
    """Answers to a question for consent; the code is what it was about, a point, the answer."""
    about = cast(Consent.kind, String) + "." + answer
    return (
        _part(TimelineKind.CONSENT, day, Consent.recipient, about)
        .join(CaseFile, CaseFile.person_id == Consent.person_id)
        .where(CaseFile.id == case_id)
    )


def _documents(case_id: UUID) -> Select[*tuple[Any, ...]]:
    """What was handed out; Word and PDF of one document on one day are one line."""
    day, kind = DocumentExport.exported_on, DocumentExport.kind
    return (
        _part(TimelineKind.DOCUMENT, day, literal(""), kind, Member.name)
        .outerjoin(Member, Member.id == DocumentExport.member_id)
        .where(DocumentExport.case_id == case_id)
        .distinct()
    )


def _measures(case_id: UUID, day: QueryableAttribute[Any], code: str) -> Select[*tuple[Any, ...]]:
    who = func.coalesce(Member.name, Measure.responsible_name)
    return (
        _part(TimelineKind.MEASURE, day, Measure.text, literal(code), who)
        .outerjoin(Member, Member.id == Measure.responsible_id)
        .where(Measure.case_id == case_id)
    )


def _services(case_id: UUID) -> Select[*tuple[Any, ...]]:
    """Decisions on services on the day they were made, or begin; what is asked for has none."""
    made = func.coalesce(ServiceDecision.approved_on, ServiceDecision.from_on)
    is_made = or_(
        ServiceDecision.requested_on.is_(None),
        ServiceDecision.approved_on.is_not(None),
        ServiceDecision.reference_number != "",
    )
    return _part(TimelineKind.SERVICE, made, ServiceDecision.service, literal("")).where(
        ServiceDecision.case_id == case_id, is_made
    )


def _evaluations(case_id: UUID) -> Select[*tuple[Any, ...]]:
    """Evaluations with their outcome; the text says which one it was."""
    which = case(
        (FinalEvaluation.follow_up_weeks.is_not(None), FOLLOW_UP),
        (FinalEvaluation.is_final.is_(True), FINAL),
        else_="",
    )
    return (
        _part(
            TimelineKind.EVALUATION,
            FinalEvaluation.evaluated_on,
            which,
            FinalEvaluation.outcome,
            Member.name,
        )
        .outerjoin(Member, Member.id == FinalEvaluation.member_id)
        .where(FinalEvaluation.case_id == case_id)
    )


def _transfers(case_id: UUID) -> Select[*tuple[Any, ...]]:
    before, after = aliased(Team), aliased(Team)
    told = before.name + " → " + after.name + " · " + CaseTransfer.reason
    return (
        _part(TimelineKind.TRANSFER, CaseTransfer.transferred_on, told, literal(""))
        .join(before, before.id == CaseTransfer.from_team_id)
        .join(after, after.id == CaseTransfer.to_team_id)
        .where(CaseTransfer.case_id == case_id)
    )


def _part(
    kind: TimelineKind,
    day: ColumnElement[Any] | QueryableAttribute[Any],
    text: ColumnElement[Any] | QueryableAttribute[Any],
    code: ColumnElement[Any] | QueryableAttribute[Any],
    by: ColumnElement[Any] | QueryableAttribute[Any] | None = None,
) -> Select[*tuple[Any, ...]]:
    return select(
        day.label("day"),
        literal(kind.value).label("kind"),
        cast(text, String).label("text"),
        cast(code, String).label("code"),
        (literal("") if by is None else cast(by, String)).label("by"),
    )
