"""The kinds of documents in one list: there are more of them than stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.documents import DocumentKind
from teamdesk.ui.widgets.dropdown import DropDown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


class KindList(DropDown):
    """A list to drop down, in which one kind is chosen.

    Signals:
        chosen: the `DocumentKind`, whoever chose it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # All are seen at once: who looks for a paper knows it when it is seen.
        self.setMaxVisibleItems(len(DocumentKind))
        self.currentIndexChanged.connect(self._on_index)

    @property
    def keys(self) -> tuple[DocumentKind, ...]:
        """The kinds there are, in their order."""
        return tuple(DocumentKind(self.itemData(place)) for place in range(self.count()))

    @property
    def choice(self) -> DocumentKind | None:
        """The kind that is chosen; None while there is none to choose."""
        value = self.currentData()
        return None if value is None else DocumentKind(value)

    def set_kinds(self, words: Mapping[DocumentKind, str]) -> None:
        """Offer these kinds; one that was chosen stays so, or else the first is."""
        before = self.choice
        self.blockSignals(True)
        self.clear()
        for kind, name in words.items():
            self.add_words(name, kind.value)
        if before is not None:
            self.setCurrentIndex(max(0, self.findData(before.value)))
        self.blockSignals(False)

    def choose(self, kind: DocumentKind) -> None:
        """Choose a kind; one that is not there changes nothing."""
        place = self.findData(kind.value)
        if place >= 0:
            self.setCurrentIndex(place)

    @Slot(int)
    def _on_index(self, _place: int) -> None:
        if self.choice is not None:
            self.chosen.emit(self.choice)
