"""What is read back before a meeting is closed, and what its minutes say of each promise."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.actions import AddAction, LinkAction, SetActionStatus
from teamdesk.domain.commands.goals import AddGoal, GoalWords
from teamdesk.domain.commands.meetings import AcceptDecision, LeaveItem, StartMeeting
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.read_back import Lack, lacks_of_decision, lacks_of_promise
from teamdesk.models import ActionItem, Measure
from teamdesk.services.actions import ActionService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.drafts import DraftService
from teamdesk.services.meeting.closing import ClosingService
from teamdesk.services.meeting.decisions import MeetingDecisionService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.reading import ReadingService
from teamdesk.services.meeting.rooms import RoomService
from teamdesk.services.meeting.series import SeriesService
from tests.services.meeting.test_closing import hold_meeting
from tests.services.meeting.test_series import HOME

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import AgendaRow, MeetingRow
    from teamdesk.domain.rows.read_back import ReadBackRows
    from tests.helpers.team import SmallTeam


@pytest.fixture
def open_team(small_team: SmallTeam) -> SmallTeam:
    """A team whose meeting about Åse runs."""
    small_team.refer("Åse Berg")
    service = MeetingService(small_team.workplace)
    planned = meeting_of(small_team)
    service.start(StartMeeting(planned.id, planned.version))
    return small_team


def meeting_of(team: SmallTeam) -> MeetingRow:
    meeting = MeetingService(team.workplace).current()
    assert meeting is not None
    return meeting


def line_of(team: SmallTeam) -> AgendaRow:
    rows = MeetingService(team.workplace).rows(meeting_of(team).id)
    assert rows is not None
    return rows.agenda[0]


def promise(team: SmallTeam, owner: UUID | None = None, due: date | None = None) -> None:
    """Promise something about the first case of the meeting."""
    case_id = line_of(team).case_id
    command = AddAction("måle dørterskler", case_id, owner, due, meeting_of(team).id)
    ActionService(team.workplace).add(command)


def read_back(team: SmallTeam) -> ReadBackRows:
    return ClosingService(team.workplace).read_back(meeting_of(team).id)


def test_promise_without_owner_and_date_lacks_both(open_team: SmallTeam) -> None:
    promise(open_team)
    (case,) = read_back(open_team).cases
    assert lacks_of_promise(case.promises[0]) == (Lack.OWNER, Lack.DATE)


def test_whole_promise_lacks_nothing(open_team: SmallTeam) -> None:
    promise(open_team, open_team.ola, date(2026, 11, 27))
    (case,) = read_back(open_team).cases
    assert lacks_of_promise(case.promises[0]) == ()


def test_decision_hangs_in_the_air_until_somebody_promises(open_team: SmallTeam) -> None:
    meeting, line = meeting_of(open_team), line_of(open_team)
    decision = AcceptDecision(meeting.id, line.case_id, "Går over i nedtrapping", None)
    MeetingDecisionService(open_team.workplace).accept(decision)
    (case,) = read_back(open_team).cases
    assert lacks_of_decision(case.decisions[0], case.promises) == (Lack.ACTION,)
    promise(open_team)
    (case,) = read_back(open_team).cases
    assert lacks_of_decision(case.decisions[0], case.promises) == ()


def test_what_the_note_says_and_nobody_accepted_is_counted(open_team: SmallTeam) -> None:
    line, meeting = line_of(open_team), meeting_of(open_team)
    note = "Kari bestiller rullator innen fredag. Ola ringer fastlegen i morgen."
    MeetingService(open_team.workplace).leave_item(LeaveItem(line.id, note, 60, None))
    reader = ReadingService(open_team.workplace, str).reader(meeting)
    (case,) = read_back(open_team).cases
    assert reader.left_out(case) == 2
    DraftService(open_team.workplace).keep(
        f"dropped:{line.id}", "Kari bestiller rullator innen fredag"
    )
    (case,) = read_back(open_team).cases
    assert reader.left_out(case) == 1


def test_promises_of_earlier_meetings_go_on(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    hold_meeting(small_team)
    later = small_team.on(datetime(2026, 11, 30, 8, tzinfo=UTC))
    assert [task.text for task in read_back(later).carried] == ["bestille rullator"]


def test_case_that_is_closed_to_who_reads_back_is_counted_and_not_told(
    open_team: SmallTeam,
) -> None:
    promise(open_team)
    RoomService(open_team.workplace).recuse(Recuse(line_of(open_team).case_id, open_team.kari))
    rows = read_back(open_team)
    assert (rows.cases, rows.closed_count) == ((), 1)


def test_meeting_of_a_series_that_has_ended_is_its_last(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    series = SeriesService(small_team.workplace)
    series.save(HOME)
    planned = next(
        row for row in MeetingService(small_team.workplace).meetings() if row.series_id is not None
    )
    MeetingService(small_team.workplace).start(StartMeeting(planned.id, planned.version))
    assert not read_back(small_team).is_last
    assert planned.series_id is not None
    series.end(planned.series_id)
    assert read_back(small_team).is_last


def linked_promise(team: SmallTeam) -> ActionItem:
    """A promise for a measure that the case has."""
    case_id = line_of(team).case_id
    promise(team, team.ola)
    with team.workplace.writing() as work:
        measure = Measure(case_id=case_id, text="Gangtrening ute")
        work.add(measure)
        work.commit()
    (case,) = read_back(team).cases
    (task,) = case.promises
    ActionService(team.workplace).link(LinkAction(task.id, task.version, None, measure.id))
    with team.workplace.reading() as work:
        return work.get(ActionItem, task.id)


def test_minutes_tell_for_which_measure_a_promise_is(open_team: SmallTeam) -> None:
    linked_promise(open_team)
    content = ClosingService(open_team.workplace).preview(meeting_of(open_team).id)
    assert content.cases[0].actions[0].measure == "Gangtrening ute"


def test_minutes_tell_why_a_promise_was_dropped(open_team: SmallTeam) -> None:
    task = linked_promise(open_team)
    dropped = SetActionStatus(task.id, task.version, ActionStatus.DROPPED, "Ikke nødvendig lenger")
    ActionService(open_team.workplace).set_status(dropped)
    content = ClosingService(open_team.workplace).preview(meeting_of(open_team).id)
    assert content.cases[0].actions[0].reason == "Ikke nødvendig lenger"


def test_minutes_tell_for_which_goal_a_carried_promise_is(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    GoalService(small_team.workplace).add(AddGoal(card.case_id, GoalWords("Gå til butikken")))
    hold_meeting(small_team)
    later = small_team.on(datetime(2026, 11, 30, 8, tzinfo=UTC))
    (task,) = read_back(later).carried
    stage = MeetingService(later.workplace).stage(meeting_of(later).id, line_of(later).id)
    assert stage is not None
    ActionService(later.workplace).link(LinkAction(task.id, task.version, stage.goals[0].id, None))
    content = ClosingService(later.workplace).preview(meeting_of(later).id)
    assert [one.goal for one in content.carried_over] == ["Gå til butikken"]
