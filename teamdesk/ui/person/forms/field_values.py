"""What any field says as text, so that every form can be kept as a draft in one way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QListWidgetItem

TICKED = "1"


class ManyFields(QWidget):
    """The base of an editor that has fields of its own.

    Signals:
        changed: it says something else.
    """

    changed = Signal()

    @property
    def written(self) -> str:
        """What it says, as text."""
        return ""

    def write(self, text: str) -> None:
        """Say what was said before."""


def edits(editor: QWidget) -> SignalInstance | None:
    """The signal that tells that a person has typed or chosen something."""
    match editor:
        case QLineEdit():
            return editor.textEdited
        case QPlainTextEdit():
            return editor.textChanged
        case QComboBox():
            return editor.activated
        case QDateEdit():
            return editor.dateChanged
        case QAbstractButton():
            return editor.clicked
        case QListWidget():
            return editor.itemChanged
        case SegmentedControl():
            return editor.chosen
        case ManyFields():
            return editor.changed
    return None


def is_text(editor: QWidget) -> bool:
    """Whether an editor takes words, and not a choice."""
    return isinstance(editor, QLineEdit | QPlainTextEdit)


def written(editor: QWidget) -> str:
    """What an editor says; a choice is told by its key."""
    match editor:
        case QLineEdit():
            return editor.text()
        case QPlainTextEdit():
            return editor.toPlainText()
        case QComboBox():
            return _key(editor.currentData())
        case QDateEdit():
            return str(editor.date().toString(Qt.DateFormat.ISODate))
        case QAbstractButton():
            return TICKED if editor.isChecked() else ""
        case QListWidget():
            ticked = [item for item in _items(editor) if item.checkState() is Qt.CheckState.Checked]
            return json.dumps([_item_key(item) for item in ticked])
        case SegmentedControl():
            return _key(editor.choice)
        case ManyFields():
            return editor.written
    return ""


def write(editor: QWidget, text: str) -> None:
    """Let an editor say what it said before; a choice that is gone stays as it is."""
    match editor:
        case QLineEdit():
            editor.setText(text)
        case QPlainTextEdit():
            editor.setPlainText(text)
        case QComboBox():
            keys = [_key(editor.itemData(place)) for place in range(editor.count())]
            if text in keys:
                editor.setCurrentIndex(keys.index(text))
        case QDateEdit():
            editor.setDate(QDate.fromString(text, Qt.DateFormat.ISODate))
        case QAbstractButton():
            editor.setChecked(text == TICKED)
        case QListWidget():
            _tick(editor, set(json.loads(text)))
        case SegmentedControl():
            _choose(editor, text)
        case ManyFields():
            editor.write(text)


def _choose(control: SegmentedControl, text: str) -> None:
    control.clear_choice()
    for key in control.keys:
        if _key(key) == text:
            control.choose(key)


def _tick(ticks: QListWidget, chosen: set[str]) -> None:
    # Only a person's own tick is to be saved at once.
    with QSignalBlocker(ticks):
        for item in _items(ticks):
            is_in = _item_key(item) in chosen
            item.setCheckState(Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked)


def _items(ticks: QListWidget) -> Iterator[QListWidgetItem]:
    return (ticks.item(place) for place in range(ticks.count()))


def _item_key(item: QListWidgetItem) -> str:
    return _key(item.data(Qt.ItemDataRole.UserRole))


def _key(data: object) -> str:
    return "" if data is None else str(data)
