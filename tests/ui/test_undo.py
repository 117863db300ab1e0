from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from teamdesk.domain.errors import ConflictError
from teamdesk.ui.undo import OwnWrites, UndoStack

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


ROW = UUID(int=1)


class Ledger:
    """Writes down what was undone and redone, and refuses when told to."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.refuses = False

    def undo(self) -> None:
        self._write("undo")

    def redo(self) -> None:
        self._write("redo")

    def _write(self, line: str) -> None:
        if self.refuses:
            raise ConflictError
        self.lines.append(line)


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def stack(qtbot: QtBot, ledger: Ledger) -> UndoStack:
    stack = UndoStack()
    stack.push("tick promise", ledger.undo, ledger.redo)
    return stack


def test_undo_stack_push_does_nothing_again(stack: UndoStack, ledger: Ledger) -> None:
    assert ledger.lines == []
    assert stack.undo_text == "tick promise"


def test_undo_stack_undo_then_redo_runs_each_once(stack: UndoStack, ledger: Ledger) -> None:
    stack.undo()
    stack.redo()
    assert ledger.lines == ["undo", "redo"]


def test_undo_stack_when_undo_is_refused_drops_the_entry_and_says_why(
    qtbot: QtBot, stack: UndoStack, ledger: Ledger
) -> None:
    ledger.refuses = True
    with qtbot.waitSignal(stack.refused) as heard:
        stack.undo()
    assert heard.args is not None
    assert isinstance(heard.args[0], ConflictError)
    assert (stack.undo_text, stack.redo_text) == ("", "")


def test_undo_stack_when_redo_is_refused_drops_the_entry(
    qtbot: QtBot, stack: UndoStack, ledger: Ledger
) -> None:
    stack.undo()
    ledger.refuses = True
    with qtbot.waitSignal(stack.refused):
        stack.redo()
    assert (stack.undo_text, stack.redo_text) == ("", "")


def test_undo_stack_clear_forgets(qtbot: QtBot, stack: UndoStack, ledger: Ledger) -> None:
    with qtbot.waitSignal(stack.changed):
        stack.clear()
    stack.undo()
    assert ledger.lines == []


def test_own_writes_newest_follows_what_this_window_wrote() -> None:
    writes = OwnWrites()
    writes.note(ROW, 3)
    writes.note(ROW, 4)
    assert writes.newest(ROW, 2) == 4


def test_own_writes_newest_stops_where_a_stranger_wrote() -> None:
    writes = OwnWrites()
    writes.note(ROW, 4)
    assert writes.newest(ROW, 2) == 2
