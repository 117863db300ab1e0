from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.after import AddCorrection, FileInRecord, MarkRead
from teamdesk.domain.commands.meetings import SetPresence
from teamdesk.domain.commands.preparing import AddQuickNote, TakeUpNote
from teamdesk.domain.commands.room import Recuse, SetAttendance
from teamdesk.domain.errors import ConflictError, NotYours
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.meetings import Presence
from teamdesk.models import Meeting
from teamdesk.services.meeting.case_minutes import MinutesNotFrozen
from teamdesk.services.meeting.held_minutes import HeldMinutesService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.quick_notes import QuickNoteService
from teamdesk.services.meeting.rooms import RoomService
from tests.services.meeting.test_closing import hold_meeting

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.domain.rows.minutes import HeldMeetingRow
    from tests.helpers.team import SmallTeam


@pytest.fixture
def held(small_team: SmallTeam) -> SmallTeam:
    """A team that has held one meeting about two persons; Kari wasn't there."""
    small_team.refer("Åse Berg")
    small_team.refer("Máret Sara")
    excuse(small_team)
    hold_meeting(small_team)
    return small_team


def planned(team: SmallTeam) -> MeetingRow:
    found = MeetingService(team.workplace).current()
    assert found is not None
    return found


def excuse(team: SmallTeam) -> None:
    service = MeetingService(team.workplace)
    rows = service.rows(planned(team).id)
    assert rows is not None
    mine = next(row for row in rows.attendance if row.member and row.member.id == team.kari)
    service.set_presence(SetPresence(mine.id, Presence.APOLOGIES))


def only(service: HeldMinutesService) -> HeldMeetingRow:
    (meeting,) = service.meetings()
    return meeting


def test_held_meeting_tells_how_many_cases_and_that_it_is_unread(held: SmallTeam) -> None:
    meeting = only(HeldMinutesService(held.workplace))
    assert (meeting.spoken_of, meeting.unfiled, meeting.is_unread) == (2, 2, True)


def test_minutes_are_marked_read_and_unread_again(held: SmallTeam) -> None:
    service = HeldMinutesService(held.workplace)
    meeting = only(service)
    mine = service.opened(meeting.id).mine
    assert mine is not None
    service.mark_read(MarkRead(mine.attendance_id, is_read=True))
    assert not only(service).is_unread
    service.mark_read(MarkRead(mine.attendance_id, is_read=False))
    assert only(service).is_unread


