"""The team's own words as a list: the word, what it means, and how it came there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from teamdesk.domain.notes.hints import COUNTS_FROM

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.team_words import TeamWordRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


def describe(row: TeamWordRow, _: Texts) -> str:
    """«hjb = hjemmebesøk · forkortelse», and of a hint how often it was seen."""
    text = f"{row.text} = {row.means}" if row.means else row.text
    parts = [text, _(row.kind.word).lower()]
    if row.is_learned:
        seen = _.plural("learned, {count} time", "learned, {count} times", row.times)
        waits = _("counts from {count} times", count=COUNTS_FROM)
        parts.append(seen if row.counts else f"{seen}, {waits}")
    return " · ".join(parts)


class WordList(QListWidget):
    """One line a word.

    Signals:
        chosen: the `TeamWordRow` that is current now.
        removal_requested: Delete was pressed on the current one.
    """

    chosen = Signal(object)
    removal_requested = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.words: tuple[TeamWordRow, ...] = ()
        self.setProperty("ground", "card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setSpacing(around.theme.tokens.space.xs)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._on_row_changed)

    def show_words(self, words: Sequence[TeamWordRow], chosen: UUID | None = None) -> None:
        """Show other words, or the same ones in another language; one of them is chosen."""
        self.words = tuple(words)
        self.blockSignals(True)
        self.clear()
        for row in self.words:
            self.addItem(QListWidgetItem(describe(row, self._)))
        ids = [row.id for row in self.words]
        self.setCurrentRow(ids.index(chosen) if chosen in ids else -1)
        self.blockSignals(False)

    def current(self) -> TeamWordRow | None:
        """The word that is chosen."""
        at = self.currentRow()
        return self.words[at] if 0 <= at < len(self.words) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _on_row_changed(self, _row: int) -> None:
        row = self.current()
        if row is not None:
            self.chosen.emit(row)
