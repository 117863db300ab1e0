"""The goal meeting in the window: about one person, saved as one leaves a field, ended once."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.records import SavePlan
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.news import everything
from teamdesk.domain.plans import PlanKind, PlanStatus
from teamdesk.services.actions import ActionService
from teamdesk.services.case.plans import PlanService
from teamdesk.ui.meeting.goal_meeting.talks_page import TalksPage
from teamdesk.ui.meeting.goal_meeting.view import LARGE, TalkView
from teamdesk.ui.meeting.pages import PageKey
from teamdesk.ui.meeting.place import make_meeting
from teamdesk.ui.navigation import Location, Place
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.meeting.view import MeetingView
    from tests.ui.meeting.conftest import Room

MONDAY = date(2026, 11, 23)
MADE = {
    PlanKind.INDIVIDUAL: DocumentKind.PLAN,
    PlanKind.REHABILITATION: DocumentKind.REHABILITATION_PLAN,
}


@pytest.fixture
def place(room: Room, qtbot: QtBot) -> Iterator[MeetingView]:
    """The meeting's place as the program makes it."""
    room.view.hide()
    view = make_meeting(room.desk, room.around)
    qtbot.addWidget(view)
    view.resize(1366, 768)
    room.around.navigator.open(Place.MEETING)
    view.show()
    yield view
    view.hide()


@pytest.fixture
def page(place: MeetingView, room: Room) -> TalksPage:
    """Where goal meetings begin, with Åse Berg chosen."""
    place.show_key(room.team.card("Åse Berg").person_id)
    page = place.pages.open(PageKey.TALKS)
    assert isinstance(page, TalksPage)
    return page


@pytest.fixture
def talk(page: TalksPage, place: MeetingView) -> TalkView:
    """The talk with Åse Berg has begun."""
    page.form.begin.click()
    assert place.talk.view is not None
    return place.talk.view


