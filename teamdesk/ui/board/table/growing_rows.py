"""Rows as tall as their words, measured as they come into sight: thousands are never measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QTableView


class GrowingRows:
    """Keeps the heights of one table's rows.

    Attributes:
        is_on: whether rows grow; otherwise all are as tall as they were made.
    """

    def __init__(self, table: QTableView, height: Callable[[int], int]) -> None:
        """``height`` says how tall a row has to be, in pixels; 0 for one that is left alone."""
        self._table = table
        self._height = height
        self._usual: dict[int, int] = {}
        self.is_on = False

    def forget(self) -> None:
        """Give all rows their usual height again: words, letters or widths are others."""
        header = self._table.verticalHeader()
        known, self._usual = self._usual, {}
        for row, height in known.items():
            if row < header.count():
                header.resizeSection(row, height)

    def fit(self) -> None:
        """Measure what is in sight and was not measured yet."""
        if not self.is_on:
            return
        header, room = self._table.verticalHeader(), self._table.viewport().height()
        row = max(0, header.visualIndexAt(0))
        while row < header.count() and header.sectionViewportPosition(row) < room:
            if row not in self._usual:
                self._measure(row)
            row += 1

    def _measure(self, row: int) -> None:
        header = self._table.verticalHeader()
        self._usual[row] = header.sectionSize(row)
        if height := self._height(row):
            header.resizeSection(row, height)
