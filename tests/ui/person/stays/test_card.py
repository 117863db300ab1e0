from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.assessments import AssessmentWords
from teamdesk.domain.commands.effect import AgreementWords, SaveAgreement, StayWords
from teamdesk.domain.commands.entries import SaveEntry
from teamdesk.domain.commands.meetings import SaveSeries
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.answers import Answer
from teamdesk.domain.instruments.tug import SECONDS
from teamdesk.domain.meetings import ListRule
from teamdesk.services.meeting.series import SeriesService
from teamdesk.services.stay_book import StayBookService
from teamdesk.ui.person.services.tab import ServicesTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.stays import StayRow
    from tests.ui.person.conftest import Opened

STAY = StayWords("Solstrand", date(2026, 11, 2), date(2026, 11, 20), "Gangtrening")


@pytest.fixture
def tab(opened: Opened) -> ServicesTab:
    return opened.tab(TabKey.SERVICES, ServicesTab)


def stored(opened: Opened) -> tuple[StayRow, ...]:
    return opened.desk.stays.of_case(opened.case_id).stays


def write(opened: Opened, words: StayWords = STAY) -> None:
    command = SaveEntry(opened.case_id, uuid4(), words, is_new=True)
    opened.around.bus.publish(opened.desk.stays.save(command))


def measure(opened: Opened, on: date, seconds: float) -> None:
    answers = (Answer(SECONDS, "", seconds),)
    words = AssessmentWords("tug", "", Moment.START, on, answers, circumstance="ingen")
    command = SaveEntry(opened.case_id, uuid4(), words, is_new=True)
    opened.around.bus.publish(opened.desk.assessments.save(command))


def test_stay_is_written_by_keyboard_and_gone_by_undo(
    opened: Opened, tab: ServicesTab, qtbot: QtBot
) -> None:
    qtbot.keyClick(tab, Qt.Key.Key_D)
    lines = tab.stays.form.lines
    for name, text in (
        ("institution", "Solstrand"),
        ("in_on", "2.11."),
        ("out_on", "20.11."),
        ("price_a_day", "3400"),
    ):
        qtbot.keyClicks(lines[name], text)
    qtbot.keyClick(lines["price_a_day"], Qt.Key.Key_Return)
    (row,) = stored(opened)
    assert (row.institution, row.days, row.price_a_day) == ("Solstrand", 18, 3400)
    opened.around.undo.undo()
    assert stored(opened) == ()


def test_new_stay_begins_with_the_only_agreement_of_the_year(
    opened: Opened, tab: ServicesTab
) -> None:
    words = AgreementWords("Høylandet", 2026, 120, Decimal(3005))
    book = StayBookService(opened.team.workplace)
    opened.around.bus.publish(book.save(SaveAgreement(uuid4(), words, is_new=True)))
    tab.stays.begin()
    lines = tab.stays.form.lines
    assert lines["institution"].text() == "Høylandet"
    assert lines["price_a_day"].text().replace("\N{NO-BREAK SPACE}", "") == "3005"


def test_stay_that_overlaps_is_refused_at_its_field(opened: Opened, tab: ServicesTab) -> None:
    write(opened)
    tab.stays.begin()
    lines = tab.stays.form.lines
    for name, text in (("institution", "X"), ("in_on", "19.11.2026"), ("out_on", "25.11.2026")):
        lines[name].setText(text)
    tab.stays.form.submit()
    assert tab.stays.form.fields["in_on"].has_error
    assert "Solstrand" in lines["in_on"].accessibleDescription()
    assert len(stored(opened)) == 1


def test_follow_up_is_promised_with_one_key(opened: Opened, tab: ServicesTab, qtbot: QtBot) -> None:
    write(opened)
    qtbot.keyClick(tab, Qt.Key.Key_O)
    (task,) = [one for one in opened.stored().page.tasks if "Solstrand" in one.text]
    assert task.due_on == date(2026, 12, 4)
    (line,) = tab.stays.rows.lines
    assert line.follow_up.isHidden()
    assert "4.12.2026" in line.after.text()


def test_stay_tells_which_discharge_meeting_goes_through_it(
    opened: Opened, tab: ServicesTab
) -> None:
    series = SaveSeries("", ListRule.GOING_HOME, date(2026, 11, 30), 14, time(13), 45)
    SeriesService(opened.team.workplace).save(series)
    write(opened)
    write(opened, replace(STAY, in_on=date(2026, 10, 5), out_on=date(2026, 10, 16)))
    said = [line.after.text() for line in tab.stays.rows.lines]
    assert said == ["Står på lista til utskrivingsmøtet 30.11.2026.", ""]


def test_follow_up_of_a_stay_long_past_is_not_offered(opened: Opened, tab: ServicesTab) -> None:
    write(opened, replace(STAY, in_on=date(2026, 3, 2), out_on=date(2026, 3, 20)))
    assert tab.stays.rows.lines[0].follow_up.isHidden()


def test_stay_shows_what_changed_from_its_first_day_to_its_last(
    opened: Opened, tab: ServicesTab
) -> None:
    measure(opened, date(2026, 9, 1), 40)
    measure(opened, date(2026, 11, 3), 30)
    measure(opened, date(2026, 11, 19), 20)
    write(opened)
    said = tab.stays.rows.lines[0].effect.text()
    assert "30" in said
    assert "20" in said
    assert "bedring" in said


def test_wall_shows_stays_without_their_deeds(opened: Opened, tab: ServicesTab) -> None:
    write(opened)
    assert_all_named(tab)
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert tab.stays.add.isHidden()
    assert tab.stays.rows.lines[0].follow_up.isHidden()
