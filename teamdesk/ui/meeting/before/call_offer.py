"""The call to the meeting, handed out where the meeting is prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DOCUMENT_FORMATS, DocumentFormat, DocumentKind
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.format_choice import FORMAT_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.ui.exporting import Exporter, ExportTools
    from teamdesk.ui.surroundings import Surroundings

NUMBERS, INITIALS, NAMES = "numbers", "initials", "names"


class CallOffer(Button):
    """A button with a menu: what file, and what persons are called in it.

    Case numbers come first; a name leaves the house only where it was asked for.
    """

    def __init__(self, around: Surroundings, tools: ExportTools, told: QVBoxLayout) -> None:
        """Offer the call; where it lies is said in ``told``, above the page."""
        super().__init__(around.theme, icon=IconName.EXPORT)
        self._ = around.texts
        self._around = around
        self._tools = tools
        self._told = told
        self._meeting_id: UUID | None = None
        self._made: Exporter | None = None
        self.choices = QMenu(self)
        self.choices.triggered.connect(self._on_chosen)
        self.clicked.connect(self._on_clicked)

    def offer(self, meeting_id: UUID) -> None:
        """Offer the call to this meeting."""
        self._meeting_id = meeting_id

    def retranslate(self) -> None:
        """Set all words."""
        self.set_words(self._("Call …"), self._("Alt+K"))
        self.setAccessibleName(self._("Export the call with the agenda"))
        self._fill()

    @property
    def exporter(self) -> Exporter:
        """Made with the first call, so that opening the page doesn't wait for it."""
        if self._made is None:
            from teamdesk.ui.exporting import Exporter

            self._made = Exporter(self._around, self._tools, self.window())
            self._told.addWidget(self._made.bar)
        return self._made

    def _fill(self) -> None:
        _ = self._
        self.choices.clear()
        groups: tuple[tuple[str, Callable[[str], str]], ...] = (
            (NUMBERS, lambda name: _("{format}, with case numbers only", format=name)),
            (INITIALS, lambda name: _("{format}, with initials", format=name)),
            (NAMES, lambda name: _("{format}, with names", format=name)),
        )
        for how, words in groups:
            for file_format in DOCUMENT_FORMATS:
                self._add(words(FORMAT_NAMES[file_format]), file_format, how)
            if how == NUMBERS:
                calendar = _("For the calendar (.ics), with case numbers only")
                self._add(calendar, DocumentFormat.ICS, how)
            self.choices.addSeparator()

    def _add(self, words: str, file_format: DocumentFormat, how: str) -> None:
        action = QAction(words, self.choices)
        action.setData((file_format.value, how))
        self.choices.addAction(action)

    @Slot()
    def _on_clicked(self) -> None:
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height())))
        self.choices.setActiveAction(self.choices.actions()[0])

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        file_format, how = action.data()
        if self._meeting_id is None:
            return
        command = ExportDocument(
            DocumentKind.CALL,
            self._meeting_id,
            (DocumentFormat(file_format),),
            self.exporter.start,
            uses_initials=how == INITIALS,
            shows_names=how == NAMES,
        )
        self.exporter.begin((command,))
