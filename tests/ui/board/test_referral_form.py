"""«Ny henvisning»: what is typed, what is refused, and where that is said."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from teamdesk.domain.errors import BadIdentityNumber, PersonIsActive, TextMissing
from teamdesk.domain.phases import EntryRoute
from tests.helpers.accessibility import assert_all_named
from tests.helpers.spoken import texts_of
from tests.helpers.wall import TODAY, case_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.board.conftest import Board


def field(board: Board, name: str) -> QLineEdit:
    lines = board.view.side.referral.findChildren(QLineEdit)
    return next(line for line in lines if line.accessibleName() == name)


def begin(board: Board, qtbot: QtBot, name: str) -> None:
    board.view.side.begin_referral()
    qtbot.keyClicks(QApplication.focusWidget(), name)


def test_form_registers_what_is_typed(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse Berg")
    qtbot.keyClicks(field(board, "Fødselsnummer eller fødselsdato"), "12.3.1944")
    wish = board.view.side.referral.findChild(QPlainTextEdit)
    qtbot.keyClicks(wish, "hjem")
    qtbot.keyClick(wish, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (command,) = board.referrals.commands
    assert (command.name, command.birth_date) == ("Åse Berg", date(1944, 3, 12))
    assert (command.what_matters, command.referred_on) == ("hjem", TODAY)
    assert command.entry_route is EntryRoute.HOSPITAL


def test_form_that_is_done_goes_away_and_says_so(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse Berg")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not board.view.side.isVisible()
    assert board.heard.told == ["Henvisningen er registrert."]
    assert board.view.lanes.current_case == case_of("Åse Berg")


@pytest.mark.parametrize(
    ("refusal", "name"),
    [
        (TextMissing("name"), "Navn"),
        (BadIdentityNumber(), "Fødselsnummer eller fødselsdato"),
    ],
)
def test_refusal_stands_at_its_field(
    board: Board, qtbot: QtBot, refusal: Exception, name: str
) -> None:
    board.referrals.refusal = refusal
    begin(board, qtbot, "Å")
    board.view.side.referral.submit()
    assert field(board, name).hasFocus()
    assert field(board, name).accessibleDescription()
    assert board.view.side.isVisible()


def test_refusal_of_no_field_stands_in_the_form(board: Board, qtbot: QtBot) -> None:
    board.referrals.refusal = PersonIsActive(name="Åse Berg")
    begin(board, qtbot, "Åse Berg")
    board.view.side.referral.submit()
    assert any("Åse Berg har" in text for text in texts_of(board.view.side.referral))


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Fødselsnummer eller fødselsdato", "vet ikke"), ("Henvisningsdato", "i morgen")],
)
def test_day_that_is_none_never_reaches_the_service(
    board: Board, qtbot: QtBot, name: str, typed: str
) -> None:
    begin(board, qtbot, "Åse Berg")
    field(board, name).setText(typed)
    board.view.side.referral.submit()
    assert not board.referrals.commands
    assert field(board, name).hasFocus()


def test_form_that_is_closed_keeps_what_was_typed(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    board.view.side.begin_referral()
    assert field(board, "Navn").text() == "Åse"


def test_form_names_all_its_fields(board: Board) -> None:
    board.view.side.begin_referral()
    assert_all_named(board.view)
