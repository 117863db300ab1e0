"""The pages of a paper are read where the paper is made, on the page of the person it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.documents import DocumentKind
from teamdesk.ui.person.documents_tab import DocumentsTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Chip
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.paper.preview_page import PreviewPage
    from teamdesk.ui.widgets.buttons import Button
    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> DocumentsTab:
    tab = opened.tab(TabKey.DOCUMENTS, DocumentsTab)
    kinds = tab.hand_out.kind
    kinds.setCurrentIndex(kinds.findData(DocumentKind.MY_PLAN.value))
    return tab


def read(tab: DocumentsTab, qtbot: QtBot, button: Button) -> PreviewPage:
    """The pages that a button shows."""
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    looking = tab.looking
    qtbot.waitUntil(lambda: looking.page is not None and looking.page.isVisible(), timeout=20_000)
    assert looking.page is not None
    return looking.page


def test_pages_stand_alone_and_nothing_has_left(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot
) -> None:
    page = read(tab, qtbot, tab.hand_out.pages)

    assert page.sheet.count > 0
    assert "Åse Berg" in page.sheet.accessibleDescription()
    assert tab.hand_out.isHidden()
    assert tab.history.isHidden()
    assert_all_named(tab)
    assert not opened.stored().documents


def test_escape_leads_back_to_the_button(tab: DocumentsTab, qtbot: QtBot) -> None:
    page = read(tab, qtbot, tab.hand_out.pages)
    qtbot.keyClick(page.sheet, Qt.Key.Key_Escape)

    assert page.isHidden()
    assert page.sheet.count == 0
    assert tab.hand_out.isVisible()
    assert tab.history.isVisible()
    assert tab.window().focusWidget() is tab.hand_out.pages


def test_pages_of_what_has_left_are_shown_as_it_was(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot
) -> None:
    for chip in tab.hand_out.formats.findChildren(Chip):
        chip.setChecked(chip.accessibleName() == "PDF")
    qtbot.mouseClick(tab.hand_out.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened.stored().documents))
    kept = opened.stored().documents[0].id
    qtbot.waitUntil(lambda: tab.history.choose(kept))
    page = read(tab, qtbot, tab.history.pages)

    assert "Åse Berg" in page.sheet.accessibleDescription()


def test_pages_of_one_never_stand_on_the_page_of_another(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot
) -> None:
    page = read(tab, qtbot, tab.hand_out.pages)
    opened.view.show_key(opened.other_person())

    assert page.isHidden()
    assert page.sheet.count == 0


def test_wall_shows_no_page_and_the_team_reads_on_after_it(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot
) -> None:
    page = read(tab, qtbot, tab.hand_out.pages)
    opened.around.theme.use(ThemeName.PROJECTOR)

    assert page.covered.isVisible()
    assert page.sheet.accessibleDescription() == ""
    assert tab.hand_out.isHidden()

    opened.around.theme.use(ThemeName.DARK)
    assert "Åse Berg" in page.sheet.accessibleDescription()


def test_back_from_covered_pages_shows_no_card_on_the_wall(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot
) -> None:
    page = read(tab, qtbot, tab.hand_out.pages)
    opened.around.theme.use(ThemeName.PROJECTOR)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)

    assert tab.hand_out.isHidden()
    assert tab.history.isVisible()


def test_another_tab_puts_the_pages_away(tab: DocumentsTab, opened: Opened, qtbot: QtBot) -> None:
    page = read(tab, qtbot, tab.hand_out.pages)
    opened.view.open_tab(TabKey.OVERVIEW)
    opened.view.open_tab(TabKey.DOCUMENTS)

    assert page.isHidden()
    assert tab.hand_out.isVisible()
