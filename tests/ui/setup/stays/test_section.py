from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.effect import AgreementWords, SaveAgreement
from teamdesk.services.drafts import DraftService
from teamdesk.services.history import HistoryService
from teamdesk.services.stay_book import StayBookService
from teamdesk.ui.setup.stays.offers_card import BREAK
from teamdesk.ui.setup.stays.section import StaysSection
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.team import SmallTeam


@pytest.fixture
def section(qtbot: QtBot, around: Surroundings, team: SmallTeam) -> StaysSection:
    section = StaysSection(
        around,
        StayBookService(team.workplace),
        DraftService(team.workplace),
        HistoryService(team.workplace).of,
    )
    qtbot.addWidget(section)
    section.resize(1000, 700)
    section.show()
    section.show_now()
    return section


def book(team: SmallTeam) -> StayBookService:
    return StayBookService(team.workplace)


def test_agreement_is_typed_kept_and_gone_by_undo(
    qtbot: QtBot, around: Surroundings, team: SmallTeam, section: StaysSection
) -> None:
    section.ledger.begin()
    lines = section.ledger.form.lines
    for name, text in (("institution", "Høylandet"), ("days", "120"), ("price_a_day", "3005")):
        qtbot.keyClicks(lines[name], text)
    qtbot.keyClick(lines["price_a_day"], Qt.Key.Key_Return)
    (line,) = book(team).book().lines
    assert (line.agreement.institution, line.agreement.days) == ("Høylandet", 120)
    assert "120 kjøpt" in section.ledger.lines.lines[0].numbers.text()
    assert_all_named(section)
    around.undo.undo()
    assert book(team).book().lines == ()
    around.undo.redo()
    assert len(book(team).book().lines) == 1


def test_agreement_is_changed_and_taken_away_and_both_can_be_undone(
    qtbot: QtBot, around: Surroundings, team: SmallTeam, section: StaysSection
) -> None:
    words = AgreementWords("Høylandet", 2026, 120, Decimal("3005.50"))
    around.bus.publish(book(team).save(SaveAgreement(uuid4(), words, is_new=True)))
    (line,) = section.ledger.lines.lines
    line.pencil.click()
    lines = section.ledger.form.lines
    assert lines["price_a_day"].text() == "3005,5"
    lines["days"].setText("140")
    qtbot.keyClick(lines["days"], Qt.Key.Key_Return)
    assert book(team).book().lines[0].agreement.days == 140
    section.ledger.lines.lines[0].end.click()
    assert book(team).book().lines == ()
    around.undo.undo()
    around.undo.undo()
    assert book(team).book().lines[0].agreement.days == 120


def test_second_agreement_with_an_institution_is_refused_at_its_field(
    around: Surroundings, team: SmallTeam, section: StaysSection
) -> None:
    words = AgreementWords("Høylandet", 2026, 120)
    around.bus.publish(book(team).save(SaveAgreement(uuid4(), words, is_new=True)))
    section.ledger.begin()
    section.ledger.form.lines["institution"].setText("høylandet")
    section.ledger.form.lines["days"].setText("10")
    section.ledger.form.submit()
    said = section.ledger.form.lines["institution"].accessibleDescription()
    assert "Høylandet for 2026" in said


def test_agreement_that_is_no_number_is_said_at_its_field(section: StaysSection) -> None:
    section.ledger.begin()
    section.ledger.form.lines["days"].setText("mange")
    section.ledger.form.submit()
    assert section.ledger.form.fields["days"].has_error


def test_offers_of_osen_stand_side_by_side(
    qtbot: QtBot, team: SmallTeam, section: StaysSection
) -> None:
    section.offers.needed.setText("100, 120, 140, 193")
    section.offers.needed.editingFinished.emit()
    lines = section.offers.lines
    for name, text in (("name", "Osen"), ("days", "193"), ("total", "580 000")):
        lines[name].setText(text)
    section.offers.paid.setChecked(True)
    section.offers.submit()
    section.offers.paid.setChecked(False)
    for name, text in (("name", "Uten andel"), ("days", "100"), ("price", "3500-4000")):
        lines[name].setText(text)
    section.offers.submit()
    said = [
        [cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in section.offers._cells(row)]
        for row in section.offers._rows
    ]
    assert said[0] == ["Osen", "3 005", "580 000", "580 000", "580 000", "580 000"]
    ranges = ["3 500–4 000", "350 000–400 000", "420 000–480 000"]
    assert said[1][1:4] == [words.replace("–", f"–{BREAK}") for words in ranges]


def test_hourly_rate_is_kept_with_its_day(
    around: Surroundings, team: SmallTeam, section: StaysSection
) -> None:
    section.numbers.lines["hourly_rate"].setText("612,50")
    section.numbers.lines["hourly_rate"].editingFinished.emit()
    prices = book(team).book().prices
    assert prices.hourly_rate == Decimal("612.50")
    assert prices.rate_on == around.clock.today()
    around.undo.undo()
    assert book(team).book().prices.hourly_rate is None


@pytest.mark.parametrize(
    ("name", "typed"),
    [("hourly_rate", "mye"), ("hours_a_week", "61"), ("follow_up_weeks", "1,5")],
)
def test_number_that_can_not_be_is_said_at_its_field(
    team: SmallTeam, section: StaysSection, name: str, typed: str
) -> None:
    section.numbers.lines[name].setText(typed)
    section.numbers.lines[name].editingFinished.emit()
    assert section.numbers.fields[name].has_error
    assert book(team).book().prices.hourly_rate is None


def test_begun_agreement_is_kept_thrown_away_and_brought_back(
    qtbot: QtBot, around: Surroundings, section: StaysSection
) -> None:
    ledger = section.ledger
    ledger.begin()
    qtbot.keyClicks(ledger.form.lines["institution"], "Høylandet")
    ledger.draft.put_down()
    ledger.begin()
    assert ledger.form.lines["institution"].text() == "Høylandet"
    ledger.form.closed.emit()
    assert ledger.form.isHidden()
    around.undo.undo()
    assert ledger.form.lines["institution"].text() == "Høylandet"