def words_of(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def leave(talk: TalkView) -> None:
    """Leave the field that has the keyboard."""
    talk.page.leave()


def test_person_whose_page_was_open_is_chosen(page: TalksPage) -> None:
    assert page.form.person.currentText() == "Åse Berg"


def test_who_is_chosen_stays_chosen_as_the_board_changes(page: TalksPage, room: Room) -> None:
    page.form.choose(room.team.card("Máret Sara").person_id)
    room.team.refer("Aud Aas")
    page.refresh()
    assert page.form.person.currentText() == "Máret Sara"
    assert page.form.case_id == room.team.card("Máret Sara").case_id


def test_planned_talk_stands_in_the_list_and_is_taken_back(page: TalksPage, room: Room) -> None:
    page.form.day.setText("fre")
    page.form.starts.setText("13")
    QTest.keyClick(page.form.starts, Qt.Key.Key_Return)
    (row,) = room.desk.talks.planned()
    assert (row.person_name, row.held_on) == ("Åse Berg", MONDAY + timedelta(days=4))
    room.around.undo.undo()
    assert room.desk.talks.planned() == ()
    room.around.undo.redo()
    assert len(room.desk.talks.planned()) == 1


@pytest.mark.parametrize(
    ("day", "minutes"), [("", "60"), ("tull", "60"), ("1.1.2020", "60"), ("fre", "0")]
)
def test_what_can_not_be_read_is_said_at_its_field(
    page: TalksPage, room: Room, day: str, minutes: str
) -> None:
    page.form.day.setText(day)
    page.form.minutes.setText(minutes)
    page.form.plan.click()
    assert room.desk.talks.planned() == ()
    assert any(field.has_error for field in page.form.fields)


def test_planned_talk_is_cancelled_and_brought_back(page: TalksPage, room: Room) -> None:
    page.form.day.setText("fre")
    page.form.plan.click()
    page.planned.lines[0].cancel.click()
    assert room.desk.talks.planned() == ()
    room.around.undo.undo()
    assert len(room.desk.talks.planned()) == 1


def test_talk_shows_nobody_else(talk: TalkView, place: MeetingView) -> None:
    assert "Åse Berg" in words_of(place)
    assert "Máret" not in words_of(place)


def test_talk_closes_the_window_and_makes_the_letters_large(talk: TalkView, room: Room) -> None:
    assert room.around.navigator.is_held
    assert room.around.theme.zoom == LARGE
    talk.leave()
    assert not room.around.navigator.is_held
    assert room.around.theme.zoom == 1.0


def test_what_matters_is_saved_as_the_field_is_left_and_undone(talk: TalkView, room: Room) -> None:
    talk.page.matters.text.setFocus()
    QTest.keyClicks(talk.page.matters.text, "Gå til postkassen")
    leave(talk)
    assert talk.presenter.rows is not None
    assert talk.presenter.rows.page.what_matters == "Gå til postkassen"
    room.around.undo.undo()
    assert talk.presenter.rows.page.what_matters == ""


def test_new_goal_is_saved_and_the_keyboard_goes_on_in_it(talk: TalkView) -> None:
    talk.page.goals.begin()
    QTest.keyClicks(talk.page.goals.new.text.text, "Dusje selv")
    QTest.keyClick(talk.page.goals.new.text.text, Qt.Key.Key_Tab)
    line = talk.page.goals.goals.lines[1]
    assert line.goal.goal is not None
    assert line.goal.goal.text == "Dusje selv"
    assert talk.window().focusWidget() is line.goal.noticed.text


def test_goal_says_how_it_is_noticed_and_by_when(talk: TalkView) -> None:
    block = talk.page.goals.goals.lines[0].goal
    block.noticed.text.setFocus()
    QTest.keyClicks(block.noticed.text, "Jeg bærer posen selv")
    block.due.text.setFocus()
    QTest.keyClicks(block.due.text, "12.12")
    leave(talk)
    assert block.goal is not None
    assert block.goal.measured_by == "Jeg bærer posen selv"
    assert block.goal.target_on == date(2026, 12, 12)


def test_emptied_goal_is_not_stored(talk: TalkView) -> None:
    block = talk.page.goals.goals.lines[0].goal
    block.text.text.setFocus()
    block.text.text.selectAll()
    QTest.keyClick(block.text.text, Qt.Key.Key_Delete)
    leave(talk)
    assert block.text.has_error
    assert block.goal is not None
    assert block.goal.text == "Gå til butikken"


def test_own_doing_comes_first(talk: TalkView) -> None:
    line = talk.page.goals.goals.lines[0]
    for what, who in (("Øve i trapp", "Ola Nilsen"), ("Gå tur", "Jeg")):
        line.begin_measure()
        QTest.keyClicks(line.new.what.text, what)
        QTest.keyClick(line.new.what.text, Qt.Key.Key_Tab)
        focus = talk.window().focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, who)
        leave(talk)
    shown = [(block.what.value, block.who.value) for block in line.measures.lines]
    assert shown == [("Gå tur", "Jeg"), ("Øve i trapp", "Ola Nilsen")]


def test_guest_is_noted_after_the_person(talk: TalkView) -> None:
    QTest.keyClicks(talk.page.present.field, "Nils Berg")
    QTest.keyClick(talk.page.present.field, Qt.Key.Key_Return)
    assert talk.page.present.names.text() == "Åse Berg, Kari Hansen, Nils Berg"


def test_way_out_is_asked_about_once(talk: TalkView, room: Room) -> None:
    opened: list[Location] = []
    room.around.navigator.opened.connect(opened.append)
    room.around.navigator.open(Place.BOARD)
    assert talk.question.isVisible()
    assert opened == []
    talk.go.click()
    assert [location.place for location in opened] == [Place.BOARD]


def test_one_who_stays_goes_on_where_the_talk_was(talk: TalkView, room: Room) -> None:
    room.around.navigator.open(Place.BOARD)
    talk.stay.click()
    assert not talk.question.isVisible()
    assert room.around.navigator.is_held


