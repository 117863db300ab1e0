"""The second list: those in a bed who are going home, every fourteenth day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.agenda import SetDepth
from teamdesk.domain.commands.meetings import CloseMeeting, SaveSeries, StartMeeting
from teamdesk.domain.commands.preparing import AddQuickNote
from teamdesk.domain.deadlines import read_deadlines, write_deadlines
from teamdesk.domain.field_errors import DayGone, OutOfRange, TextMissing
from teamdesk.domain.meetings import AgendaReason, Depth, ListRule, MeetingKind
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import CaseFile, Meeting, Stay, Team
from teamdesk.services.meeting.agendas import AgendaService
from teamdesk.services.meeting.closing import ClosingService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.quick_notes import QuickNoteService
from teamdesk.services.meeting.series import SeriesService
from teamdesk.storage.queries.series import planned_in_series

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import MeetingRow, MeetingRows
    from teamdesk.domain.rows.series import SeriesRow
    from tests.helpers.team import SmallTeam

MONDAY = date(2026, 11, 23)
HOME = SaveSeries("", ListRule.GOING_HOME, MONDAY, 14, time(13), 45)


def admit(small_team: SmallTeam, name: str, in_on: date, out_on: date) -> UUID:
    case_id = small_team.refer(name).case_id
    with small_team.workplace.writing() as work:
        work.add(Stay(case_id=case_id, in_on=in_on, out_on=out_on, days=(out_on - in_on).days))
        work.commit()
    return case_id


def discharge(small_team: SmallTeam) -> MeetingRow:
    found = MeetingService(small_team.workplace).meetings()
    kinds = (row for row in found if row.kind is MeetingKind.DISCHARGE)
    return max(kinds, key=lambda row: row.held_on)


def rows_of(small_team: SmallTeam, meeting: MeetingRow) -> MeetingRows:
    rows = MeetingService(small_team.workplace).rows(meeting.id)
    assert rows is not None
    return rows


def test_list_of_those_going_home_is_by_the_day_they_go(small_team: SmallTeam) -> None:
    late = admit(small_team, "Åse Berg", date(2026, 11, 2), date(2026, 12, 4))
    soon = admit(small_team, "Per Ås", date(2026, 11, 9), date(2026, 11, 27))
    admit(small_team, "Eva Lund", date(2026, 10, 1), date(2026, 11, 1))
    small_team.refer("Aud Vik")
    SeriesService(small_team.workplace).save(HOME)
    agenda = rows_of(small_team, discharge(small_team)).agenda
    assert [line.case_id for line in agenda] == [soon, late]
    assert {line.reason for line in agenda} == {AgendaReason.GOING_HOME}


def test_somebody_who_left_since_the_last_meeting_has_a_place_and_no_later(
    small_team: SmallTeam,
) -> None:
    between = admit(small_team, "Åse Berg", date(2026, 11, 24), date(2026, 12, 5))
    SeriesService(small_team.workplace).save(HOME)
    planned = discharge(small_team)
    assert rows_of(small_team, planned).agenda == ()
    hold(small_team, planned, date(2026, 12, 7))
    following = discharge(small_team)
    assert [line.case_id for line in rows_of(small_team, following).agenda] == [between]
    hold(small_team, following, date(2026, 12, 21))
    assert rows_of(small_team, discharge(small_team)).agenda == ()


def hold(small_team: SmallTeam, planned: MeetingRow, following: date) -> None:
    """Hold and close a meeting, which plans the one that follows."""
    on_day = small_team.on(datetime.combine(planned.held_on, time(9), UTC))
    MeetingService(on_day.workplace).start(StartMeeting(planned.id, planned.version))
    version = rows_of(on_day, planned).meeting.version
    ClosingService(on_day.workplace).close(CloseMeeting(planned.id, version, following))


def test_weekly_meeting_still_takes_everybody(small_team: SmallTeam) -> None:
    admit(small_team, "Åse Berg", date(2026, 11, 2), date(2026, 12, 4))
    small_team.refer("Aud Vik")
    SeriesService(small_team.workplace).save(HOME)
    meetings = MeetingService(small_team.workplace)
    weekly = next(row for row in meetings.meetings() if row.kind is MeetingKind.TEAM)
    meetings.prepare(weekly.id)
    assert len(rows_of(small_team, weekly).agenda) == 2


def test_next_meeting_of_a_series_is_planned_though_another_stands(small_team: SmallTeam) -> None:
    admit(small_team, "Åse Berg", date(2026, 11, 2), date(2026, 12, 31))
    SeriesService(small_team.workplace).save(HOME)
    meetings, planned = MeetingService(small_team.workplace), discharge(small_team)
    following = rows_of(small_team, planned).following_on
    assert following == date(2026, 12, 7)
    meetings.start(StartMeeting(planned.id, planned.version))
    version = rows_of(small_team, planned).meeting.version
    ClosingService(small_team.workplace).close(CloseMeeting(planned.id, version, following))
    (series,) = [
        row
        for row in SeriesService(small_team.workplace).series()
        if row.list_rule is ListRule.GOING_HOME
    ]
    assert series.planned_on == date(2026, 12, 7)


def test_meeting_that_began_before_its_day_is_not_followed_by_that_day(
    small_team: SmallTeam,
) -> None:
    service = MeetingService(small_team.workplace)
    planned = service.current()
    assert planned is not None
    early = small_team.on(datetime.combine(planned.held_on - timedelta(days=1), time(9), UTC))
    meetings = MeetingService(early.workplace)
    meetings.start(StartMeeting(planned.id, planned.version))
    assert rows_of(early, planned).following_on == planned.held_on + timedelta(days=7)


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (replace(HOME, every_days=0), OutOfRange),
        (replace(HOME, minutes=0), OutOfRange),
        (replace(HOME, first_on=date(2026, 11, 1)), DayGone),
    ],
)
def test_series_that_is_none_is_refused(
    small_team: SmallTeam, command: SaveSeries, error: type[Exception]
) -> None:
    with pytest.raises(error):
        SeriesService(small_team.workplace).save(command)
    assert len(SeriesService(small_team.workplace).series()) == 1


CHRISTMAS = replace(HOME, list_rule=ListRule.ALL_ACTIVE, first_on=date(2026, 12, 25), every_days=7)


def series_named(small_team: SmallTeam, name: str) -> SeriesRow:
    found = SeriesService(small_team.workplace).series()
    return next(row for row in found if row.name == name)


def test_holidays_and_the_teams_closed_days_are_passed_by(small_team: SmallTeam) -> None:
    with small_team.workplace.writing() as work:
        team = work.get(Team, small_team.workplace.team_id)
        closed = replace(read_deadlines(team.settings), closed_days=((1, 8),))
        team.settings = write_deadlines(team.settings, closed)
        work.commit()
    service = SeriesService(small_team.workplace)
    service.save(replace(CHRISTMAS, name="Jul"))
    assert series_named(small_team, "Jul").planned_on == date(2027, 1, 15)
    service.save(replace(CHRISTMAS, name="Alltid", skips_holidays=False))
    assert series_named(small_team, "Alltid").planned_on == date(2026, 12, 25)


def test_only_those_who_are_chosen_are_called(small_team: SmallTeam) -> None:
    service = SeriesService(small_team.workplace)
    service.save(HOME)
    (series,) = (row for row in service.series() if row.list_rule is ListRule.GOING_HOME)
    chosen = frozenset({small_team.ola})
    service.save(replace(HOME, series_id=series.id, members=chosen))
    called = rows_of(small_team, discharge(small_team)).attendance
    assert [row.member.id for row in called if row.member] == [small_team.ola]
    service.save(replace(HOME, series_id=series.id))
    assert len(rows_of(small_team, discharge(small_team)).attendance) == 2


def test_series_about_one_person_is_about_that_case(small_team: SmallTeam) -> None:
    service = SeriesService(small_team.workplace)
    case_id = small_team.refer("Aud Vik").case_id
    one = replace(HOME, list_rule=ListRule.ONE_PERSON, name="Aud")
    with pytest.raises(TextMissing):
        service.save(one)
    service.save(replace(one, case_id=case_id))
    assert series_named(small_team, "Aud").case_id == case_id
    with small_team.workplace.reading() as work:
        planned = planned_in_series(work.session, series_named(small_team, "Aud").id)
    assert planned is not None
    assert (planned.kind, planned.case_id) == (MeetingKind.GOAL, case_id)
    assert [row.person_name for row in service.cases()] == ["Aud Vik"]


def test_meeting_of_a_series_about_one_person_proposes_only_that_person(
    small_team: SmallTeam,
) -> None:
    small_team.refer("Máret Sara")
    case_id = small_team.refer("Aud Vik").case_id
    SeriesService(small_team.workplace).save(
        replace(HOME, list_rule=ListRule.ONE_PERSON, name="Aud", case_id=case_id)
    )
    with small_team.workplace.writing() as work:
        # As an earlier version, or an import, may have left it.
        planned = planned_in_series(work.session, series_named(small_team, "Aud").id)
        assert planned is not None
        work.get(Meeting, planned.id).case_id = None
        work.commit()
    service = MeetingService(small_team.workplace)
    service.prepare(planned.id)
    rows = service.rows(planned.id)
    assert rows is not None
    assert [line.case_id for line in rows.agenda] == [case_id]


def test_series_that_ends_takes_its_planned_meeting_along_and_comes_back(
    small_team: SmallTeam,
) -> None:
    service = SeriesService(small_team.workplace)
    (weekly,) = service.series()
    service.end(weekly.id)
    (ended,) = service.series()
    assert (ended.ended_on, ended.ahead) == (small_team.workplace.today, ())
    assert MeetingService(small_team.workplace).current() is None
    service.resume(weekly.id)
    assert MeetingService(small_team.workplace).current() is not None


def test_meeting_that_was_prepared_is_the_last_of_a_series_that_ends(
    small_team: SmallTeam,
) -> None:
    at = small_team.workplace
    small_team.refer("Aud Vik")
    meetings, service = MeetingService(at), SeriesService(at)
    planned = meetings.current()
    assert planned is not None
    meetings.prepare(planned.id)
    (line,) = rows_of(small_team, planned).agenda
    AgendaService(at).set_depth(SetDepth(line.id, line.version, Depth.DISCUSSED, "Falt."))
    (weekly,) = service.series()
    service.end(weekly.id)
    last = meetings.current()
    assert last is not None
    meetings.start(StartMeeting(last.id, last.version))
    running = meetings.current()
    assert running is not None
    ClosingService(at).close(CloseMeeting(running.id, running.version, date(2026, 11, 30)))
    assert meetings.current() is None


def test_line_about_a_case_on_no_agenda_waits_with_the_meeting_of_all(
    small_team: SmallTeam,
) -> None:
    SeriesService(small_team.workplace).save(HOME)
    case_id = small_team.refer("Åse Berg").case_id
    with small_team.workplace.writing() as work:
        work.get(CaseFile, case_id).phase_id = small_team.phase(PhaseKind.ENDED)
        work.commit()
    QuickNoteService(small_team.workplace).add(AddQuickNote("Vil søke på nytt.", case_id))
    shown = {
        row.kind: [note.text for note in rows_of(small_team, row).stray_notes]
        for row in MeetingService(small_team.workplace).meetings()
    }
    assert shown == {MeetingKind.TEAM: ["Vil søke på nytt."], MeetingKind.DISCHARGE: []}


def test_line_about_a_case_that_comes_is_no_stray(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    meeting = MeetingService(small_team.workplace).current()
    assert meeting is not None
    MeetingService(small_team.workplace).prepare(meeting.id)
    QuickNoteService(small_team.workplace).add(AddQuickNote("Datteren ringte.", case_id))
    assert rows_of(small_team, meeting).stray_notes == ()
