"""The agenda as a person changes it, before its deadline, after it, and in the meeting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.agenda import (
    AddCase,
    MoveLine,
    PutBackLine,
    SetDepth,
    SetTick,
    TakeOff,
)
from teamdesk.domain.commands.meetings import LeaveItem, StartMeeting
from teamdesk.domain.errors import ConflictError, StillInUse
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.meetings import AgendaReason, CaseTick, Depth
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import CaseFile, Meeting, Recusal
from teamdesk.services.meeting.agendas import AgendaService
from teamdesk.services.meeting.meetings import MeetingService

if TYPE_CHECKING:
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.meeting import MeetingRow, MeetingRows
    from tests.helpers.team import SmallTeam

LAST_WEEK = datetime(2026, 11, 16, 8, tzinfo=UTC)


@dataclass(frozen=True)
class Planned:
    """A planned meeting of three, all beyond the referral, and who may change its agenda."""

    team: SmallTeam

    @property
    def service(self) -> AgendaService:
        return AgendaService(self.team.workplace)

    @property
    def meeting(self) -> MeetingRow:
        found = MeetingService(self.team.workplace).current()
        assert found is not None
        return found

    @property
    def rows(self) -> MeetingRows:
        rows = MeetingService(self.team.workplace).rows(self.meeting.id)
        assert rows is not None
        return rows

    @property
    def names(self) -> list[str]:
        return [line.person_name for line in self.rows.agenda]

    def line(self, name: str) -> AgendaRow:
        return next(line for line in self.rows.agenda if line.person_name == name)

    def prepare(self) -> None:
        MeetingService(self.team.workplace).prepare(self.meeting.id)

    def planned_at(self, moment: datetime) -> None:
        with self.team.workplace.writing() as work:
            work.get(Meeting, self.meeting.id).planned_at = moment
            work.commit()


@pytest.fixture
def planned(small_team: SmallTeam) -> Planned:
    followed = small_team.phase(PhaseKind.FOLLOW_UP)
    for name in ("Aud Vik", "Eva Lund", "Per Ås"):
        card = small_team.refer(name)
        with small_team.workplace.writing() as work:
            work.get(CaseFile, card.case_id).phase_id = followed
            work.commit()
    found = Planned(small_team)
    found.prepare()
    return found


def test_set_depth_discussed_without_a_why_is_refused_at_its_field(planned: Planned) -> None:
    line = planned.line("Eva Lund")
    with pytest.raises(TextMissing) as refused:
        planned.service.set_depth(SetDepth(line.id, line.version, Depth.DISCUSSED, " "))
    assert refused.value.field == "why"


def test_set_depth_asked_for_comes_first_and_stays(planned: Planned) -> None:
    line = planned.line("Per Ås")
    why = "Faller hjemme igjen."
    planned.service.set_depth(SetDepth(line.id, line.version, Depth.DISCUSSED, why))
    planned.prepare()
    line = planned.line("Per Ås")
    assert (line.depth, line.reason, line.why) == (Depth.DISCUSSED, AgendaReason.ASKED_FOR, why)
    assert (line.asked_by, line.planned_minutes) == (planned.team.kari, 6)


def test_set_depth_back_to_listed_takes_the_reason_away(planned: Planned) -> None:
    line = planned.line("Per Ås")
    planned.service.set_depth(SetDepth(line.id, line.version, Depth.DISCUSSED, "Falt."))
    line = planned.line("Per Ås")
    planned.service.set_depth(SetDepth(line.id, line.version, Depth.LISTED))
    line = planned.line("Per Ås")
    assert (line.reason, line.asked_by, line.planned_minutes) == (AgendaReason.ROUTINE, None, 0)


def test_set_depth_after_the_deadline_needs_a_reason_for_coming_late(planned: Planned) -> None:
    planned.planned_at(LAST_WEEK)
    line = planned.line("Per Ås")
    command = SetDepth(line.id, line.version, Depth.DISCUSSED, "Falt i går.")
    with pytest.raises(TextMissing) as refused:
        planned.service.set_depth(command)
    assert refused.value.field == "late_reason"
    urgent = SetDepth(line.id, line.version, Depth.DISCUSSED, "Falt i går.", "Haster")
    planned.service.set_depth(urgent)
    assert planned.line("Per Ås").late_reason == "Haster"


def test_prepare_after_the_deadline_lists_who_came_and_moves_nobody(planned: Planned) -> None:
    planned.planned_at(LAST_WEEK)
    before = planned.names
    planned.team.refer("Ny Person")
    planned.prepare()
    assert planned.names == [*before, "Ny Person"]
    new = planned.line("Ny Person")
    assert (new.depth, new.reason) == (Depth.LISTED, AgendaReason.NEW_REFERRAL)


def test_prepare_before_the_deadline_puts_a_new_referral_first(planned: Planned) -> None:
    planned.team.refer("Ny Person")
    planned.prepare()
    assert planned.names[0] == "Ny Person"


def test_move_keeps_the_place_when_the_agenda_is_written_again(planned: Planned) -> None:
    last = planned.rows.agenda[-1]
    planned.service.move(MoveLine(last.id, last.version, 0))
    planned.prepare()
    assert planned.names[0] == last.person_name


def test_move_of_a_line_that_somebody_changed_is_a_conflict(planned: Planned) -> None:
    last = planned.rows.agenda[-1]
    planned.service.move(MoveLine(last.id, last.version, 0))
    with pytest.raises(ConflictError):
        planned.service.move(MoveLine(last.id, last.version, 1))


def test_add_case_of_a_running_meeting_needs_a_why_alone(planned: Planned) -> None:
    meeting = planned.meeting
    MeetingService(planned.team.workplace).start(StartMeeting(meeting.id, meeting.version))
    new = planned.team.refer("Ny Person")
    with pytest.raises(TextMissing):
        planned.service.add_case(AddCase(meeting.id, new.case_id, ""))
    planned.service.add_case(AddCase(meeting.id, new.case_id, "Ringte i dag.", position=1))
    assert planned.names[1] == "Ny Person"


def test_take_off_leaves_what_was_written_about(planned: Planned) -> None:
    meeting = planned.meeting
    service = MeetingService(planned.team.workplace)
    service.start(StartMeeting(meeting.id, meeting.version))
    service.leave_item(LeaveItem(planned.line("Eva Lund").id, "Går bra.", 60, None))
    for name, is_refused in (("Eva Lund", True), ("Per Ås", False)):
        line = planned.line(name)
        if is_refused:
            with pytest.raises(StillInUse):
                planned.service.take_off(TakeOff(line.id, line.version))
        else:
            planned.service.take_off(TakeOff(line.id, line.version))
    assert "Per Ås" not in planned.names


def test_set_tick_is_kept_with_who_tells_the_person(planned: Planned) -> None:
    line = planned.line("Eva Lund")
    planned.service.set_tick(SetTick(line.id, line.version, CaseTick.TOLD, True, "KH"))
    line = planned.line("Eva Lund")
    assert (line.ticks, line.told_by) == ({CaseTick.TOLD}, "KH")
    planned.service.set_tick(SetTick(line.id, line.version, CaseTick.TOLD, False))
    assert planned.line("Eva Lund").ticks == frozenset()


def put_back(planned: Planned, line: AgendaRow, version: int, order: list[str]) -> None:
    ids = {known.person_name: known.id for known in planned.rows.agenda} | {
        line.person_name: line.id
    }
    command = PutBackLine(planned.meeting.id, line, version, tuple(ids[name] for name in order))
    planned.service.put_back(command)


def test_set_depth_puts_the_case_last_of_those_as_deep(planned: Planned) -> None:
    for name in ("Per Ås", "Aud Vik"):
        line = planned.line(name)
        planned.service.set_depth(SetDepth(line.id, line.version, Depth.DISCUSSED, "Falt."))
    assert planned.names == ["Per Ås", "Aud Vik", "Eva Lund"]


def test_put_back_lets_a_line_stand_as_before_it_was_changed(planned: Planned) -> None:
    before, order = planned.line("Per Ås"), planned.names
    command = SetDepth(before.id, before.version, Depth.DISCUSSED, "Falt.", "Haster")
    planned.service.set_depth(command)
    put_back(planned, before, planned.line("Per Ås").version, order)
    found = planned.line("Per Ås")
    assert replace(found, version=0) == replace(before, version=0)
    assert planned.names == order


def test_put_back_of_a_line_that_somebody_changed_is_a_conflict(planned: Planned) -> None:
    line = planned.line("Per Ås")
    with pytest.raises(ConflictError):
        put_back(planned, line, line.version + 1, planned.names)


def test_put_back_brings_a_case_that_was_taken_off(planned: Planned) -> None:
    line, order = planned.line("Per Ås"), planned.names
    planned.service.take_off(TakeOff(line.id, line.version))
    put_back(planned, line, line.version, order)
    assert planned.names == order
    assert planned.line("Per Ås").version == line.version + 1


def test_addable_tells_who_is_on_the_agenda_and_leaves_out_what_is_closed(
    planned: Planned,
) -> None:
    new = planned.team.refer("Ny Person")
    closed = planned.line("Eva Lund").case_id
    with planned.team.workplace.writing() as work:
        work.add(
            Recusal(
                case_id=closed,
                member_id=planned.team.kari,
                noted_at=LAST_WEEK,
            )
        )
        work.commit()
    found = {row.person_name: row for row in planned.service.addable(planned.meeting.id)}
    assert "Eva Lund" not in found
    assert found["Ny Person"].item_id is None
    assert found["Ny Person"].case_id == new.case_id
    assert found["Per Ås"].item_id == planned.line("Per Ås").id


def test_rows_tell_when_the_agenda_freezes_unless_it_was_planned_too_late(
    planned: Planned,
) -> None:
    planned.planned_at(LAST_WEEK)
    rows = planned.rows
    deadline = rows.rules.freezes_at(rows.meeting.held_on, rows.meeting.starts_at)
    assert rows.freezes_at == deadline
    planned.planned_at(datetime(2026, 11, 23, 8, tzinfo=UTC))
    assert planned.rows.freezes_at is None
