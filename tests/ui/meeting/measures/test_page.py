"""Six measures: what each says, and that nothing on the page is about anybody."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from teamdesk.domain.team_measures import Fact, MeasureKey, TeamMeasure, team_measures
from teamdesk.ui.meeting.measures.page import MeasuresPage
from teamdesk.ui.meeting.pages import PageKey
from teamdesk.ui.meeting.place import make_meeting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings
    from tests.ui.meeting.conftest import Room

TODAY = date(2026, 11, 22)
QUARTER = timedelta(weeks=13)


class Counted:
    """Stands in for the service."""

    def measures(self) -> tuple[TeamMeasure, ...]:
        facts = [
            *(Fact(MeasureKey.FIRST_CONTACT, TODAY, 3.0) for _one in range(6)),
            *(Fact(MeasureKey.FIRST_CONTACT, TODAY - QUARTER, 4.0) for _one in range(5)),
            *(Fact(MeasureKey.MINUTES, TODAY, 6.2) for _one in range(5)),
            *(Fact(MeasureKey.MINUTES, TODAY - QUARTER, 4.0) for _one in range(5)),
            *(Fact(MeasureKey.IN_TIME, TODAY, float(one > 1)) for one in range(9)),
            Fact(MeasureKey.BOTH_SCORES, TODAY, 1.0),
        ]
        return team_measures(facts, TODAY)


@pytest.fixture
def page(qtbot: QtBot, surroundings: Surroundings) -> MeasuresPage:
    page = MeasuresPage(Counted(), surroundings)
    qtbot.addWidget(page)
    page.resize(1190, 640)
    page.retranslate()
    page.refresh()
    page.show()
    return page


def test_figure_stands_in_words_with_its_unit(page: MeasuresPage) -> None:
    figures = [card.figure.text() for card in page.cards[:2]]
    assert figures == ["3 virkedager", "6,2 min"]
    assert page.cards[4].figure.text() == "78\N{NO-BREAK SPACE}%"


def test_too_few_are_told_without_a_figure(page: MeasuresPage) -> None:
    card = page.cards[5]
    assert card.figure.text() == "For få til å vise"
    assert card.direction.text() == "Vises når det er minst 5."


def test_direction_is_told_beside_the_quarter_before(page: MeasuresPage) -> None:
    told = [card.direction.text() for card in page.cards[:2]]
    assert told == [
        "Bedre enn kvartalet før (4 virkedager).",
        "Lengre enn kvartalet før (4,0 min).",
    ]


def test_counted_from_stands_below_until_a_dot_is_stood_on(page: MeasuresPage) -> None:
    card = page.cards[0]
    assert card.told.text() == "av 6 henvisninger, 24. aug.–22. nov."
    card.dots.setFocus()
    QTest.keyClick(card.dots, Qt.Key.Key_Left)
    assert card.told.text() == "4 virkedager av 5 henvisninger, 25. mai–23. aug."
    assert card.dots.accessibleDescription() == card.told.text()


def test_question_mark_tells_how_it_is_counted(page: MeasuresPage) -> None:
    card = page.cards[0]
    assert card.explained.isHidden()
    QTest.keyClick(card.help, Qt.Key.Key_Space)
    assert card.explained.isVisible()


def test_all_of_it_is_copied_as_text(page: MeasuresPage) -> None:
    page.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "Fra henvisning til første kontakt: 3 virkedager av 6 henvisninger" in text
    assert "  25. mai–23. aug.: 4 virkedager (5)" in text


def test_narrow_page_puts_the_cards_under_each_other(page: MeasuresPage, qtbot: QtBot) -> None:
    page.resize(500, 640)
    first, second = page.cards[:2]
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert second.x() == first.x()


def test_page_is_opened_from_the_meeting(room: Room, qtbot: QtBot) -> None:
    view = make_meeting(room.desk, room.around)
    qtbot.addWidget(view)
    view.show()
    page = view.pages.open(PageKey.MEASURES)
    assert isinstance(page, MeasuresPage)
    page.take_focus()
    assert view.focusWidget() is page.cards[0].dots
