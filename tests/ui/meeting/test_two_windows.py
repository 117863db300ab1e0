"""Two windows on one database while the meeting runs: Kari leads at one, Ola sits at the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from teamdesk.domain.commands.actions import TakeBackAction
from teamdesk.domain.commands.agenda import AddCase, MoveLine, TakeOff
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.errors import AcceptedAlready
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.gate import Gate
from teamdesk.storage.news_watch import FileNews, NewsWatch, ServerNews
from teamdesk.ui.bus import ChangeBus
from teamdesk.ui.meeting.pages import PageKey
from teamdesk.ui.meeting.preparing.page import PreparationPage
from teamdesk.ui.meeting.presenter import MeetingPresenter
from teamdesk.ui.meeting.view import MeetingView
from teamdesk.ui.navigation import Navigator
from teamdesk.ui.undo import UndoStack
from tests.helpers.databases import ENGINES
from tests.helpers.notices import HeardNotices
from tests.ui.meeting.conftest import Room, desk_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.team import SmallTeam

SENTENCE = "Kari bestiller rullator innen fredag."


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Engine:
    fixture = "sqlite_engine" if request.param == "sqlite" else "postgres_engine"
    found: Engine = request.getfixturevalue(fixture)
    return found


@dataclass(frozen=True, slots=True)
class Window:
    """A window, and what it hears of the other."""

    room: Room
    watch: NewsWatch

    def hear(self) -> None:
        """Take in what the other has stored, as the program does every few seconds."""
        changes = self.watch.news()
        if changes is not None:
            self.room.around.bus.publish(changes)

    @property
    def note(self) -> str:
        return self.room.view.running.panel.note.toPlainText()

    def type(self, text: str) -> None:
        self.room.type(text)
        self.room.view.running.panel.settle()

    def accepted(self) -> list[str]:
        items = self.room.view.running.panel.items.items
        return [item.text for item in items if item.is_accepted]


class Windows:
    """Both, on one meeting that has begun."""

    def __init__(self, qtbot: QtBot, around: Surroundings, team: SmallTeam, key: bytes) -> None:
        self._qtbot = qtbot
        self._around = around
        self._team = team
        for name in ("Åse Berg", "Máret Sara"):
            team.refer(name)
        self._files: list[EncryptedFile] = []
        self._key = key
        self.kari = self._open(team.kari)
        self.kari.room.presenter.start()
        self.ola = self._open(team.ola)
        self.ola.room.presenter.load()
        self.kari.hear()

    def _open(self, member: UUID) -> Window:
        engine, at = self._team.engine, self._team.workplace
        gate = Gate(lambda: engine, member, at.clock)
        at = replace(at, writing=gate.writing, reading=gate.reading, member_id=member)
        around = replace(
            self._around,
            bus=ChangeBus(),
            undo=UndoStack(),
            navigator=Navigator(),
            notices=HeardNotices(),
        )
        desk = desk_of(replace(self._team, workplace=at))
        presenter = MeetingPresenter(desk, around)
        view = MeetingView(presenter, around)
        presenter.setParent(view)
        self._qtbot.addWidget(view)
        view.resize(1190, 700)
        view.show()
        watch = NewsWatch(self._look(engine), gate.source)
        watch.begin()
        return Window(Room(self._team, desk, around, presenter, view), watch)

    def _look(self, engine: Engine) -> FileNews | ServerNews:
        if engine.dialect.name != "sqlite":
            return ServerNews(engine)
        file = EncryptedFile(Path(str(engine.url.database)), self._key)
        self._files.append(file)
        return FileNews(file)

    def close(self) -> None:
        for window in (self.kari, self.ola):
            window.room.view.hide()
        for file in self._files:
            file.let_go()


@pytest.fixture
def windows(
    qtbot: QtBot, surroundings: Surroundings, small_team: SmallTeam, data_key: bytes
) -> Iterator[Windows]:
    windows = Windows(qtbot, surroundings, small_team, data_key)
    yield windows
    windows.close()


def test_both_windows_show_the_same_person(windows: Windows) -> None:
    stages = [window.room.presenter.stage for window in (windows.kari, windows.ola)]
    assert all(stages)
    assert len({stage.name for stage in stages if stage}) == 1


def test_note_that_another_stored_is_seen_where_nothing_is_typed(windows: Windows) -> None:
    windows.ola.type("Går nå med staver.")
    windows.ola.room.presenter.store_note()
    windows.kari.hear()
    assert windows.kari.note == "Går nå med staver."


def test_what_is_typed_stands_with_its_cursor_when_another_stores(windows: Windows) -> None:
    windows.ola.type("Går nå med staver.")
    edit = windows.kari.room.view.running.panel.note
    windows.kari.type("Enige om to uker til.")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    windows.ola.room.presenter.store_note()
    windows.kari.hear()
    assert windows.kari.note == "Enige om to uker til."
    assert edit.textCursor().position() == 0


def test_both_notes_stand_once_both_have_stored(windows: Windows) -> None:
    windows.ola.type("Går nå med staver.")
    windows.kari.type("Enige om to uker til.")
    windows.ola.room.presenter.store_note()
    windows.kari.room.presenter.store_note()
    windows.kari.room.presenter.store_note()
    windows.ola.hear()
    assert windows.ola.note == "Går nå med staver.\nEnige om to uker til."


def test_meeting_that_is_closed_while_somebody_types_loses_no_word(windows: Windows) -> None:
    windows.ola.type("Datteren ringer på mandag.")
    assert windows.kari.room.presenter.close(None)
    windows.ola.hear()
    room = windows.ola.room
    assert not room.presenter.is_open
    notes = room.desk.quick_notes.waiting()
    assert [note.text for note in notes] == ["Datteren ringer på mandag."]
    assert any("annen maskin" in said for said in room.heard.told)


def test_closing_is_told_where_somebody_goes_on_before_hearing_of_it(windows: Windows) -> None:
    windows.ola.type("Datteren ringer på mandag.")
    assert windows.kari.room.presenter.close(None)
    windows.ola.room.presenter.step(+1)
    notes = windows.ola.room.desk.quick_notes.waiting()
    assert [note.text for note in notes] == ["Datteren ringer på mandag."]


def test_case_that_is_taken_off_while_somebody_types_loses_no_word(windows: Windows) -> None:
    card = windows.kari.room.team.refer("Per Dahl")
    desk, ola = windows.kari.room.desk, windows.ola.room.presenter
    assert ola.meeting is not None
    desk.agendas.add_case(AddCase(ola.meeting.id, card.case_id, "haster", "nytt i dag"))
    windows.ola.hear()
    assert ola.rows is not None
    line = next(line for line in ola.rows.agenda if line.case_id == card.case_id)
    ola.go_to(line.id)
    windows.ola.type("Ringer selv i morgen.")
    desk.agendas.take_off(TakeOff(line.id, line.version))
    windows.ola.hear()
    assert ola.on_stage.line is not None
    assert ola.on_stage.line.case_id != card.case_id
    (note,) = windows.ola.room.desk.quick_notes.waiting()
    assert (note.text, note.case_id) == ("Ringer selv i morgen.", card.case_id)


def test_note_stays_on_stage_when_another_moves_its_line(windows: Windows) -> None:
    windows.ola.type("Ringer selv i morgen.")
    line = windows.ola.room.presenter.on_stage.line
    assert line is not None
    windows.kari.room.desk.agendas.move(MoveLine(line.id, line.version, 1))
    windows.ola.hear()
    assert windows.ola.room.presenter.on_stage.line is not None
    assert windows.ola.room.presenter.on_stage.line.id == line.id
    assert windows.ola.note == "Ringer selv i morgen."


def test_line_that_both_accept_becomes_one_promise(windows: Windows) -> None:
    for window in (windows.ola, windows.kari):
        window.type(SENTENCE)
    windows.kari.room.view.running.panel.accept_all()
    windows.ola.room.view.running.panel.accept_all()
    for window in (windows.kari, windows.ola):
        window.hear()
        assert window.accepted() == ["bestille rullator"]
    assert [type(error) for error in windows.ola.room.heard.failures] == [AcceptedAlready]


def test_decision_that_both_accept_stands_once(windows: Windows) -> None:
    for window in (windows.ola, windows.kari):
        window.type("Enige om å fortsette to uker til.")
    windows.kari.room.view.running.panel.accept_all()
    windows.ola.room.view.running.panel.accept_all()
    stage = windows.ola.room.presenter.stage
    assert stage is not None
    assert len(stage.decisions) == 1


def test_promise_said_twice_in_one_note_is_accepted_twice(windows: Windows) -> None:
    windows.kari.type(f"{SENTENCE}\n{SENTENCE}")
    panel = windows.kari.room.view.running.panel
    waiting = len(panel.waiting)
    panel.accept_all()
    assert len(windows.kari.accepted()) == waiting


def test_promise_that_is_gone_while_somebody_changes_it_is_made_anew(
    qtbot: QtBot, windows: Windows
) -> None:
    windows.kari.type(SENTENCE)
    windows.kari.room.view.running.panel.accept_all()
    windows.ola.hear()
    panel = windows.ola.room.view.running.panel
    panel.items.edit_requested.emit(panel.items.items[0])
    what = panel.editor.findChildren(QLineEdit)[0]
    what.setText("bestiller rullator til ute")
    stage = windows.kari.room.presenter.stage
    assert stage is not None
    (task,) = stage.actions
    windows.kari.room.desk.actions.take_back(TakeBackAction(task.id, task.version))
    windows.ola.hear()
    assert what.text() == "bestiller rullator til ute"
    qtbot.keyClick(what, Qt.Key.Key_Return)
    assert windows.ola.accepted() == []
    qtbot.keyClick(what, Qt.Key.Key_Return)
    assert windows.ola.accepted() == ["bestiller rullator til ute"]


def test_windows_that_only_look_tell_each_other_nothing(windows: Windows) -> None:
    windows.kari.hear()
    windows.ola.hear()
    for window in (windows.kari, windows.ola):
        window.room.presenter.refresh()
        window.room.presenter.load()
    assert windows.kari.watch.news() is windows.ola.watch.news() is None


def test_preparation_stands_while_another_writes_and_both_are_shown(windows: Windows) -> None:
    pages = [prepare(window) for window in (windows.kari, windows.ola)]
    for page in pages:
        page.presenter.write_for(windows.kari.room.team.kari)
    kari, ola = (page.form.fields["status"] for page in pages)
    ola.text.insertPlainText("Går ute med staver.")
    ola.text.moveCursor(QTextCursor.MoveOperation.Start)
    kari.text.insertPlainText("Var på butikken.")
    pages[0].form.keep()
    windows.ola.hear()
    assert ola.value == "Går ute med staver."
    assert ola.is_torn
    assert ola.other.theirs == "Var på butikken."


def prepare(window: Window) -> PreparationPage:
    room = window.room
    room.view.use_parts({PageKey.PREPARATION: lambda: PreparationPage(room.presenter, room.around)})
    page = room.view.pages.open(PageKey.PREPARATION)
    assert isinstance(page, PreparationPage)
    return page


def test_case_on_stage_closes_to_whom_another_notes_as_disqualified(windows: Windows) -> None:
    windows.ola.type("Ringer selv i morgen.")
    stage = windows.ola.room.presenter.stage
    assert stage is not None
    windows.kari.room.desk.rooms.recuse(Recuse(stage.item.case_id, windows.ola.room.team.ola))
    windows.ola.hear()
    assert windows.ola.room.presenter.stage is None
    assert windows.ola.note == ""
    kept = windows.ola.room.desk.drafts.text(f"note:{stage.item.id}")
    assert kept == "Ringer selv i morgen."
