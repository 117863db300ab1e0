"""A lane: the heading of a phase, its cards, and what stands where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.board.lanes.heading import LaneHeading
from teamdesk.ui.board.lanes.lane_list import LaneList
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.lanes.model import LaneModel
    from teamdesk.ui.board.shown import PhaseLimit
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

LETTERS_TO_A_LANE = 12.2


class Lane(QWidget):
    """A phase's heading with its count, and its cards."""

    def __init__(
        self, theme: Theme, texts: Texts, words: CardWords, rows: LaneModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ = texts
        self._title = ""
        self._limit: PhaseLimit | None = None
        rows.setParent(self)
        self.heading = LaneHeading(theme, texts)
        self.cards = LaneList(theme, words, rows, self)
        self._empty = Label(TextRole.CAPTION, wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(theme.tokens.space.xs, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space.xs)
        column.addWidget(self.heading)
        column.addWidget(self._empty)
        column.addWidget(self.cards, 1)
        for signal in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            signal.connect(self.recount)
        self.adapt()

    def show_cards(self, cards: Sequence[CardRow], *, is_filtered: bool) -> None:
        """Show other cards of the phase, or the same ones as they stand now."""
        self.cards.rows.is_filtered = is_filtered
        self.cards.rows.show_rows(cards)

    def set_title(self, title: str) -> None:
        """Set the name of the phase."""
        self._title = title
        self.recount()

    def set_limit(self, limit: PhaseLimit | None) -> None:
        """Set how many cases the team wants here at the most, before the cards are shown."""
        self._limit = limit

    def adapt(self) -> None:
        """Take on the lengths of the theme in use."""
        self.setMinimumWidth(round(self._theme.tokens.type.body * LETTERS_TO_A_LANE))
        self.cards.cards.forget()
        self.cards.rows.tell_all_changed()
        self.cards.scheduleDelayedItemsLayout()

    @Slot()
    def recount(self) -> None:
        """Count anew, and say whether an empty lane is empty or only filtered."""
        is_filtered = self.cards.rows.is_filtered
        words = self._("Nobody fits the filter") if is_filtered else self._("Nobody here")
        self._empty.setText(words)
        count = self.cards.rows.rowCount()
        self._empty.setVisible(count == 0)
        # Where there is no card, nothing would show that the keyboard is here.
        can_enter = Qt.FocusPolicy.StrongFocus if count else Qt.FocusPolicy.ClickFocus
        self.cards.setFocusPolicy(can_enter)
        told = self.heading.show_count(self._title, count, self._limit)
        self.cards.setAccessibleName(told)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click beside the cards bring the keyboard here too."""
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        super().mousePressEvent(event)
