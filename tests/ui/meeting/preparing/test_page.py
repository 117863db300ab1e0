"""The page on which one prepares: what is written, stored, taken back and never lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.preparing import PreparationWords, SavePreparation
from teamdesk.domain.meetings import Depth
from teamdesk.models import CaseFile
from teamdesk.ui.meeting.pages import PageKey
from teamdesk.ui.meeting.pen import Pen
from teamdesk.ui.meeting.preparing.page import PreparationPage
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room


@pytest.fixture
def page(room: Room) -> PreparationPage:
    room.view.use_parts({PageKey.PREPARATION: lambda: make_page(room)})
    found = room.view.pages.open(PageKey.PREPARATION)
    assert isinstance(found, PreparationPage)
    return found


def make_page(room: Room) -> PreparationPage:
    return PreparationPage(room.presenter, room.around)


def stored(room: Room, page: PreparationPage, member: UUID) -> PreparationWords:
    case, meeting = page.presenter.case, room.presenter.meeting
    assert case is not None
    assert meeting is not None
    return room.desk.preparations.stored(meeting.id, case.line.case_id, member)[0]


def write_elsewhere(room: Room, page: PreparationPage, words: PreparationWords) -> None:
    key = page.presenter.key
    assert key is not None
    _words, version = room.desk.preparations.stored(key.meeting_id, key.case_id, key.member_id)
    room.desk.preparations.save(
        SavePreparation(key.meeting_id, key.case_id, key.member_id, version, words)
    )


def type_in(page: PreparationPage, name: str, text: str) -> None:
    page.form.fields[name].text.insertPlainText(text)


def test_page_what_is_typed_is_stored_as_one_goes_on(room: Room, page: PreparationPage) -> None:
    type_in(page, "status", "Går ute.")
    page._on_next()  # the slot of Ctrl+Enter
    page._on_previous()
    assert stored(room, page, room.team.kari) == PreparationWords("Går ute.")


def test_page_next_by_key_shows_the_next_case(
    qtbot: QtBot, room: Room, page: PreparationPage
) -> None:
    page.take_focus()
    first = page.presenter.case
    qtbot.keyClick(page.form.fields["status"].text, Qt.Key.Key_Return, _CTRL)
    assert first is not None
    assert page.presenter.case is not None
    assert page.presenter.case.line.id != first.line.id
    assert page.form.fields["status"].text.hasFocus()


def test_page_undo_takes_a_text_back(room: Room, page: PreparationPage) -> None:
    type_in(page, "status", "Går ute.")
    page.leave()
    type_in(page, "proposal", "To uker til.")
    page.leave()
    room.around.undo.undo()
    assert stored(room, page, room.team.kari) == PreparationWords("Går ute.")
    room.around.undo.undo()
    assert page.form.fields["status"].value == ""


def test_page_undo_of_what_another_machine_changed_is_refused(
    room: Room, page: PreparationPage
) -> None:
    type_in(page, "status", "Går ute.")
    page.leave()
    write_elsewhere(room, page, PreparationWords("Går inne."))
    room.around.undo.undo()
    assert stored(room, page, room.team.kari) == PreparationWords("Går inne.")


def test_page_two_machines_in_one_field_show_both_texts(room: Room, page: PreparationPage) -> None:
    type_in(page, "status", "Mitt.")
    write_elsewhere(room, page, PreparationWords("Det andre."))
    page.leave()
    field = page.form.fields["status"]
    assert (field.is_torn, field.value, field.other.theirs) == (True, "Mitt.", "Det andre.")
    field.other.keep_both.click()
    assert stored(room, page, room.team.kari).status == "Det andre.\nMitt."


def test_page_two_machines_in_two_fields_keep_both(room: Room, page: PreparationPage) -> None:
    type_in(page, "proposal", "Mitt.")
    write_elsewhere(room, page, PreparationWords("Det andre."))
    page.leave()
    assert stored(room, page, room.team.kari) == PreparationWords("Det andre.", "", "Mitt.")


def test_page_torn_text_is_there_again_after_a_restart(room: Room, page: PreparationPage) -> None:
    type_in(page, "status", "Mitt.")
    write_elsewhere(room, page, PreparationWords("Det andre."))
    page.leave()
    again = make_page(room)
    again.refresh()
    field = again.form.fields["status"]
    assert (field.is_torn, field.value, field.other.theirs) == (True, "Mitt.", "Det andre.")
    again.deleteLater()


def test_page_writes_for_an_absent_colleague(room: Room, page: PreparationPage) -> None:
    page.whose.member_chosen.emit(room.team.ola)
    type_in(page, "status", "Fra Ola.")
    page.leave()
    assert stored(room, page, room.team.ola).status == "Fra Ola."
    assert not page.head.for_whom.isHidden()


def test_page_on_the_wall_hides_what_is_written(room: Room, page: PreparationPage) -> None:
    type_in(page, "status", "Går ute.")
    room.around.theme.use(ThemeName.PROJECTOR)
    assert page.view.isHidden()
    assert page.list.cases.name(page.presenter.cases[0]) in ("Å. B.", "M. S.")


def test_page_copies_last_weeks_text_with_one_key(room: Room, page: PreparationPage) -> None:
    field = page.form.fields["status"]
    field.last.show_last("Forrige uke.", None)
    field.take_last()
    assert field.value == "Forrige uke."


def test_page_asked_case_is_discussed_with_its_reason(room: Room, page: PreparationPage) -> None:
    case = page.presenter.case
    assert case is not None
    page.form.asking.tick.setChecked(True)
    page.form.asking.why.setText("Datteren vil ha svar.")
    page.leave()
    found = page.presenter.case
    assert found is not None
    assert (found.line.depth, found.line.why) == (Depth.DISCUSSED, "Datteren vil ha svar.")


_CTRL = Qt.KeyboardModifier.ControlModifier


def test_page_at_a_shared_machine_asks_who_writes(room: Room) -> None:
    room.presenter.pen = Pen(replace(room.desk, member_id=None))
    page = make_page(room)
    page.refresh()
    assert not page.presenter.cases
    assert not page.whose.writer.isHidden()
    page.whose.writer_chosen.emit(room.team.ola)
    type_in(page, "status", "Fra Ola.")
    page.leave()
    case, meeting = page.presenter.case, room.presenter.meeting
    assert case is not None
    assert meeting is not None
    assert stored(room, page, room.team.ola) == PreparationWords("Fra Ola.")
    stage = room.desk.meetings.stage(meeting.id, case.line.id)
    assert stage is not None
    (row,) = stage.preparations
    assert (row.member.name, row.written_by) == ("Ola Lien", None)
    page.deleteLater()


def test_page_mine_lists_her_own_cases_alone(room: Room, page: PreparationPage) -> None:
    with room.team.workplace.writing() as work:
        work.get(CaseFile, page.presenter.cases[1].line.case_id).coordinator_id = room.team.kari
        work.commit()
    page.scope.chosen.emit("mine")
    assert [case.is_mine for case in page.presenter.cases] == [True]
    page.scope.chosen.emit("all")
    assert [case.is_mine for case in page.presenter.cases] == [True, False]


def test_page_who_cannot_come_says_so_and_writes_all_the_same(
    room: Room, page: PreparationPage
) -> None:
    page.whose.absent.click()
    rows = room.presenter.rows
    assert rows is not None
    assert [one.member.name for one in rows.prepared if one.is_absent] == ["Kari Hansen"]
    type_in(page, "status", "Skriver hjemmefra.")
    page.leave()
    assert stored(room, page, room.team.kari) == PreparationWords("Skriver hjemmefra.")
    room.around.undo.undo()
    room.around.undo.undo()
    page.refresh()
    assert not page.whose.absent.isChecked()
