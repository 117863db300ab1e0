"""The page of minutes by keys alone, and what a guest may be handed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from sqlalchemy import select

from teamdesk.domain.commands.meetings import SetPresence
from teamdesk.domain.commands.room import AddGuest
from teamdesk.domain.meetings import Presence
from teamdesk.domain.people import ConsentState
from teamdesk.models import Consent
from teamdesk.services.meeting.case_minutes import NotConsented
from teamdesk.ui.meeting.after.minutes_page import MinutesPage
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.theme.tokens import ThemeName
from tests.services.documents.test_guest_minutes import GUEST, OFFICE
from tests.services.meeting.test_closing import hold_meeting
from tests.services.meeting.test_rooms import attendance, meeting_of, share

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(room: Room) -> MinutesPage:
    """A meeting was held with a guest, whom one person has said yes to; Kari was not there."""
    team, service = room.team, room.desk.meetings
    meeting = meeting_of(team)
    room.desk.rooms.add_guest(AddGuest(meeting.id, GUEST, OFFICE))
    listed = attendance(team)
    service.set_presence(SetPresence(listed["Kari Hansen"].id, Presence.APOLOGIES))
    service.set_presence(SetPresence(listed[GUEST].id, Presence.PRESENT))
    share(team, team.card("Åse Berg").case_id, OFFICE)
    hold_meeting(team)
    page = MinutesPage(room.desk.held, room.desk.tools, room.desk.drafts, room.around)
    page.setParent(room.view)
    page.resize(1150, 650)
    page.retranslate()
    page.refresh()
    page.show()
    return page


def test_alt_l_marks_the_minutes_read_and_unread_again(page: MinutesPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_L, ALT)
    assert not page.held.model.rows[0].is_unread
    QTest.keyClick(page, Qt.Key.Key_L, ALT)
    assert page.held.model.rows[0].is_unread


def test_alt_r_begins_a_correction_of_the_whole(page: MinutesPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_R, ALT)
    assert page.pages.currentWidget() is page.form
    assert page.form.text.hasFocus()


def test_alt_j_shows_what_is_not_filed_and_leads_back(page: MinutesPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_J, ALT)
    assert page.pages.currentWidget() is page.unfiled
    assert page.unfiled.table.rows.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_J, ALT)
    assert page.pages.currentWidget() is page.reading


def test_space_ticks_a_case_of_the_list_and_it_leaves_it_when_marked(page: MinutesPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_J, ALT)
    rows = page.unfiled.table.rows
    rows.setCurrentIndex(rows.model().index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Space)
    (chosen,) = page.unfiled.chosen
    QTest.keyClick(page.unfiled.file, Qt.Key.Key_Space)
    assert chosen.id not in {row.id for row in page.unfiled.model.rows}
    assert len(page.unfiled.model.rows) == 1


def test_heads_of_the_columns_are_whole_on_the_wall(page: MinutesPage, room: Room) -> None:
    room.around.theme.use(ThemeName.PROJECTOR)
    tokens = room.around.theme.tokens
    font = QFontMetricsF(make_font(tokens.type.caption))
    wanted = font.horizontalAdvance("Saker") + 2 * tokens.space.md
    assert page.held.table.width() * 0.24 >= wanted


def to_guest(page: MinutesPage) -> list[QAction]:
    """What the cards offer to hand to the guest as Word."""
    found = [action for card in page.reading.cards for action in card.menu.actions()]
    return [action for action in found if action.text() == f"Til {GUEST}: Word"]


def test_guest_is_handed_the_case_that_was_agreed_to(page: MinutesPage, qtbot: QtBot) -> None:
    (offered,) = to_guest(page)
    offered.trigger()
    qtbot.waitUntil(lambda: page.exporter.bar.folder is not None, timeout=20_000)
    folder = page.exporter.bar.folder
    assert folder is not None
    assert len(list(folder.glob("Referat-gjest*.docx"))) == 1


def test_consent_withdrawn_meanwhile_is_told_and_nothing_written(
    page: MinutesPage, room: Room, qtbot: QtBot
) -> None:
    (offered,) = to_guest(page)
    with room.team.workplace.writing() as work:
        for consent in work.session.scalars(select(Consent)):
            consent.state = ConsentState.WITHDRAWN
        work.commit()
    offered.trigger()
    qtbot.waitUntil(lambda: bool(room.heard.failures), timeout=20_000)
    assert [type(error) for error in room.heard.failures] == [NotConsented]
    assert page.exporter.bar.folder is None