def test_reader_who_left_early_is_told_from_one_who_was_away(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    rows = MeetingService(small_team.workplace).rows(planned(small_team).id)
    assert rows is not None
    mine = next(row for row in rows.attendance if row.member and row.member.id == small_team.kari)
    gone = SetAttendance(mine.id, Presence.PRESENT, None, time(9, 20))
    RoomService(small_team.workplace).set_attendance(gone)
    hold_meeting(small_team)
    service = HeldMinutesService(small_team.workplace)
    readers = service.opened(only(service).id).readers
    told = {row.member_id: row.was_there for row in readers}
    assert (told[small_team.kari], told[small_team.ola]) == (True, False)


def test_nobody_marks_minutes_read_for_another(held: SmallTeam) -> None:
    service = HeldMinutesService(held.workplace)
    opened = service.opened(only(service).id)
    other = next(row for row in opened.readers if row.member_id == held.ola)
    with pytest.raises(NotYours):
        service.mark_read(MarkRead(other.attendance_id, is_read=True))


def test_correction_is_added_and_the_frozen_text_stands(held: SmallTeam) -> None:
    service = HeldMinutesService(held.workplace)
    meeting = only(service)
    before = frozen(held, meeting)
    row = next(iter(service.opened(meeting.id).rows.values()))
    service.correct(AddCorrection(meeting.id, row.id, "Til utebruk.", "Feil hørt."))
    (added,) = service.opened(meeting.id).corrections
    assert (added.subject_id, added.text, added.author) == (row.id, "Til utebruk.", "Kari Hansen")
    assert frozen(held, meeting) == before


def frozen(team: SmallTeam, meeting: HeldMeetingRow) -> dict[str, object] | None:
    with team.workplace.reading() as work:
        return work.get(Meeting, meeting.id).minutes_content


@pytest.mark.parametrize("missing", ["text", "reason"])
def test_correction_without_words_or_reason_is_refused(held: SmallTeam, missing: str) -> None:
    service = HeldMinutesService(held.workplace)
    words = {"text": "Til utebruk.", "reason": "Feil hørt."} | {missing: " "}
    with pytest.raises(TextMissing) as refused:
        service.correct(AddCorrection(only(service).id, None, words["text"], words["reason"]))
    assert refused.value.field == missing


def test_meeting_that_is_not_closed_is_not_corrected(held: SmallTeam) -> None:
    planned = MeetingService(held.workplace).current()
    assert planned is not None
    with pytest.raises(MinutesNotFrozen):
        HeldMinutesService(held.workplace).correct(AddCorrection(planned.id, None, "Nei", "Ja"))


def test_cases_are_filed_at_once_and_taken_back(held: SmallTeam) -> None:
    service = HeldMinutesService(held.workplace)
    waiting = service.unfiled()
    service.file(FileInRecord(waiting, is_filed=True))
    assert service.unfiled() == ()
    rows = tuple(service.opened(only(service).id).rows.values())
    assert {(row.filed_on, row.filed_by) for row in rows} == {(date(2026, 11, 23), "Kari Hansen")}
    service.file(FileInRecord(rows, is_filed=False))
    assert [row.id for row in service.unfiled()] == [row.id for row in waiting]


def test_case_that_another_has_filed_meanwhile_is_a_conflict(held: SmallTeam) -> None:
    service = HeldMinutesService(held.workplace)
    first, second = service.unfiled()
    service.file(FileInRecord((second,), is_filed=True))
    with pytest.raises(ConflictError):
        service.file(FileInRecord((first, second), is_filed=True))
    assert [row.id for row in service.unfiled()] == [first.id]


@pytest.mark.parametrize(
    ("words", "is_found"),
    [("staver", True), ("åse STAVER", True), ("maret", True), ("rullator", True), ("gips", False)],
)
def test_search_finds_words_and_persons(held: SmallTeam, words: str, is_found: bool) -> None:
    service = HeldMinutesService(held.workplace)
    assert bool(service.found(words)) is is_found


def test_search_finds_what_a_correction_says(held: SmallTeam) -> None:
    service = HeldMinutesService(held.workplace)
    service.correct(AddCorrection(only(service).id, None, "Nøkkelen ligger hos Ola.", "Glemt."))
    assert service.found("nøkkelen") == {only(service).id}


def test_search_finds_what_all_share_and_what_was_taken_up_of_a_case(
    small_team: SmallTeam,
) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    notes, meeting = QuickNoteService(small_team.workplace), planned(small_team)
    notes.add(AddQuickNote("Ny kode på nøkkelboksen."))
    notes.add(AddQuickNote("Datteren ringte om trappa.", case_id))
    for note in notes.waiting():
        notes.take_up(TakeUpNote(note.id, note.version, meeting.id))
    hold_meeting(small_team)
    service = HeldMinutesService(small_team.workplace)
    assert service.found("nøkkelboksen") == {meeting.id}
    assert service.found("trappa") == {meeting.id}
    assert service.found("nøkkelskap") == frozenset()


def test_case_in_which_one_is_disqualified_is_closed_to_her(held: SmallTeam) -> None:
    service = HeldMinutesService(held.workplace)
    berg = held.card("Åse Berg")
    RoomService(held.workplace).recuse(Recuse(berg.case_id, held.kari))
    meeting = only(service)
    opened = service.opened(meeting.id)
    assert [case.label for case in opened.content.cases] == ["Máret Sara"]
    assert (meeting.spoken_of, len(service.unfiled())) == (1, 1)
    assert not service.found("åse")
