"""«Ukeplan»: a week is planned with keys, and everything is taken back by undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from teamdesk.domain.commands.week_plan import SetWeek
from teamdesk.domain.week_plan import Visit, VisitStaff
from teamdesk.ui.person.forms.case_drafts import place_of
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.week.day import MIME_TYPE, VisitGesture
from teamdesk.ui.person.week.tab import WeekTab
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from tests.ui.person.conftest import Opened

MONDAY = date(2026, 11, 23)
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def week(opened: Opened) -> WeekTab:
    return opened.tab(TabKey.WEEK, WeekTab)


def plan(opened: Opened, *visits: Visit, monday: date = MONDAY) -> None:
    changes = opened.desk.weeks.set_week(SetWeek(opened.case_id, monday, uuid4(), None, visits))
    opened.around.bus.publish(changes)


def visit(opened: Opened, at: time | None = time(9), weekday: int = 0) -> Visit:
    kari = VisitStaff(opened.team.kari, "Kari Hansen")
    return Visit(uuid4(), weekday, at, 45, "Gangtrening", staff=(kari,))


def stored(opened: Opened, monday: date = MONDAY) -> tuple[Visit, ...]:
    return opened.desk.weeks.week(opened.case_id, monday).visits


def test_visit_is_written_with_the_keyboard_alone(opened: Opened, week: WeekTab) -> None:
    week.begin()
    QTest.keyClicks(week.card.form.lines["text"], "Trappetrening")
    QTest.keyClicks(week.card.form.lines["starts_at"], "0930")
    QTest.keyClicks(week.card.form.lines["minutes"], "30")
    QTest.keyClick(week.card.form.members, Qt.Key.Key_Home)
    QTest.keyClick(week.card.form.members, Qt.Key.Key_Space)
    QTest.keyClick(week.card.form.lines["text"], Qt.Key.Key_Return)

    (made,) = stored(opened)
    assert (made.text, made.starts_at, made.minutes) == ("Trappetrening", time(9, 30), 30)
    assert len(made.members) == 1
    assert week.grid.current == made


def test_names_of_staff_have_room_beside_their_box(opened: Opened, week: WeekTab) -> None:
    week.begin()

    members = week.card.form.members
    room = [members.item(place).sizeHint().width() for place in range(members.count())]
    words = [
        members.fontMetrics().horizontalAdvance(members.item(place).text())
        for place in range(members.count())
    ]
    box = opened.around.theme.tokens.sizes.control
    assert all(have >= need + box for have, need in zip(room, words, strict=True))


def test_time_that_cannot_be_read_is_told_at_the_field(opened: Opened, week: WeekTab) -> None:
    week.begin()
    week.card.form.lines["text"].setText("Trening")
    week.card.form.lines["starts_at"].setText("snart")

    week.card.form.submit()

    assert week.card.form.fields["starts_at"].has_error
    assert stored(opened) == ()


@pytest.mark.parametrize(("starts_at", "minutes"), [("13.99", "-5"), ("25", "1,5"), ("snart", "0")])
def test_visit_is_told_all_that_is_wrong_at_once(
    opened: Opened, week: WeekTab, starts_at: str, minutes: str
) -> None:
    week.begin()
    week.card.form.lines["starts_at"].setText(starts_at)
    week.card.form.lines["minutes"].setText(minutes)
    week.card.form.lines["text"].setText("")
    week.card.form.submit()
    wrong = {name for name, field in week.card.form.fields.items() if field.has_error}
    assert wrong == {"starts_at", "minutes", "text"}
    assert week.card.form.lines["text"].hasFocus()


def test_change_of_an_older_plan_begins_a_new_one(opened: Opened, week: WeekTab) -> None:
    plan(opened, visit(opened), monday=MONDAY - timedelta(days=14))
    week.grid.days[0].choose_first()

    week.grid.days[0].setFocus()
    QTest.keyClick(week.grid.days[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert [one.weekday for one in stored(opened)] == [1]
    assert [one.weekday for one in stored(opened, MONDAY - timedelta(days=7))] == [0]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Right, (1, time(9))),
        (Qt.Key.Key_Down, (0, time(9, 15))),
        (Qt.Key.Key_Up, (0, time(8, 45))),
        (Qt.Key.Key_Left, (0, time(9))),
    ],
)
def test_keys_move_a_visit_and_undo_takes_it_back(
    opened: Opened, week: WeekTab, key: Qt.Key, expected: tuple[int, time]
) -> None:
    plan(opened, visit(opened))
    day = week.grid.days[0]
    day.choose_first()

    QTest.keyClick(day, key, Qt.KeyboardModifier.AltModifier)
    (moved,) = stored(opened)
    opened.around.undo.undo()
    (back,) = stored(opened)

    assert (moved.weekday, moved.starts_at) == expected
    assert (back.weekday, back.starts_at) == (0, time(9))


def test_removed_visit_comes_back_with_its_staff(opened: Opened, week: WeekTab) -> None:
    planned = visit(opened)
    plan(opened, planned)
    week.grid.days[0].choose_first()

    QTest.keyClick(week.grid.days[0], Qt.Key.Key_Delete)
    assert stored(opened) == ()
    opened.around.undo.undo()

    assert stored(opened) == (planned,)


def test_visit_is_dropped_on_another_day(opened: Opened, week: WeekTab) -> None:
    planned = visit(opened)
    plan(opened, planned)
    data = QMimeData()
    data.setData(MIME_TYPE, planned.id.bytes)
    copy = Qt.DropAction.CopyAction
    drop = QDropEvent(QPointF(QPoint(5, 5)), copy, data, Qt.MouseButton.LeftButton, NO_KEYS)

    week.grid.days[3].dropEvent(drop)

    assert [one.weekday for one in stored(opened)] == [3]


def test_last_week_is_copied_into_an_empty_one(opened: Opened, week: WeekTab) -> None:
    before = MONDAY - timedelta(days=7)
    plan(opened, visit(opened), monday=before)
    plan(opened)
    assert stored(opened) == ()

    week.head.copy.click()

    assert [one.text for one in stored(opened)] == ["Gangtrening"]


def test_copy_of_an_empty_week_says_so(opened: Opened, week: WeekTab) -> None:
    week.head.copy.click()

    assert stored(opened) == ()
    assert opened.heard.told


def test_clash_is_told_in_words_on_the_card_and_above_the_week(
    opened: Opened, week: WeekTab
) -> None:
    other = opened.team.refer("Bjørn Vik").case_id
    opened.desk.weeks.set_week(SetWeek(other, MONDAY, uuid4(), None, (visit(opened),)))

    plan(opened, visit(opened))

    (shown,) = stored(opened)
    assert "Bjørn Vik" in week.words.sentence(shown)
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert "Bjørn Vik" not in week.words.sentence(shown)
    opened.around.theme.use(ThemeName.LIGHT)


def test_half_written_visit_is_there_again(opened: Opened, week: WeekTab) -> None:
    week.begin()
    QTest.keyClicks(week.card.form.lines["text"], "Trapp")
    person = opened.view.presenter.state
    assert person is not None

    opened.view.show_key(opened.other_person())
    opened.view.show_key(person.page.person_id)
    opened.view.open_tab(TabKey.WEEK)

    assert week.card.form.lines["text"].text() == "Trapp"
    assert not week.card.form.isHidden()


def test_conflict_shows_the_newest_week_and_loses_no_word(opened: Opened, week: WeekTab) -> None:
    plan(opened, visit(opened))
    shown = week.week
    assert shown is not None
    assert shown.plan_id is not None
    opened.desk.weeks.set_week(SetWeek(opened.case_id, MONDAY, shown.plan_id, shown.version, ()))
    week.begin()
    week.card.form.lines["text"].setText("Trappetrening")

    week.card.form.submit()

    assert opened.heard.failures
    assert week.card.form.lines["text"].text() == "Trappetrening"
    assert not week.card.form.isHidden()


def test_every_control_of_the_week_has_a_name(opened: Opened, week: WeekTab) -> None:
    plan(opened, visit(opened))
    week.begin()

    assert_all_named(week)


def test_day_without_a_visit_is_where_the_next_one_is_written(week: WeekTab) -> None:
    empty = next(at for at, day in enumerate(week.grid.days) if not day.visits.rowCount())
    week.grid.days[empty].setFocus(Qt.FocusReason.TabFocusReason)
    week.begin()

    assert week.card.form.words().weekday == empty


def test_visit_tells_its_history(opened: Opened, week: WeekTab) -> None:
    made = visit(opened)
    plan(opened, made)
    week.grid.choose(made.id)
    week.grid.gestured.emit(VisitGesture.OPEN)
    week.card.form.lines["starts_at"].setText("10.30")
    week.card.form.submit()
    week.grid.gestured.emit(VisitGesture.OPEN)
    panel = week.card.form.history.open()
    assert panel is not None
    texts = [row.text for row in panel.model.rows]
    assert "Klokkeslett: «09.00» → «10.30»" in texts
    assert not any("Hvem kommer" in text for text in texts)


def test_field_of_a_visit_is_saved_as_it_is_left(opened: Opened, week: WeekTab) -> None:
    made = visit(opened)
    plan(opened, made)
    week.card.open(made)
    week.card.form.lines["minutes"].setText("60")
    week.card.form.lines["own_part"].setFocus()
    assert [row.minutes for row in stored(opened)] == [60]
    assert not week.card.isHidden()


def test_visit_of_an_older_plan_is_changed_twice_and_stands_once(
    opened: Opened, week: WeekTab
) -> None:
    made = visit(opened)
    plan(opened, made, monday=MONDAY - timedelta(days=7))
    week.card.open(made)
    for name, text in (("minutes", "60"), ("own_part", "Går foran")):
        week.card.form.lines[name].setText(text)
        week.card.form.leave_field()
    assert [(row.minutes, row.own_part) for row in stored(opened)] == [(60, "Går foran")]
    assert opened.desk.drafts.of_case(opened.case_id) == {}


def test_half_written_visit_stands_in_the_week_it_is_for(opened: Opened, week: WeekTab) -> None:
    week.go_on()
    week.begin()
    QTest.keyClicks(week.card.form.lines["text"], "Trapp")
    mine = opened.team.card("Åse Berg").person_id
    for person in (opened.other_person(), mine):
        opened.view.show_key(person)
        opened.view.open_tab(TabKey.WEEK)
    assert week.week is not None
    assert week.week.monday == MONDAY + timedelta(days=7)
    assert week.card.form.typed("text") == "Trapp"


def come_back(opened: Opened) -> None:
    mine = opened.team.card("Åse Berg").person_id
    for person in (opened.other_person(), mine):
        opened.view.show_key(person)
        opened.view.open_tab(TabKey.WEEK)


def draft_of(opened: Opened, made: Visit) -> None:
    place = place_of("visit", made.origin, opened.case_id)
    opened.desk.drafts.keep(place, '{"starts_at": "snart"}')


def test_draft_of_a_visit_is_there_where_a_newer_plan_holds(opened: Opened, week: WeekTab) -> None:
    made = visit(opened)
    plan(opened, made, monday=MONDAY - timedelta(days=7))
    draft_of(opened, made)
    plan(opened, replace(made, id=uuid4(), weekday=2, origin_id=made.origin))
    come_back(opened)
    assert week.card.form.typed("starts_at") == "snart"
    assert week.card.form.weekday.currentIndex() == 2


def test_draft_of_a_visit_leads_to_the_week_in_which_it_is(opened: Opened, week: WeekTab) -> None:
    made = visit(opened)
    plan(opened, made, monday=MONDAY + timedelta(days=14))
    draft_of(opened, made)
    come_back(opened)
    assert week.week is not None
    assert week.week.monday == MONDAY + timedelta(days=14)
    assert week.card.form.typed("starts_at") == "snart"


def test_draft_of_a_visit_that_is_removed_is_told_and_let_go(opened: Opened, week: WeekTab) -> None:
    draft_of(opened, visit(opened))
    come_back(opened)
    assert week.card.isHidden()
    assert "«snart»" in opened.heard.warned[-1]
    assert opened.desk.drafts.of_case(opened.case_id) == {}


def test_undo_of_a_change_that_began_a_plan_changes_the_same_visit(
    opened: Opened, week: WeekTab
) -> None:
    made = visit(opened)
    plan(opened, made, monday=MONDAY - timedelta(days=7))
    week.grid.choose(made.id)
    week.grid.gestured.emit(VisitGesture.NEXT_DAY)
    (moved,) = stored(opened)
    opened.around.undo.undo()
    (back,) = stored(opened)
    assert (moved.weekday, back.weekday) == (1, 0)
    assert moved.id == back.id != made.id
    assert back.origin == made.id


def test_copy_of_last_week_goes_on_in_the_visits_that_are_there(
    opened: Opened, week: WeekTab
) -> None:
    made = visit(opened)
    plan(opened, made, monday=MONDAY - timedelta(days=7))
    here = replace(made, id=uuid4(), weekday=3, origin_id=made.origin)
    plan(opened, here)
    week.copy_last_week()
    assert [(row.id, row.weekday) for row in stored(opened)] == [(here.id, 0)]
