"""Assessments and minutes stand in the database as the README beside the files counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.answers import ONLY, Answer
from teamdesk.domain.instruments.names import PERFORMANCE, SATISFACTION
from teamdesk.domain.instruments.registry import Registry
from teamdesk.domain.instruments.result import Result, result_of
from teamdesk.domain.meetings import MeetingRole, MeetingStatus, Presence
from teamdesk.models import (
    ActionItem,
    AgendaItem,
    Assessment,
    AssessmentItem,
    Attendance,
    CaseFile,
    Meeting,
    MeetingDecision,
    Member,
)
from teamdesk.services.freezing import thaw

if TYPE_CHECKING:
    from tests.helpers.imported_team import ImportedTeam

Counts = dict[str, Any]


@pytest.fixture
def counted(readme_counts: Counts) -> Counts:
    found: Counts = readme_counts["kartlegging.xlsx"]
    return found


def assessments(
    team: ImportedTeam, instrument: str
) -> list[tuple[Assessment, list[AssessmentItem]]]:
    with Session(team.engine) as session:
        found = session.scalars(select(Assessment).where(Assessment.instrument == instrument))
        items = session.scalars(select(AssessmentItem)).all()
        return [(each, [item for item in items if item.assessment_id == each.id]) for each in found]


def result(instrument: str, items: list[AssessmentItem]) -> Result:
    """What an assessment comes to, counted by its instrument."""
    found = Registry().find(instrument)
    assert found is not None
    return result_of(found.form(""), tuple(Answer(i.name, i.scale, i.value) for i in items))


def total(found: Result) -> float:
    """The number that stands for the whole."""
    return next((value for kind, value in found.totals if kind.scale == ONLY), 0.0)


def test_assessments_are_counted(imported: ImportedTeam, counted: Counts) -> None:
    with Session(imported.engine) as session:
        found = session.scalars(select(Assessment)).all()
        person_of = {case.id: case.person_id for case in session.scalars(select(CaseFile))}
    assert len(found) == counted["assessments"]
    assert len({person_of[each.case_id] for each in found}) == counted["persons"]


def test_copm_keeps_its_activities_and_scales(imported: ImportedTeam, counted: Counts) -> None:
    copm, found = counted["copm"], assessments(imported, "copm")
    starts = [items for each, items in found if each.moment is Moment.START]
    assert len(starts) == copm["assessments_start"]
    assert len(found) - len(starts) == copm["assessments_end"]
    assert (
        sum(item.scale == PERFORMANCE for items in starts for item in items) == (copm["activities"])
    )
    scored = [
        i.value for _, items in found for i in items if i.scale in (PERFORMANCE, SATISFACTION)
    ]
    given = sum(value is not None for value in scored)
    assert 4 * copm["activities"] - given == copm["scores_missing"]


def test_copm_change_is_that_of_activities_scored_twice(
    imported: ImportedTeam, counted: Counts
) -> None:
    before, after = (
        {
            (each.case_id, item.name): item.value
            for each, items in assessments(imported, "copm")
            if each.moment is moment
            for item in items
            if item.scale == PERFORMANCE and item.value is not None
        }
        for moment in (Moment.START, Moment.END)
    )
    changes = [after[key] - value for key, value in before.items() if key in after]
    assert len(changes) == counted["copm"]["activities_with_performance_at_both"]
    assert sum(changes) == counted["copm"]["performance_change_sum"]


@pytest.mark.parametrize(("instrument", "key"), [("barthel_20", "barthel_0_20"), ("sppb", "sppb")])
def test_incomplete_forms_are_kept_without_total(
    imported: ImportedTeam, counted: Counts, instrument: str, key: str
) -> None:
    form, found = counted[key], assessments(imported, instrument)
    results = [result(instrument, items) for _, items in found]
    complete = [one for one in results if one.is_complete]
    missing = [item for _, items in found for item in items if item.value is None]
    assert len(found) == form["assessments"]
    assert len(complete) == form["complete"]
    assert len(found) - len(complete) == form["incomplete"]
    assert all(bool(one.totals) is one.is_complete for one in results)
    assert sum(total(one) for one in complete) == form["sum_of_complete_totals"]
    assert sum(item.name != "gait_seconds" for item in missing) == form["items_missing"]


def test_sppb_keeps_the_seconds(imported: ImportedTeam, counted: Counts) -> None:
    found = assessments(imported, "sppb")
    seconds = [i.value or 0 for _, items in found for i in items if i.name == "gait_seconds"]
    assert sum(seconds) == pytest.approx(counted["sppb"]["gait_seconds_sum"])
    assert sum(each.moment is Moment.START for each, _ in found) == counted["sppb"]["start"]


def test_fim_adds_up(imported: ImportedTeam, counted: Counts) -> None:
    fim, found = counted["fim"], assessments(imported, "fim")
    assert len(found) == fim["assessments"]
    assert sum(each.moment is Moment.START for each, _ in found) == fim["start"]
    missing = [item for _, items in found for item in items if item.value is None]
    assert len(missing) == fim["part_scores_missing"]
    assert sum(total(result("fim", items)) for _, items in found) == fim["sum_of_totals"]


@pytest.fixture
def meeting(imported: ImportedTeam) -> Meeting:
    with Session(imported.engine) as session:
        found = select(Meeting).where(Meeting.status == MeetingStatus.CLOSED)
        return session.scalars(found).one()


def test_meeting_is_closed_on_its_day(meeting: Meeting, readme_counts: Counts) -> None:
    told = readme_counts["referat_uke47.docx"]
    assert meeting.held_on.isoformat() == told["meeting_date"]
    assert meeting.next_meeting_on is not None
    assert meeting.next_meeting_on.isoformat() == told["next_meeting"]


def test_meeting_has_its_people(
    imported: ImportedTeam, meeting: Meeting, readme_counts: Counts
) -> None:
    told = readme_counts["referat_uke47.docx"]
    with Session(imported.engine) as session:
        listed = session.scalars(select(Attendance).where(Attendance.meeting_id == meeting.id))
        attendance = listed.all()
        items = session.scalars(select(AgendaItem)).all()
    present = [row for row in attendance if row.presence is Presence.PRESENT]
    assert len(present) == told["staff_present"]
    assert [row.name for row in attendance if row.role is MeetingRole.MINUTE_TAKER] == [
        "Merete Aune-Lund"
    ]
    assert len({item.case_id for item in items}) == told["persons"]


def test_meeting_decided_and_promised(
    imported: ImportedTeam, meeting: Meeting, readme_counts: Counts
) -> None:
    told = readme_counts["referat_uke47.docx"]
    with Session(imported.engine) as session:
        decisions = session.scalars(select(MeetingDecision)).all()
        actions = session.scalars(
            select(ActionItem).where(ActionItem.meeting_id == meeting.id)
        ).all()
        members = {member.id for member in session.scalars(select(Member))}
    assert len(decisions) == told["decisions"]
    assert sorted(str(action.due_on) for action in actions) == sorted(str(d) for d in told["due"])
    assert sum(a.due_on is None for a in actions) == told["actions_without_due"]
    assert {action.owner_id for action in actions} <= members


def test_meeting_is_frozen_as_the_file_tells(meeting: Meeting, readme_counts: Counts) -> None:
    assert meeting.minutes_content is not None
    content = thaw(meeting.minutes_content)
    told = readme_counts["referat_uke47.docx"]
    assert len(content.cases) == told["persons"]
    assert sum(len(case.actions) for case in content.cases) == told["actions"]
    assert "Julelunsj" in content.shared_matters
