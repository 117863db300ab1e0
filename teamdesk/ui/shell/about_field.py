"""Whom a line is about: part of a name is written, and one of those found is taken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from teamdesk.ui.shell.findings import Finding, fits
from teamdesk.ui.shell.palette_list import FINDING, FindingDelegate, FindingModel
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.fields import InlineField

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.surroundings import Surroundings

MOST_FOUND = 5
_MOVES = {Qt.Key.Key_Down: +1, Qt.Key.Key_Up: -1}


class AboutField(QWidget):
    """A field with what it finds below it; the keyboard stays in the field.

    Signals:
        edited: another name is looked for, or one was taken.
        taken: somebody was chosen, and the keyboard is wanted elsewhere.
    """

    edited = Signal()
    taken = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = around.names
        self._cards: Sequence[CardRow] = ()
        self._case: UUID | None = None
        self.line = QLineEdit()
        self._field = InlineField(around.theme, self.line)
        self._model = FindingModel(around.theme, self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(FindingDelegate(around.theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.sm)
        column.addWidget(self._field)
        column.addWidget(self.list)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_text_edited)
        self.list.clicked.connect(self._on_clicked)

    @property
    def case_id(self) -> UUID | None:
        """Whom it is about; None for what all share."""
        return self._case

    def set_words(self, label: str, placeholder: str, found: str) -> None:
        """Set the label, what stands in the empty field, and the name of the list."""
        self._field.set_words(label)
        self.line.setPlaceholderText(placeholder)
        self.list.setAccessibleName(found)

    def offer(self, cards: Sequence[CardRow]) -> None:
        """Say among whom it is looked."""
        self._cards = cards

    def choose(self, case_id: UUID | None) -> None:
        """Be about a case; one that is on the board no longer is nobody's."""
        card = next((card for card in self._cards if card.case_id == case_id), None)
        self._case = card.case_id if card else None
        self.line.setEchoMode(QLineEdit.EchoMode.Normal)
        is_masked = self._names.is_masked
        self.line.setText("" if card is None else card.masked_name if is_masked else card.name)
        self._show_found([])

    def take_found(self) -> bool:
        """Take the one that is marked among those found; False where nobody is."""
        chosen = self.list.currentIndex().data(FINDING)
        if self.list.isHidden() or not isinstance(chosen, Finding):
            return False
        chosen.run()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move among those found while the keyboard stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key()))
            if step is not None and not self.list.isHidden():
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _search(self, query: str) -> None:
        fitting = [card for card in self._cards if query.strip() and fits(query, card.name)]
        self._show_found(
            [
                Finding(
                    card.name,
                    partial(self._take, card.case_id),
                    IconName.PERSON,
                    masked_title=card.masked_name,
                )
                for card in fitting[:MOST_FOUND]
            ]
        )

    def _take(self, case_id: UUID) -> None:
        self.choose(case_id)
        self.edited.emit()
        self.taken.emit()

    def _show_found(self, found: Sequence[Finding]) -> None:
        self._model.show_findings(found)
        self.list.setVisible(bool(found))
        if found:
            self.list.setFixedHeight(max(1, self.list.sizeHintForRow(0) * len(found)))
            self.list.setCurrentIndex(self._model.index(0, 0))

    def _move(self, step: int) -> None:
        last = self._model.rowCount() - 1
        row = min(max(self.list.currentIndex().row() + step, 0), last)
        self.list.setCurrentIndex(self._model.index(row, 0))

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        """Look for a name; on the wall it is not read while it is typed."""
        self._case = None
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Password if self._names.is_masked else modes.Normal)
        self._search(text)
        self.edited.emit()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        finding = index.data(FINDING)
        if isinstance(finding, Finding):
            finding.run()
