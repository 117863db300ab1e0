"""The second list: those in a bed who are going home, every fourteenth day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.meetings import CloseMeeting, SaveSeries, StartMeeting
from teamdesk.domain.errors import DayGone, OutOfRange
from teamdesk.domain.meetings import AgendaReason, ListRule, MeetingKind
from teamdesk.models import Stay
from teamdesk.services.closing import ClosingService
from teamdesk.services.meetings import MeetingService
from teamdesk.services.series import SeriesService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import MeetingRow, MeetingRows
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
    return next(row for row in found if row.kind is MeetingKind.DISCHARGE)


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


def test_somebody_who_is_home_goes_off_the_list_again(small_team: SmallTeam) -> None:
    admit(small_team, "Åse Berg", date(2026, 11, 2), date(2026, 11, 24))
    service = SeriesService(small_team.workplace)
    service.save(HOME)
    (_weekly, series) = service.series()
    later = replace(HOME, first_on=date(2026, 11, 30), series_id=series.id)
    service.save(later)
    assert rows_of(small_team, discharge(small_team)).agenda == ()


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
