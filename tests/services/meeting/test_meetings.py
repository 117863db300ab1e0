from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.meetings import (
    CloseMeeting,
    LeaveItem,
    SetPresence,
    StartMeeting,
)
from teamdesk.domain.errors import MeetingIsOpen
from teamdesk.domain.meetings import AgendaReason, Depth, MeetingStatus, Presence
from teamdesk.models import Meeting
from teamdesk.services.drafts import DraftService
from teamdesk.services.meeting.closing import ClosingService
from teamdesk.services.meeting.meetings import MeetingService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.meeting import MeetingRow
    from tests.helpers.team import SmallTeam


@dataclass(frozen=True)
class Running:
    service: MeetingService
    meeting: MeetingRow
    agenda: tuple[AgendaRow, ...]


def current(service: MeetingService) -> MeetingRow:
    found = service.current()
    assert found is not None
    return found


@pytest.fixture
def running(small_team: SmallTeam) -> Running:
    for name in ("Åse Berg", "Máret Sara"):
        small_team.refer(name)
    service = MeetingService(small_team.workplace)
    planned = current(service)
    service.start(StartMeeting(planned.id, planned.version))
    opened = current(service)
    rows = service.rows(opened.id)
    assert rows is not None
    return Running(service, opened, rows.agenda)


def leave(running: Running, note: str, next_item_id: UUID | None = None) -> None:
    item = running.agenda[0]
    running.service.leave_item(LeaveItem(item.id, note, 90, next_item_id))


def test_founded_team_has_its_next_meeting_planned(small_team: SmallTeam) -> None:
    meeting = current(MeetingService(small_team.workplace))
    assert (meeting.held_on, meeting.status) == (
        small_team.workplace.today,
        MeetingStatus.PLANNED,
    )


@pytest.mark.parametrize("hours", [(9, 13), (13, 9), (None, 9), (9, None)])
def test_earlier_of_two_meetings_on_one_day_comes_next(
    small_team: SmallTeam, hours: tuple[int | None, int | None]
) -> None:
    service = MeetingService(small_team.workplace)
    day = current(service).held_on - timedelta(days=1)
    with small_team.workplace.writing() as work:
        for hour in hours:
            starts_at = time(hour) if hour else None
            team_id = small_team.workplace.team_id
            work.add(Meeting(team_id=team_id, held_on=day, starts_at=starts_at))
        work.commit()
    first = time(9) if None not in hours else None
    assert (current(service).held_on, current(service).starts_at) == (day, first)


def test_agenda_lists_every_active_case_with_its_reason(running: Running) -> None:
    assert [(line.depth, line.reason) for line in running.agenda] == [
        (Depth.DISCUSSED, AgendaReason.NEW_REFERRAL)
    ] * 2


def test_start_dates_the_meeting_the_day_it_is_held(small_team: SmallTeam) -> None:
    service = MeetingService(small_team.workplace)
    first = current(service)
    ClosingService(small_team.workplace).close(
        CloseMeeting(first.id, first.version, small_team.workplace.today + timedelta(days=2))
    )
    planned = current(service)
    service.start(StartMeeting(planned.id, planned.version))
    assert current(service).held_on == small_team.workplace.today


def test_start_puts_the_first_on_stage(running: Running) -> None:
    assert running.meeting.current_item_id == running.agenda[0].id


def test_start_twice_adds_nobody_to_the_agenda(running: Running) -> None:
    running.service.start(StartMeeting(running.meeting.id, running.meeting.version))
    rows = running.service.rows(running.meeting.id)
    assert rows is not None
    assert rows.agenda == running.agenda


def test_start_while_another_runs_is_refused(running: Running, small_team: SmallTeam) -> None:
    running.service.plan(small_team.workplace.today)
    other = next(
        meeting for meeting in running.service.meetings() if meeting.status is MeetingStatus.PLANNED
    )
    with pytest.raises(MeetingIsOpen):
        running.service.start(StartMeeting(other.id, other.version))


def test_leaving_a_case_keeps_its_note_and_time(running: Running) -> None:
    leave(running, "Går med staver.", running.agenda[1].id)
    stage = running.service.stage(running.meeting.id, running.agenda[0].id)
    assert stage is not None
    assert (stage.note, stage.item.seconds, stage.item.is_done) == ("Går med staver.", 90, True)
    assert current(running.service).current_item_id == running.agenda[1].id


def test_presence_is_noted(running: Running) -> None:
    rows = running.service.rows(running.meeting.id)
    assert rows is not None
    running.service.set_presence(SetPresence(rows.attendance[0].id, Presence.PRESENT))
    after = running.service.rows(running.meeting.id)
    assert after is not None
    assert after.attendance[0].presence is Presence.PRESENT


def test_draft_is_there_for_the_next_start(small_team: SmallTeam) -> None:
    DraftService(small_team.workplace).keep("note:1", "Kari best")
    DraftService(small_team.workplace).keep("note:1", "Kari bestiller")
    assert DraftService(small_team.workplace).text("note:1") == "Kari bestiller"


def test_finished_draft_is_gone(small_team: SmallTeam) -> None:
    drafts = DraftService(small_team.workplace)
    drafts.keep("note:1", "Kari best")
    drafts.keep("note:1", "")
    assert drafts.text("note:1") is None
