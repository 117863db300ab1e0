"""Ctrl+J: a line for the next meeting from anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from teamdesk.services.board import BoardService
from teamdesk.services.drafts import DraftService
from teamdesk.services.meeting.quick_notes import QuickNoteService
from teamdesk.ui.shell.quick_note import NotePorts, QuickNoteSheet
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.team import SmallTeam


@dataclass(frozen=True, slots=True)
class Corner:
    """A window with a field in which somebody types, and the sheet over it."""

    window: QWidget
    field: QLineEdit
    sheet: QuickNoteSheet
    around: Surroundings
    notes: QuickNoteService
    case_id: UUID

    @property
    def note(self) -> QuickNoteRow:
        """The one line that waits."""
        (found,) = self.notes.waiting()
        return found


@pytest.fixture
def corner(qtbot: QtBot, around: Surroundings, small_team: SmallTeam) -> Corner:
    return make_corner(qtbot, around, small_team)


@pytest.fixture
def shared(qtbot: QtBot, around: Surroundings, small_team: SmallTeam) -> Corner:
    """A machine that nobody is known to sit at."""
    return make_corner(qtbot, around, small_team, is_shared=True)


def make_corner(
    qtbot: QtBot, around: Surroundings, small_team: SmallTeam, *, is_shared: bool = False
) -> Corner:
    at = small_team.workplace
    card = small_team.refer("Åse Berg")
    small_team.refer("Per Lund")
    notes, drafts, board = QuickNoteService(at), DraftService(at), BoardService(at)
    window, field = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(field)
    ports = NotePorts(
        lambda: notes,
        lambda: board.board().cards,
        lambda: drafts,
        "quicknote:new",
        lambda: board.members() if is_shared else (),
    )
    sheet = QuickNoteSheet(around, ports, window)
    window.resize(900, 500)
    window.show()
    field.setFocus()
    return Corner(window, field, sheet, around, notes, card.case_id)


def test_sheet_enter_saves_about_the_one_in_sight(qtbot: QtBot, corner: Corner) -> None:
    corner.sheet.open(corner.case_id)
    assert corner.sheet.about.line.text() == "Åse Berg"
    qtbot.keyClicks(corner.sheet.text, "Datteren ringte.")
    qtbot.keyClick(corner.sheet.text, Qt.Key.Key_Return)
    assert (corner.note.text, corner.note.person_name) == ("Datteren ringte.", "Åse Berg")
    assert corner.sheet.isHidden()
    assert corner.field.hasFocus()


def test_sheet_undo_takes_the_line_back(qtbot: QtBot, corner: Corner) -> None:
    corner.sheet.open(None)
    qtbot.keyClicks(corner.sheet.text, "Ny nøkkelboks.")
    qtbot.keyClick(corner.sheet.text, Qt.Key.Key_Return)
    corner.around.undo.undo()
    assert corner.notes.waiting() == ()
    corner.around.undo.redo()
    assert corner.note.case_id is None


def test_sheet_esc_keeps_a_draft(qtbot: QtBot, corner: Corner) -> None:
    corner.sheet.open(corner.case_id)
    qtbot.keyClicks(corner.sheet.text, "Halv setning")
    qtbot.keyClick(corner.sheet.text, Qt.Key.Key_Escape)
    assert corner.sheet.isHidden()
    corner.sheet.open(None)
    assert (corner.sheet.text.text(), corner.sheet.about.case_id) == (
        "Halv setning",
        corner.case_id,
    )


def test_sheet_another_is_chosen_by_typing(qtbot: QtBot, corner: Corner) -> None:
    corner.sheet.open(corner.case_id)
    corner.sheet.about.line.selectAll()
    qtbot.keyClicks(corner.sheet.about.line, "lun")
    qtbot.keyClick(corner.sheet.about.line, Qt.Key.Key_Return)
    assert corner.sheet.about.line.text() == "Per Lund"
    qtbot.keyClicks(corner.sheet.text, "Tannlege.")
    qtbot.keyClick(corner.sheet.text, Qt.Key.Key_Return)
    assert corner.note.person_name == "Per Lund"


def test_sheet_empty_line_says_what_is_missing(qtbot: QtBot, corner: Corner) -> None:
    corner.sheet.open(None)
    qtbot.keyClick(corner.sheet.text, Qt.Key.Key_Return)
    assert corner.sheet.text_field.has_error
    assert corner.notes.waiting() == ()


def test_sheet_on_the_wall_shows_no_name(qtbot: QtBot, corner: Corner) -> None:
    corner.around.theme.use(ThemeName.PROJECTOR)
    corner.sheet.open(corner.case_id)
    assert corner.sheet.about.line.text() == "Å. B."
    corner.sheet.about.line.selectAll()
    qtbot.keyClicks(corner.sheet.about.line, "lund")
    assert corner.sheet.about.line.displayText() != "lund"
    assert corner.sheet.about.list.currentIndex().data() == "P. L."


def test_sheet_closes_when_somebody_goes_on_elsewhere(corner: Corner) -> None:
    corner.sheet.open(None)
    corner.field.setFocus()
    assert corner.sheet.isHidden()


def test_sheet_at_a_shared_machine_asks_who_writes(qtbot: QtBot, shared: Corner) -> None:
    shared.sheet.open(None)
    qtbot.keyClicks(shared.sheet.text, "Ny nøkkelboks.")
    shared.sheet.writer.box.setCurrentText("Ola Lien")
    qtbot.keyClick(shared.sheet.writer.box, Qt.Key.Key_Return)
    assert shared.note.author is not None
    assert shared.note.author.name == "Ola Lien"


def test_sheet_where_somebody_is_known_to_sit_does_not_ask(corner: Corner) -> None:
    corner.sheet.open(None)
    assert corner.sheet.writer.isHidden()
