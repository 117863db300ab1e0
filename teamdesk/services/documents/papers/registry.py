"""Every kind of document, and how it is made: a new kind is a module and a line here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.domain.week_plan import monday_of
from teamdesk.models import AgendaItem, FinalEvaluation, Interview, Meeting, Stay, Team
from teamdesk.services.documents.papers.assessments import make_assessments
from teamdesk.services.documents.papers.call import make_call
from teamdesk.services.documents.papers.data_package import make_data_package
from teamdesk.services.documents.papers.decision_basis import make_decision_basis, to_be_decided
from teamdesk.services.documents.papers.effect import make_effect, make_register
from teamdesk.services.documents.papers.extension import make_extension
from teamdesk.services.documents.papers.final_evaluation import (
    evaluated_at_the_end,
    make_final_evaluation,
)
from teamdesk.services.documents.papers.goal_meeting import held_goal_meetings, make_goal_meeting
from teamdesk.services.documents.papers.handover import handed_over, make_handover
from teamdesk.services.documents.papers.interview import make_interview
from teamdesk.services.documents.papers.letters import (
    make_invitation,
    make_service_description,
)
from teamdesk.services.documents.papers.minutes import (
    make_case_minutes,
    make_guest_minutes,
    make_minutes,
)
from teamdesk.services.documents.papers.my_plan import make_my_plan
from teamdesk.services.documents.papers.plan import make_plan
from teamdesk.services.documents.papers.preparation import make_preparation, to_be_met
from teamdesk.services.documents.papers.promises import make_person_promises, promised_to
from teamdesk.services.documents.papers.rehabilitation_plan import make_rehabilitation_plan
from teamdesk.services.documents.papers.stay_follow_up import (
    make_stay_follow_up,
    stays_to_follow_up,
)
from teamdesk.services.documents.papers.tasks import make_task_list, members_with_tasks
from teamdesk.services.documents.papers.week import make_staff_week, make_week_plan
from teamdesk.services.documents.papers.zone import make_zone_list, zones_with_people
from teamdesk.storage.queries import documents as document_queries
from teamdesk.storage.queries import person_data
from teamdesk.storage.queries import week_plan as week_queries
from teamdesk.storage.queries.case_subjects import cases_measured, cases_requested
from teamdesk.storage.queries.minutes_subjects import cases_in_minutes, guests_in_minutes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.documents.gathered import GatheredDocument
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of document.

    Attributes:
        make: gathers and builds it.
        case_of: the case whose person's language it has; None for what the team reads.
        subjects: what there is to choose from on a day, or in its week; kinds that are made of
            the same rows share it, and it gives the rows of them all. None for what is handed out
            only where it is worked on.
        listed: what the command line and a person's page choose from where no place does; by
            default every case.
    """

    make: Callable[[PaperOrder], GatheredDocument]
    case_of: Callable[[UnitOfWork, ExportDocument], UUID] | None = None
    subjects: Callable[[UnitOfWork, Workplace, date], tuple[SubjectRow, ...]] | None = None
    listed: Callable[[UnitOfWork, Workplace, date], tuple[SubjectRow, ...]] | None = None


def _itself(_work: UnitOfWork, command: ExportDocument) -> UUID:
    return command.subject_id


def _of_interview(work: UnitOfWork, command: ExportDocument) -> UUID:
    return work.get(Interview, command.subject_id).case_id


def _of_stay(work: UnitOfWork, command: ExportDocument) -> UUID:
    return work.get(Stay, command.subject_id).case_id


def _of_meeting(work: UnitOfWork, command: ExportDocument) -> UUID:
    # A meeting about no one person is refused where the paper is made.
    return work.get(Meeting, command.subject_id).case_id or command.subject_id


def _of_evaluation(work: UnitOfWork, command: ExportDocument) -> UUID:
    return work.get(FinalEvaluation, command.subject_id).case_id


def _of_item(work: UnitOfWork, command: ExportDocument) -> UUID:
    return work.get(AgendaItem, command.subject_id).case_id


def _of_guest(_work: UnitOfWork, command: ExportDocument) -> UUID:
    return command.case_id or command.subject_id


