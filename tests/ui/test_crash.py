from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from teamdesk.domain.errors import ConflictError
from teamdesk.ui.crash import CrashTeller
from teamdesk.ui.crash_dialog import CrashDialog
from teamdesk.ui.widgets.buttons import Button
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "crash.txt"
    path.write_text("builtins.ValueError\n  teamdesk/ui/bus.py:1 publish\n", encoding="utf-8")
    return path


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def teller(theme: Theme, texts: Texts, window: QWidget) -> CrashTeller:
    teller = CrashTeller(theme, texts)
    teller.stand_before(window)
    return teller


def _dialogs(window: QWidget) -> list[CrashDialog]:
    return window.findChildren(CrashDialog)


def test_crash_dialog_shows_the_report_and_where_it_lies(
    qtbot: QtBot, theme: Theme, texts: Texts, report: Path, window: QWidget
) -> None:
    dialog = CrashDialog(theme, texts, report, window)
    dialog.show()
    assert "teamdesk/ui/bus.py:1" in dialog.report
    assert_all_named(dialog)
    copy = dialog.findChildren(Button)[0]
    copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report


def test_crash_dialog_without_a_report_still_stands(
    theme: Theme, texts: Texts, tmp_path: Path, window: QWidget
) -> None:
    assert CrashDialog(theme, texts, None, window).report == ""
    assert CrashDialog(theme, texts, tmp_path / "gone.txt", window).report == ""


def test_crash_on_a_worker_is_told_on_the_gui_thread_once(
    qtbot: QtBot, teller: CrashTeller, report: Path, window: QWidget
) -> None:
    thread = threading.Thread(target=teller.tell, args=(report,))
    thread.start()
    thread.join()
    teller.tell(report)
    qtbot.waitUntil(lambda: len(_dialogs(window)) == 1)


def test_crash_read_stops_the_program_in_order(
    qtbot: QtBot, teller: CrashTeller, report: Path, window: QWidget
) -> None:
    teller.tell(report)
    qtbot.waitUntil(lambda: len(_dialogs(window)) == 1)
    with qtbot.waitSignal(teller.stop_requested):
        _dialogs(window)[0].findChildren(Button)[1].click()


def test_error_with_words_is_explained_on_the_gui_thread(
    qtbot: QtBot, teller: CrashTeller, window: QWidget
) -> None:
    error = ConflictError()
    with qtbot.waitSignal(teller.explained) as heard:
        threading.Thread(target=teller.explain, args=(error,)).start()
    assert heard.args == [error]
    assert not _dialogs(window)
