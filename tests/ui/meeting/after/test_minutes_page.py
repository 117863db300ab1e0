"""The page of held minutes, worked by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from teamdesk.domain.commands.meetings import SetPresence
from teamdesk.domain.meetings import Presence
from teamdesk.ui.meeting.after.correction_form import CorrectionForm
from teamdesk.ui.meeting.after.minutes_page import MinutesPage
from teamdesk.ui.meeting.after.reading_pane import FIRST_CARDS
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import nameless
from tests.services.meeting.test_closing import hold_meeting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room


@pytest.fixture
def page(room: Room) -> MinutesPage:
    """A meeting was held without Kari, who sits at the machine."""
    rows = room.presenter.rows
    assert rows is not None
    mine = next(row for row in rows.attendance if row.member and row.member.id == room.team.kari)
    room.desk.meetings.set_presence(SetPresence(mine.id, Presence.APOLOGIES))
    hold_meeting(room.team)
    page = MinutesPage(room.desk.held, room.desk.tools, room.desk.drafts, room.around)
    page.setParent(room.view)
    page.resize(1150, 650)
    page.retranslate()
    page.refresh()
    page.show()
    return page


def words_of(page: MinutesPage) -> str:
    shown = page.reading.pages.widget().findChildren(QLabel)
    return "\n".join(label.text() for label in shown)


def test_page_opens_the_newest_minutes_with_their_fixed_fields(page: MinutesPage) -> None:
    words = words_of(page)
    assert "Går med staver." in words
    assert "◆ Fortsetter" in words
    assert "Ola Lien" in words


def test_one_who_was_not_there_marks_the_minutes_read_and_takes_it_back(
    page: MinutesPage, room: Room
) -> None:
    assert page.held.model.rows[0].is_unread
    QTest.keyClick(page.reading.read, Qt.Key.Key_Space)
    assert not page.held.model.rows[0].is_unread
    room.around.undo.undo()
    assert page.held.model.rows[0].is_unread


def test_one_who_left_early_is_not_said_to_have_been_away(page: MinutesPage) -> None:
    opened = page.reading.opened
    meeting = page.held.model.rows[0]
    assert opened is not None
    assert opened.mine is not None
    away = replace(opened.mine, name="Kari Haugland")
    left = replace(away, name="Ola Lien", was_there=True)
    page.reading.show_minutes(meeting, replace(opened, readers=(away, left)))
    said = [label.text() for label in page.reading.findChildren(QLabel)]
    assert (
        "Ikke lest av Kari Haugland, som ikke var der."
        " Ikke lest av Ola Lien, som ikke var der hele tiden."
    ) in said


def test_correction_is_added_below_the_case_and_the_frozen_words_stay(page: MinutesPage) -> None:
    page.reading.cards[0].correct.click()
    page.form.text.setPlainText("Rullator til utebruk.")
    page.form.reason.setText("Feil hørt.")
    page.form.submit()
    words = words_of(page)
    assert "Rullator til utebruk." in words
    assert "Begrunnelse: Feil hørt." in words
    assert "bestille rullator" in words


def test_half_written_correction_waits_while_another_is_written_and_after_a_crash(
    page: MinutesPage, room: Room
) -> None:
    first, other = (card.row for card in page.reading.cards[:2])
    page.form.open_on_case(first)
    page.form.text.setPlainText("Rullator til ute")
    page.form.open_on_case(other)
    assert not page.form.text.toPlainText()
    page.form.open_on_case(first)
    assert page.form.text.toPlainText() == "Rullator til ute"
    again = CorrectionForm(room.around, room.desk.drafts)
    again.setParent(page)
    again.open_on_case(first)
    assert again.text.toPlainText() == "Rullator til ute"
    again.finish()
    assert room.desk.drafts.text(f"correction:{first.id}") is None


def test_correction_without_a_reason_is_asked_for_at_its_field(page: MinutesPage) -> None:
    page.reading.cards[0].correct.click()
    page.form.text.setPlainText("Rullator til utebruk.")
    page.form.submit()
    assert page.pages.currentWidget() is page.form
    assert page.form.fields["reason"].has_error


def test_unfiled_cases_are_marked_at_once_and_taken_back(page: MinutesPage, room: Room) -> None:
    page.held.unfiled.click()
    page.unfiled.every.click()
    page.unfiled.file.click()
    assert not page.unfiled.model.rows
    assert "(0)" in page.held.unfiled.text()
    room.around.undo.undo()
    assert len(page.unfiled.model.rows) == 2


def test_case_is_copied_as_text_without_the_other(page: MinutesPage) -> None:
    card = page.reading.cards[0]
    card.copy_requested.emit(card.row)
    text = QGuiApplication.clipboard().text()
    other = next(each.row for each in page.reading.cards if each is not card)
    assert card.row.case_number in text
    assert other.case_number not in text


def test_case_is_handed_out_for_the_record(page: MinutesPage, qtbot: QtBot) -> None:
    page.unfiled.every.click()
    page.unfiled.export.click()
    qtbot.waitUntil(lambda: page.exporter.bar.folder is not None, timeout=20_000)
    folder = page.exporter.bar.folder
    assert folder is not None
    assert len(list(folder.glob("Referat-sak_*.docx"))) == 2


def test_search_leaves_the_meetings_in_which_the_words_were_said(page: MinutesPage) -> None:
    page.held.search.setText("staver")
    assert len(page.held.model.rows) == 1
    page.held.search.setText("gips")
    assert not page.held.model.rows


def test_page_on_the_wall_names_nobody(page: MinutesPage, room: Room) -> None:
    room.around.theme.use(ThemeName.PROJECTOR)
    words = words_of(page)
    assert "Åse" not in words
    assert "Sara" not in words


def test_every_control_of_the_page_has_a_name(page: MinutesPage) -> None:
    assert nameless(page) == []


def test_long_minutes_are_laid_out_in_turns_from_the_top(page: MinutesPage, qtbot: QtBot) -> None:
    reading, meeting = page.reading, page.held.model.rows[0]
    opened = reading.opened
    assert opened is not None
    case = next(one for one in opened.content.cases if one.is_spoken_of)
    numbers = [f"26-{number:03}" for number in range(12)]
    many = replace(opened.content, cases=tuple(replace(case, number=one) for one in numbers))
    row = opened.rows[case.number]
    rows = {number: replace(row, case_number=number) for number in numbers}
    other = replace(meeting, id=uuid4())
    reading.show_minutes(other, replace(opened, content=many, rows=rows))
    assert len(reading.cards) == FIRST_CARDS
    qtbot.waitUntil(lambda: len(reading.cards) == len(numbers))
    assert [card.row.case_number for card in reading.cards] == numbers
