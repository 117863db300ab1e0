"""Promises are handed out from the place: on paper, and to a calendar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.services.documents.written_files import DocumentNotWritten
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button
from tests.helpers.task_papers import FOLDER
from tests.helpers.wall import KARI, OLA

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.tasks.conftest import Tasks


def choose(tasks: Tasks, words: str) -> None:
    tasks.view.papers.offer()
    actions = tasks.view.papers.menu.actions()
    next(found for found in actions if found.text() == words).trigger()
    tasks.around.jobs.wait()


def test_p_opens_the_menu_on_its_first_line(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks.view.take_focus()
    opened: list[QPoint] = []
    # The offscreen platform can't raise a menu.
    monkeypatch.setattr(type(tasks.view.papers.menu), "popup", lambda _menu, at: opened.append(at))
    qtbot.keyClick(tasks.view.list, Qt.Key.Key_P)
    menu = tasks.view.papers.menu
    assert opened
    assert menu.activeAction() is menu.actions()[0]


@pytest.mark.parametrize(
    ("words", "members", "file_format"),
    [
        ("Mine oppgaver som Word …", [KARI.id], DocumentFormat.DOCX),
        ("En liste til hvert medlem som PDF …", [KARI.id, OLA.id], DocumentFormat.PDF),
    ],
)
def test_list_is_written_for_whom_it_is_chosen(
    tasks: Tasks, qtbot: QtBot, words: str, members: list[object], file_format: DocumentFormat
) -> None:
    choose(tasks, words)
    qtbot.waitUntil(lambda: len(tasks.papers.exported) == len(members))
    found = tasks.papers.exported
    assert sorted(map(str, (each.subject_id for each in found))) == sorted(map(str, members))
    assert {(each.kind, each.formats) for each in found} == {
        (DocumentKind.TASK_LIST, (file_format,))
    }


def test_list_calls_persons_by_initials_where_that_is_chosen(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.view.papers.menu.uses_initials.setChecked(True)
    choose(tasks, "Mine oppgaver som PDF …")
    qtbot.waitUntil(lambda: bool(tasks.papers.exported))
    assert tasks.papers.exported[0].uses_initials


def test_calendar_is_written_and_told_of(tasks: Tasks, qtbot: QtBot) -> None:
    choose(tasks, "Mine oppgaver til kalenderen (.ics) …")
    qtbot.waitUntil(lambda: bool(tasks.heard.told))
    assert tasks.papers.calendars == [(KARI.id, FOLDER)]
    assert tasks.heard.told == [f"Oppgaver.ics ligger i {FOLDER}."]


def test_calendar_that_could_not_be_written_is_told(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.papers.error = DocumentNotWritten(path=Path("mappe"))
    choose(tasks, "Mine oppgaver til kalenderen (.ics) …")
    qtbot.waitUntil(lambda: bool(tasks.heard.failures))
    assert tasks.heard.failures == [tasks.papers.error]


def test_wall_offers_no_papers(tasks: Tasks) -> None:
    tasks.around.theme.use(ThemeName.PROJECTOR)
    button = next(
        found
        for found in tasks.view.findChildren(Button)
        if found.accessibleName() == "Lag dokumenter"
    )
    assert not button.isVisible()
