"""The team's home care zones, offered while one types; any other can be written as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

if TYPE_CHECKING:
    from collections.abc import Sequence


class ZoneCompleter(QCompleter):
    """Completes a line by any part of a zone's name."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(self)

    def offer(self, zones: Sequence[str]) -> None:
        """Offer these from now on."""
        self.setModel(QStringListModel(list(zones), self))
