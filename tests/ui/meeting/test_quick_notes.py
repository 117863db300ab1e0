"""Lines between meetings, as the meeting takes them up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from teamdesk.domain.commands.preparing import AddQuickNote, PreparationWords, SavePreparation
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import CaseFile
from teamdesk.ui.meeting.stage.note_lines import NoteTick, WaitingNote
from teamdesk.ui.meeting.stage.prepared_lines import ViewLine
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.ui.meeting.conftest import Room


def shown(view: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [line for line in view.findChildren(kind) if not line.isHidden()]


def texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if not label.isHidden())


def note_about_stage(room: Room, text: str) -> None:
    stage = room.presenter.stage
    assert stage is not None
    room.desk.quick_notes.add(AddQuickNote(text, stage.item.case_id))
    room.presenter.refresh()


def test_stage_takes_a_line_up_with_a_tick(running: Room) -> None:
    note_about_stage(running, "Datteren ringte.")
    (line,) = shown(running.view.running.stage, NoteTick)
    assert isinstance(line, NoteTick)
    line.box.click()
    stage = running.presenter.stage
    assert stage is not None
    assert stage.quick_notes[0].is_taken_up
    assert running.desk.quick_notes.waiting() == ()


def test_stage_undo_lets_a_line_wait_again(running: Room) -> None:
    note_about_stage(running, "Datteren ringte.")
    (line,) = shown(running.view.running.stage, NoteTick)
    assert isinstance(line, NoteTick)
    line.box.click()
    running.around.undo.undo()
    assert [note.text for note in running.desk.quick_notes.waiting()] == ["Datteren ringte."]


def test_stage_on_the_wall_cuts_the_name_from_a_line(running: Room) -> None:
    stage = running.presenter.stage
    assert stage is not None
    note_about_stage(running, f"{stage.name} ringte.")
    running.around.theme.use(ThemeName.PROJECTOR)
    (line,) = shown(running.view.running.stage, NoteTick)
    assert stage.name not in texts(line)
    assert "ringte" in texts(line)


def test_stage_says_the_persons_own_view_first(running: Room) -> None:
    stage, meeting = running.presenter.stage, running.presenter.meeting
    assert stage is not None
    assert meeting is not None
    words = PreparationWords("Går inne.", persons_view="«Jeg vil ut.»")
    command = SavePreparation(meeting.id, stage.item.case_id, running.team.ola, 0, words)
    running.desk.preparations.save(command)
    running.presenter.refresh()
    (view,) = shown(running.view.running.stage, ViewLine)
    assert "«Jeg vil ut.»" in texts(view)
    assert "Ola Lien" in texts(view)


def test_read_back_ticks_what_all_share(running: Room) -> None:
    running.desk.quick_notes.add(AddQuickNote("Ny nøkkelboks."))
    running.presenter.refresh()
    running.view.show_readback()
    (line,) = shown(running.view.readback, NoteTick)
    assert isinstance(line, NoteTick)
    line.box.click()
    meeting = running.presenter.meeting
    assert meeting is not None
    content = running.desk.closing.preview(meeting.id)
    assert content is not None
    assert content.shared_matters == "Ny nøkkelboks."


def test_before_a_line_that_all_share_is_dropped_and_comes_back(room: Room) -> None:
    room.desk.quick_notes.add(AddQuickNote("Ny nøkkelboks.", written_by=room.team.ola))
    room.presenter.refresh()
    (line,) = shown(room.view.before.preparation, WaitingNote)
    assert isinstance(line, WaitingNote)
    line.drop.click()
    assert room.desk.quick_notes.waiting() == ()
    room.around.undo.undo()
    (note,) = room.desk.quick_notes.waiting()
    assert (note.text, note.author and note.author.name) == ("Ny nøkkelboks.", "Ola Lien")


def test_before_tells_who_has_prepared(room: Room) -> None:
    rows = room.presenter.rows
    assert rows is not None
    case_id = rows.agenda[0].case_id
    words = PreparationWords("Går inne.")
    command = SavePreparation(rows.meeting.id, case_id, room.team.ola, 0, words)
    room.desk.preparations.save(command)
    room.presenter.refresh()
    said = texts(room.view.before.preparation)
    assert "Ola 1" in said
    assert said.index("Ola") < said.index("Kari")


def left_behind(room: Room, text: str) -> None:
    """A line about somebody whose case has ended, so that no agenda holds it."""
    card = next(card for card in room.desk.board.board().cards if card.name == "Åse Berg")
    with room.team.workplace.writing() as work:
        work.get(CaseFile, card.case_id).phase_id = room.team.phase(PhaseKind.ENDED)
        work.commit()
    room.desk.quick_notes.add(AddQuickNote(text, card.case_id, written_by=room.team.ola))
    room.presenter.load()


def test_before_shows_a_line_about_a_case_on_no_agenda_with_its_name(room: Room) -> None:
    left_behind(room, "Vil søke på nytt.")
    assert "Åse Berg: Vil søke på nytt." in texts(room.view.before.preparation)


def test_before_on_the_wall_shows_such_a_line_by_initials(room: Room) -> None:
    left_behind(room, "Åse vil søke på nytt.")
    room.around.theme.use(ThemeName.PROJECTOR)
    room.presenter.load()
    assert "Åse" not in texts(room.view.before.preparation)


def test_before_puts_the_case_of_such_a_line_on_the_agenda(room: Room) -> None:
    left_behind(room, "Vil søke på nytt.")
    (line,) = shown(room.view.before.preparation, WaitingNote)
    assert isinstance(line, WaitingNote)
    line.take_up.click()
    adder = room.view.before.agenda.adder
    assert (adder.who.text(), adder.why.text()) == ("Åse Berg", "Vil søke på nytt.")
    QTest.keyClick(adder.why, Qt.Key.Key_Return)
    rows = room.presenter.rows
    assert rows is not None
    assert "Åse Berg" in [one.person_name for one in rows.agenda]
    assert not rows.stray_notes


def test_before_offers_no_agenda_for_what_all_share(room: Room) -> None:
    room.desk.quick_notes.add(AddQuickNote("Ny nøkkelboks."))
    room.presenter.refresh()
    (line,) = shown(room.view.before.preparation, WaitingNote)
    assert isinstance(line, WaitingNote)
    assert line.take_up.isHidden()