def _planned_meetings(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    return document_queries.planned_meetings(work.session, at.team_id)


def _closed_meetings(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    return document_queries.closed_meetings(work.session, at.team_id)


def _of_plans(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """Plans of either kind, and the person's own copy of each."""
    rows = document_queries.cases_with_plan(work.session, at.team_id)
    return (*rows, *(replace(row, kind=DocumentKind.MY_PLAN) for row in rows))


def _interviews(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    return document_queries.interviews_of_team(work.session, at.team_id)


def _week_plans(work: UnitOfWork, at: Workplace, day: date) -> tuple[SubjectRow, ...]:
    return week_queries.cases_with_week(work.session, at.team_id, monday_of(day))


def _staff_weeks(work: UnitOfWork, at: Workplace, day: date) -> tuple[SubjectRow, ...]:
    return week_queries.members_with_visits(work.session, at.team_id, monday_of(day))


def _measured(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    return cases_measured(work.session, at.team_id)


def _of_everybody(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """What can be made of whoever the team knows: the copy of the data, and an invitation."""
    rows = person_data.all_cases(work.session, at.team_id)
    return (*rows, *(replace(row, kind=DocumentKind.INVITATION, on=None) for row in rows))


def _cases_in_minutes(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    return cases_in_minutes(work.session, at.team_id)


def _guests_in_minutes(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    return guests_in_minutes(work.session, at.team_id)


def _requested(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    return cases_requested(work.session, at.team_id)


def listed_of(
    kind: DocumentKind, work: UnitOfWork, at: Workplace, day: date
) -> tuple[SubjectRow, ...]:
    """What there is of any kind: what its place offers, or else its own list, or every case."""
    paper = PAPERS[kind]
    listed = paper.subjects or paper.listed
    if listed is not None:
        return tuple(row for row in listed(work, at, day) if row.kind is kind)
    rows = person_data.all_cases(work.session, at.team_id) if paper.case_of is not None else ()
    return tuple(replace(row, kind=kind) for row in rows)


def _itself_as_team(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    kind, name = DocumentKind.SERVICE_DESCRIPTION, work.get(Team, at.team_id).name
    return (SubjectRow(kind, at.team_id, None, "", name, None, "", is_final=True),)


PAPERS: Mapping[DocumentKind, Paper] = {
    DocumentKind.CALL: Paper(make_call, subjects=_planned_meetings),
    DocumentKind.MINUTES: Paper(make_minutes, subjects=_closed_meetings),
    DocumentKind.CASE_MINUTES: Paper(make_case_minutes, _of_item, listed=_cases_in_minutes),
    DocumentKind.GUEST_MINUTES: Paper(make_guest_minutes, _of_guest, listed=_guests_in_minutes),
    DocumentKind.PLAN: Paper(make_plan, _itself, _of_plans),
    DocumentKind.MY_PLAN: Paper(make_my_plan, _itself, _of_plans),
    DocumentKind.REHABILITATION_PLAN: Paper(make_rehabilitation_plan, _itself, _of_plans),
    DocumentKind.INTERVIEW: Paper(make_interview, _of_interview, _interviews),
    DocumentKind.WEEK_PLAN: Paper(make_week_plan, _itself, _week_plans),
    DocumentKind.STAFF_WEEK: Paper(make_staff_week, subjects=_staff_weeks),
    DocumentKind.EXTENSION: Paper(make_extension, _itself, listed=_requested),
    DocumentKind.DECISION_BASIS: Paper(make_decision_basis, _itself, to_be_decided),
    DocumentKind.HANDOVER: Paper(make_handover, _itself, handed_over),
    DocumentKind.STAY_FOLLOW_UP: Paper(make_stay_follow_up, _of_stay, stays_to_follow_up),
    DocumentKind.PERSON_PROMISES: Paper(make_person_promises, _itself, promised_to),
    DocumentKind.PREPARATION: Paper(make_preparation, _itself, to_be_met),
    DocumentKind.GOAL_MEETING: Paper(make_goal_meeting, _of_meeting, held_goal_meetings),
    DocumentKind.FINAL_EVALUATION: Paper(
        make_final_evaluation, _of_evaluation, evaluated_at_the_end
    ),
    DocumentKind.ZONE_LIST: Paper(make_zone_list, subjects=zones_with_people),
    DocumentKind.ASSESSMENTS: Paper(make_assessments, _itself, _measured),
    DocumentKind.DATA_PACKAGE: Paper(make_data_package, _itself, _of_everybody),
    DocumentKind.TASK_LIST: Paper(make_task_list, subjects=members_with_tasks),
    DocumentKind.EFFECT_REPORT: Paper(make_effect),
    DocumentKind.REGISTER_LIST: Paper(make_register),
    DocumentKind.INVITATION: Paper(make_invitation, _itself, _of_everybody),
    DocumentKind.SERVICE_DESCRIPTION: Paper(make_service_description, subjects=_itself_as_team),
}

# What there is of the kinds that are about one person, each family asked for once.
OF_PERSONS = tuple(
    dict.fromkeys(
        found
        for paper in PAPERS.values()
        if paper.case_of and (found := paper.subjects or paper.listed) is not None
    )
)
