"""What of a team's work counts for which measure."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.commands.actions import AddAction, SetActionStatus
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.meetings import ActionStatus, Depth, MeetingStatus
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.team_measures import FEWEST, MeasureKey, Quarter
from teamdesk.models import (
    ActionItem,
    AgendaItem,
    Assessment,
    CaseFile,
    Meeting,
    Preparation,
)
from teamdesk.services.actions import ActionService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.team_measures import TeamMeasureService

if TYPE_CHECKING:
    from uuid import UUID

    from tests.helpers.team import SmallTeam

MONDAY = date(2026, 11, 23)
LAST_WEEK = MONDAY - timedelta(days=7)
NAMES = tuple(f"Person {number}" for number in range(FEWEST))


def now(team: SmallTeam, key: MeasureKey) -> Quarter:
    found = TeamMeasureService(team.workplace).measures()
    return next(measure.now for measure in found if measure.key is key)


def refer_all(team: SmallTeam) -> list[UUID]:
    return [team.refer(name).case_id for name in NAMES]


def hold(team: SmallTeam, cases: list[UUID], depth: Depth = Depth.DISCUSSED) -> UUID:
    """A meeting last week that took two minutes more for each case."""
    with team.workplace.writing() as work:
        meeting = Meeting(
            team_id=team.workplace.team_id, held_on=LAST_WEEK, status=MeetingStatus.CLOSED
        )
        work.add(meeting)
        work.flush()
        for place, case_id in enumerate(cases):
            line = AgendaItem(meeting_id=meeting.id, case_id=case_id, position=place, depth=depth)
            line.seconds = 120 * (place + 1)
            work.add(line)
        work.commit()
        return meeting.id


def test_first_contact_is_counted_in_working_days(small_team: SmallTeam) -> None:
    cases = refer_all(small_team)
    with small_team.workplace.writing() as work:
        for case_id in cases:
            work.get(CaseFile, case_id).first_contact_on = MONDAY
        work.commit()
    assert now(small_team, MeasureKey.FIRST_CONTACT).value == 1


def test_minutes_are_the_mean_of_those_that_took_some(small_team: SmallTeam) -> None:
    hold(small_team, refer_all(small_team))
    assert now(small_team, MeasureKey.MINUTES).value == 6


def test_minutes_of_who_is_only_listed_count_for_nothing(small_team: SmallTeam) -> None:
    hold(small_team, refer_all(small_team), Depth.LISTED)
    assert now(small_team, MeasureKey.MINUTES).count == 0


def test_persons_view_counts_where_somebody_wrote_it(small_team: SmallTeam) -> None:
    cases = refer_all(small_team)
    meeting_id = hold(small_team, cases)
    with small_team.workplace.writing() as work:
        for case_id, view in ((cases[0], "«Det går bra.»"), (cases[1], "")):
            written = Preparation(meeting_id=meeting_id, case_id=case_id, persons_view=view)
            written.member_id, written.written_at = (
                small_team.kari,
                small_team.workplace.clock.now(),
            )
            work.add(written)
        work.commit()
    assert now(small_team, MeasureKey.PERSONS_VIEW).value == 1 / FEWEST


def test_owner_and_date_counts_promises_of_meetings(small_team: SmallTeam) -> None:
    refer_all(small_team)
    meeting_id = MeetingService(small_team.workplace).meetings()[0].id
    service = ActionService(small_team.workplace)
    for number in range(FEWEST):
        due = MONDAY if number else None
        service.add(AddAction(f"ringe {number}", None, small_team.kari, due, meeting_id))
    service.add(AddAction("kjøpe kaffe", None, None, None))
    quarter = now(small_team, MeasureKey.OWNER_AND_DATE)
    assert (quarter.value, quarter.count) == (1 - 1 / FEWEST, FEWEST)


def test_in_time_leaves_out_what_was_dropped_and_what_isnt_due(small_team: SmallTeam) -> None:
    service = ActionService(small_team.workplace)
    for number in range(FEWEST + 1):
        service.add(AddAction(f"ringe {number}", None, small_team.kari, MONDAY))
    service.add(AddAction("senere", None, small_team.kari, MONDAY + timedelta(days=9)))
    tasks = service.tasks()
    for task in tasks[1:FEWEST]:
        service.set_status(SetActionStatus(task.id, task.version, ActionStatus.DONE))
    dropped = tasks[FEWEST]
    command = SetActionStatus(dropped.id, dropped.version, ActionStatus.DROPPED, "trengs ikke")
    service.set_status(command)
    with small_team.workplace.writing() as work:
        for task in tasks[: FEWEST + 1]:
            work.get(ActionItem, task.id).due_on = LAST_WEEK
        for task in tasks[1:FEWEST]:
            work.get(ActionItem, task.id).done_on = LAST_WEEK
        work.commit()
    quarter = now(small_team, MeasureKey.IN_TIME)
    assert (quarter.value, quarter.count) == (1 - 1 / FEWEST, FEWEST)


def test_both_scores_are_of_one_instrument_and_form(small_team: SmallTeam) -> None:
    cases = refer_all(small_team)
    ended = small_team.phase(PhaseKind.ENDED)
    pairs = (("sppb", "sppb"), ("sppb", "copm"))
    with small_team.workplace.writing() as work:
        for case_id in cases:
            case = work.get(CaseFile, case_id)
            case.phase_id, case.ended_on = ended, MONDAY
        for case_id, (first, last) in zip(cases, pairs, strict=False):
            work.add(Assessment(case_id=case_id, instrument=first, moment=Moment.START))
            work.add(Assessment(case_id=case_id, instrument=last, moment=Moment.END))
        work.commit()
    assert now(small_team, MeasureKey.BOTH_SCORES).value == 1 / FEWEST
