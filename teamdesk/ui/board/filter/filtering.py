"""The filter in force on the board: one, whether it is typed, chosen or opened by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.domain.filters.board_filter import BoardFilter
from teamdesk.domain.rows.board import BoardRows

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.filters.board_filter import Condition
    from teamdesk.domain.filters.facets import Facets
    from teamdesk.domain.filters.text import Problem
    from teamdesk.ui.board.filter.words import FilterWords
    from teamdesk.ui.surroundings import Surroundings

EMPTY = BoardRows((), None, ())


class Filtering(QObject):
    """Holds the filter as conditions and as text, and keeps the two the same.

    Signals:
        changed: another filter is in force, or it reads another way.

    Attributes:
        filter: what is shown.
        text: the filter as text; as it was typed, or as the program writes what was chosen.
        problems: parts of ``text`` that mean nothing and are not in use.
    """

    changed = Signal()

    def __init__(
        self, around: Surroundings, member_id: UUID | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self.member_id = member_id
        self.filter = BoardFilter(member_id=member_id)
        self.text = ""
        self.problems: tuple[Problem, ...] = ()
        self._rows = EMPTY
        self._words: FilterWords | None = None
        around.texts.changed.connect(self._on_language_changed)

    def use_rows(self, rows: BoardRows) -> None:
        """Filter other rows; what a text means is asked again, for the values may be new."""
        self._rows, self._words = rows, None
        if self.problems:
            self._read()

    @property
    def rows(self) -> BoardRows:
        """The rows that are filtered."""
        return self._rows

    @property
    def facets(self) -> Facets:
        """The values on the board."""
        return self.words.facets

    @property
    def words(self) -> FilterWords:
        """What the values are called, looked through when it is first asked."""
        if self._words is None:
            from teamdesk.ui.board.filter.words import FilterWords

            self._words = FilterWords(self._rows, self._, self.member_id)
        return self._words

    @property
    def is_masked(self) -> bool:
        """Whether this is the wall, where nothing is told of a person."""
        return self._around.theme.tokens.masked

    @Slot(str)
    def read(self, text: str) -> None:
        """Show what a text asks for."""
        if text != self.text:
            self.text = text
            self._read()
            self.changed.emit()

    def use(self, board_filter: BoardFilter) -> None:
        """Show what was chosen."""
        if board_filter != self.filter or self.problems:
            self.filter, self.problems = board_filter, ()
            self.text = self._written()
            self.changed.emit()

    def toggle(self, condition: Condition) -> None:
        """Add a condition, or take it away."""
        self.use(self.filter.toggled(condition))

    @Slot()
    def clear(self) -> None:
        """Show everybody."""
        self.use(BoardFilter(member_id=self.member_id))

    def shown_with(self, board_filter: BoardFilter) -> int:
        """How many another filter would show."""
        return sum(map(board_filter.accepts, self._rows.cards))

    def words_of(self, condition: Condition) -> str:
        """What a chip says."""
        return self.words.of(condition, is_masked=self.is_masked)

    def in_words(self) -> str:
        """The whole filter in one line."""
        return self.words.line(self.filter, is_masked=self.is_masked)

    def trouble(self) -> str:
        """What is not understood, and what could be written instead; empty if nothing."""
        return self.words.trouble(self.problems) if self.problems else ""

    def _read(self) -> None:
        read = self.words.read(self.text)
        self.filter, self.problems = read.filter, read.problems

    def _written(self) -> str:
        # An empty filter is written without looking through the board for its words.
        return self.words.write(self.filter) if self.filter.is_on else ""

    @Slot()
    def _on_language_changed(self) -> None:
        self._words = None
        if not self.problems:
            self.text = self._written()
        self.changed.emit()
