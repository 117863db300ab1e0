"""In which room a meeting is held, and where that is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.meetings import CloseMeeting, SetPlace, StartMeeting
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import MeetingIsClosed
from teamdesk.domain.meetings import ListRule, MeetingKind, MeetingStatus
from teamdesk.services.meeting.closing import ClosingService
from teamdesk.services.meeting.held_minutes import HeldMinutesService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.series import SeriesService
from tests.helpers.handed_out import document_service
from tests.services.meeting.test_series import HOME

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.domain.rows.meeting import MeetingRow
    from tests.helpers.team import SmallTeam

WEEKLY = replace(HOME, list_rule=ListRule.ALL_ACTIVE, place=" Møterom  Fyret ")


def planned(team: SmallTeam) -> MeetingRow:
    """The next meeting of the series."""
    rows = MeetingService(team.workplace).meetings()
    return next(
        row for row in rows if row.series_id is not None and row.status is MeetingStatus.PLANNED
    )


@pytest.fixture
def weekly(small_team: SmallTeam) -> SmallTeam:
    """A team whose weekly meetings have a room."""
    small_team.refer("Åse Berg")
    SeriesService(small_team.workplace).save(WEEKLY)
    return small_team


def move(team: SmallTeam, place: str) -> None:
    meeting = planned(team)
    command = SetPlace(meeting.id, meeting.version, place)
    MeetingService(team.workplace).set_place(command)


def hold(team: SmallTeam) -> MeetingRow:
    """Hold the next meeting of the series, and plan one a week later."""
    service, meeting = MeetingService(team.workplace), planned(team)
    service.start(StartMeeting(meeting.id, meeting.version))
    opened = service.current()
    assert opened is not None
    following = service.rows(opened.id)
    assert following is not None
    command = CloseMeeting(opened.id, opened.version, following.following_on)
    ClosingService(team.workplace).close(command)
    return opened


def test_meeting_is_held_where_its_series_is(weekly: SmallTeam) -> None:
    (series,) = [row for row in SeriesService(weekly.workplace).series() if row.place]
    assert (series.place, planned(weekly).place) == ("Møterom Fyret", "Møterom Fyret")


def test_one_meeting_is_moved_and_the_next_one_is_where_the_series_is(weekly: SmallTeam) -> None:
    move(weekly, "Kantina")
    held = hold(weekly)
    assert (held.place, planned(weekly).place) == ("Kantina", "Møterom Fyret")


def test_another_room_of_the_series_leaves_a_moved_meeting_where_it_is(weekly: SmallTeam) -> None:
    move(weekly, "Kantina")
    series_id = planned(weekly).series_id
    SeriesService(weekly.workplace).save(replace(WEEKLY, series_id=series_id, place="Havna"))
    assert planned(weekly).place == "Kantina"
    move(weekly, "")
    SeriesService(weekly.workplace).save(replace(WEEKLY, series_id=series_id, place="Havna"))
    assert planned(weekly).place == "Havna"


def test_held_meeting_is_moved_no_more(weekly: SmallTeam) -> None:
    held = hold(weekly)
    newest = next(row for row in MeetingService(weekly.workplace).meetings() if row.id == held.id)
    with pytest.raises(MeetingIsClosed):
        MeetingService(weekly.workplace).set_place(SetPlace(held.id, newest.version, "Kantina"))


def test_minutes_tell_the_room_and_the_kind(weekly: SmallTeam) -> None:
    held = hold(weekly)
    content = HeldMinutesService(weekly.workplace).opened(held.id).content
    assert (content.place, content.kind) == ("Møterom Fyret", MeetingKind.TEAM)


def test_call_and_calendar_tell_the_room(weekly: SmallTeam, tmp_path: Path) -> None:
    meeting = planned(weekly)
    formats = (DocumentFormat.ICS,)
    command = ExportDocument(DocumentKind.CALL, meeting.id, formats, tmp_path)
    (written,) = document_service(weekly).export(command).documents
    assert "LOCATION:Møterom Fyret" in written.path.read_text(encoding="utf-8")
    assert "Møterom Fyret" in document_service(weekly).as_text(command)
