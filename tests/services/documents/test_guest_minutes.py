"""A guest gets the minutes of a case where the person has agreed to it, and only there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.meetings import SetPresence
from teamdesk.domain.commands.room import AddGuest
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.meetings import Presence
from teamdesk.models import Attendance
from teamdesk.services.meeting.case_minutes import NotConsented
from teamdesk.services.meeting.held_minutes import HeldMinutesService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.rooms import RoomService
from tests.helpers.handed_out import document_service
from tests.services.meeting.test_closing import hold_meeting
from tests.services.meeting.test_rooms import YESTERDAY, attendance, meeting_of, share

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam

GUEST, OFFICE = "Lene Vik", "NAV Fjordvik"


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting that was held with a guest, and the two cases that were on its agenda."""

    team: SmallTeam
    guest_id: UUID
    agreed: UUID
    other: UUID

    def command(self, case_id: UUID, folder: Path) -> ExportDocument:
        """Hand one case out to the guest."""
        kind, formats = DocumentKind.GUEST_MINUTES, (DocumentFormat.DOCX,)
        return ExportDocument(kind, self.guest_id, formats, folder, case_id=case_id)


def held_with_guest(team: SmallTeam, until: date | None = None) -> Held:
    """Åse has agreed that the office takes part, Máret has not; the meeting is over."""
    agreed, other = team.refer("Åse Berg").case_id, team.refer("Máret Sara").case_id
    RoomService(team.workplace).add_guest(AddGuest(meeting_of(team).id, GUEST, OFFICE))
    guest_id = attendance(team)[GUEST].id
    MeetingService(team.workplace).set_presence(SetPresence(guest_id, Presence.PRESENT))
    share(team, agreed, OFFICE, until)
    hold_meeting(team)
    return Held(team, guest_id, agreed, other)


def test_guest_is_offered_the_one_case_that_was_agreed_to(small_team: SmallTeam) -> None:
    held = held_with_guest(small_team)
    service = HeldMinutesService(small_team.workplace)
    (meeting,) = service.meetings()
    guests = service.opened(meeting.id).guests
    assert [(row.name, row.case_id) for row in guests] == [(GUEST, held.agreed)]


def test_guests_minutes_tell_of_nobody_else(small_team: SmallTeam, tmp_path: Path) -> None:
    held = held_with_guest(small_team)
    text = document_service(small_team).as_text(held.command(held.agreed, tmp_path))
    assert "Åse Berg" in text
    assert GUEST in text
    assert "Máret" not in text


def test_case_that_was_not_agreed_to_is_refused(small_team: SmallTeam, tmp_path: Path) -> None:
    held = held_with_guest(small_team)
    with pytest.raises(NotConsented):
        document_service(small_team).export(held.command(held.other, tmp_path))
    assert not list(tmp_path.rglob("*.docx"))


def test_consent_that_has_run_out_is_none(small_team: SmallTeam, tmp_path: Path) -> None:
    held = held_with_guest(small_team, until=YESTERDAY)
    with pytest.raises(NotConsented):
        document_service(small_team).export(held.command(held.agreed, tmp_path))


def test_minutes_are_offered_on_the_page_of_who_was_spoken_of(small_team: SmallTeam) -> None:
    held = held_with_guest(small_team)
    rows = document_service(small_team).subjects_of(held.agreed)
    offered = {row.kind: (row.id, row.topic) for row in rows}
    assert DocumentKind.CASE_MINUTES in offered
    assert offered[DocumentKind.GUEST_MINUTES] == (held.guest_id, GUEST)


def test_guest_who_did_not_come_is_offered_nothing(small_team: SmallTeam) -> None:
    held = held_with_guest(small_team)
    with small_team.workplace.writing() as work:
        work.get(Attendance, held.guest_id).presence = Presence.APOLOGIES
        work.commit()
    kinds = {row.kind for row in document_service(small_team).subjects_of(held.agreed)}
    assert DocumentKind.CASE_MINUTES in kinds
    assert DocumentKind.GUEST_MINUTES not in kinds
