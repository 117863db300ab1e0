"""What stands beside the practice team, whatever the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.agenda import rank
from teamdesk.domain.calendar import is_working_day
from teamdesk.domain.filters.board_filter import BoardFilter
from teamdesk.domain.meetings import AgendaReason, ListRule
from teamdesk.services.board import BoardService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.series import SeriesService
from teamdesk.services.opening import at_team
from teamdesk.services.overview import OverviewService
from teamdesk.services.saved_filters import SavedFilterService
from teamdesk.services.teams import TeamsService

if TYPE_CHECKING:
    from teamdesk.services.opening import OpenedTeam


def test_first_team_keeps_its_board_and_its_next_meeting(opened: OpenedTeam) -> None:
    at = opened.workplace
    assert len(BoardService(at).board().cards) == 26
    current = MeetingService(at).current()
    assert current is not None
    assert len(MeetingService(at).rows(current.id).agenda) == 26


def test_second_team_has_a_board_of_its_own(opened: OpenedTeam) -> None:
    nord, fjell = sorted(
        TeamsService(opened.workplace).teams(), key=lambda team: team.id != opened.workplace.team_id
    )
    assert (nord.name, fjell.name) == ("Team Nord", "Team Fjell")
    there = at_team(opened, fjell.id)
    cards = there.first_look.board.cards
    assert len(cards) == 5
    assert len({card.phase_kind for card in cards}) == 5
    assert there.me is not None
    assert there.me.name == "Kari Hansen"
    assert there.workplace.member_id != opened.workplace.member_id


def test_second_team_meets_with_all_its_cases(opened: OpenedTeam) -> None:
    fjell = next(t for t in TeamsService(opened.workplace).teams() if t.name == "Team Fjell")
    meetings = MeetingService(at_team(opened, fjell.id).workplace)
    current = meetings.current()
    assert current is not None
    assert is_working_day(current.held_on)
    assert len(meetings.rows(current.id).agenda) == 5


def test_discharge_meeting_comes_after_the_next_weekly_one(opened: OpenedTeam) -> None:
    weekly, discharge, _ended = SeriesService(opened.workplace).series()
    assert (discharge.list_rule, discharge.every_days) == (ListRule.GOING_HOME, 14)
    assert discharge.planned_on is not None
    assert weekly.planned_on is not None
    assert (discharge.planned_on - weekly.planned_on).days > 7


def test_discharge_meeting_lists_those_who_are_going_home(opened: OpenedTeam) -> None:
    service = MeetingService(opened.workplace)
    _weekly, discharge, _ended = SeriesService(opened.workplace).series()
    planned = next(
        summary.meeting
        for summary in OverviewService(opened.workplace).meetings()
        if summary.meeting.held_on == discharge.planned_on
    )
    rows = service.rows(planned.id)
    assert [(line.person_name, line.reason) for line in rows.agenda] == [
        ("Wenche Olsen", AgendaReason.GOING_HOME)
    ]


def test_kept_filters_find_somebody(opened: OpenedTeam) -> None:
    own, team = SavedFilterService(opened.workplace).filters()
    cards = BoardService(opened.workplace).board().cards
    assert (own.name, own.is_own, team.is_own) == ("Mine som haster", True, False)
    for kept in (own, team):
        assert isinstance(kept.filter, BoardFilter)
        assert any(map(kept.filter.accepts, cards)), kept.name


def test_second_teams_agenda_is_locked_and_a_late_case_says_why(opened: OpenedTeam) -> None:
    fjell = next(t for t in TeamsService(opened.workplace).teams() if t.name == "Team Fjell")
    meetings = MeetingService(at_team(opened, fjell.id).workplace)
    current = meetings.current()
    assert current is not None
    rows = meetings.rows(current.id)
    assert rows is not None
    assert rows.is_frozen
    late = [line.person_name for line in rows.agenda if line.late_reason]
    assert late == ["Sunniva Li"]
    assert [line.depth for line in rows.agenda] == sorted(
        (line.depth for line in rows.agenda), key=rank
    )


def test_discharge_meeting_calls_a_part_of_the_team(opened: OpenedTeam) -> None:
    weekly, discharge, _ended = SeriesService(opened.workplace).series()
    assert (len(weekly.members), len(discharge.members)) == (0, 5)


def test_series_that_has_ended_stands_last(opened: OpenedTeam) -> None:
    ended = SeriesService(opened.workplace).series()[-1]
    assert ended.ended_on is not None
    assert (ended.planned_on, len(ended.members)) == (None, 3)
