"""A filter in words, and words as a filter, among the values that are on the board now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.filters.facets import facets_of
from teamdesk.domain.filters.sentences import condition_words, filter_words, problem_words
from teamdesk.domain.filters.text import read_filter, write_filter

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from teamdesk.domain.filters.board_filter import BoardFilter, Condition
    from teamdesk.domain.filters.text import Problem, ReadFilter
    from teamdesk.domain.rows.board import BoardRows
    from teamdesk.ui.texts import Texts


class FilterWords:
    """Looks through the board once for what its values are called.

    Attributes:
        facets: the values there are.
    """

    def __init__(self, rows: BoardRows, texts: Texts, member_id: UUID | None) -> None:
        self._ = texts
        self.facets = facets_of(rows, texts, member_id)

    def read(self, text: str) -> ReadFilter:
        """What a text asks for."""
        return read_filter(text, self.facets)

    def write(self, board_filter: BoardFilter) -> str:
        """A filter as it would be typed."""
        return write_filter(board_filter, self.facets, self._)

    def of(self, condition: Condition, *, is_masked: bool) -> str:
        """What a chip says."""
        return condition_words(self._, condition, self.facets, is_masked=is_masked)

    def line(self, board_filter: BoardFilter, *, is_masked: bool) -> str:
        """The whole filter in one line."""
        return filter_words(self._, board_filter, self.facets, is_masked=is_masked)

    def trouble(self, problems: Iterable[Problem]) -> str:
        """What is not understood, and what could be written instead."""
        return " ".join(problem_words(self._, problem, self.facets) for problem in problems)
