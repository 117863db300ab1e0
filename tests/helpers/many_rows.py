"""A team with as many rows of every kind as one asks for, to find what asks once a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import Enum

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.people import ConsentKind
from teamdesk.domain.plans import PlanStatus
from teamdesk.models import (
    ActionItem,
    AgendaItem,
    Assessment,
    AssessmentItem,
    Attendance,
    Consent,
    Contact,
    DocumentExport,
    FinalEvaluation,
    Goal,
    GoalEvaluation,
    GoalStatusChange,
    HandoverNote,
    IndividualPlan,
    Interview,
    InterviewQuote,
    Measure,
    Meeting,
    MeetingDecision,
    MeetingSeries,
    Member,
    NeedLevelChange,
    Participant,
    PhaseChange,
    Preparation,
    Referral,
    Relative,
    SavedFilter,
    ServiceDecision,
    ServiceRecord,
    Stay,
    WeekPlan,
    WeekPlanEntry,
    WeekPlanStaff,
)
from teamdesk.models.base import UtcDateTime

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from sqlalchemy import Column

    from teamdesk.models import Base
    from teamdesk.storage.unit_of_work import UnitOfWork
    from tests.helpers.team import SmallTeam

# What a case has many of, and what each of those has.
OF_A_CASE: dict[type[Base], tuple[type[Base], ...]] = {
    PhaseChange: (),
    NeedLevelChange: (),
    Participant: (),
    Goal: (GoalStatusChange, GoalEvaluation),
    Measure: (),
    Assessment: (AssessmentItem,),
    Interview: (InterviewQuote,),
    FinalEvaluation: (),
    ServiceDecision: (),
    ServiceRecord: (),
    Contact: (),
    Stay: (),
    HandoverNote: (),
    ActionItem: (),
    Consent: (),
    Relative: (),
    DocumentExport: (),
}
OF_A_MEETING = (Attendance, AgendaItem, MeetingDecision, Preparation)
OWN = {
    Consent: {"kind": ConsentKind.SHARING},
    DocumentExport: {"kind": DocumentKind.PLAN, "language": "nb"},
    Assessment: {"instrument": "copm"},
}


class ManyRows:
    """Fills the database of a small team."""

    def __init__(self, team: SmallTeam, work: UnitOfWork) -> None:
        self._team = team
        self._work = work
        self._now: datetime = team.workplace.clock.now()
        self._today: date = team.workplace.today

    def of_case(self, case_id: UUID, person_id: UUID, count: int) -> None:
        """Give a case ``count`` rows of everything that hangs on it."""
        known = {"case_id": case_id, "person_id": person_id, "subject_id": case_id}
        for model, parts in OF_A_CASE.items():
            rows = [self.row(model, **known) for _place in range(count)]
            self._work.flush()
            for row in rows:
                for part in parts:
                    self.row(part, **{f"{model.__tablename__}_id": row.id})
        self._plans(count, **known)

    def _plans(self, count: int, **known: UUID) -> None:
        self.row(IndividualPlan, status=PlanStatus.ACTIVE, **known)
        week = self.row(WeekPlan, valid_from=self._today, **known)
        self._work.flush()
        weekdays = [number % 7 for number in range(count)]
        entries = [self.row(WeekPlanEntry, week_plan_id=week.id, weekday=day) for day in weekdays]
        self._work.flush()
        for entry in entries:
            self.row(WeekPlanStaff, entry_id=entry.id)

    def of_team(self, cases: list[UUID], person_id: UUID) -> None:
        """Give the team as many members, meetings, series, filters and referrals as it has cases.

        Every meeting has been held, with every case on its agenda.
        """
        for number, _case in enumerate(cases):
            name = f"Navn{number} Etternavn{number}"
            self.row(Member, name=name, initials=f"N{number}")
            self.row(MeetingSeries)
            self.row(SavedFilter, name=name)
            self.row(Referral, person_id=person_id)
            meeting = self.row(Meeting, status=MeetingStatus.CLOSED)
            self._work.flush()
            for position, case_id in enumerate(cases):
                for model in OF_A_MEETING:
                    self.row(model, meeting_id=meeting.id, case_id=case_id, position=position)

    def row(self, model: type[Base], **known: object) -> Base:
        """A row with what is ``known``, and something in all else that must not be empty."""
        columns: dict[str, Column[Any]] = {
            attribute.key: attribute.columns[0] for attribute in model.__mapper__.column_attrs
        }
        values = {name: known[name] for name in columns if name in known}
        for name, column in columns.items():
            if name not in values and self._is_wanted(column):
                values[name] = self._something(column)
        row = model(id=uuid4(), **{**values, **OWN.get(model, {})})
        self._work.add(row)
        return row

    def _is_wanted(self, column: Column[Any]) -> bool:
        return _points_to(column) == "member" or not (
            column.nullable or column.default or column.primary_key
        )

    def _something(self, column: Column[Any]) -> object:
        if column.foreign_keys:
            known = {"team": self._team.workplace.team_id, "member": self._team.kari}
            return known[_points_to(column)]
        if isinstance(column.type, Enum):
            return column.type.python_type(column.type.enums[0])
        if isinstance(column.type, UtcDateTime):
            return self._now
        kinds = {"str": "ord", "int": 1, "float": 1.0, "object": {}, "bool": False}
        return {**kinds, "date": self._today}[column.type.python_type.__name__]


def _points_to(column: Column[Any]) -> str:
    """The table that a reference is to; empty for a value."""
    return next((key.column.table.name for key in column.foreign_keys), "")
