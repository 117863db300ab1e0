from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from teamdesk.ui.idle import MINUTE_MS, IdleWatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

MINUTES = 10


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    return field


@pytest.fixture
def watch(qapp: QApplication, field: QLineEdit) -> Iterator[IdleWatch]:
    watch = IdleWatch(MINUTES)
    watch.start(qapp)
    yield watch
    watch.stop(qapp)


def waits(watch: IdleWatch) -> bool:
    timer = watch.findChild(QTimer)
    return timer is not None and timer.isActive()


def waited_a_little(watch: IdleWatch, qtbot: QtBot) -> QTimer:
    timer = watch.findChild(QTimer)
    assert timer is not None
    # A timer this long is coarse, and set to whole seconds.
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.start()
    qtbot.waitUntil(lambda: timer.remainingTime() < MINUTES * MINUTE_MS - 20)
    return timer


def test_left_machine_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(minutes=0)
    with qtbot.waitSignal(watch.left):
        watch.start(qapp)
    watch.stop(qapp)


def test_watch_that_never_began_is_stopped_without_a_warning(qapp: QApplication) -> None:
    watch = IdleWatch(MINUTES)
    watch.stop(qapp)
    assert not waits(watch)


def test_key_counts_anew_and_is_typed(watch: IdleWatch, field: QLineEdit, qtbot: QtBot) -> None:
    timer = waited_a_little(watch, qtbot)
    before = timer.remainingTime()
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert timer.remainingTime() > before
    assert field.text() == "a"


def test_window_that_comes_later_is_watched(watch: IdleWatch, qtbot: QtBot) -> None:
    later = QLineEdit()
    qtbot.addWidget(later)
    with qtbot.waitActive(later):
        later.show()
        later.activateWindow()
    timer = waited_a_little(watch, qtbot)
    before = timer.remainingTime()
    QTest.keyClick(later.windowHandle(), Qt.Key.Key_A)
    assert timer.remainingTime() > before


def test_stopped_watch_outlives_its_windows(qtbot: QtBot, qapp: QApplication) -> None:
    field = QLineEdit()
    with qtbot.waitExposed(field):
        field.show()
    watch = IdleWatch(MINUTES)
    watch.start(qapp)
    field.close()
    field.deleteLater()
    with qtbot.waitSignal(field.destroyed):
        pass
    watch.stop(qapp)
    assert not [timer for timer in watch.findChildren(QTimer) if timer.isActive()]
