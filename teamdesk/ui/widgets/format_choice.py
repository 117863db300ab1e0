"""Which formats and which language a document is to have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.core.i18n import Language
from teamdesk.domain.documents import DOCUMENT_FORMATS, DocumentFormat
from teamdesk.ui.widgets.buttons import Chip
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.widgets.buttons import Button

# Product names and names of languages are the same in every language.
FORMAT_NAMES = {
    DocumentFormat.DOCX: "Word",
    DocumentFormat.PDF: "PDF",
    DocumentFormat.ICS: ".ics",
    DocumentFormat.XLSX: "Excel",
    DocumentFormat.CSV: ".csv",
    DocumentFormat.FHIR: "FHIR",
}


class FormatChoice(QWidget):
    """Chips and a list; Word is chosen until the person says otherwise.

    With ``is_of_one`` it is about one person. Without ``holds_language`` the form says where
    `language_list` stands.

    A calendar, a spreadsheet or another system is offered where `offer` says that it takes some.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        texts: Texts,
        parent: QWidget | None = None,
        *,
        is_of_one: bool = False,
        holds_language: bool = True,
    ) -> None:
        super().__init__(parent)
        self._ = texts
        self._is_of_one = is_of_one
        self._offered: tuple[DocumentFormat, ...] = DOCUMENT_FORMATS
        self._chips: dict[DocumentFormat, Chip] = {}
        self.language_list = DropDown()
        self.language_list.currentIndexChanged.connect(self._on_chosen)
        chips = QWidget()
        self._row = FlowLayout(theme.tokens.space.sm, chips)
        for file_format in DocumentFormat:
            chip = Chip(theme)
            chip.set_words(FORMAT_NAMES[file_format])
            chip.setChecked(file_format is DocumentFormat.DOCX)
            chip.toggled.connect(self._on_toggled)
            self._chips[file_format] = chip
            self._row.addWidget(chip)
        # The language has a line of its own: on the wall its words fill it.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space.sm)
        if holds_language:
            column.addWidget(self.language_list)
        column.addWidget(chips)
        self.offer()
        self.retranslate()

    @property
    def formats(self) -> tuple[DocumentFormat, ...]:
        """What is chosen; it may be nothing."""
        return tuple(kind for kind in self._offered if self._chips[kind].isChecked())

    @property
    def language(self) -> Language | None:
        """The language, or None for the document's own."""
        chosen = self.language_list.currentData()
        return Language(chosen) if chosen else None

    def offer(self, *others: DocumentFormat) -> None:
        """Say what besides Word and PDF takes what is to be written."""
        self._offered = (*DOCUMENT_FORMATS, *others)
        for kind, chip in self._chips.items():
            chip.setVisible(kind in self._offered)

    def add_action(self, button: Button) -> None:
        """Put the button that acts on the choice at the end of its last line."""
        self._row.addWidget(button)

    @Slot()
    def retranslate(self) -> None:
        """Set the words, the choice stays."""
        place = max(0, self.language_list.currentIndex())
        self.language_list.blockSignals(True)
        self.language_list.clear()
        own = self._("The person's own") if self._is_of_one else self._("The language of each")
        self.language_list.addItem(own, "")
        for language in Language:
            self.language_list.addItem(language.own_name, language.value)
        self.language_list.setCurrentIndex(place)
        self.language_list.blockSignals(False)
        self.language_list.setAccessibleName(self._("Language of the documents"))

    @Slot(bool)
    def _on_toggled(self, _checked: bool) -> None:
        self.changed.emit()

    @Slot(int)
    def _on_chosen(self, _place: int) -> None:
        self.changed.emit()
