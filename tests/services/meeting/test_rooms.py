"""Who is in the room, with which role, and who may see what."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.meetings import SetPresence, StartMeeting
from teamdesk.domain.commands.plan_parts import ConsentAnswer, SetConsent
from teamdesk.domain.commands.room import (
    AddGuest,
    EndRecusal,
    Recuse,
    RemoveGuest,
    SetAttendance,
    SetRole,
)
from teamdesk.domain.errors import NotYours
from teamdesk.domain.field_errors import LeftBeforeArrival, TextMissing
from teamdesk.domain.meetings import MeetingRole, MeetingStatus, Presence
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.models import Member
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.rooms import RoomService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.domain.rows.room import AttendanceRow, RecusalRow
    from tests.helpers.team import SmallTeam

YESTERDAY, MONDAY = date(2026, 11, 22), date(2026, 11, 23)


def meeting_of(team: SmallTeam) -> MeetingRow:
    service = MeetingService(team.workplace)
    planned = service.current()
    assert planned is not None
    service.prepare(planned.id)
    prepared = service.current()
    assert prepared is not None
    return prepared


def attendance(team: SmallTeam) -> dict[str, AttendanceRow]:
    rows = MeetingService(team.workplace).rows(meeting_of(team).id)
    assert rows is not None
    return {row.name: row for row in rows.attendance}


def share(team: SmallTeam, case_id: UUID, recipient: str, until: date | None = None) -> None:
    answer = ConsentAnswer(
        kind=ConsentKind.SHARING,
        state=ConsentState.GIVEN,
        given_on=date(2026, 11, 1),
        recipient=recipient,
        valid_until=until,
    )
    ConsentService(team.workplace).set(SetConsent(case_id, answer, new_id=uuid4()))


def guest_comes(team: SmallTeam, organisation: str = "NAV Fjordvik") -> AttendanceRow:
    meeting = meeting_of(team)
    RoomService(team.workplace).add_guest(AddGuest(meeting.id, "Tor Dahl", organisation))
    guest = attendance(team)["Tor Dahl"]
    MeetingService(team.workplace).set_presence(SetPresence(guest.id, Presence.PRESENT))
    return attendance(team)["Tor Dahl"]


def closed_cases(team: SmallTeam) -> set[UUID]:
    """The cases that the running meeting shows without anything in them."""
    service = MeetingService(team.workplace)
    meeting = service.current()
    assert meeting is not None
    if meeting.status is MeetingStatus.PLANNED:
        service.start(StartMeeting(meeting.id, meeting.version))
    rows = service.rows(meeting.id)
    assert rows is not None
    return {line.case_id for line in rows.agenda if line.closed is not None}


def recusals(team: SmallTeam) -> tuple[RecusalRow, ...]:
    rows = MeetingService(team.workplace).rows(meeting_of(team).id)
    assert rows is not None
    return rows.recusals


def test_prepare_gives_the_roles_that_go_round(small_team: SmallTeam) -> None:
    roles = {name: row.role for name, row in attendance(small_team).items()}
    assert roles == {"Kari Hansen": MeetingRole.CHAIR, "Ola Lien": MeetingRole.MINUTE_TAKER}


def test_prepare_passes_the_role_of_who_cannot_come_on(small_team: SmallTeam) -> None:
    with small_team.workplace.writing() as work:
        team_id = small_team.workplace.team_id
        for name, initials in (("Mona Strand", "MS"), ("Per Lund", "PL")):
            work.add(Member(team_id=team_id, name=name, initials=initials, colour=5))
        work.commit()
    chair = attendance(small_team)["Kari Hansen"]
    command = SetAttendance(chair.id, Presence.APOLOGIES)
    RoomService(small_team.workplace).set_attendance(command)
    roles = {row.role: name for name, row in attendance(small_team).items()}
    assert roles[MeetingRole.CHAIR] not in ("Kari Hansen", "Ola Lien")
    assert attendance(small_team)["Kari Hansen"].role is MeetingRole.MEMBER


def test_apologies_leave_no_role_where_everybody_has_one(small_team: SmallTeam) -> None:
    chair = attendance(small_team)["Kari Hansen"]
    RoomService(small_team.workplace).set_attendance(SetAttendance(chair.id, Presence.APOLOGIES))
    roles = {name: row.role for name, row in attendance(small_team).items()}
    assert roles == {"Kari Hansen": MeetingRole.MEMBER, "Ola Lien": MeetingRole.MINUTE_TAKER}


def test_set_role_takes_it_from_whoever_had_it_and_fills_the_one_left(
    small_team: SmallTeam,
) -> None:
    service = RoomService(small_team.workplace)
    for name in ("Kari Hansen", "Ola Lien"):
        service.set_role(SetRole(attendance(small_team)[name].id, MeetingRole.CHAIR))
    rows = attendance(small_team)
    assert rows["Ola Lien"].role is MeetingRole.CHAIR
    assert rows["Kari Hansen"].role is MeetingRole.MINUTE_TAKER


def test_one_who_comes_after_all_takes_the_role_that_is_nobodys(small_team: SmallTeam) -> None:
    service = RoomService(small_team.workplace)
    chair = attendance(small_team)["Kari Hansen"]
    service.set_attendance(SetAttendance(chair.id, Presence.APOLOGIES))
    service.set_attendance(SetAttendance(chair.id, Presence.PRESENT))
    assert attendance(small_team)["Kari Hansen"].role is MeetingRole.CHAIR


def test_one_who_is_invited_later_takes_the_role_that_is_nobodys(small_team: SmallTeam) -> None:
    meeting_of(small_team)
    with small_team.workplace.writing() as work:
        team_id = small_team.workplace.team_id
        work.add(Member(team_id=team_id, name="Mona Strand", initials="MS", colour=5))
        work.commit()
    assert attendance(small_team)["Mona Strand"].role is MeetingRole.TIMEKEEPER


def test_set_attendance_of_somebody_who_came_late_keeps_when(small_team: SmallTeam) -> None:
    row = attendance(small_team)["Ola Lien"]
    late = SetAttendance(row.id, Presence.PRESENT, time(9, 20), None)
    RoomService(small_team.workplace).set_attendance(late)
    row = attendance(small_team)["Ola Lien"]
    assert (row.presence, row.arrived_at, row.is_in_room) == (Presence.PRESENT, time(9, 20), True)


def test_set_attendance_gone_before_coming_is_refused(small_team: SmallTeam) -> None:
    row = attendance(small_team)["Ola Lien"]
    wrong = SetAttendance(row.id, Presence.PRESENT, time(9, 20), time(9))
    with pytest.raises(LeftBeforeArrival):
        RoomService(small_team.workplace).set_attendance(wrong)


@pytest.mark.parametrize(
    ("name", "organisation", "field"), [("", "NAV", "name"), ("Tor", "", "organisation")]
)
def test_add_guest_without_name_or_organisation_is_refused(
    small_team: SmallTeam, name: str, organisation: str, field: str
) -> None:
    command = AddGuest(meeting_of(small_team).id, name, organisation)
    with pytest.raises(TextMissing) as refused:
        RoomService(small_team.workplace).add_guest(command)
    assert refused.value.field == field


def test_guest_from_outside_sees_only_whom_consent_names_her(small_team: SmallTeam) -> None:
    open_case, closed = small_team.refer("Per Ås"), small_team.refer("Eva Lund")
    share(small_team, open_case.case_id, "NAV Fjordvik og skolen")
    guest_comes(small_team)
    assert closed_cases(small_team) == {closed.case_id}


def test_guest_consent_that_has_run_out_closes_the_case(small_team: SmallTeam) -> None:
    case = small_team.refer("Per Ås")
    share(small_team, case.case_id, "NAV Fjordvik", until=YESTERDAY)
    guest_comes(small_team)
    assert closed_cases(small_team) == {case.case_id}


def test_guest_who_has_left_closes_nothing(small_team: SmallTeam) -> None:
    case, guest = small_team.refer("Per Ås"), guest_comes(small_team)
    assert closed_cases(small_team) == {case.case_id}
    gone = SetAttendance(guest.id, Presence.PRESENT, None, time(9, 30))
    RoomService(small_team.workplace).set_attendance(gone)
    assert closed_cases(small_team) == set()


def test_remove_guest_leaves_members_on_the_list(small_team: SmallTeam) -> None:
    guest, member = guest_comes(small_team), attendance(small_team)["Ola Lien"]
    for row in (guest, member):
        RoomService(small_team.workplace).remove_guest(RemoveGuest(row.id))
    assert set(attendance(small_team)) == {"Kari Hansen", "Ola Lien"}


def test_recuse_twice_is_noted_once_and_closes_the_case(small_team: SmallTeam) -> None:
    case, service = small_team.refer("Per Ås"), RoomService(small_team.workplace)
    meeting = meeting_of(small_team)
    for _time in range(2):
        service.recuse(Recuse(case.case_id, small_team.kari, meeting.id))
    (recusal,) = recusals(small_team)
    assert (recusal.member_name, recusal.case_id) == ("Kari Hansen", case.case_id)
    assert closed_cases(small_team) == {case.case_id}


def test_end_recusal_is_done_by_somebody_else(small_team: SmallTeam) -> None:
    case, service = small_team.refer("Per Ås"), RoomService(small_team.workplace)
    for member in (small_team.kari, small_team.ola):
        service.recuse(Recuse(case.case_id, member))
    by_member = {row.member_id: row for row in recusals(small_team)}
    with pytest.raises(NotYours):
        service.end_recusal(EndRecusal(by_member[small_team.kari].id))
    service.end_recusal(EndRecusal(by_member[small_team.ola].id))
    assert [row.member_name for row in recusals(small_team)] == ["Kari Hansen"]


def test_guest_put_back_on_the_list_is_gone_as_she_was(small_team: SmallTeam) -> None:
    small_team.refer("Per Ås")
    guest, service = guest_comes(small_team), RoomService(small_team.workplace)
    service.remove_guest(RemoveGuest(guest.id))
    service.add_guest(
        AddGuest(
            meeting_id=meeting_of(small_team).id,
            name=guest.name,
            organisation=guest.organisation,
            attendance_id=guest.id,
            presence=Presence.PRESENT,
            left_at=time(9, 30),
        )
    )
    assert closed_cases(small_team) == set()


def test_recusal_that_was_ended_stands_again_under_its_own_id(small_team: SmallTeam) -> None:
    case, service = small_team.refer("Per Ås"), RoomService(small_team.workplace)
    noted = Recuse(case.case_id, small_team.ola, recusal_id=uuid4())
    assert noted.recusal_id is not None
    for _time in range(2):
        service.recuse(noted)
        (standing,) = recusals(small_team)
        assert standing.id == noted.recusal_id
        service.end_recusal(EndRecusal(noted.recusal_id))
        assert recusals(small_team) == ()
