from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.meetings import (
    AcceptDecision,
    CloseMeeting,
    LeaveItem,
    StartMeeting,
)
from teamdesk.domain.errors import MeetingIsClosed
from teamdesk.domain.meetings import ListRule, MeetingStatus
from teamdesk.models import AgendaItem, Meeting, MeetingSeries
from teamdesk.services.actions import ActionService
from teamdesk.services.freezing import thaw
from teamdesk.services.meeting.closing import ClosingService
from teamdesk.services.meeting.decisions import MeetingDecisionService
from teamdesk.services.meeting.meetings import MeetingService

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.exports.papers.meeting.minutes_content import MinutesContent
    from tests.helpers.team import SmallTeam

NEXT = date(2026, 11, 30)


def hold_meeting(team: SmallTeam, next_meeting: date | None = NEXT) -> MinutesContent:
    """Open the meeting that is planned, promise and decide, and close it."""
    service = MeetingService(team.workplace)
    planned = service.current()
    assert planned is not None
    service.start(StartMeeting(planned.id, planned.version))
    rows = service.rows(planned.id)
    assert rows is not None
    item = rows.agenda[0]
    ActionService(team.workplace).add(
        AddAction("bestille rullator", item.case_id, team.ola, NEXT, planned.id)
    )
    decisions = MeetingDecisionService(team.workplace)
    decisions.accept(AcceptDecision(planned.id, item.case_id, "Fortsetter", None))
    service.leave_item(LeaveItem(item.id, "Går med staver.", 60, None))
    opened = service.current()
    assert opened is not None
    ClosingService(team.workplace).close(CloseMeeting(opened.id, opened.version, next_meeting))
    return frozen_minutes(team, opened)


def frozen_minutes(team: SmallTeam, meeting: MeetingRow) -> MinutesContent:
    with team.workplace.reading() as work:
        stored = work.get(Meeting, meeting.id)
    assert stored.minutes_content is not None
    return thaw(stored.minutes_content)


def test_closing_freezes_what_was_said(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    minutes = hold_meeting(small_team)
    (case,) = minutes.cases
    assert (case.note, case.decisions[0].text) == ("Går med staver.", "Fortsetter")
    assert (case.actions[0].owner, case.actions[0].due_on) == ("Ola Lien", NEXT)


def test_closing_plans_the_next_meeting_with_its_agenda(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    hold_meeting(small_team)
    service = MeetingService(small_team.workplace)
    following = service.current()
    assert following is not None
    assert (following.held_on, following.status) == (NEXT, MeetingStatus.PLANNED)
    rows = service.rows(following.id)
    assert rows is not None
    assert len(rows.agenda) == 1


def test_unfinished_promises_are_carried_over_and_counted(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    hold_meeting(small_team)
    later = small_team.on(datetime(2026, 11, 30, 8, tzinfo=UTC))
    minutes = hold_meeting(later, None)
    assert [promise.times_carried for promise in minutes.carried_over] == [2]
    carried = {task.carried_over for task in ActionService(later.workplace).tasks()}
    assert carried == {0, 1}


def test_preview_tells_the_number_that_the_minutes_will_have(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    hold_meeting(small_team)
    service = MeetingService(small_team.workplace)
    planned = service.current()
    assert planned is not None
    service.start(StartMeeting(planned.id, planned.version))
    preview = ClosingService(small_team.workplace).preview(planned.id)
    assert [promise.times_carried for promise in preview.carried_over] == [2]


def test_closed_meeting_takes_no_more_decisions(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    hold_meeting(small_team)
    service = MeetingService(small_team.workplace)
    closed = next(row for row in service.meetings() if row.status is MeetingStatus.CLOSED)
    decisions = MeetingDecisionService(small_team.workplace)
    with pytest.raises(MeetingIsClosed):
        decisions.accept(AcceptDecision(closed.id, case_id, "Avslutter", None))


def test_closed_meeting_takes_no_more_promises(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    hold_meeting(small_team)
    closed = next(
        row
        for row in MeetingService(small_team.workplace).meetings()
        if row.status is MeetingStatus.CLOSED
    )
    actions = ActionService(small_team.workplace)
    before = actions.tasks()
    with pytest.raises(MeetingIsClosed):
        actions.add(AddAction("ringe NAV", case_id, small_team.ola, NEXT, closed.id))
    assert actions.tasks() == before


def test_closing_twice_is_refused(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    hold_meeting(small_team)
    service = MeetingService(small_team.workplace)
    closed = next(row for row in service.meetings() if row.status is MeetingStatus.CLOSED)
    with pytest.raises(MeetingIsClosed):
        ClosingService(small_team.workplace).close(CloseMeeting(closed.id, closed.version, None))


@pytest.mark.parametrize("rule", [ListRule.ONE_PERSON, ListRule.GOING_HOME])
def test_meeting_about_one_person_carries_over_no_others_promises(
    small_team: SmallTeam, rule: ListRule
) -> None:
    own, other = (small_team.refer(name).case_id for name in ("Åse Berg", "Per Lund"))
    actions = ActionService(small_team.workplace)
    for case_id, text in ((own, "ringe"), (other, "kjøpe"), (None, "rydde")):
        actions.add(AddAction(text, case_id, small_team.ola, NEXT))
    with small_team.workplace.writing() as work:
        series = MeetingSeries(
            team_id=small_team.workplace.team_id,
            name="Aud",
            list_rule=rule,
            case_id=own,
            first_on=date(2026, 11, 23),
        )
        work.add(series)
        work.flush()
        meeting = Meeting(
            team_id=small_team.workplace.team_id, series_id=series.id, held_on=date(2026, 11, 23)
        )
        work.add(meeting)
        work.flush()
        work.add(AgendaItem(meeting_id=meeting.id, case_id=own, position=0))
        work.commit()
    ClosingService(small_team.workplace).close(CloseMeeting(meeting.id, 1, None))
    minutes = frozen_minutes(small_team, meeting)
    assert [promise.text for promise in minutes.carried_over] == ["ringe"]
    assert {task.text: task.carried_over for task in actions.tasks()} == {
        **{"ringe": 1, "kjøpe": 0, "rydde": 0},
    }
