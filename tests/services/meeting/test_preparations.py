"""What members write before and between meetings."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.meetings import CloseMeeting, LeaveItem, SetPresence, StartMeeting
from teamdesk.domain.commands.preparing import (
    AddQuickNote,
    DropQuickNote,
    PreparationWords,
    SavePreparation,
    TakeUpNote,
)
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.errors import ConflictError, MeetingIsClosed, StillInUse
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.meetings import Presence
from teamdesk.models import CaseFile, Contact
from teamdesk.services.meeting.closing import ClosingService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.preparations import PreparationService
from teamdesk.services.meeting.quick_notes import QuickNoteService
from teamdesk.services.meeting.rooms import RoomService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import MeetingRow, StageRows
    from teamdesk.domain.rows.preparing import PreparationSheet
    from tests.helpers.team import SmallTeam

MONDAY = date(2026, 11, 23)
WORDS = PreparationWords("Går inne.", "Tryggere i trapp.", "To uker til.", "«Det går framover.»")


def current(team: SmallTeam) -> MeetingRow:
    found = MeetingService(team.workplace).current()
    assert found is not None
    return found


def sheet_of(team: SmallTeam, member: UUID) -> PreparationSheet:
    meeting = current(team)
    MeetingService(team.workplace).prepare(meeting.id)
    found = PreparationService(team.workplace).sheet(meeting.id, member)
    assert found is not None
    return found


def write(
    team: SmallTeam, case_id: UUID, member: UUID, words: PreparationWords = WORDS, version: int = 0
) -> None:
    command = SavePreparation(current(team).id, case_id, member, version, words)
    PreparationService(team.workplace).save(command)


def hold(team: SmallTeam, note: str) -> None:
    service, planned = MeetingService(team.workplace), current(team)
    service.start(StartMeeting(planned.id, planned.version))
    rows = service.rows(planned.id)
    assert rows is not None
    service.leave_item(LeaveItem(rows.agenda[0].id, note, 60, None))
    opened = current(team)
    closing = CloseMeeting(opened.id, opened.version, MONDAY + timedelta(days=7))
    ClosingService(team.workplace).close(closing)


def test_sheet_has_every_case_and_what_was_written(small_team: SmallTeam) -> None:
    small_team.refer("Eva Lund")
    card = small_team.refer("Per Ås")
    sheet_of(small_team, small_team.kari)
    write(small_team, card.case_id, small_team.kari)
    cases = {case.line.person_name: case for case in sheet_of(small_team, small_team.kari).cases}
    assert (cases["Per Ås"].words, cases["Per Ås"].version) == (WORDS, 1)
    assert cases["Eva Lund"].words is None


def test_sheet_own_cases_stand_first(small_team: SmallTeam) -> None:
    small_team.refer("Eva Lund")
    card = small_team.refer("Per Ås")
    with small_team.workplace.writing() as work:
        work.get(CaseFile, card.case_id).coordinator_id = small_team.ola
        work.commit()
    first, second = sheet_of(small_team, small_team.ola).cases
    assert (first.line.person_name, first.is_mine, second.is_mine) == ("Per Ås", True, False)


def test_sheet_tells_who_else_has_prepared(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    sheet_of(small_team, small_team.kari)
    write(small_team, card.case_id, small_team.ola)
    (case,) = sheet_of(small_team, small_team.kari).cases
    assert [member.name for member in case.prepared] == ["Ola Lien"]


def test_sheet_shows_last_weeks_text_and_note(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    sheet_of(small_team, small_team.kari)
    write(small_team, card.case_id, small_team.kari)
    hold(small_team, "Går med staver.")
    (case,) = sheet_of(small_team, small_team.kari).cases
    assert (case.words, case.last_words, case.last_meeting_on) == (None, WORDS, MONDAY)
    assert case.last_note == "Går med staver."


def test_sheet_names_who_last_met_the_person(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    with small_team.workplace.writing() as work:
        for days, who in ((3, small_team.kari), (1, small_team.ola)):
            on = MONDAY - timedelta(days=days)
            visit = Contact(case_id=card.case_id, member_id=who, on=on, minutes=30)
            visit.kind = ContactKind.HOME_VISIT
            work.add(visit)
        work.commit()
    (case,) = sheet_of(small_team, small_team.kari).cases
    assert case.last_met_by is not None
    assert (case.last_met_by.name, case.last_met_on) == ("Ola Lien", date(2026, 11, 22))


def test_save_where_the_same_member_wrote_elsewhere_is_a_conflict(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    write(small_team, card.case_id, small_team.kari)
    with pytest.raises(ConflictError):
        write(small_team, card.case_id, small_team.kari, PreparationWords("Annet"))


def test_save_of_nothing_leaves_nobody_prepared(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    sheet_of(small_team, small_team.kari)
    write(small_team, card.case_id, small_team.kari)
    write(small_team, card.case_id, small_team.kari, PreparationWords(" "), version=1)
    (case,) = sheet_of(small_team, small_team.kari).cases
    assert (case.words, case.version) == (None, 0)


def test_save_for_a_meeting_that_is_over_is_refused(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    meeting = current(small_team)
    hold(small_team, "Ferdig.")
    command = SavePreparation(meeting.id, card.case_id, small_team.kari, 0, WORDS)
    with pytest.raises(MeetingIsClosed):
        PreparationService(small_team.workplace).save(command)


def test_quick_note_waits_until_a_meeting_takes_it_up(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    service = QuickNoteService(small_team.workplace)
    service.add(AddQuickNote("Datteren ringte om trappa.", card.case_id))
    (note,) = service.waiting()
    assert (note.person_name, note.author and note.author.name) == ("Per Ås", "Kari Hansen")
    service.take_up(TakeUpNote(note.id, note.version, current(small_team).id))
    assert service.waiting() == ()


def test_quick_note_stands_with_its_case_for_all_who_prepare(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    service = QuickNoteService(small_team.workplace)
    service.add(AddQuickNote("Datteren ringte.", card.case_id))
    service.add(AddQuickNote("Ny nøkkelboks."))
    (case,) = sheet_of(small_team, small_team.ola).cases
    assert [note.text for note in case.notes] == ["Datteren ringte."]


def test_quick_note_empty_or_taken_up_is_refused(small_team: SmallTeam) -> None:
    service = QuickNoteService(small_team.workplace)
    with pytest.raises(TextMissing):
        service.add(AddQuickNote("  "))
    service.add(AddQuickNote("Ny nøkkelboks."))
    (note,) = service.waiting()
    service.take_up(TakeUpNote(note.id, note.version, current(small_team).id))
    with pytest.raises(StillInUse):
        service.drop(DropQuickNote(note.id, note.version + 1))


def test_preparation_by_a_colleague_is_shown_as_hers(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    sheet_of(small_team, small_team.kari)
    apologise(small_team, small_team.ola)
    write(small_team, card.case_id, small_team.ola)
    (row,) = on_stage(small_team).preparations
    assert row.written_by is not None
    assert (row.member.name, row.written_by.name, row.is_absent) == (
        "Ola Lien",
        "Kari Hansen",
        True,
    )


def test_preparation_by_herself_names_no_other_hand(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    sheet_of(small_team, small_team.kari)
    command = SavePreparation(
        current(small_team).id, card.case_id, small_team.ola, 0, WORDS, written_by=small_team.ola
    )
    PreparationService(small_team.workplace).save(command)
    (row,) = on_stage(small_team).preparations
    assert (row.written_by, row.is_absent) == (None, False)


def test_meeting_tells_who_has_prepared_how_many(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    sheet_of(small_team, small_team.kari)
    write(small_team, card.case_id, small_team.ola)
    rows = MeetingService(small_team.workplace).rows(current(small_team).id)
    assert rows is not None
    assert {row.member.name: row.cases for row in rows.prepared} == {
        "Kari Hansen": 0,
        "Ola Lien": 1,
    }


def test_stored_tells_what_stands_now(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    key = (current(small_team).id, card.case_id, small_team.kari)
    service = PreparationService(small_team.workplace)
    assert service.stored(*key) == (PreparationWords(), 0)
    write(small_team, card.case_id, small_team.kari)
    assert service.stored(*key) == (WORDS, 1)


def test_sheet_leaves_out_a_case_in_which_she_is_disqualified(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    sheet_of(small_team, small_team.ola)
    RoomService(small_team.workplace).recuse(Recuse(card.case_id, small_team.ola))
    assert sheet_of(small_team, small_team.ola).cases == ()


def test_notes_taken_up_stand_in_the_minutes(small_team: SmallTeam) -> None:
    card = small_team.refer("Per Ås")
    service = QuickNoteService(small_team.workplace)
    service.add(AddQuickNote("Datteren ringte.", card.case_id))
    service.add(AddQuickNote("Ny nøkkelboks."))
    meeting = current(small_team)
    for note in service.waiting():
        service.take_up(TakeUpNote(note.id, note.version, meeting.id))
    MeetingService(small_team.workplace).prepare(meeting.id)
    content = ClosingService(small_team.workplace).preview(meeting.id)
    assert content is not None
    assert (content.shared_matters, content.cases[0].taken_up) == (
        "Ny nøkkelboks.",
        ("Datteren ringte.",),
    )


def apologise(team: SmallTeam, member: UUID) -> None:
    service = MeetingService(team.workplace)
    rows = service.rows(current(team).id)
    assert rows is not None
    row = next(row for row in rows.attendance if row.member and row.member.id == member)
    service.set_presence(SetPresence(row.id, Presence.APOLOGIES))


def on_stage(team: SmallTeam) -> StageRows:
    service = MeetingService(team.workplace)
    rows = service.rows(current(team).id)
    assert rows is not None
    stage = service.stage(rows.meeting.id, rows.agenda[0].id)
    assert stage is not None
    return stage
