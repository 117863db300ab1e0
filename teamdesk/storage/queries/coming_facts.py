"""What lies ahead of a case or is still missing in it, as subqueries of one statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, exists, func, select
from sqlalchemy.orm import aliased

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.meetings import MeetingKind, MeetingStatus
from teamdesk.domain.pressing_rules import AT_THE_END
from teamdesk.models import Assessment, CaseFile, Meeting, Phase, Preparation
from teamdesk.storage.queries.json_rows import Folded

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy import BindParameter, Case, ColumnElement, ScalarSelect


def next_meeting(
    team_id: UUID | BindParameter[UUID], today: date | BindParameter[date]
) -> ScalarSelect[Any]:
    """The day of the team's next meeting; asked once, since it is the same for every case."""
    return (
        select(func.min(Meeting.held_on))
        .where(Meeting.team_id == team_id, _is_ahead(today))
        .scalar_subquery()
    )


def is_prepared(today: date | BindParameter[date]) -> ColumnElement[bool]:
    """Whether anybody has written something for a meeting that is ahead."""
    return exists().where(
        Preparation.case_id == CaseFile.id,
        Meeting.id == Preparation.meeting_id,
        _is_ahead(today),
    )


def lacks_end_score() -> Case[Any]:
    """``[[instrument], …]`` measured at the start and not at the end; only asked at the end."""
    at_end = aliased(Assessment)
    measured_again = exists().where(
        at_end.case_id == Assessment.case_id,
        at_end.instrument == Assessment.instrument,
        at_end.moment == Moment.END,
    )
    measured = (
        select(Assessment.instrument)
        .where(
            Assessment.case_id == CaseFile.id, Assessment.moment == Moment.START, ~measured_again
        )
        .distinct()
        .correlate(CaseFile)
        .subquery()
    )
    missing = select(Folded(measured.c.instrument)).scalar_subquery()
    return case((Phase.kind.in_(AT_THE_END), missing))


def _is_ahead(today: date | BindParameter[date]) -> ColumnElement[bool]:
    return and_(
        Meeting.held_on >= today,
        Meeting.kind == MeetingKind.TEAM,
        Meeting.status != MeetingStatus.CLOSED,
    )
