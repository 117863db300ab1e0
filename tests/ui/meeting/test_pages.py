"""The pages beside the meeting, also while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from teamdesk.ui.meeting.pages import MeetingPart, PageKey

if TYPE_CHECKING:
    from tests.ui.meeting.conftest import Room

CONTROL = Qt.KeyboardModifier.ControlModifier


class Blank(MeetingPart):
    """A page with nothing on it."""


@pytest.fixture
def paged(running: Room) -> Room:
    running.view.use_parts({PageKey.PREPARATION: Blank, PageKey.MINUTES: Blank})
    running.presenter.load()
    return running


def test_meeting_that_runs_gives_the_tabs_line_to_the_stage(paged: Room) -> None:
    assert not paged.view.tabs.isVisible()


def test_key_leads_from_a_meeting_that_runs_to_preparation_and_back(paged: Room) -> None:
    paged.type("Går inne.")
    QTest.keyClick(paged.view.running.panel.note, Qt.Key.Key_PageDown, CONTROL)
    assert paged.view.tabs.key is PageKey.PREPARATION
    assert paged.view.tabs.isVisible()
    QTest.keyClick(paged.view, Qt.Key.Key_PageUp, CONTROL)
    assert paged.view.tabs.key is PageKey.MEETING
    assert paged.view.running.panel.note.hasFocus()
    assert paged.view.running.panel.note.toPlainText() == "Går inne."


def test_first_page_is_called_what_it_is_while_a_meeting_runs(paged: Room) -> None:
    assert paged.view.tabs.tabText(0) == "Møtet som går"


def test_menu_leads_from_a_meeting_that_runs_to_its_other_pages(paged: Room) -> None:
    pages = paged.view.running.pages
    menu = pages.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Forberedelse", "Referat"]
    menu.actions()[1].trigger()
    assert paged.view.tabs.key is PageKey.MINUTES
