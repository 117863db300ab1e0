"""Who is in the room, noted with keys, and what is closed while it runs."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from teamdesk.domain.closed import ClosedBecause
from teamdesk.domain.errors import ClosedForGuests
from teamdesk.domain.meetings import MeetingRole, Presence
from teamdesk.models import Member
from teamdesk.ui.meeting.room.room_deeds import RoomDeeds
from tests.helpers.accessibility import nameless

if TYPE_CHECKING:
    from teamdesk.domain.rows.room import AttendanceRow
    from teamdesk.ui.meeting.room.room_card import RoomCard
    from tests.ui.meeting.conftest import Room


def listed(room: Room, name: str) -> AttendanceRow:
    return next(row for row in room.presenter.rows.attendance if row.name == name)


def choose(card: RoomCard, name: str) -> None:
    rows = [row.name for row in card.list.lines.rows]
    card.list.setCurrentIndex(card.list.lines.index(rows.index(name)))
    card.list.setFocus()


def let_in(room: Room) -> None:
    """Somebody from NAV comes in, typed into the card."""
    card = room.view.running.middle.room
    card.begin_guest()
    QTest.keyClicks(card.guest.name, "Lene Vik")
    QTest.keyClick(card.guest.name, Qt.Key.Key_Return)
    QTest.keyClicks(card.guest.organisation, "NAV Fjordvik")
    QTest.keyClick(card.guest.organisation, Qt.Key.Key_Return)


def test_key_gives_a_role_and_undo_gives_it_back(room: Room) -> None:
    card, before = room.view.room, listed(room, "Ola Lien").role
    choose(card, "Ola Lien")
    QTest.keyClick(card.list, Qt.Key.Key_3)
    assert listed(room, "Ola Lien").role is MeetingRole.TIMEKEEPER
    room.around.undo.undo()
    assert listed(room, "Ola Lien").role is before


def test_typed_time_notes_who_left_early(room: Room) -> None:
    card = room.view.room
    choose(card, "Ola Lien")
    QTest.keyClick(card.list, Qt.Key.Key_G)
    card.clock.setText("10.30")
    QTest.keyClick(card.clock, Qt.Key.Key_Return)
    noted = listed(room, "Ola Lien")
    assert (noted.left_at, noted.presence) == (time(10, 30), Presence.PRESENT)


def test_time_that_is_none_is_refused_at_the_field(room: Room) -> None:
    card = room.view.room
    choose(card, "Ola Lien")
    QTest.keyClick(card.list, Qt.Key.Key_K)
    card.clock.setText("snart")
    QTest.keyClick(card.clock, Qt.Key.Key_Return)
    assert card.clock.isVisible()
    assert listed(room, "Ola Lien").arrived_at is None


def test_apologies_are_noted_by_a_key(room: Room) -> None:
    card = room.view.room
    choose(card, "Ola Lien")
    QTest.keyClick(card.list, Qt.Key.Key_F)
    assert listed(room, "Ola Lien").presence is Presence.APOLOGIES


def test_apologies_of_the_chair_pass_the_role_on_and_undo_gives_it_back(room: Room) -> None:
    with room.team.workplace.writing() as work:
        team_id = room.team.workplace.team_id
        for name, initials in (("Mona Strand", "MS"), ("Per Lund", "PL")):
            work.add(Member(team_id=team_id, name=name, initials=initials, colour=5))
        work.commit()
    room.presenter.load()
    chair = next(
        row for row in room.presenter.rows.attendance if row.role is MeetingRole.CHAIR
    ).name
    choose(room.view.room, chair)
    QTest.keyClick(room.view.room.list, Qt.Key.Key_F)
    assert listed(room, "Per Lund").role is MeetingRole.CHAIR
    room.around.undo.undo()
    assert listed(room, chair).role is MeetingRole.CHAIR
    assert listed(room, "Per Lund").role is MeetingRole.MEMBER


def test_guest_without_an_organisation_is_asked_for_one(room: Room) -> None:
    card = room.view.room
    card.begin_guest()
    card.guest.name.setText("Lene Vik")
    QTest.keyClick(card.guest.organisation, Qt.Key.Key_Return)
    assert card.guest.isVisible()
    assert len(room.presenter.rows.attendance) == 2


def test_guest_in_the_room_closes_every_case_without_consent(running: Room) -> None:
    let_in(running)
    assert {line.closed for line in running.presenter.rows.agenda} == {ClosedBecause.GUEST}
    assert running.presenter.stage is None
    banner = running.view.running.middle.banner
    assert banner.isVisible()
    assert "Lene Vik (NAV Fjordvik)" in banner.accessibleName()
    assert "0 av 2" in banner.accessibleName()


def test_note_is_stored_before_the_case_closes(running: Room) -> None:
    running.type("Går bedre nå.")
    let_in(running)
    assert not running.view.running.panel.note.toPlainText()
    running.around.undo.undo()
    assert running.presenter.stage.note == "Går bedre nå."


def test_jump_to_a_case_closed_before_a_guest_says_why(running: Room) -> None:
    let_in(running)
    other = running.presenter.rows.agenda[1]
    running.presenter.go_to(other.id)
    assert running.presenter.stage is None
    assert [type(error) for error in running.heard.failures] == [ClosedForGuests]


def test_guest_who_is_noted_as_gone_opens_the_cases(running: Room) -> None:
    let_in(running)
    card = running.view.running.middle.room
    choose(card, "Lene Vik")
    QTest.keyClick(card.list, Qt.Key.Key_G)
    QTest.keyClick(card.clock, Qt.Key.Key_Return)
    assert running.presenter.stage is not None
    assert not running.view.running.middle.banner.isVisible()


def test_room_stays_under_the_hands_when_a_guest_closes_the_case(running: Room) -> None:
    middle = running.view.running.middle
    middle.toggle_room()
    let_in(running)
    assert running.presenter.on_stage.closed is not None
    assert middle.room.list.isVisible()
    assert middle.room.list.hasFocus()


def test_next_case_takes_the_place_of_the_room(running: Room) -> None:
    middle = running.view.running.middle
    middle.toggle_room()
    running.presenter.step(+1)
    assert not middle.shows_room
    assert running.view.running.panel.note.hasFocus()


def test_question_at_the_start_is_passed_by_enter_in_the_empty_note(running: Room) -> None:
    line = running.view.running.middle.recusal
    assert line.isVisible()
    QTest.keyClick(running.view.running.panel.note, Qt.Key.Key_Return)
    assert not line.isVisible()
    assert not running.view.running.panel.note.toPlainText()


def test_recusal_is_noted_at_the_case_by_keys(running: Room) -> None:
    middle = running.view.running.middle
    middle.ask_recusal()
    middle.recusal.member.setCurrentIndex(middle.recusal.member.findText("Ola Lien"))
    QTest.keyClick(middle.recusal.member, Qt.Key.Key_Return)
    QTest.keyClick(middle.recusal.case, Qt.Key.Key_Return)
    (noted,) = running.presenter.rows.recusals
    assert noted.member_name == "Ola Lien"
    assert noted.case_id == running.presenter.stage.item.case_id
    assert middle.recused.isVisible()


def test_recusal_is_asked_for_the_case_on_stage_wherever_it_stands(running: Room) -> None:
    running.presenter.step(+1)
    middle = running.view.running.middle
    middle.ask_recusal()
    assert middle.recusal.case.currentData() == running.presenter.stage.item.case_id


def test_case_is_closed_to_the_recused_member_who_leads(running: Room) -> None:
    middle, case_id = running.view.running.middle, running.presenter.stage.item.case_id
    middle.recusal.noted.emit(case_id, running.team.kari)
    assert running.presenter.on_stage.closed.closed is ClosedBecause.RECUSED
    assert middle.closed.isVisible()
    assert not running.view.running.panel.isEnabled()
    assert not running.view.running.bar.isVisible()
    running.presenter.step(+1)
    assert running.presenter.stage is not None
    assert running.presenter.rows.agenda[0].is_done


def test_nobody_clears_herself(running: Room) -> None:
    case_id = running.presenter.stage.item.case_id
    running.view.running.middle.recusal.noted.emit(case_id, running.team.kari)
    running.around.undo.undo()
    assert running.presenter.on_stage.closed is not None


@pytest.mark.parametrize("where", ["room", "running"])
def test_everything_in_the_room_has_a_name(running: Room, where: str) -> None:
    running.view.running.middle.toggle_room()
    assert not nameless(getattr(running.view, where))


def test_undo_and_redo_of_guest_and_recusal_leave_each_case_as_it_was(running: Room) -> None:
    case_id = running.presenter.stage.item.case_id
    let_in(running)
    running.view.running.middle.recusal.noted.emit(case_id, running.team.ola)
    for _time in range(3):
        running.around.undo.undo()
        running.around.undo.undo()
        assert {line.closed for line in running.presenter.rows.agenda} == {None}
        assert not running.presenter.rows.recusals
        running.around.undo.redo()
        running.around.undo.redo()
        assert {line.closed for line in running.presenter.rows.agenda} == {ClosedBecause.GUEST}
        assert [row.member_name for row in running.presenter.rows.recusals] == ["Ola Lien"]
    assert not running.heard.failures


def test_ended_recusal_stands_again_by_undo_and_is_ended_by_redo(running: Room) -> None:
    middle, case_id = running.view.running.middle, running.presenter.stage.item.case_id
    middle.recusal.noted.emit(case_id, running.team.ola)
    RoomDeeds(running.presenter, running.around).end_recusal(running.presenter.rows.recusals[0])
    running.around.undo.undo()
    assert len(running.presenter.rows.recusals) == 1
    running.around.undo.redo()
    assert running.presenter.rows.recusals == ()


def test_recusal_that_is_noted_already_is_nothing_to_undo(running: Room) -> None:
    case_id = running.presenter.stage.item.case_id
    for _time in range(2):
        running.view.running.middle.recusal.noted.emit(case_id, running.team.ola)
    running.around.undo.undo()
    assert running.presenter.rows.recusals == ()
    assert not running.heard.failures


def test_guest_who_had_left_stays_gone_when_her_removal_is_undone(running: Room) -> None:
    let_in(running)
    card = running.view.running.middle.room
    choose(card, "Lene Vik")
    QTest.keyClick(card.list, Qt.Key.Key_G)
    QTest.keyClick(card.clock, Qt.Key.Key_Return)
    choose(card, "Lene Vik")
    QTest.keyClick(card.list, Qt.Key.Key_Delete)
    running.around.undo.undo()
    assert listed(running, "Lene Vik").left_at is not None
    assert running.presenter.stage is not None
