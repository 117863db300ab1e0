"""Printing the week: for the person and for each who comes, by keyboard too."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from teamdesk.domain.commands.week_plan import SetWeek
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.week_plan import Visit, VisitStaff
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.week.tab import WeekTab
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.commands.documents import ExportDocument
    from tests.ui.person.conftest import Opened

MONDAY = date(2026, 11, 23)


@pytest.fixture
def week(opened: Opened) -> WeekTab:
    """A week in which Kari and Ola come, and the Red Cross."""
    opened.view.open_tab(TabKey.WEEK)
    staff = (
        VisitStaff(opened.team.ola, "Ola Lien"),
        VisitStaff(opened.team.kari, "Kari Hansen"),
        VisitStaff(None, "Røde Kors"),
    )
    visit = Visit(uuid4(), 0, time(9), 45, "Gangtrening", staff=staff)
    command = SetWeek(opened.case_id, MONDAY, uuid4(), None, (visit,))
    opened.around.bus.publish(opened.desk.weeks.set_week(command))
    tab = opened.view.tab
    assert isinstance(tab, WeekTab)
    return tab


def lines(week: WeekTab) -> dict[str, QAction]:
    return {action.text(): action for action in week.menu.actions() if action.text()}


def chosen(week: WeekTab, qtbot: QtBot, *texts: str) -> ExportDocument:
    assert week.week is not None
    week.menu.show_week(week.week)
    with qtbot.waitSignal(week.export_requested) as heard:
        for text in texts:
            lines(week)[text].trigger()
    (command,) = heard.args[0]
    return command


def test_menu_offers_the_person_and_each_member_in_both_formats(week: WeekTab) -> None:
    assert week.week is not None
    week.menu.show_week(week.week)
    assert list(lines(week)) == [
        "Til brukeren, som Word",
        "Til brukeren, som PDF",
        "Til Kari Hansen, som Word",
        "Til Kari Hansen, som PDF",
        "Til Ola Lien, som Word",
        "Til Ola Lien, som PDF",
        "Ansatte får initialer i stedet for navn",
    ]


def test_menu_shown_twice_offers_everything_once(week: WeekTab) -> None:
    assert week.week is not None
    for _ in range(2):
        week.menu.show_week(week.week)
    assert len(lines(week)) == 7


def test_choice_of_the_person_asks_for_the_week_that_is_shown(
    opened: Opened, week: WeekTab, qtbot: QtBot
) -> None:
    week.go_on()
    command = chosen(week, qtbot, "Til brukeren, som PDF")
    assert (command.kind, command.subject_id) == (DocumentKind.WEEK_PLAN, opened.case_id)
    assert (command.formats, command.day) == ((DocumentFormat.PDF,), date(2026, 11, 30))


def test_choice_of_a_member_names_the_persons(opened: Opened, week: WeekTab, qtbot: QtBot) -> None:
    command = chosen(week, qtbot, "Til Ola Lien, som Word")
    assert (command.kind, command.subject_id) == (DocumentKind.STAFF_WEEK, opened.team.ola)
    assert not command.uses_initials


def test_choice_of_a_member_with_initials_masks_the_persons(week: WeekTab, qtbot: QtBot) -> None:
    masked = "Ansatte får initialer i stedet for navn"
    command = chosen(week, qtbot, masked, "Til Ola Lien, som Word")
    assert command.uses_initials


def test_key_opens_the_menu_and_its_choice_is_written(
    opened: Opened, week: WeekTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_at: list[QPoint] = []
    # A menu of the offscreen platform can't take the keyboard.
    monkeypatch.setattr(week.menu, "popup", opened_at.append)
    QTest.keyClick(week, Qt.Key.Key_P)
    with qtbot.waitSignal(opened.around.bus.changed, timeout=20_000):
        lines(week)["Til brukeren, som Word"].trigger()
    assert len(opened_at) == 1
    assert [path.name for path in opened.folders.folder.iterdir()] == [
        f"Ukeplan_{opened.stored().page.case_number}_2026-11-23.docx"
    ]


def test_wall_prints_nothing(opened: Opened, week: WeekTab) -> None:
    opened.around.theme.use(ThemeName.PROJECTOR)
    QTest.keyClick(week, Qt.Key.Key_P)
    assert not week.menu.isVisible()
