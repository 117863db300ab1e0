from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from teamdesk.ui.setup.entrance.recovery import RecoveryPage
from teamdesk.ui.widgets.messages import MessageBar
from tests.helpers.accessibility import assert_all_named
from tests.ui.setup.fakes import KEY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, texts: Texts) -> RecoveryPage:
    page = RecoveryPage(theme, texts, "Team Nord", KEY)
    qtbot.addWidget(page)
    page.show()
    return page


def test_recovery_page_shows_the_whole_key_in_groups(page: RecoveryPage) -> None:
    shown = "".join(label.text() for label in page.findChildren(QLabel))
    assert all(group in shown for group in KEY.split("-"))
    assert_all_named(page)


def test_recovery_last_group_typed_back_confirms(qtbot: QtBot, page: RecoveryPage) -> None:
    qtbot.keyClicks(page.last_group, " ef9gh ")
    with qtbot.waitSignal(page.confirmed):
        qtbot.keyClick(page.last_group, Qt.Key.Key_Return)


def test_recovery_another_group_does_not_confirm(qtbot: QtBot, page: RecoveryPage) -> None:
    qtbot.keyClicks(page.last_group, "AB2CD")
    with qtbot.assertNotEmitted(page.confirmed):
        qtbot.keyClick(page.last_group, Qt.Key.Key_Return)
    assert page.last_group.accessibleDescription().startswith("Det er ikke den siste gruppen")


def test_recovery_save_writes_the_paper(page: RecoveryPage, tmp_path: Path) -> None:
    page.save_to(str(tmp_path / "key.txt"))
    written = (tmp_path / "key.txt").read_text(encoding="utf-8")
    assert "Team Nord" in written
    assert KEY.replace("-", "") in written.replace("-", "").replace("\n", "")


def test_recovery_save_to_a_bad_place_says_what_to_do(page: RecoveryPage, tmp_path: Path) -> None:
    page.save_to(str(tmp_path / "none" / "key.txt"))
    assert page.findChildren(MessageBar)[0].text.startswith("Filen kunne ikke skrives")


def test_recovery_print_puts_the_key_on_paper(page: RecoveryPage, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "key.pdf"))
    page.print_to(printer)
    text = PdfReader(tmp_path / "key.pdf").pages[0].extract_text()
    assert all(group in text for group in KEY.split("-"))
