"""What is half written in a goal meeting is kept, the wall shows it, and no measure is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from teamdesk.domain.commands.plan_parts import AddMeasure, MeasureWords
from teamdesk.ui.meeting.after.minutes_page import MinutesPage
from teamdesk.ui.meeting.goal_meeting.drafts import KEEP_AFTER_MS
from teamdesk.ui.meeting.goal_meeting.talks_page import TalksPage
from teamdesk.ui.meeting.goal_meeting.wall import TalkWall
from teamdesk.ui.meeting.pages import PageKey
from teamdesk.ui.meeting.place import make_meeting
from teamdesk.ui.navigation import Place
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.meeting.goal_meeting.view import TalkView
    from teamdesk.ui.meeting.view import MeetingView
    from tests.ui.meeting.conftest import Room


@pytest.fixture
def place(room: Room, qtbot: QtBot) -> Iterator[MeetingView]:
    """The meeting's place, in which the talk with Åse Berg has begun."""
    room.view.hide()
    view = opened_place(room, qtbot)
    view.show_key(room.team.card("Åse Berg").person_id)
    page = view.pages.open(PageKey.TALKS)
    assert isinstance(page, TalksPage)
    page.form.begin.click()
    yield view
    view.hide()


def opened_place(room: Room, qtbot: QtBot) -> MeetingView:
    view = make_meeting(room.desk, room.around)
    qtbot.addWidget(view)
    view.resize(1366, 768)
    room.around.navigator.open(Place.MEETING)
    view.show()
    return view


def talk_of(place: MeetingView) -> TalkView:
    assert place.talk.view is not None
    return place.talk.view


def crashed(place: MeetingView, room: Room, qtbot: QtBot) -> TalkView:
    """The program ended without leaving any field, and was opened again."""
    kept = f"talk:{talk_of(place).page.drafts.item_id}"
    qtbot.waitUntil(lambda: room.desk.drafts.text(kept) is not None, timeout=5 * KEEP_AFTER_MS)
    place.blockSignals(True)
    return talk_of(opened_place(room, qtbot))


def words_of(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_what_is_typed_is_there_again_after_a_crash(
    place: MeetingView, room: Room, qtbot: QtBot
) -> None:
    page = talk_of(place).page
    page.matters.text.setPlainText("Få gå ut alene")
    again = crashed(place, room, qtbot)
    assert again.page.matters.value == "Få gå ut alene"
    assert again.presenter.rows is not None
    assert again.presenter.rows.page.what_matters == ""


def test_new_goal_and_new_measure_are_there_again_after_a_crash(
    place: MeetingView, room: Room, qtbot: QtBot
) -> None:
    goals = talk_of(place).page.goals
    goals.begin()
    goals.new.text.text.setPlainText("Bake brød")
    line = goals.goals.lines[0]
    line.new.what.text.setText("Øve i trappen")
    line.new.what.edited.emit()
    again = crashed(place, room, qtbot).page.goals
    assert again.new.isVisible()
    assert again.new.text.value == "Bake brød"
    assert again.goals.lines[0].new.what.value == "Øve i trappen"


def test_name_of_one_who_came_along_is_there_again_after_a_crash(
    place: MeetingView, room: Room, qtbot: QtBot
) -> None:
    QTest.keyClicks(talk_of(place).page.present.field, "Liv Be")
    present = crashed(place, room, qtbot).page.present
    assert present.field.text() == "Liv Be"
    QTest.keyClick(present.field, Qt.Key.Key_Return)
    assert "Liv Be" in present.names.text()
    kept = talk_of(place).page.drafts
    qtbot.waitUntil(lambda: room.desk.drafts.text(f"talk:{kept.item_id}") is None)


def test_keyboard_goes_on_where_it_was_when_the_projector_is_off(
    place: MeetingView, room: Room
) -> None:
    page = talk_of(place).page
    page.agreed.text.setFocus()
    page.agreed.text.insertPlainText("Vi øver ute")
    room.around.theme.use(ThemeName.PROJECTOR)
    assert not page.agreed.text.hasFocus()
    room.around.theme.use(ThemeName.LIGHT)
    assert page.agreed.text.hasFocus()
    assert page.agreed.value == "Vi øver ute"


def test_draft_is_gone_once_the_field_is_stored(place: MeetingView, room: Room) -> None:
    page = talk_of(place).page
    page.begin()
    page.matters.text.setPlainText("Få gå ut alene")
    page.drafts.keep()
    assert room.desk.drafts.text(f"talk:{page.drafts.item_id}") is not None
    page.leave()
    assert room.desk.drafts.text(f"talk:{page.drafts.item_id}") is None


def test_draft_of_another_kind_is_left_alone(place: MeetingView, room: Room) -> None:
    page = talk_of(place).page
    rows = talk_of(place).presenter.rows
    assert rows is not None
    for strange in ("ikke json", "[1]"):
        room.desk.drafts.keep(f"talk:{rows.item_id}", strange)
        page.drafts.open_on(rows.item_id)
    assert page.matters.value == ""


def test_measure_that_is_tied_to_no_goal_stands_on_the_page_and_in_the_read_back(
    place: MeetingView, room: Room
) -> None:
    talk = talk_of(place)
    assert not talk.page.goals.untied.isVisible()
    rows = talk.presenter.rows
    assert rows is not None
    command = AddMeasure(rows.page.case_id, MeasureWords("Hjemmetrening tirsdager"))
    room.around.bus.publish(room.desk.measures.add(command))
    (block,) = [each for each in talk.page.goals.untied.measures.lines if each.isVisible()]
    assert block.what.value == "Hjemmetrening tirsdager"
    talk.page.ask_summary()
    assert "Hjemmetrening tirsdager" in talk.summary.goals.text()


def test_page_on_the_wall_says_that_it_is_only_read(place: MeetingView, room: Room) -> None:
    talk = talk_of(place)
    assert "bare" not in words_of(talk.page)
    room.around.theme.use(ThemeName.PROJECTOR)
    assert "F11 slår av projektoren" in words_of(talk.page)
    assert not talk.page.matters.isEnabled()
    assert talk.page.leave_button.isEnabled()


def test_second_screen_shows_the_talk_and_nobody_else(
    place: MeetingView, room: Room, qtbot: QtBot
) -> None:
    wall = place.audience(room.around.theme)
    qtbot.addWidget(wall)
    wall.resize(1366, 768)
    wall.show()
    talk = talk_of(place)
    assert talk.presenter.rows is not None
    talk.presenter.deeds.set_what_matters(talk.presenter.rows.page, "Få gå ut alene")
    said = words_of(wall)
    assert "Få gå ut alene" in said
    assert "Vi er enige om" in said
    assert "Máret" not in said
    talk.leave()
    assert wall.findChild(TalkWall).isHidden()


def test_minutes_of_a_talk_are_opened_by_their_id(place: MeetingView) -> None:
    talk = talk_of(place)
    assert talk.presenter.rows is not None
    meeting_id = talk.presenter.rows.meeting.id
    talk.page.ask_summary()
    talk.summary.close_talk.click()
    talk.summary.close_talk.click()
    place.show_key(meeting_id)
    page = place.pages.open(PageKey.MINUTES)
    assert isinstance(page, MinutesPage)
    assert page.isVisible()
    assert page.reading.opened is not None
    assert page.reading.opened.meeting_id == meeting_id
