"""What was handed out: when, by whom, in which format and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument, HandedTo
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.labels import label
from teamdesk.domain.rows.documents import DocumentRow
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.columns import ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.document_words import DocumentWords
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.list_part import ListPart
from teamdesk.ui.widgets.recipient import RecipientField
from teamdesk.ui.widgets.record_form import RecordForm

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.commands.documents import InRecord
    from teamdesk.ui.surroundings import Surroundings


class DocumentHistory(ListPart):
    """The newest first; what is exported again gets the content of today, or is the very file.

    Signals:
        export_requested: a tuple with one `ExportDocument`.
        again_requested: the ids of what is to be handed out exactly as it was, and a `HandedTo`.
        preview_requested: the `DocumentRow` whose pages are to be shown.
        filing_requested: the `DocumentRow`s of one export, and an `InRecord` or None.
    """

    export_requested = Signal(object)
    again_requested = Signal(object, object)
    preview_requested = Signal(object)
    filing_requested = Signal(object, object)

    def __init__(
        self,
        around: Surroundings,
        start: Path,
        parent: QWidget | None = None,
        *,
        has_pages: bool = False,
    ) -> None:
        """List documents; ``has_pages`` where the place can show their pages."""
        super().__init__(around.theme, IconName.DOCUMENT, parent)
        self._ = around.texts
        self._around = around
        self._start = start
        self._words = DocumentWords(around)
        self.again = Button(around.theme, icon=IconName.EXPORT)
        self.model = ColumnsModel[DocumentRow](_document_id, self._words.cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.told = Label(TextRole.SMALL, wraps=True)
        self.pages = Button(around.theme, icon=IconName.DOCUMENT)
        self.same = Button(around.theme, icon=IconName.EXPORT)
        self.file = Button(around.theme, icon=IconName.CHECK)
        self.recipient = RecipientField(around)
        self.form = RecordForm(around)
        self.hold(self.table, self.again)
        self._lay_out(has_pages=has_pages)
        self.again.clicked.connect(self._on_again)
        self.same.clicked.connect(self._on_same)
        self.pages.clicked.connect(self._on_pages)
        self.file.clicked.connect(self._on_file)
        self.form.told.connect(self._on_filed)
        self.form.left.connect(self._on_left)
        self.table.rows.opened.connect(self._on_opened)
        self.table.rows.selectionModel().currentChanged.connect(self._show_current)
        around.theme.changed.connect(self.model.tell_all_changed)
        self.retranslate()

    def show_documents(self, rows: Sequence[DocumentRow], held: Mapping[UUID, date]) -> None:
        """Show what was handed out; ``held`` tells the day of the meetings."""
        self._words.held = held
        self.model.show_rows(rows)
        self.again.setVisible(bool(rows))
        self.show_whether_empty(is_empty=not rows)
        self._foot.setVisible(bool(rows))
        if rows and self.current is None:
            self.table.rows.setCurrentIndex(self.model.index(0))
        self._show_current()

    @property
    def current(self) -> DocumentRow | None:
        """The document that the buttons are about; None where there is none."""
        place = self.table.rows.currentIndex().row()
        return self.model.at(place) if 0 <= place < len(self.model.rows) else None

    def choose(self, document_id: UUID) -> bool:
        """Make a document the current one; False where it is not listed."""
        place = self.model.place_of(document_id)
        if place is not None:
            self.table.rows.setCurrentIndex(self.model.index(place))
        return place is not None

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.heading.setText(_("Exported"))
        self.again.set_words(_("Export again"))
        self.table.set_words(
            _("Exported"),
            self._words.columns(),
        )
        self.pages.set_words(_("Show the pages"))
        self.same.set_words(_("The very file again"))
        self.recipient.retranslate()
        self.form.retranslate()
        self._show_current()
        self.empty.set_words(
            _("Nothing exported yet"),
            _(
                "Every document that leaves Teamdesk stands here: what, when, by whom. "
                "You make the first with “Export”."
            ),
        )

    def _lay_out(self, *, has_pages: bool) -> None:
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        buttons = QWidget()
        flow = FlowLayout(self._around.theme.tokens.space.sm, buttons)
        for button in (self.pages, self.same, self.file):
            flow.addWidget(button)
        self.pages.setVisible(has_pages)
        for widget in (self.told, self.recipient, buttons, self.form):
            column.addWidget(widget)
        self.column.addWidget(self._foot)

    @Slot()
    def _show_current(self) -> None:
        row = self.current
        self.form.hide()
        self.recipient.forget()
        if row is None:
            self.told.setText("")
            return
        is_pdf = row.format is DocumentFormat.PDF
        self.told.setText(self._words.log_line(row))
        self.pages.setEnabled(row.is_kept and is_pdf)
        self.same.setEnabled(row.is_kept)
        self.file.setVisible(row.case_id is not None)
        is_filed = row.filed_on is not None
        words = (
            self._("Not in the record after all") if is_filed else self._("Filed in the record …")
        )
        self.file.set_words(words)

    @Slot()
    def _on_again(self) -> None:
        if self.current is not None:
            self._on_opened(self.current)

    @Slot()
    def _on_same(self) -> None:
        if self.current is not None:
            self.again_requested.emit((self.current.id,), self.recipient.to)

    @Slot()
    def _on_pages(self) -> None:
        if self.current is not None:
            self.preview_requested.emit(self.current)

    @Slot()
    def _on_file(self) -> None:
        row = self.current
        if row is None:
            return
        if row.filed_on is not None:
            self.filing_requested.emit(self._of_the_same_export(row), None)
        else:
            self.form.begin(label(self._, row.kind))

    @Slot(object)
    def _on_filed(self, standing: InRecord) -> None:
        if self.current is not None:
            self.filing_requested.emit(self._of_the_same_export(self.current), standing)
        self._on_left()

    @Slot()
    def _on_left(self) -> None:
        self.table.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _of_the_same_export(self, row: DocumentRow) -> tuple[DocumentRow, ...]:
        """Word and PDF of one export are one document."""
        same = (row.kind, row.subject_id, row.exported_at, row.filed_on)
        return tuple(
            each
            for each in self.model.rows
            if (each.kind, each.subject_id, each.exported_at, each.filed_on) == same
        )

    @Slot(object)
    def _on_opened(self, row: DocumentRow) -> None:
        to = self.recipient.to
        if not to.name:
            # A copy that was cut for somebody must not become the team's own, which holds all.
            to = HandedTo(row.recipient, is_without_consent=row.is_without_consent)
        again = ExportDocument(
            row.kind,
            row.subject_id,
            (row.format,),
            self._start,
            Language(row.language),
            row.week_of,
            row.uses_initials,
            shows_names=row.shows_names,
            case_id=row.case_id if row.kind is DocumentKind.GUEST_MINUTES else None,
            recipient=to.name,
            is_without_consent=to.is_without_consent,
        )
        self.export_requested.emit((again,))


def _document_id(row: DocumentRow) -> UUID:
    return row.id
