"""Errors in methods that Qt calls; without the guard each of these ends the process."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel, QObject, QTimer
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

import teamdesk.bootstrap
import teamdesk.ui
from teamdesk.ui.overrides import overrides_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.rows_model import Index


class Short(QAbstractListModel):
    """Says that it has a row, and has none."""

    def rowCount(self, parent: Index | None = None) -> int:
        return 1

    def data(self, index: Index, role: int = 0) -> str:
        rows: list[str] = []
        return rows[index.row()]


class Stale(QWidget):
    """Asks an object that Qt has deleted."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        timer = QTimer()
        delete(timer)
        timer.interval()


class Entry(QUndoCommand):
    def undo(self) -> None:
        int("not a number")


def test_error_of_a_model_arrives_as_it_is(qtbot: QtBot) -> None:
    model = Short()

    with pytest.raises(IndexError, match="out of range"):
        model.index(0).data()


def test_error_about_a_deleted_object_arrives_as_it_is(qtbot: QtBot) -> None:
    widget = Stale()
    qtbot.addWidget(widget)

    with pytest.raises(RuntimeError, match="already deleted"):
        widget.show()


def test_error_of_an_undo_arrives_as_it_is(qtbot: QtBot) -> None:
    stack = QUndoStack()
    stack.push(Entry())

    with pytest.raises(ValueError, match="not a number"):
        stack.undo()


def test_all_methods_of_the_window_that_qt_calls_are_guarded() -> None:
    for package in (teamdesk.ui, teamdesk.bootstrap):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    ours = {kind for kind in _derived(QObject, QUndoCommand) if kind.__module__ != __name__}

    unguarded = [
        f"{kind.__module__}.{kind.__qualname__}.{name}"
        for kind in ours
        if kind.__module__.startswith("teamdesk")
        for name, method in overrides_of(kind).items()
        if not hasattr(method, "__wrapped__")
    ]

    assert len(ours) > 100
    assert not unguarded


def _derived(*kinds: type) -> Iterator[type]:
    derived: type
    for kind in kinds:
        for derived in kind.__subclasses__():
            yield derived
            yield from _derived(derived)