def test_talk_that_was_left_goes_on_when_its_place_is_opened(
    talk: TalkView, place: MeetingView
) -> None:
    place.hide()
    assert not talk.is_on
    place.show()
    assert talk.is_on
    assert talk.isVisible()


def test_summary_reads_back_in_the_persons_words(talk: TalkView) -> None:
    talk.page.agreed.text.setFocus()
    QTest.keyClicks(talk.page.agreed.text, "Jeg prover i seks uker")
    talk.page.ask_summary()
    assert "«Gå til butikken»" in talk.summary.goals.text()
    assert "Jeg prover i seks uker" in talk.summary.agreed.text()


def test_closed_talk_freezes_its_minutes_and_opens_the_person(talk: TalkView, room: Room) -> None:
    meeting_id = talk.presenter.rows.meeting.id if talk.presenter.rows else None
    talk.page.ask_summary()
    talk.summary.close_talk.click()
    statuses = {row.id: row.status for row in room.desk.meetings.meetings()}
    assert meeting_id is not None
    assert statuses[meeting_id] is MeetingStatus.CLOSED
    assert talk.isVisible()
    talk.summary.close_talk.click()
    current = room.around.navigator.current
    assert current == Location(Place.PERSON, room.team.card("Åse Berg").person_id)
    assert not room.around.navigator.is_held


def test_minutes_are_printed_where_there_is_no_plan(talk: TalkView, qtbot: QtBot) -> None:
    talk.page.ask_summary()
    assert not any(button.isVisible() for button in talk.summary.printing.buttons.values())
    talk.summary.close_talk.click()
    shown = [button for button in talk.summary.printing.buttons.values() if button.isVisible()]
    shown[0].click()
    bar = talk.summary.printing.exporter.bar
    qtbot.waitUntil(lambda: ".pdf" in bar.text)


@pytest.mark.parametrize("kind", PlanKind)
def test_plan_that_is_printed_is_that_of_the_person(
    talk: TalkView, room: Room, qtbot: QtBot, kind: PlanKind
) -> None:
    case_id = room.team.card("Åse Berg").case_id
    plan = SavePlan(None, None, case_id, PlanStatus.ACTIVE, kind=kind)
    room.presenter.attempt(lambda: PlanService(room.team.workplace).save(plan))
    talk.page.ask_summary()
    printing = talk.summary.printing
    printing.buttons[DocumentKind.PLAN, DocumentFormat.PDF].click()
    documents = room.desk.tools.documents
    qtbot.waitUntil(lambda: bool(documents.of_case(case_id)))
    (made,) = documents.of_case(case_id)
    assert made.kind is MADE[kind]


def test_what_is_left_undone_is_told(talk: TalkView, room: Room) -> None:
    case_id = room.team.card("Åse Berg").case_id
    command = AddAction("ringe ergoterapeut", case_id, room.team.kari, MONDAY)
    room.presenter.attempt(lambda: ActionService(room.team.workplace).add(command))
    assert "Kari Hansen: ringe ergoterapeut" in words_of(talk)


def test_page_is_for_reading_on_the_wall(talk: TalkView, room: Room) -> None:
    room.around.theme.use(ThemeName.PROJECTOR)
    assert not talk.page.matters.isEnabled()
    assert not talk.page.goals.isEnabled()
    assert "Åse Berg" not in words_of(talk)


def test_keyboard_is_in_the_first_field_as_the_talk_begins(talk: TalkView, qtbot: QtBot) -> None:
    talk.window().activateWindow()
    qtbot.waitUntil(talk.page.matters.text.hasFocus)


def test_what_is_typed_stands_when_everything_is_asked_again(talk: TalkView, room: Room) -> None:
    field, rows = talk.page.matters, talk.presenter.rows
    assert rows is not None
    field.text.insertPlainText("Gå til butikken")
    field.text.moveCursor(QTextCursor.MoveOperation.Start)
    room.around.bus.publish(everything())
    assert field.value == "Gå til butikken"
    assert field.text.textCursor().position() == 0
