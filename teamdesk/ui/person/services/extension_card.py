"""«Be om forlenget vedtakstid»: a text to read, change, and copy or export; nothing is sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.extension import TO_FILL_IN, extension_text, is_finished
from teamdesk.ui.person.services.extension_words import extension_facts
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.growing_text import GrowingText
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.domain.rows.entries import ServicesPage
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

LEAST_LINES = 16


class ExtensionCard(Card):
    """A button; pressed, it puts a draft of the request together from what the case tells.

    Signals:
        edited: the text was changed.
        closed: the text was put away.
        export_requested: a tuple with one `ExportDocument`, whose folder is asked for later.
    """

    edited = Signal()
    closed = Signal()
    export_requested = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._state: PersonState | None = None
        self._page: ServicesPage | None = None
        self.ask = Button(around.theme, icon=IconName.PENCIL)
        self.text = GrowingText(around, LEAST_LINES)
        self.field = InlineField(around.theme, self.text)
        self._hint = Label(TextRole.MUTED, wraps=True)
        self.copy = Button(around.theme, ButtonKind.PRIMARY, IconName.DOCUMENT)
        self.word = Button(around.theme, icon=IconName.EXPORT)
        self.pdf = Button(around.theme, icon=IconName.EXPORT)
        self.again = Button(around.theme, ButtonKind.QUIET)
        self.close_text = Button(around.theme, ButtonKind.QUIET)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addStretch(1)
        for button in (self.close_text, self.again, self.word, self.pdf, self.copy):
            foot.addWidget(button)
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._hint, self.field, self._foot):
            self.body.addWidget(widget)
            widget.hide()
        self.ask.clicked.connect(self.begin)
        self.copy.clicked.connect(self._on_copy)
        self.word.clicked.connect(self._on_word)
        self.pdf.clicked.connect(self._on_pdf)
        self.again.clicked.connect(self.write_anew)
        self.close_text.clicked.connect(self._on_closed)
        self.text.textChanged.connect(self.edited)

    def show_page(self, state: PersonState, page: ServicesPage) -> None:
        """Know what the case tells; a text that is open stays as it is typed."""
        if self._state is not None and self._state.page.case_id != state.page.case_id:
            self.put_away()
        self._state, self._page = state, page
        _ = self._
        self.set_heading(_("Longer period"))
        self.ask.set_words(_("Ask for a longer period"))
        self.field.set_words(_("Request for a longer period"))
        self._hint.setText(_("Read it, change it, and send it the way you usually apply."))
        self.copy.set_words(_("Copy the text"))
        self.word.set_words(_("Export as Word"))
        self.pdf.set_words(_("Export as PDF"))
        self.again.set_words(_("Write it anew"))
        self.close_text.set_words(_("Close"))
        # The text names the person, so it is not for the wall.
        self.setVisible(not self._around.theme.tokens.masked)

    def open_with(self, text: str) -> None:
        """Show a text that was begun before."""
        blocked = self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(blocked)
        self.ask.hide()
        for part in (self._hint, self.field, self._foot):
            part.show()

    def put_away(self) -> None:
        """Show only the button."""
        self.ask.show()
        self.field.clear_error()
        for part in (self._hint, self.field, self._foot):
            part.hide()

    @Slot()
    def begin(self) -> None:
        """Put the text together, with the keyboard in it."""
        self.write_anew()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def write_anew(self) -> None:
        """Put the text together from what the case tells now."""
        if self._state is None or self._page is None:
            return
        today = self._around.clock.today()
        facts = extension_facts(self._, self._state, self._page)
        self.open_with(extension_text(self._, self._.formats, facts, today))
        self.edited.emit()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._around.notices.tell(self._("The text is copied."))

    @Slot()
    def _on_word(self) -> None:
        self._export(DocumentFormat.DOCX)

    @Slot()
    def _on_pdf(self) -> None:
        self._export(DocumentFormat.PDF)

    def _export(self, file_format: DocumentFormat) -> None:
        """Hand the text out as it stands, once nothing in it is left to fill in."""
        text = self.text.toPlainText()
        if self._state is None:
            return
        if not is_finished(text):
            self.field.show_error(self._("Tell why more time is needed, in place of “…”."))
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(TO_FILL_IN)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.clear_error()
        language = self._.language
        command = ExportDocument(
            DocumentKind.EXTENSION,
            self._state.page.case_id,
            (file_format,),
            Path(),
            language,
            text=text,
        )
        self.export_requested.emit((command,))

    @Slot()
    def _on_closed(self) -> None:
        self.put_away()
        self.ask.setFocus()
        self.closed.emit()
