"""The goal meeting: planned, held with the person in the room, closed."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.goal_meetings import (
    BeginTalk,
    CancelTalk,
    CloseTalk,
    PlanTalk,
    SetAgreed,
    SetNextTalk,
)
from teamdesk.domain.commands.meetings import StartMeeting
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.errors import ConflictError, MeetingIsClosed, MeetingIsOpen, StillInUse
from teamdesk.domain.field_errors import DayGone, OutOfRange
from teamdesk.domain.meetings import MeetingKind, MeetingRole, MeetingStatus, Presence
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.timeline import TimelineKind
from teamdesk.models import CaseFile, Meeting
from teamdesk.services.actions import ActionService
from teamdesk.services.case.effort import EffortService
from teamdesk.services.freezing import thaw
from teamdesk.services.meeting.goal_meetings import CaseNotActive, GoalMeetingService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.people import PeopleService

if TYPE_CHECKING:
    from teamdesk.domain.rows.goal_meetings import TalkRows
    from tests.helpers.team import SmallTeam

MONDAY = date(2026, 11, 23)


@pytest.fixture
def service(small_team: SmallTeam) -> GoalMeetingService:
    return GoalMeetingService(small_team.workplace)


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    small_team.refer("Máret Sara")
    return small_team.refer("Åse Berg").case_id


def begin(service: GoalMeetingService, case_id: UUID) -> TalkRows:
    meeting_id = uuid4()
    service.begin(BeginTalk(case_id, meeting_id))
    found = service.rows(meeting_id)
    assert found is not None
    return found


def agree(service: GoalMeetingService, rows: TalkRows, text: str) -> None:
    service.set_agreed(SetAgreed(rows.item_id, rows.item_version, text))


def minutes_of(team: SmallTeam, meeting_id: UUID) -> dict[str, object]:
    with team.workplace.reading() as work:
        content = work.get(Meeting, meeting_id).minutes_content
    assert content is not None
    return content


def test_plan_puts_the_meeting_on_the_list_of_those_to_be_held(
    service: GoalMeetingService, case_id: UUID
) -> None:
    service.plan(PlanTalk(uuid4(), case_id, MONDAY + timedelta(days=3), time(13), 45))
    (row,) = service.planned()
    assert (row.person_name, row.starts_at, row.minutes) == ("Åse Berg", time(13), 45)


def test_planned_goal_meeting_does_not_stand_as_the_teams_next(
    small_team: SmallTeam, service: GoalMeetingService, case_id: UUID
) -> None:
    service.plan(PlanTalk(uuid4(), case_id, MONDAY))
    current = MeetingService(small_team.workplace).current()
    assert current is not None
    assert current.kind is MeetingKind.TEAM


def test_plan_refuses_a_day_that_has_been(service: GoalMeetingService, case_id: UUID) -> None:
    with pytest.raises(DayGone):
        service.plan(PlanTalk(uuid4(), case_id, MONDAY - timedelta(days=1)))


def test_plan_refuses_a_meeting_without_length(service: GoalMeetingService, case_id: UUID) -> None:
    with pytest.raises(OutOfRange):
        service.plan(PlanTalk(uuid4(), case_id, MONDAY, minutes=0))


def test_plan_refuses_somebody_who_is_not_on_the_board(
    small_team: SmallTeam, service: GoalMeetingService, case_id: UUID
) -> None:
    with small_team.workplace.writing() as work:
        case = work.get(CaseFile, case_id)
        case.phase_id, case.ended_on = small_team.phase(PhaseKind.ENDED), MONDAY
        work.commit()
    with pytest.raises(CaseNotActive):
        service.plan(PlanTalk(uuid4(), case_id, MONDAY))


def test_cancel_takes_a_planned_one_away(service: GoalMeetingService, case_id: UUID) -> None:
    meeting_id = uuid4()
    service.plan(PlanTalk(meeting_id, case_id, MONDAY))
    service.cancel(CancelTalk(meeting_id, service.planned()[0].version))
    assert service.planned() == ()


def test_cancel_refuses_one_that_has_begun(service: GoalMeetingService, case_id: UUID) -> None:
    rows = begin(service, case_id)
    with pytest.raises(StillInUse):
        service.cancel(CancelTalk(rows.meeting.id, rows.meeting.version))


def test_begin_opens_the_one_that_was_planned(service: GoalMeetingService, case_id: UUID) -> None:
    meeting_id = uuid4()
    service.plan(PlanTalk(meeting_id, case_id, MONDAY + timedelta(days=1)))
    service.begin(BeginTalk(case_id, meeting_id))
    rows = service.rows(meeting_id)
    assert rows is not None
    assert (rows.meeting.status, rows.meeting.held_on) == (MeetingStatus.OPEN, MONDAY)
    assert service.planned() == ()


def test_person_comes_first_of_those_present(service: GoalMeetingService, case_id: UUID) -> None:
    rows = begin(service, case_id)
    present = [(row.name, row.role, row.presence) for row in rows.present]
    assert present == [
        ("Åse Berg", MeetingRole.PERSON, Presence.PRESENT),
        ("Kari Hansen", MeetingRole.MEMBER, Presence.PRESENT),
    ]


def test_begin_refuses_while_another_meeting_runs(
    small_team: SmallTeam, service: GoalMeetingService, case_id: UUID
) -> None:
    meetings = MeetingService(small_team.workplace)
    meetings.plan(MONDAY)
    planned = meetings.current()
    assert planned is not None
    meetings.start(StartMeeting(planned.id, planned.version))
    with pytest.raises(MeetingIsOpen):
        service.begin(BeginTalk(case_id, uuid4()))


def test_agreed_words_are_kept_and_a_stale_hand_is_refused(
    service: GoalMeetingService, case_id: UUID
) -> None:
    rows = begin(service, case_id)
    agree(service, rows, "Jeg går til postkassen hver dag.")
    kept = service.rows(rows.meeting.id)
    assert kept is not None
    assert kept.agreed == "Jeg går til postkassen hver dag."
    with pytest.raises(ConflictError):
        agree(service, rows, "Noe annet.")


def test_next_talk_refuses_a_day_that_has_been(service: GoalMeetingService, case_id: UUID) -> None:
    rows = begin(service, case_id)
    command = SetNextTalk(rows.meeting.id, rows.meeting.version, MONDAY - timedelta(days=1))
    with pytest.raises(DayGone):
        service.set_next(command)


def test_close_freezes_minutes_that_name_nobody_else(
    small_team: SmallTeam, service: GoalMeetingService, case_id: UUID
) -> None:
    other = small_team.card("Máret Sara").case_id
    ActionService(small_team.workplace).add(AddAction("ringe", other, small_team.kari, MONDAY))
    rows = begin(service, case_id)
    agree(service, rows, "Jeg går til postkassen.")
    now = service.rows(rows.meeting.id)
    assert now is not None
    service.close(CloseTalk(now.meeting.id, now.meeting.version))
    frozen = minutes_of(small_team, rows.meeting.id)
    content = thaw(frozen)
    assert content.cases[0].note == "Jeg går til postkassen."
    assert content.attendees[0].role is MeetingRole.PERSON
    assert "Máret" not in str(frozen)


def test_close_leaves_other_promises_uncounted(
    small_team: SmallTeam, service: GoalMeetingService, case_id: UUID
) -> None:
    actions = ActionService(small_team.workplace)
    actions.add(AddAction("ringe", case_id, small_team.kari, MONDAY))
    rows = begin(service, case_id)
    service.close(CloseTalk(rows.meeting.id, rows.meeting.version))
    assert [task.carried_over for task in actions.tasks()] == [0]


def test_closed_talk_stands_in_the_timeline_as_a_contact(
    small_team: SmallTeam, service: GoalMeetingService, case_id: UUID
) -> None:
    rows = begin(service, case_id)
    service.close(CloseTalk(rows.meeting.id, rows.meeting.version))
    (contact,) = EffortService(small_team.workplace).of_case(case_id)
    assert (contact.kind, contact.staff_name) == (ContactKind.GOAL_TALK, "Kari Hansen")
    told = PeopleService(small_team.workplace).timeline(case_id, 0)
    codes = [row.code for row in told if row.kind is TimelineKind.CONTACT]
    assert codes == [ContactKind.GOAL_TALK.value]


def test_close_plans_the_next_talk_and_tells_what_was_agreed(
    service: GoalMeetingService, case_id: UUID
) -> None:
    rows = begin(service, case_id)
    agree(service, rows, "Jeg øver på trappa.")
    again = MONDAY + timedelta(weeks=6)
    service.set_next(SetNextTalk(rows.meeting.id, rows.meeting.version, again))
    now = service.rows(rows.meeting.id)
    assert now is not None
    service.close(CloseTalk(now.meeting.id, now.meeting.version))
    (planned,) = service.planned()
    assert planned.held_on == again
    service.begin(BeginTalk(case_id, planned.meeting_id))
    following = service.rows(planned.meeting_id)
    assert following is not None
    assert following.last is not None
    assert (following.last.held_on, following.last.agreed) == (MONDAY, "Jeg øver på trappa.")
    assert following.meeting.kind is MeetingKind.GOAL


def test_close_twice_is_refused(service: GoalMeetingService, case_id: UUID) -> None:
    rows = begin(service, case_id)
    service.close(CloseTalk(rows.meeting.id, rows.meeting.version))
    closed = service.rows(rows.meeting.id)
    assert closed is not None
    with pytest.raises(MeetingIsClosed):
        service.close(CloseTalk(closed.meeting.id, closed.meeting.version))


def test_timeline_leads_to_the_frozen_minutes_of_the_talk(
    small_team: SmallTeam, service: GoalMeetingService, case_id: UUID
) -> None:
    rows = begin(service, case_id)
    people = PeopleService(small_team.workplace)
    service.close(CloseTalk(rows.meeting.id, rows.meeting.version))
    lines = people.timeline(case_id, 0)
    talked = next(line for line in lines if line.code == ContactKind.GOAL_TALK.value)
    assert people.minutes_of(case_id, talked) == rows.meeting.id
    others = {line for line in lines if line is not talked}
    assert others
    assert {people.minutes_of(case_id, line) for line in others} == {None}
