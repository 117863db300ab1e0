"""«Lag et dokument»: any kind of document about the person, from one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import MORE_FORMATS, OF_A_WEEK, DocumentKind
from teamdesk.domain.labels import label
from teamdesk.ui.person.leaving_out import LeavingOut
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.format_choice import FormatChoice
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.freezing_note import FreezingNote
from teamdesk.ui.widgets.occasion_fields import OccasionFields
from teamdesk.ui.widgets.recipient import RecipientField

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.surroundings import Surroundings


class HandOutCard(Card):
    """Which kind, which one of it, in which language and format, and to whom.

    The kinds are those that the registry of documents has something of for the person.

    Signals:
        export_requested: a tuple with one `ExportDocument`, whose folder is asked for later.
        preview_requested: the one `ExportDocument` whose pages are to be shown.
    """

    export_requested = Signal(object)
    preview_requested = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        start: Path,
        documents: DocumentService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._start = start
        self._documents = documents
        self._case_id: UUID | None = None
        self._rows: tuple[SubjectRow, ...] = ()
        self.kind, self.which = DropDown(), DropDown()
        self.recipient = RecipientField(around, has_heading=True)
        self.formats = FormatChoice(
            around.theme, around.texts, is_of_one=True, holds_language=False
        )
        self.freezing = FreezingNote(around)
        self.without = LeavingOut(around)
        self._without_field = InlineField(around.theme, self.without)
        self.pages = Button(around.theme, icon=IconName.DOCUMENT)
        self.go = Button(around.theme, ButtonKind.PRIMARY, IconName.EXPORT)
        self.occasion = OccasionFields(around, documents.letter_gaps)
        self._kind_field, self._which_field, self._recipient_field, self._language_field = (
            InlineField(around.theme, editor)
            for editor in (self.kind, self.which, self.recipient, self.formats.language_list)
        )
        self._lay_out(around.theme.tokens.space.lg)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.formats.changed.connect(self._show_ready)
        self.formats.changed.connect(self._tell_gaps)
        self.occasion.changed.connect(self._tell_gaps)
        self.recipient.changed.connect(self._tell_freezing)
        self.pages.clicked.connect(self._on_pages)
        self.go.clicked.connect(self._on_go)

    def show_subjects(self, case_id: UUID) -> None:
        """Offer what there is about the person; what was chosen for the same one stays chosen."""
        kind, which = self.kind.currentData(), self.which.currentData()
        if case_id != self._case_id:
            # A recipient of somebody else's papers is not to stand in this one's log.
            self.recipient.forget()
            self.occasion.forget()
            self.without.forget()
            self.formats.language_list.setCurrentIndex(0)
        self.occasion.forget_gaps()
        self._case_id, self._rows = case_id, self._documents.subjects_of(case_id)
        self.recipient.offer(self._documents.outsiders(case_id))
        self._retranslate()
        self.kind.blockSignals(True)
        self.kind.clear()
        for each in dict.fromkeys(row.kind for row in self._rows):
            self.kind.add_words(label(self._, each), each.value)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.kind.blockSignals(False)
        self._show_kind()
        self.which.setCurrentIndex(max(0, self.which.findData(which)))

    def _show_kind(self) -> None:
        chosen = self._of_kind()
        self.which.clear()
        for row in chosen:
            self.which.addItem(self._said(row), str(row.id))
        self._which_field.setVisible(len(chosen) > 1)
        others = MORE_FORMATS.get(chosen[0].kind, ()) if chosen else ()
        self.formats.offer(*others)
        self.occasion.setVisible(self._is_invitation)
        self.without.offer_for(DocumentKind(chosen[0].kind) if chosen else None)
        self._without_field.setVisible(self.without.is_offered)
        self._tell_freezing()
        self._show_ready()
        self._tell_gaps()

    def _of_kind(self) -> tuple[SubjectRow, ...]:
        kind = self.kind.currentData()
        return tuple(row for row in self._rows if row.kind == kind)

    def _said(self, row: SubjectRow) -> str:
        formats = self._.formats
        day = ""
        if row.on is not None:
            day = formats.week(row.on) if row.kind in OF_A_WEEK else formats.date_short(row.on)
        unfinished = "" if row.is_final else self._("draft")
        return " · ".join(part for part in (day, row.topic, unfinished) if part)

    def _retranslate(self) -> None:
        _ = self._
        self.set_heading(_("Make a document"))
        self._kind_field.set_words(_("Document"))
        self._which_field.set_words(_("Which one"))
        self._recipient_field.set_words(_("To whom"))
        self._language_field.set_words(_("Language"))
        self.recipient.retranslate()
        self.occasion.retranslate()
        self.without.retranslate()
        self._without_field.set_words(
            _("Leave out of this paper"), _("Only what the purpose needs. The plan stays whole.")
        )
        self.formats.retranslate()
        self.pages.set_words(_("Show the pages"))
        self.go.set_words(_("Export"))

    def _lay_out(self, air: int) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(air)
        for field in (self._kind_field, self._which_field, self._language_field):
            choice.addWidget(field, 1)
        self.formats.add_action(self.pages)
        self.formats.add_action(self.go)
        self.body.addLayout(choice)
        for part in (
            self.occasion,
            self._recipient_field,
            self._without_field,
            self.freezing,
            self.formats,
        ):
            self.body.addWidget(part)

    @Slot(int)
    def _on_kind(self, _place: int) -> None:
        self._show_kind()

    @Slot()
    def _show_ready(self) -> None:
        self.pages.setEnabled(bool(self._of_kind()))
        self.go.setEnabled(bool(self._of_kind() and self.formats.formats))

    @property
    def _is_invitation(self) -> bool:
        return bool(self.kind.currentData() == DocumentKind.INVITATION)

    @Slot()
    def _tell_gaps(self) -> None:
        """Tell before it is handed out what the letter can't be filled with."""
        command = self._command() if self._is_invitation else None
        self.occasion.tell_gaps((command,) if command else ())

    @Slot()
    def _tell_freezing(self) -> None:
        self.freezing.tell_of((row.kind for row in self._of_kind()), self.recipient.to)

    @Slot()
    def _on_pages(self) -> None:
        command = self._command()
        if command is not None:
            self.preview_requested.emit(command)

    @Slot()
    def _on_go(self) -> None:
        command = self._command()
        if command is not None:
            self.export_requested.emit((command,))

    def _command(self) -> ExportDocument | None:
        place, chosen = self.which.currentIndex(), self._of_kind()
        if not 0 <= place < len(chosen):
            return None
        row, to = chosen[place], self.recipient.to
        return ExportDocument(
            DocumentKind(row.kind),
            row.id,
            self.formats.formats,
            self._start,
            self.formats.language,
            row.on if row.kind in OF_A_WEEK else None,
            case_id=self._case_id if row.kind is DocumentKind.GUEST_MINUTES else None,
            recipient=to.name,
            is_without_consent=to.is_without_consent,
            occasion=self.occasion.occasion if self._is_invitation else None,
            without=self.without.points,
        )
