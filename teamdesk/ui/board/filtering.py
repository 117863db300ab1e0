"""The filter in force on the board: one, whether it is typed, chosen or opened by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.domain.board_facets import Facets, counts, facets_of
from teamdesk.domain.board_filter import BoardFilter
from teamdesk.domain.filter_sentences import condition_words, filter_words, problem_words
from teamdesk.domain.filter_text import Problem, read_filter, write_filter
from teamdesk.domain.rows.board import BoardRows

if TYPE_CHECKING:
    from collections import Counter
    from uuid import UUID

    from teamdesk.domain.board_filter import Condition
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
        self._facets: Facets | None = None
        around.texts.changed.connect(self._on_language_changed)

    def use_rows(self, rows: BoardRows) -> None:
        """Filter other rows; what a text means is asked again, for the values may be new."""
        self._rows, self._facets = rows, None
        if self.problems:
            self._read()

    @property
    def rows(self) -> BoardRows:
        """The rows that are filtered."""
        return self._rows

    @property
    def facets(self) -> Facets:
        """The values on the board, looked through when they are first asked for."""
        if self._facets is None:
            self._facets = facets_of(self._rows, self._, self.member_id)
        return self._facets

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

    def counts(self) -> Counter[Condition]:
        """How many each condition would show, beside what is chosen of the other traits."""
        return counts(self.filter, self._rows.cards)

    def shown_with(self, board_filter: BoardFilter) -> int:
        """How many another filter would show."""
        return sum(map(board_filter.accepts, self._rows.cards))

    def words_of(self, condition: Condition) -> str:
        """What a chip says."""
        return condition_words(self._, condition, self.facets, is_masked=self.is_masked)

    def in_words(self) -> str:
        """The whole filter in one line."""
        return filter_words(self._, self.filter, self.facets, is_masked=self.is_masked)

    def trouble(self) -> str:
        """What is not understood, and what could be written instead; empty if nothing."""
        found = [problem_words(self._, problem, self.facets) for problem in self.problems]
        return " ".join(found)

    def _read(self) -> None:
        read = read_filter(self.text, self.facets)
        self.filter, self.problems = read.filter, read.problems

    def _written(self) -> str:
        # An empty filter is written without looking through the board for its words.
        return write_filter(self.filter, self.facets, self._) if self.filter.is_on else ""

    @Slot()
    def _on_language_changed(self) -> None:
        self._facets = None
        if not self.problems:
            self.text = self._written()
        self.changed.emit()
