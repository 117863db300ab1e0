from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QSignalSpy

from teamdesk.ui.idle import IdleWatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_left_machine_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(minutes=0)
    with qtbot.waitSignal(watch.left):
        watch.start(qapp)
    watch.stop(qapp)


def test_sign_of_life_counts_anew(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(minutes=10)
    watch.start(qapp)
    spy = QSignalSpy(watch.left)
    assert not watch.eventFilter(QObject(), QEvent(QEvent.Type.KeyPress))
    watch.stop(qapp)
    assert spy.count() == 0
