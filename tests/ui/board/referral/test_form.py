"""«Ny henvisning»: what is typed, what is refused, and where that is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.errors import PersonIsActive
from teamdesk.domain.field_errors import BadIdentityNumber, TextMissing
from teamdesk.domain.inclusion import Answer, Criterion, Judgement
from teamdesk.domain.phases import EndReason, EntryRoute, PhaseKind
from teamdesk.domain.rows.referrals import EarlierCase, KnownPerson
from teamdesk.domain.zones import zone_id
from teamdesk.ui.board.referral.form import ReferralForm
from teamdesk.ui.board.services import Intake
from tests.helpers.accessibility import assert_all_named
from tests.helpers.spoken import texts_of
from tests.helpers.wall import KARI, TODAY, case_of, known_id

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.board.conftest import Board


KNOWN = KnownPerson(
    known_id("Åse Berg"),
    "Åse Berg",
    date(1944, 3, 12),
    (
        EarlierCase(
            "26-001",
            "",
            PhaseKind.ENDED,
            date(2026, 4, 6),
            EndReason.GOALS_REACHED,
        ),
    ),
)


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


def test_person_who_is_known_is_offered_and_the_case_is_theirs(board: Board, qtbot: QtBot) -> None:
    board.referrals.found = (KNOWN,)
    begin(board, qtbot, "Åse Berg")
    qtbot.keyClicks(field(board, "Fødselsnummer eller fødselsdato"), "12.3.1944")
    form = board.view.side.referral
    qtbot.waitUntil(lambda: form.known.isVisible())
    assert board.referrals.looked_for[-1] == ("", "Åse Berg", date(1944, 3, 12))
    assert any("26-001 · Avsluttet" in text for text in texts_of(form))
    form.submit()
    (command,) = board.referrals.commands
    assert command.person_id == KNOWN.person_id


def test_person_is_known_also_to_whoever_types_fast(board: Board, qtbot: QtBot) -> None:
    board.referrals.found = (KNOWN,)
    begin(board, qtbot, "Åse Berg")
    qtbot.keyClicks(field(board, "Fødselsnummer eller fødselsdato"), "12.3.1944")
    board.view.side.referral.submit()
    assert board.referrals.commands[0].person_id == KNOWN.person_id


def test_person_who_is_another_after_all_is_new(board: Board, qtbot: QtBot) -> None:
    board.referrals.found = (KNOWN,)
    begin(board, qtbot, "Åse Berg")
    form = board.view.side.referral
    qtbot.waitUntil(lambda: form.known.isVisible())
    qtbot.keyClick(form.known.same, Qt.Key.Key_Space)
    form.submit()
    assert board.referrals.commands[0].person_id is None


def test_person_with_an_open_case_is_opened_instead(board: Board, qtbot: QtBot) -> None:
    (case,) = KNOWN.cases
    board.referrals.found = (
        replace(KNOWN, cases=(replace(case, phase_kind=PhaseKind.INTENSIVE, end_reason=None),)),
    )
    begin(board, qtbot, "Åse Berg")
    form = board.view.side.referral
    qtbot.waitUntil(lambda: form.known.isVisible())
    with qtbot.waitSignal(board.around.navigator.opened) as went:
        form.known.open.click()
    assert went.args is not None
    assert went.args[0].key == KNOWN.person_id


def test_checklist_is_folded_away_and_goes_with_the_referral(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse Berg")
    form = board.view.side.referral
    line = form.checklist.criteria.lines[Criterion.SAFE_AT_HOME]
    assert not line.isVisible()
    qtbot.keyClick(form.checklist.fold, Qt.Key.Key_Space)
    assert line.isVisible()
    line.answer.findChildren(QAbstractButton)[1].click()
    qtbot.keyClicks(line.reason, "Faller ofte")
    form.submit()
    told = board.referrals.commands[0].criteria
    assert told == {Criterion.SAFE_AT_HOME: Judgement(Answer.NO, "Faller ofte")}


def test_rejection_asks_why_and_where_to(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse Berg")
    board.view.side.referral.no.click()
    board.view.side.referral.submit()
    assert field(board, "Hvorfor ikke").hasFocus()
    qtbot.keyClicks(field(board, "Hvorfor ikke"), "Trenger døgnplass")
    qtbot.keyClicks(field(board, "Hvor personen ble sendt i stedet"), "Solstrand")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (rejection,) = board.referrals.rejections
    assert (rejection.reason, rejection.sent_to) == ("Trenger døgnplass", "Solstrand")
    assert not board.view.side.isVisible()


def test_form_of_another_start_goes_on_where_the_last_one_ended(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse Berg")
    form = board.view.side.referral
    form.checklist.criteria.lines[Criterion.POTENTIAL].answer.findChildren(QAbstractButton)[
        0
    ].click()
    board.view.side.close_panel()
    again = ReferralForm(board.around, Intake(board.referrals, board.drafts, "referral"))
    qtbot.addWidget(again)
    read = again.read()
    assert isinstance(read, NewReferral)
    assert (read.name, list(read.criteria)) == ("Åse Berg", [Criterion.POTENTIAL])


def test_form_that_is_registered_leaves_no_draft(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse Berg")
    board.view.side.close_panel()
    assert board.drafts.texts["referral"]
    board.view.side.begin_referral()
    board.view.side.referral.submit()
    assert board.drafts.texts["referral"] == ""


def test_zones_of_the_team_are_offered_while_typing(board: Board, qtbot: QtBot) -> None:
    board.view.side.begin_referral()
    zone = field(board, "Hjemmetjenestesone")
    completer = zone.completer()
    completer.setCompletionPrefix("sør")
    assert completer.currentCompletion() == "Sone sør"


def test_referral_is_taken_back_by_undo_and_registered_again(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse Berg")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    board.around.undo.undo()
    (taken_back,) = board.referrals.taken_back
    assert taken_back.told.name == "Åse Berg"
    assert taken_back.ids == board.referrals.commands[0].ids
    board.around.undo.redo()
    first, again = board.referrals.commands
    assert again.ids == first.ids


def test_rejection_is_taken_back_by_undo(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse Berg")
    board.view.side.referral.no.click()
    qtbot.keyClicks(field(board, "Hvorfor ikke"), "Trenger døgnplass")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert board.around.undo.undo_text == "avslag på en henvisning"
    board.around.undo.undo()
    (rejection,) = board.referrals.rejections
    assert board.referrals.taken_back[0].ids == rejection.referral.ids


@pytest.mark.parametrize("is_wanted", [True, False])
def test_contact_of_the_zone_gets_the_case_unless_it_is_said_no_to(
    board: Board, qtbot: QtBot, is_wanted: bool
) -> None:
    board.referrals.contacts = {zone_id("Sone nord"): KARI}
    begin(board, qtbot, "Åse Berg")
    form = board.view.side.referral
    field(board, "Hjemmetjenestesone").setText("sone nord")
    assert form.zone.box.text() == f"Saken går til {KARI.name}"
    form.zone.box.setChecked(is_wanted)
    form.submit()
    (command,) = board.referrals.commands
    assert command.coordinator_id == (KARI.id if is_wanted else None)


def test_zone_without_a_contact_proposes_nobody(board: Board, qtbot: QtBot) -> None:
    begin(board, qtbot, "Åse Berg")
    field(board, "Hjemmetjenestesone").setText("Sone nord")
    assert board.view.side.referral.zone.isHidden()
